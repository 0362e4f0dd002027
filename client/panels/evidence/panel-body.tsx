import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** What last had the focus, wherever on the page. */
let last: EventTarget | null = null;
if (typeof document !== 'undefined') document.addEventListener('focusin', (event) => (last = event.target));

/** Whether the focus vanished with the element that had it. */
const focusLost = (): boolean =>
  document.activeElement === document.body && last instanceof Node && !last.isConnected;

/**
 * The inside of a panel. Where the element with the focus goes away (a name that leads to other details, a button that
 * has done its work), the panel takes the focus, so that Tab goes on from here and not from the top of the page.
 */
export const PanelBody = ({ children }: { readonly children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = ref.current;
    if (!body) return;
    const keep = () => {
      if (focusLost()) body.focus({ preventScroll: true });
    };
    keep();
    const observer = new MutationObserver(keep);
    observer.observe(body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div className="panel-body" ref={ref} tabIndex={-1}>
      {children}
    </div>
  );
};
