/**
 * How these tests wait: always for something, never for a time. A page on a busy machine answers late, so that what is
 * read right after a key or a click may be what stood there before.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { FileChooser, Page } from 'playwright-core';

/** How long to wait at most, in milliseconds: so long that only what never comes takes it. */
export const patience = 300_000;

/** Reads until the reading equals `expected`, as `toEqual` has it; rejects with the last difference. */
export async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      expect(await read()).toEqual(expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(50);
  }
}

/**
 * Waits until the page has done what it put off, such as writing its URL a quarter of a second after the last change,
 * and has drawn it. Timed by the page's own clock: its timers go off in the order of their instants, however late.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const longest = 400;
    for (let before = ''; before !== location.href;) {
      before = location.href;
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, longest));
    }
    await frame();
  });
}

/** The file chooser that `open` brings up. */
export async function fileChooser(page: Page, open: () => Promise<void>): Promise<FileChooser> {
  const coming = page.waitForEvent('filechooser');
  // Chromium learns on another way than that of keys that choosers are waited for, and a key could overtake it: then
  // none ever comes. What is evaluated goes behind it on the same way.
  await page.evaluate(() => undefined);
  await open();
  return coming;
}
