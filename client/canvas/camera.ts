import type { Point } from '../state/view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels on each side. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const zoomRange = { minZoom: 0.08, maxZoom: 4 };
/** A map of few entities is not blown up beyond this. */
export const mostFitted = 1.25;
const padding = 14;
/** Kept free at the bottom for the line that says what is shown; on a phone's width the tools lie there too. */
const foot = 20;
const phoneFoot = 50;
const phoneWidth = 560;
/** On a small canvas the map needs the room more than the labels at its edge do. */
const mostMargin = 1 / 9;

/**
 * Zoom and pan that show a box of the map whole, with room for labels that stick out of it. `marginsAt` tells
 * how far they do at a zoom; since that depends on the zoom, it is asked twice.
 */
export function fitView(
  box: { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number },
  canvas: Size,
  marginsAt: (zoom: number) => Margins,
): { readonly zoom: number; readonly pan: Point } {
  const within = (zoom: number) => {
    const margins = marginsAt(zoom);
    const across = (side: number) => Math.min(side, canvas.width * mostMargin);
    const down = (side: number) => Math.min(side, canvas.height * mostMargin);
    const [left, top] = [padding + across(margins.left), padding + down(margins.top)];
    const width = canvas.width - left - across(margins.right) - padding;
    const bottom = canvas.width < phoneWidth ? phoneFoot : foot;
    const height = canvas.height - top - down(margins.bottom) - padding - bottom;
    const fitted = Math.min(mostFitted, width / Math.max(1, box.w), height / Math.max(1, box.h));
    return { left, top, width, height, zoom: Math.max(zoomRange.minZoom, fitted) };
  };
  const first = within(
    Math.min(mostFitted, canvas.width / Math.max(1, box.w), canvas.height / Math.max(1, box.h)),
  );
  const { left, top, width, height, zoom } = within(first.zoom);
  return {
    zoom,
    pan: {
      x: left + width / 2 - (box.x1 + box.w / 2) * zoom,
      y: top + height / 2 - (box.y1 + box.h / 2) * zoom,
    },
  };
}
