/** The whole state of the client: the view (shared by URL and undo) and what lives only in this tab. */
import { noElements } from './elements.ts';
import type { Elements } from './elements.ts';
import { noImport } from './importing.ts';
import type { Importing } from './importing.ts';
import type { RailName } from './panel-list.ts';
import { emptyView } from './view.ts';
import { noReview } from './review.ts';
import type { Review } from './review.ts';
import type { View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Theme = 'system' | 'light' | 'dark';

export type Status =
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
export interface Step {
  readonly label: string;
  readonly view: View;
}

export interface Totals {
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly sources: number;
}

/** A layout that is being computed: 0 to 1, null while unknown. */
export interface LayoutRun {
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
  readonly theme: Theme;
  readonly layout: LayoutRun | null;
  readonly emphasis: Emphasis | null;
  /** Element under the pointer or with focus in the outline: lit on the canvas and in the outline. */
  readonly hovered: string | null;
  /** What was last done, for screen readers and the status line; `seq` tells repeats apart. */
  readonly notice: { readonly text: string; readonly seq: number; readonly tone: 'info' | 'error' };
  readonly helpOpen: boolean;
  readonly exportOpen: boolean;
  readonly importing: Importing;
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
  theme: 'system',
  layout: null,
  emphasis: null,
  hovered: null,
  notice: { text: '', seq: 0, tone: 'info' },
  helpOpen: false,
  exportOpen: false,
  importing: noImport,
  playing: false,
  rail: 'outline',
  railOpen: true,
  shortcuts: true,
  busy: [],
  review: noReview,
};

/** Says something to the person, by status line and screen reader. */
export const say = (state: State, text: string, tone: 'info' | 'error' = 'info'): State => ({
  ...state,
  notice: { text, tone, seq: state.notice.seq + 1 },
});

/** Changes the view without a step to undo: selection, panels, camera. */
export const look = (state: State, change: (view: View) => View): State => {
  const view = change(state.view);
  return view === state.view ? state : { ...state, view };
};
