/** Fetching what draws the map: the largest part of the page, which the rest need not wait for. */

let loading: Promise<typeof import('./canvas.ts')> | null = null;

/** The canvas's module, fetched once the page has painted its first frame. */
export function loadCanvas(): Promise<typeof import('./canvas.ts')> {
  loading ??= new Promise((resolve) => {
    // A frame's callbacks run before it is painted, a timer that they set after it.
    requestAnimationFrame(() => setTimeout(() => resolve(import('./canvas.ts'))));
  });
  return loading;
}
