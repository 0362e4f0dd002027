import type { Request } from '../api/fetch.ts';
import type { Follow } from '../api/follow.ts';
import type { Upload } from '../api/upload.ts';
import type { Canvas } from '../canvas/canvas.ts';
import type { Store } from '../state/store.ts';

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
