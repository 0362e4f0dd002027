import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, overflow } from './browser.ts';
import type { Site } from './browser.ts';
import { mapReady } from './map.ts';
import { panel } from './side-panel.ts';
import { settled } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** The texts of the bar that do not fit into their place, the field's placeholder among them; none is good. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.top-bar')!;
    const texts = [...bar.querySelectorAll<HTMLElement>('a, button, span, input')]
      .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const sticksOut = left < 0 || right > document.documentElement.clientWidth;
        return (
          sticksOut ||
          (getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth)
        );
      })
      .map((element) => element.textContent || element.tagName);
    const input = bar.querySelector('input')!;
    const style = getComputedStyle(input);
    const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = style.font;
    return pen.measureText(input.placeholder).width > room ? [...texts, input.placeholder] : texts;
  });

const menuOf = async (page: Page, button: string): Promise<string[]> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  const items = page.getByRole('menuitem').or(page.getByRole('menuitemradio'));
  await items.first().waitFor();
  const texts = await items.allInnerTexts();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
};

describe('the bar at the top', () => {
  test.each([
    [1280, 800],
    [1261, 800],
    [1260, 800],
    [1024, 768],
    [768, 900],
    [390, 844],
    [360, 640],
  ])('clips no text at %i × %i, with and without an open panel', (width, height) =>
    site.visit({ width, height }, async (page) => {
      await mapReady(page);
      const before = await clipped(page);
      await page.keyboard.press('4');
      await panel(page, 'Disagreements').waitFor();
      await settled(page);
      expect({ before, after: await clipped(page), over: await overflow(page) }).toEqual({
        before: [],
        after: [],
        over: 0,
      });
    }),
  );

  test.each([1280, 1024])('names its buttons at %i, with and without their labels', (width) =>
    site.visit({ width }, async (page) => {
      await mapReady(page);
      await page.getByRole('button', { name: 'Sources', exact: true }).click();
      await panel(page, 'Sources').waitFor();
      const names = await page
        .getByRole('navigation', { name: 'Panels' })
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.map((button) => [button.getAttribute('aria-label'), button.getAttribute('aria-pressed')]),
        );
      expect(names).toEqual([
        ['Details', 'false'],
        ['Path', 'false'],
        ['Trace', 'false'],
        ['Agreements', 'false'],
        ['Disagreements', 'false'],
        ['Sources', 'true'],
        ['Data sets', 'false'],
        ['Case', 'false'],
      ]);
      expect(await menuOf(page, 'More')).toEqual([
        'Cases',
        'Matches',
        'Export… Shift+E',
        'Light or dark D',
        'Keyboard shortcuts ?',
      ]);
    }),
  );

  test('keeps search and undo on a phone, with the rest in two menus', () =>
    site.visit({ width: 390, height: 844 }, async (page) => {
      await mapReady(page);
      expect(await menuOf(page, 'More')).toEqual([
        'Cases',
        'Matches',
        'Query',
        'Share',
        'Redo',
        'Import',
        'Export…',
        'Light or dark',
        'Keyboard shortcuts',
      ]);
      expect(await menuOf(page, 'Panels')).toEqual([
        'Details',
        'Path',
        'Trace',
        'Agreements',
        'Disagreements',
        'Sources',
        'Data sets',
        'Case',
      ]);
      await page.getByRole('button', { name: 'Panels', exact: true }).click();
      await page.getByRole('menuitemradio', { name: 'Agreements', exact: true }).click();
      await panel(page, 'Agreements').waitFor();
    }));

  test('opens its menu by keyboard, runs what is chosen and gives the focus back', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.getByRole('button', { name: 'More', exact: true }).focus();
      await page.keyboard.press('Enter');
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await page.getByRole('dialog', { name: 'Export' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Matches' }).click();
      await page.getByRole('heading', { name: 'Matches' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/matches');
    }));
});
