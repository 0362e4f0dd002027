/**
 * The whole state of the client: the view (shared by URL and undo) and what lives only in this tab; the store that holds
 * it; undo and redo of what changes the map.
 */
import { type Elements, noElements, type Vocabulary } from './elements.ts';
import { type Importing, noImport, type UnderWay } from './importing.ts';
import type { RailName } from './panel-list.ts';
import { noReview, type Review } from './work/review.ts';
import { noWork, type Work } from './work/cases.ts';
import { emptyView, type View } from './view.ts';

export type Theme = 'system' | 'light' | 'dark';

type Status =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'empty' }
  | { readonly phase: 'failed'; readonly message: string };

/** A set of elements that a panel sets off on the canvas (a path, a trace); the rest is dimmed. */
export interface Emphasis {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** A view to go back or forward to, named after the step that left it. */
interface Step {
  readonly label: string;
  readonly view: View;
}

/** A place to start from: what is to be seen, and the address of the view. */
export interface StoryView {
  readonly name: string;
  readonly sentence: string;
  readonly address: string;
}

/** What a dossier or data set tells of itself. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Each source, and its title, author, publisher and date in words; the one that says most first. */
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly views: readonly StoryView[];
}

/** Which community each entity is in, the largest first; -1 is for those without relations. */
export interface Communities {
  /** The entities of the map that they were found for. */
  readonly nodes: readonly string[];
  readonly of: Readonly<Record<string, number>>;
}

/** What is open over the explorer by itself: one at a time. */
export type Popup = 'palette' | 'history' | 'select';

interface Totals {
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly sources: number;
}

/** A layout that is being computed: 0 to 1, null while unknown. */
interface LayoutRun {
  readonly nodes: number;
  readonly progress: number | null;
}

export interface State {
  readonly status: Status;
  readonly elements: Elements;
  readonly view: View;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly vocabulary: Vocabulary | null;
  readonly totals: Totals | null;
  /** Null until they are loaded. */
  readonly stories: readonly Story[] | null;
  readonly theme: Theme;
  readonly layout: LayoutRun | null;
  readonly emphasis: Emphasis | null;
  /** Element under the pointer or with focus in the outline: lit on the canvas and in the outline. */
  readonly hovered: string | null;
  /** What was last done, for screen readers and the status line; `seq` tells repeats apart. */
  readonly notice: { readonly text: string; readonly seq: number; readonly tone: 'info' | 'error' };
  readonly popup: Popup | null;
  readonly helpOpen: boolean;
  readonly exportOpen: boolean;
  readonly importing: Importing;
  /** The case that is open, how its saving stands, and sharing. */
  readonly work: Work;
  /** As the last answer told it. */
  readonly importUnderWay: UnderWay | null;
  /** Whether "true on" is running by itself. */
  readonly playing: boolean;
  /** What the left side shows. */
  readonly rail: RailName;
  /** Whether the left side (on a phone: its sheet) is open. */
  readonly railOpen: boolean;
  /** Whether single keys act outside of fields. */
  readonly shortcuts: boolean;
  /** The pairs that may be one, on the page that decides about them. */
  readonly review: Review;
  /** The communities of the map, found once they are asked for. */
  readonly communities: Communities | null;
  /** Which ids wait for their neighbours. */
  readonly busy: readonly string[];
}

export const initialState: State = {
  status: { phase: 'loading' },
  elements: noElements,
  view: emptyView,
  past: [],
  future: [],
  vocabulary: null,
  totals: null,
  stories: null,
  theme: 'system',
  layout: null,
  emphasis: null,
  hovered: null,
  notice: { text: '', seq: 0, tone: 'info' },
  popup: null,
  helpOpen: false,
  exportOpen: false,
  importing: noImport,
  work: noWork,
  importUnderWay: null,
  playing: false,
  rail: 'outline',
  railOpen: true,
  shortcuts: true,
  communities: null,
  busy: [],
  review: noReview,
};

/** Says something to the person, by status line and screen reader. */
export function say(state: State, text: string, tone: 'info' | 'error' = 'info'): State {
  return {
    ...state,
    notice: { text, tone, seq: state.notice.seq + 1 },
  };
}

/** Changes the view without a step to undo: selection, panels, camera. */
export function look(state: State, change: (view: View) => View): State {
  const view = change(state.view);
  return view === state.view ? state : { ...state, view };
}

/** The one mutable cell of the client. Listeners hear each change once it is made. */
export interface Store {
  getState(): State;
  /** Puts a new state in place; a change that gives the same state tells nobody. */
  update(change: (state: State) => State): void;
  /** Calls `listener` after each change, until the function it returns is called. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: State): Store {
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
}

/** Steps kept; older ones are forgotten. */
export const maxUndoSteps = 100;

/** Changes the view as one step that can be undone; `label` says what it does ("Expand TTP"). */
export function step(state: State, label: string, change: (view: View) => View): State {
  const view = change(state.view);
  if (view === state.view) return state;
  const past = [...state.past, { label, view: state.view }].slice(-maxUndoSteps);
  return { ...state, view, past, future: [] };
}

/** Where one looks stays; what one looks at goes back. */
const restored = (current: View, target: View): View => ({ ...target, camera: current.camera });

const move = (state: State, from: readonly Step[], verb: string): { state: State; step: Step } | null => {
  const last = from.at(-1);
  if (!last) return null;
  const next = { ...state, view: restored(state.view, last.view) };
  return { state: say(next, `${verb}: ${last.label}`), step: { label: last.label, view: state.view } };
};

export function undo(state: State): State {
  const moved = move(state, state.past, 'Undone');
  return moved
    ? { ...moved.state, past: state.past.slice(0, -1), future: [...state.future, moved.step] }
    : state;
}

export function redo(state: State): State {
  const moved = move(state, state.future, 'Done again');
  return moved
    ? { ...moved.state, future: state.future.slice(0, -1), past: [...state.past, moved.step] }
    : state;
}

/** Goes so many steps back (below 0) or forward at once, and says to where. */
export function travel(state: State, steps: number): State {
  const [go, most] = steps < 0 ? [undo, state.past.length] : [redo, state.future.length];
  let there = state;
  for (let n = Math.min(Math.abs(steps), most); n > 0; n -= 1) there = go(there);
  if (there === state) return state;
  return say({ ...there, notice: state.notice }, `Back at: ${there.past.at(-1)?.label ?? 'the beginning'}`);
}
