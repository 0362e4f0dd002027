import { createContext, useCallback, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import type { App } from '../../actions/app.ts';
import type { State } from '../../state/state.ts';

export const AppContext = createContext<App | null>(null);

/** The app's store, request and canvas, for actions: `select(useApp(), …)`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('Panels are drawn inside AppContext.');
  return app;
}

/**
 * A part of the state, drawn anew when it changes (compared with `===`, so give a part that is kept, or a
 * primitive; derive arrays and objects in the component with useMemo).
 */
export function useStateOf<Part>(part: (state: State) => Part): Part {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => part(store.getState()));
}

/** What the vocabulary calls a form of support; the id itself where it does not know it. */
export function useFormLabel(): (id: string) => string {
  const forms = useStateOf((state) => state.vocabulary?.supportForms);
  return useCallback((id: string) => forms?.find((term) => term.id === id)?.label ?? id, [forms]);
}

/** The width from which small-screens.css lays the page out for a phone. */
const phone = '(max-width: 760px)';

const subscriptions = new Map<string, (listener: () => void) => () => void>();

/** The same function for the same query, so that React need not subscribe anew each time it draws. */
const subscribeTo = (media: string): ((listener: () => void) => () => void) => {
  const known = subscriptions.get(media);
  if (known) return known;
  const subscribe = (listener: () => void) => {
    const query = window.matchMedia(media);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  };
  subscriptions.set(media, subscribe);
  return subscribe;
};

/** Whether the window is as narrow as a phone's. */
export function isNarrow(): boolean {
  return window.matchMedia(phone).matches;
}

/** The same, drawn anew when it changes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribeTo(phone), isNarrow);
}

/** The width up to which small-screens.css leaves the bar at the top little room. */
const crowded = '(max-width: 1100px)';

/** Whether the bar at the top has little room. */
export function useCrowded(): boolean {
  return useSyncExternalStore(subscribeTo(crowded), () => window.matchMedia(crowded).matches);
}

/**
 * What Enter does in a field that searches: it takes the best hit, at once or as soon as the answer to what is typed is
 * there. `best` is that answer's first hit, `isAnswered` whether it has come. Gives what to call on Enter.
 */
export function useEnter(
  typed: string,
  best: string | null,
  isAnswered: boolean,
  choose: (id: string) => void,
): () => void {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    if (awaited.current === null || (awaited.current === typed && !isAnswered)) return;
    const isStill = awaited.current === typed;
    awaited.current = null;
    if (isStill && best !== null) choose(best);
  });
  return () => {
    if (typed === '') return;
    if (!isAnswered) awaited.current = typed;
    else if (best !== null) choose(best);
  };
}
