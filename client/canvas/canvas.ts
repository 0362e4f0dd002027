import type { Camera, Point } from '../state/view.ts';

/** The mounted canvas as actions see it. Distances are rendered pixels. */
export interface Canvas {
  /** Fits everything visible, or these elements. */
  fit(ids?: readonly string[]): void;
  /** Brings one element into the middle unless it is well in view. */
  reveal(id: string): void;
  panBy(offset: Point): void;
  /** Multiplies the zoom about the middle. */
  zoomBy(factor: number): void;
  camera(): Camera;
  destroy(): void;
}
