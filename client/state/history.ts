/** Undo and redo of what changes the map: working set, positions, filters, picks. */
import { say } from './state.ts';
import type { State, Step } from './state.ts';
import type { View } from './view.ts';

/** Steps kept; older ones are forgotten. */
export const historyLimit = 100;

/** Changes the view as one step that can be undone; `label` says what it does ("Expand TTP"). */
export const step = (state: State, label: string, change: (view: View) => View): State => {
  const view = change(state.view);
  if (view === state.view) return state;
  const past = [...state.past, { label, view: state.view }].slice(-historyLimit);
  return { ...state, view, past, future: [] };
};

/** Where one looks stays; what one looks at goes back. */
const restored = (current: View, target: View): View => ({ ...target, camera: current.camera });

const move = (state: State, from: readonly Step[], verb: string): { state: State; step: Step } | null => {
  const last = from.at(-1);
  if (!last) return null;
  const next = { ...state, view: restored(state.view, last.view) };
  return { state: say(next, `${verb}: ${last.label}`), step: { label: last.label, view: state.view } };
};

export const undo = (state: State): State => {
  const moved = move(state, state.past, 'Undone');
  return moved
    ? { ...moved.state, past: state.past.slice(0, -1), future: [...state.future, moved.step] }
    : state;
};

export const redo = (state: State): State => {
  const moved = move(state, state.future, 'Done again');
  return moved
    ? { ...moved.state, future: state.future.slice(0, -1), past: [...state.past, moved.step] }
    : state;
};
