/** Many entities selected at once, and what is done with them: by mouse, and by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeProblems, openSite, type Site } from './browser.ts';
import { counts, mapReady, onMap } from './map.ts';
import { tabTo } from './side-panel.ts';
import { becomes, settled } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const some = '/#show=ttp,afghan-taliban,al-qaeda,pakistan,united-states';

const notice = async (page: Page): Promise<string> =>
  (await page.locator('.notice').first().textContent()) ?? '';
const bar = (page: Page) => page.getByRole('toolbar', { name: /^Actions for the selection/ });

describe('all armed groups of three relations or more are selected, and the rest is taken off', () => {
  test('by mouse', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.getByRole('button', { name: 'Select many' }).click();
      const dialog = page.getByRole('dialog', { name: 'Select many' });
      await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('ACTOR/armed-group');
      await dialog.getByRole('spinbutton', { name: 'Relations on the map, at least' }).fill('3');
      await dialog.getByText('6 entities on the map are like that.').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Select 6' }).click();
      await bar(page).getByText('6 entities selected', { exact: true }).waitFor();
      await bar(page)
        .getByRole('button', { name: /^Keep only these/ })
        .click();
      await counts(page, /^6 entities, 8 relations of 16 links/);
      expect(await notice(page)).toBe('67 entities taken off the map');
      await page.getByRole('button', { name: /^Undo/ }).click();
      await counts(page, '73 entities, 149 relations');
      await bar(page).getByText('6 entities selected', { exact: true }).waitFor();
    }));

  test('by keyboard alone', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('m');
      await page.keyboard.press('Shift+B');
      await page.getByRole('dialog', { name: 'Select many' }).waitFor();
      await tabTo(page, /^Every kind/);
      await page.keyboard.type('armed');
      await page.keyboard.press('Tab');
      await page.keyboard.type('3');
      await page.keyboard.press('Enter');
      await bar(page).getByText('6 entities selected', { exact: true }).waitFor();
      await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('data-focus')), 'map');
      await page.keyboard.press('Shift+K');
      await counts(page, /^6 entities, 8 relations of 16 links/);
      await page.keyboard.press('Escape');
      await bar(page).waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await counts(page, '73 entities, 149 relations');
    }));
});

describe('a selection of many', () => {
  test('grows by clicks with Ctrl and by a box with Shift, is in the address, and goes back with it', () =>
    site.visit({ path: some }, async (page) => {
      await mapReady(page);
      for (const id of ['ttp', 'al-qaeda']) {
        const { x, y } = await onMap(page, id);
        await page.keyboard.down('Control');
        await page.mouse.click(x, y);
        await page.keyboard.up('Control');
      }
      await bar(page).getByText('2 entities selected', { exact: true }).waitFor();
      await settled(page);
      const places = await Promise.all(
        ['ttp', 'afghan-taliban', 'al-qaeda', 'pakistan', 'united-states'].map((id) => onMap(page, id)),
      );
      const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
      await page.keyboard.down('Shift');
      await page.mouse.move(Math.min(...xs) - 40, Math.min(...ys) - 40);
      await page.mouse.down();
      await page.mouse.move(Math.max(...xs), Math.max(...ys));
      await page.mouse.move(Math.max(...xs) + 40, Math.max(...ys) + 40);
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await bar(page).getByText('5 entities selected', { exact: true }).waitFor();
      await settled(page);
      await page.goBack();
      await bar(page).getByText('2 entities selected', { exact: true }).waitFor();
      const url = page.url();
      await site.visit({ path: url.slice(url.indexOf('/#')) }, async (again) => {
        await mapReady(again);
        await bar(again).getByText('2 entities selected', { exact: true }).waitFor();
      });
    }));

  test('is gathered from the walk by keys, inverted, and taken off by Delete', () =>
    site.visit({ path: some }, async (page) => {
      await mapReady(page);
      await page.keyboard.press('m');
      for (const key of ['n', 's', 'n', 's']) await page.keyboard.press(key);
      await bar(page).getByText('2 entities selected', { exact: true }).waitFor();
      await page.keyboard.press('Shift+I');
      await bar(page).getByText('3 entities selected', { exact: true }).waitFor();
      await page.keyboard.press('Control+a');
      await bar(page).getByText('5 entities selected', { exact: true }).waitFor();
      await page.keyboard.press('Shift+I');
      await becomes(() => notice(page), 'No entities are selected');
      for (const key of ['s', 'Delete']) await page.keyboard.press(key);
      await counts(page, /^4 entities, /);
    }));
});
