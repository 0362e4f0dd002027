import type { Follow, Request, Upload } from '../api/request.ts';
import type { Canvas } from '../canvas/canvas.ts';
import type { State, Store } from '../state/state.ts';

/** What every action works with; made once in main.tsx and handed to panels by context. */
export interface App {
  readonly store: Store;
  readonly request: Request;
  /** Sends files with an operation. */
  readonly upload: Upload;
  /** Hears a subscription. */
  readonly follow: Follow;
  /** The mounted canvas; null before it is mounted and on pages without one. */
  readonly canvas: { current: Canvas | null };
}

export type ActionGroup =
  'Entity' | 'Selection' | 'Map' | 'Time' | 'Panels' | 'History' | 'Matches' | 'General';

/** One thing a person can do: button, menu entry, key and help all come from here. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  /** Keys that run it: `e`, `Shift+N`, `Mod+z` (Ctrl, or Cmd on a Mac). The first is shown. */
  readonly keys: readonly string[];
  /** `map`: only while the map has focus, since the key means something elsewhere; `matches`: on that page only. */
  readonly scope: 'anywhere' | 'map' | 'matches';
  enabled(state: State): boolean;
  /** A short addition to the label, such as a count: `+12`. */
  hint(state: State): string;
  run(app: App): void;
}

type Given = Pick<Action, 'id' | 'label' | 'group' | 'run'> & Partial<Action>;

/** An action with the usual: no key, anywhere, always enabled, no hint. */
export function action(given: Given): Action {
  return {
    keys: [],
    scope: 'anywhere',
    enabled: () => true,
    hint: () => '',
    ...given,
  };
}
