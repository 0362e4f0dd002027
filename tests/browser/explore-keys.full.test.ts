import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeProblems, openSite } from './browser.ts';
import type { Site } from './browser.ts';
import { counts, focusedRow, hash, mapReady, onMap } from './map.ts';
import { title } from './side-panel.ts';
import { becomes, settled } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const focusMap = (page: Page) => page.locator('[data-focus=map]').focus();

describe('by keyboard', () => {
  test('search says what matched, and Enter selects and focuses it on the map', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('/');
      await page.keyboard.type('pakistani talib');
      const best = page.getByRole('option').first();
      await best.getByText('also “Pakistani Taliban”').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('data-focus')), 'map');
    }));

  test('search adds what is not on the map', () =>
    site.visit({ path: '/#show=ttp' }, async (page) => {
      await mapReady(page);
      await page.keyboard.press('/');
      await page.keyboard.type('al qaida');
      await page.getByText('not on the map').first().waitFor();
      await page.keyboard.press('Enter');
      await counts(page, /^2 entities/);
      await title(page, 'Al-Qaeda');
    }));

  test('search for nothing known says so', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('/');
      await page.keyboard.type('zzyzx');
      await page.getByText('Nothing is called “zzyzx”, nor anything like it.').waitFor();
    }));

  test('the outline is walked by arrows, expands and collapses entities, and selects with Enter', () =>
    site.visit({ path: '/#show=noor-wali-mehsud' }, async (page) => {
      await mapReady(page);
      await page.keyboard.press('o');
      await page.keyboard.press('ArrowDown');
      await becomes(() => focusedRow(page), 'noor-wali-mehsud');
      await page.keyboard.press('e');
      await counts(page, /^3 entities/);
      await page.keyboard.press('Enter');
      await title(page, 'Noor-ul-Wali Mehsud');
      await page.keyboard.press('Control+z');
      await counts(page, /^1 entity/);
    }));

  test('what is typed right after o, / or m goes where that key sent the focus, before any frame is drawn', () =>
    site.visit({ path: '/#show=noor-wali-mehsud' }, async (page) => {
      await mapReady(page);
      await page.evaluate(() => {
        globalThis.requestAnimationFrame = () => 0;
      });
      const at = () =>
        page.evaluate(() => {
          const focus = document.activeElement;
          return focus?.getAttribute('data-key') ?? focus?.getAttribute('data-focus') ?? null;
        });
      const went: Record<string, string | null> = {};
      await page.keyboard.press('o');
      await page.keyboard.press('ArrowDown');
      went['o from the map'] = await at();
      await page.keyboard.press('m');
      went.m = await at();
      await page.getByRole('tab', { name: 'Legend' }).click();
      await page.keyboard.press('o');
      await page.keyboard.press('ArrowDown');
      went['o from the legend'] = await at();
      await page.keyboard.press('/');
      await page.keyboard.press('x');
      went['/'] = await at();
      expect(went).toEqual({
        'o from the map': 'noor-wali-mehsud',
        m: 'map',
        'o from the legend': 'noor-wali-mehsud',
        '/': 'search',
      });
      await becomes(() => page.getByRole('combobox').inputValue(), 'x');
    }));

  test('the relations of an entity are rows of the outline, and select the relation', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.getByRole('row', { name: 'Noor-ul-Wali Mehsud' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByText('is funded by Afghan Taliban, 50,500 USD a month').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        location.hash.includes('relation=afghan-taliban.FUNDS.noor-wali-mehsud'),
      );
    }));

  test('the map is panned, zoomed, fitted and walked, and entities are moved', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await focusMap(page);
      const place = async () => {
        const { x, y } = await onMap(page, 'ttp');
        return { x: Math.round(x * 100), y: Math.round(y * 100) };
      };
      const start = await place();
      await page.keyboard.press('ArrowLeft');
      await becomes(place, { x: start.x + 9_000, y: start.y });
      await page.keyboard.press('+');
      await becomes(async () => (await place()).x !== start.x + 9_000, true);
      await page.keyboard.press('f');
      await becomes(place, start);
      await page.keyboard.press('n');
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await page.keyboard.press('n');
      await title(page, /^Pakistan$/);
      await page.keyboard.press('p');
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await focusMap(page);
      await page.keyboard.press('Shift+ArrowRight');
      await page.getByRole('button', { name: 'Undo: Move Tehreek-e-Taliban Pakistan' }).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !location.hash.includes('entity='));
    }));

  test('time goes from change to change and month by month', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('.');
      await page.waitForFunction(() => location.hash.includes('on='));
      const first = (await hash(page)).on;
      await page.keyboard.press('.');
      await page.waitForFunction((before) => !location.hash.includes(`on=${before}`), first);
      const second = (await hash(page)).on!;
      expect(second > first!).toBe(true);
      await page.getByRole('slider', { name: 'True on' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((before) => !location.hash.includes(`on=${before}`), second);
      expect((await hash(page)).on).toMatch(/^\d{4}-\d{2}-01$/);
    }));

  test('time goes by years, in any way of asking, and a span runs in its length', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('<');
      await page.waitForFunction(() => /since=\d{4}-01-01&until=\d{4}-12-31/.test(location.hash));
      const year = Number((await hash(page)).since!.slice(0, 4));
      await page.keyboard.press('<');
      await page.waitForFunction(
        (last) => location.hash.includes(`since=${last - 1}-01-01&until=${last - 1}-12-31`),
        year,
      );
      await page.keyboard.press('>');
      await page.waitForFunction(
        (last) => location.hash.includes(`since=${last}-01-01&until=${last}-12-31`),
        year,
      );
      await page.keyboard.press('<');
      await page.keyboard.press('Shift+P');
      await page.waitForFunction((last) => location.hash.includes(`since=${last - 1}-02-01`), year);
      await page.keyboard.press('Shift+P');
      await page.getByRole('button', { name: 'Play time' }).waitFor();
      const { since, until } = await hash(page);
      expect([until!.slice(0, 4), Number(until!.slice(5, 7)) % 12]).toEqual([
        String(year),
        Number(since!.slice(5, 7)) - 1,
      ]);
    }));

  test('a date typed digit by digit moves the map once, when it is whole', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const bar = page.getByRole('region', { name: 'Time' });
      await bar.getByLabel('True', { exact: true }).selectOption('since');
      const field = bar.getByLabel('True since');
      await field.fill('');
      await page.keyboard.type('2021-09-0', { delay: 30 });
      await settled(page);
      expect((await hash(page)).since).not.toMatch(/^2021/);
      await page.keyboard.type('1');
      await page.waitForFunction(() => location.hash.includes('since=2021-09-01'));
      await page.getByRole('button', { name: /^Undo: / }).click();
      await page.waitForFunction(() => !location.hash.includes('since='));
    }));

  test('what is no date is said beside its field and changes nothing', () =>
    site.visit({ path: '/#since=2012&until=2016' }, async (page) => {
      await mapReady(page);
      const bar = page.getByRole('region', { name: 'Time' });
      const field = bar.getByLabel('True to');
      const says = async (text: string, error: string) => {
        await field.fill(text);
        await field.press('Enter');
        await bar.getByRole('alert').getByText(error, { exact: true }).waitFor();
        expect([await field.getAttribute('aria-invalid'), (await hash(page)).until]).toEqual([
          'true',
          '2016-12-31',
        ]);
      };
      await says('last spring', 'Write a day, month or year: 2003-05-17, 2003-05 or 2003');
      await says('2015-02-30', '2015-02-30 is not in the calendar');
      await says('2011', 'That is before the beginning, 2012');
      expect(await axeProblems(page)).toEqual([]);
      await field.press('Escape');
      await bar.getByRole('alert').waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe('2016');
      await field.fill('2013-05');
      await field.press('Enter');
      await page.waitForFunction(() => location.hash.includes('until=2013-05-31'));
    }));

  test('Escape closes the list of the search, and then leaves the field for the map', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('/');
      await page.keyboard.type('kabul');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      const field = page.getByRole('combobox', { name: 'Search for an entity' });
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-focus'));
      const both = async () => [await at(), await field.inputValue()];
      await becomes(both, ['search', 'kabul']);
      await page.keyboard.press('Escape');
      await becomes(both, ['map', '']);
    }));

  test('the help lists every key and closes with Escape', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await help.getByText('Previous change in time').waitFor();
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'detached' });
    }));

  test.each(['light', 'dark'] as const)(
    'filters, legend, search, help and menu have no serious accessibility problem in %s',
    (theme) =>
      site.visit({ theme }, async (page) => {
        await mapReady(page);
        const found: Record<string, string[]> = {};
        for (const name of ['Filters', 'Legend']) {
          await page.getByRole('tab', { name }).click();
          found[name] = await axeProblems(page);
        }
        await page.keyboard.press('/');
        await page.keyboard.type('taliban');
        await page.getByRole('option').first().waitFor();
        // React Aria hides the rest of the page from readers while the list is open; Tab closes it before it leaves.
        found.search = (await axeProblems(page)).filter(
          (problem) => !problem.startsWith('aria-hidden-focus'),
        );
        await page.keyboard.press('Escape');
        await focusMap(page);
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        found.help = await axeProblems(page);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        const { x, y } = await onMap(page, 'al-qaeda');
        await page.mouse.click(x, y, { button: 'right' });
        await page.getByRole('menu').waitFor();
        found.menu = await axeProblems(page);
        expect(found).toEqual({ Filters: [], Legend: [], search: [], help: [], menu: [] });
      }),
  );
});
