import { useSyncExternalStore } from 'react';

/** The width from which small-screens.css lays the page out for a phone. */
const phone = '(max-width: 760px)';

const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(phone);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the window is as narrow as a phone's. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(phone).matches);
