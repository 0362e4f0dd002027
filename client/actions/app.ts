import type { Request } from '../api/fetch.ts';
import type { Canvas } from '../canvas/canvas.ts';
import type { Store } from '../state/store.ts';

/** What every action works with; made once in main.tsx and handed to panels by context. */
export interface App {
  readonly store: Store;
  readonly request: Request;
  /** The mounted canvas; null before it is mounted and on pages without one. */
  readonly canvas: { current: Canvas | null };
}
