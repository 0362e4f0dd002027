import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeProblems, openSite } from './browser.ts';
import type { Site } from './browser.ts';
import { hash, lines, mapReady, onMap } from './map.ts';
import { details, tabTo, title } from './side-panel.ts';
import { becomes } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const pair = 'afghan-taliban..ttp';
const between = ['afghan-taliban.ALLIED_WITH.ttp', 'afghan-taliban.SUPPORTS.ttp'];
const three = '/#show=ttp,afghan-taliban,al-qaeda';

/** The lines between the Afghan Taliban and the TTP. */
const joining = async (page: Page) => (await lines(page)).filter((id) => id === pair || between.includes(id));

const click = async (page: Page, id: string, button: 'left' | 'right' = 'left') => {
  const { x, y } = await onMap(page, id);
  await page.mouse.click(x, y, { button });
};

describe('lines', () => {
  test('are one a relation, however many links it has', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const drawn = await lines(page);
      expect([drawn.length, new Set(drawn).size]).toEqual([149, 149]);
      await page.getByText('73 entities, 149 relations of 158 links').waitFor();
    }));

  test('are bundled by the switch, and a bundle opens by a click and closes by its button', () =>
    site.visit({ path: three }, async (page) => {
      await mapReady(page);
      expect(await joining(page)).toEqual(between);
      await page.getByRole('button', { name: 'Lines: bundling and width' }).click();
      await page.getByText('One line between two', { exact: true }).click();
      await page.keyboard.press('Escape');
      await becomes(() => joining(page), [pair]);
      await page.waitForFunction(() => location.hash.includes('lines=pairs'));
      await click(page, pair);
      await becomes(() => joining(page), between);
      await title(page, 'Afghan Taliban and Tehreek-e-Taliban Pakistan');
      const bar = page.getByRole('toolbar', {
        name: 'Lines between Afghan Taliban – Tehreek-e-Taliban Pakistan',
      });
      await bar.getByRole('button', { name: 'Draw as one line' }).click();
      await becomes(() => joining(page), [pair]);
      await click(page, pair, 'right');
      await page.getByRole('menuitem', { name: 'Draw each relation' }).click();
      await becomes(() => joining(page), between);
    }));

  test('are walked by J, and Enter opens and closes a bundle', () =>
    site.visit({ path: `${three}&entity=afghan-taliban&lines=pairs` }, async (page) => {
      await mapReady(page);
      await page.keyboard.press('m');
      for (let turn = 0; turn < 6 && (await hash(page)).pair !== pair; turn += 1) {
        await page.keyboard.press('j');
        await page.waitForTimeout(400);
      }
      await title(page, 'Afghan Taliban and Tehreek-e-Taliban Pakistan');
      await page.keyboard.press('m');
      await page.keyboard.press('Enter');
      await becomes(() => joining(page), between);
      await page.keyboard.press('Enter');
      await becomes(() => joining(page), [pair]);
    }));

  test('say by their width what is picked, with a legend that tells the unknown from the least', () =>
    site.visit({ path: `${three}&width=duration` }, async (page) => {
      await mapReady(page);
      const legend = page.locator('.width-legend');
      await legend.getByText('20 years or more').waitFor();
      await legend.getByText('no date: unknown, not short').waitFor();
      await page.getByRole('button', { name: 'Lines: bundling and width' }).click();
      await page.getByLabel('Width of lines').selectOption('Number of links');
      await page.keyboard.press('Escape');
      await legend.getByText('5 – 9 links').waitFor();
      await page.waitForFunction(() => location.hash.includes('width=links'));
      expect(await axeProblems(page)).toEqual([]);
    }));
});

describe('a relation', () => {
  test('tells its history and its links by year, each of which opens', () =>
    site.visit({ path: `${three}&relation=afghan-taliban.SUPPORTS.ttp` }, async (page) => {
      await title(page, 'Afghan Taliban supports Tehreek-e-Taliban Pakistan');
      await details(page).getByText('8 links, since 2021, 5 undated').waitFor();
      await details(page).getByRole('heading', { name: 'Links by year 8' }).waitFor();
      await becomes(() => details(page).locator('.year > dt').allInnerTexts(), ['2021', 'Undated']);
      expect(await axeProblems(page)).toEqual([]);
      await details(page).locator('.year').first().getByRole('link').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.includes('link=afghan-taliban.SUPPORTS.ttp'));
      await details(page).getByText('Who says so').waitFor();
    }));

  test('is a row of the outline whose links lie below it on demand', () =>
    site.visit({ path: three }, async (page) => {
      await mapReady(page);
      await page
        .getByRole('row', { name: /^Tehreek-e-Taliban Pakistan/ })
        .first()
        .focus();
      await page.keyboard.press('ArrowRight');
      const row = page.locator('[data-key="ttp>afghan-taliban.SUPPORTS.ttp"]');
      await row.getByText('8 links, since 2021').waitFor();
      await row.focus();
      await page.keyboard.press('ArrowRight');
      const below = page.locator('[data-key^="ttp>afghan-taliban.SUPPORTS.ttp>afghan-taliban."]');
      await becomes(() => below.count(), 8);
    }));

  test('an old address of a link still opens it', () =>
    site.visit({ path: `${three}&link=afghan-taliban.SUPPORTS.ttp.fighters` }, async (page) => {
      await mapReady(page);
      await title(page, /^Afghan Taliban .+ Tehreek-e-Taliban Pakistan$/);
      expect((await hash(page)).link).toBe('afghan-taliban.SUPPORTS.ttp.fighters');
    }));

  test('stands in the entity’s details by family, and opens from there by keyboard', () =>
    site.visit({ path: '/#show=ttp&entity=ttp' }, async (page) => {
      await title(page, 'Tehreek-e-Taliban Pakistan');
      const name = /^is supported by Afghan Taliban, 8 links.*: open the relation$/;
      await details(page).getByRole('link', { name }).waitFor();
      await tabTo(page, name, 120);
      await page.keyboard.press('Enter');
      await title(page, 'Afghan Taliban supports Tehreek-e-Taliban Pakistan');
    }));
});
