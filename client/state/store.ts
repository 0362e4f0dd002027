import type { State } from './state.ts';

/** The one mutable cell of the client. Listeners hear each change once it is made. */
export interface Store {
  getState(): State;
  /** Puts a new state in place; a change that gives the same state tells nobody. */
  update(change: (state: State) => State): void;
  /** Calls `listener` after each change, until the function it returns is called. */
  subscribe(listener: () => void): () => void;
}

export const createStore = (initial: State): Store => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    update: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
