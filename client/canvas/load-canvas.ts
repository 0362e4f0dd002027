/** Fetching what draws the map: the largest part of the page, which the rest need not wait for. */

let loading: Promise<typeof import('./canvas.ts')> | null = null;

/** Where a browser doesn't tell of its first paint, it is taken to have painted by then. */
const longestMs = 2_000;

const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, longestMs);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });

/** The canvas's module, fetched once the page has painted what it has. */
export function loadCanvas(): Promise<typeof import('./canvas.ts')> {
  loading ??= firstPaint().then(() => import('./canvas.ts'));
  return loading;
}
