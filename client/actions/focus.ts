import type { App } from './app.ts';

/** What keys can send the focus to; elements name themselves so in `data-focus`. */
export type FocusTarget = 'search' | 'outline' | 'map';

/** Focuses a part of the page that is drawn; false when it is not. */
export const focusNow = (target: FocusTarget): boolean => {
  const element = document.querySelector<HTMLElement>(`[data-focus="${target}"]`);
  element?.focus();
  return element !== null;
};

/** Opens the left side at the outline. A change that changes nothing, so that nothing is drawn anew. */
const openOutline = (app: App): void =>
  app.store.update((state) =>
    state.railOpen && state.rail === 'outline' ? state : { ...state, railOpen: true, rail: 'outline' },
  );

/**
 * Sends the focus somewhere before the next key can be heard: at once to what is drawn, else in the microtask after
 * the one in which React draws what the store told it. A frame is the last resort: it comes after keys typed fast.
 */
export const focusOn = (app: App, target: FocusTarget): void => {
  if (target === 'outline') openOutline(app);
  if (focusNow(target)) return;
  queueMicrotask(() => {
    if (!focusNow(target)) requestAnimationFrame(() => focusNow(target));
  });
};
