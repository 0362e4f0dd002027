import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { ToggleButton } from 'react-aria-components';
import { showAll, showPart } from '../../actions/graph.ts';
import { emphasise, setPanelParams } from '../../actions/look.ts';
import { type Clocks, clocksOf } from '../../actions/panel-data.ts';
import { modeOf } from '../../state/date-modes.ts';
import { datesText } from '../../state/dates.ts';
import type { Emphasis } from '../../state/state.ts';
import { shortKey } from '../../state/url.ts';
import { dayText } from './period-text.ts';
import { useApp, useStateOf } from './use-app.tsx';

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
export function PanelBody({ children }: { readonly children: ReactNode }) {
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
}

/** Whether just these links are set off on the map. */
export function useIsShown(links: readonly string[]): boolean {
  const key = links.join(' ');
  return useStateOf((state) => state.emphasis?.links.join(' ') === key);
}

interface ShowSwitchProps {
  readonly part: Emphasis;
  /** What is announced, `Path 1 shown on the map`. */
  readonly notice: string;
  /** What the switch is about, where its surroundings do not say it: `path 1`. */
  readonly of?: string;
}

/** Sets a part of the map off and dims the rest. The URL keeps it, in the panel's parameter `shown`. */
export function ShowSwitch({ part, notice, of }: ShowSwitchProps) {
  const app = useApp();
  const shown = useIsShown(part.links);
  const key = shortKey(part.links);
  const asked = useStateOf((state) => state.view.panel?.params['shown'] === key);
  // A view restored from its URL: the map has its place already, so only the rest is dimmed.
  const restore = useEffectEvent(() => {
    if (app.store.getState().emphasis === null) emphasise(app, part);
  });
  useEffect(() => {
    if (asked) restore();
  }, [asked, key]);
  const toggle = (on: boolean) => {
    setPanelParams(app, { shown: on ? key : null });
    if (on) void showPart(app, part, notice);
    else showAll(app);
  };
  const label = shown ? 'Shown on map' : 'Show on map';
  return (
    <ToggleButton
      className="panel-button"
      isSelected={shown}
      aria-label={of ? `${label}: ${of}` : label}
      onChange={toggle}
    >
      {label}
    </ToggleButton>
  );
}

/** The map's dates, which panels follow. */
export function useClocks(): Clocks {
  const filters = useStateOf((state) => state.view.filters);
  return useMemo(() => clocksOf(filters), [filters]);
}

/** Tells dates apart; empty while none is set. */
export function clockKey(clocks: Clocks): string {
  return Object.entries(clocks)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** Says that a list follows the map's dates, where those leave something out. */
export function ClockNote({ clocks }: { readonly clocks: Clocks }) {
  const { validFrom, validTo, dated, knownOn } = clocks;
  const span = { validFrom, validTo };
  const parts = [
    modeOf(span) === 'any'
      ? dated && 'what is dated'
      : `what ${dated ? 'held' : 'may have held'} ${datesText(span)}${dated ? ', undated links left out' : ' (undated links always may)'}`,
    knownOn && `what was known by ${dayText(knownOn)}`,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <p className="clock-note">As on the map, only {parts.join(' and ')}.</p>;
}
