import type { Page } from 'playwright-core';
import type { MapElement } from '../../client/canvas/canvas.ts';
import type { PlacedLabel } from '../../client/canvas/labels.ts';
import type { Point } from '../../client/state/view.ts';
import { becomes, settled } from './wait.ts';

/** Waits until the map is loaded, laid out and drawn, and its URL written. */
export async function mapReady(page: Page): Promise<void> {
  await page.getByText(/[\d,]+ entit(y|ies), [\d,]+ relations?/).waitFor();
  // Asked from here, not once a frame: a page may draw no frame for long. What it says helps where that never comes.
  const standing = () =>
    page.evaluate(() => {
      if (location.hash.includes('s=')) return 'in the address';
      const layout = document.querySelector('.layouting')?.textContent ?? 'no layout';
      return `${document.visibilityState}; ${layout}; ${document.querySelector('.notice')?.textContent ?? ''}`;
    });
  await becomes(standing, 'in the address');
  await page.locator('.layouting').waitFor({ state: 'detached' });
  await settled(page);
}

/** Where an entity or line is drawn, in pixels of the page. */
export async function onMap(page: Page, id: string): Promise<Point> {
  const at = await page.evaluate((wanted) => {
    const host = document.querySelector<MapElement>('[data-focus=map]')!;
    const box = host.getBoundingClientRect();
    const point = host.map?.whereIs(wanted);
    return point ? { x: box.x + point.x, y: box.y + point.y } : null;
  }, id);
  if (!at) throw new Error(`${id} is not on the map.`);
  return at;
}

export const labels = (page: Page): Promise<readonly PlacedLabel[]> =>
  page.evaluate(() => document.querySelector<MapElement>('[data-focus=map]')!.map!.labels());

/** Ids of the lines as drawn. */
export const lines = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => document.querySelector<MapElement>('[data-focus=map]')!.map!.lines());

/** What the map says it shows: `73 entities, 149 relations of 158 links`. */
export const tally = async (page: Page): Promise<string> =>
  (await page.locator('.tally').textContent()) ?? '';

/** The row of the outline that has the focus. */
export const focusedRow = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);

/** Waits until the tally holds this. */
export const counts = async (page: Page, text: string | RegExp): Promise<void> => {
  await page.locator('.tally', { hasText: text }).waitFor();
};

/** The URL as the page has it; the browser's own word of it comes later. */
export const address = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** What the URL says, by name. */
export const hash = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
