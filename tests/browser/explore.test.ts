import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite } from './browser.ts';
import type { Site } from './browser.ts';
import { address, counts, hash, labels, mapReady, onMap, tally } from './map.ts';
import { title } from './side-panel.ts';
import { becomes, settled } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const click = async (page: Page, id: string) => {
  const { x, y } = await onMap(page, id);
  await page.mouse.click(x, y);
};

const focusMap = (page: Page) => page.locator('[data-focus=map]').focus();

describe('the network as it opens', () => {
  test.each([
    [1280, 800, 40],
    [390, 844, 20],
  ])('is readable at %i × %i: no label lies on another or is cut off', (width, height, least) =>
    site.visit({ width, height }, async (page) => {
      await mapReady(page);
      const placed = await labels(page);
      const box = (await page.locator('[data-focus=map]').boundingBox())!;
      const meeting = placed.flatMap((a, i) =>
        placed
          .slice(i + 1)
          .filter(
            (b) =>
              a.left < b.left + b.width &&
              b.left < a.left + a.width &&
              a.top < b.top + b.height &&
              b.top < a.top + a.height,
          )
          .map((b) => `${a.id} on ${b.id}`),
      );
      const cut = placed.filter(
        (label) =>
          label.left < 0 ||
          label.top < 0 ||
          label.left + label.width > box.width ||
          label.top + label.height > box.height,
      );
      expect({ meeting, cut }).toEqual({ meeting: [], cut: [] });
      expect(placed.length).toBeGreaterThan(least);
      const hubs = ['ttp', 'afghan-taliban', 'pakistan'];
      expect(hubs.filter((id) => !placed.some((label) => label.id === id))).toEqual([]);
    }),
  );

  test('is the same on every visit', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const first = await address(page);
      await page.goto('about:blank');
      await page.goto('/#hide=');
      await mapReady(page);
      expect(await address(page)).toBe(first);
    }));
});

describe('by mouse', () => {
  test('clicking an entity, then a relation, then nothing, selects and deselects', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await click(page, 'ttp');
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await page.waitForFunction(() => location.hash.includes('entity=ttp&panel=details'));
      await click(page, 'afghan-taliban.FUNDS.noor-wali-mehsud');
      await page.waitForFunction(() => location.hash.includes('relation='));
      expect(await hash(page)).toMatchObject({ relation: 'afghan-taliban.FUNDS.noor-wali-mehsud' });
      await page.locator('[data-focus=map]').click({ position: { x: 12, y: 300 } });
      await page.waitForFunction(() => !location.hash.includes('relation='));
      expect(await hash(page)).toEqual({ s: expect.any(String), frame: expect.stringMatching(/^\d+x\d+$/) });
    }));

  test('an entity tells how much expanding adds, expands, is undone and done again', () =>
    site.visit({ path: '/#show=noor-wali-mehsud' }, async (page) => {
      await mapReady(page);
      expect(await tally(page)).toMatch(/^1 entity, 0 relations/);
      await click(page, 'noor-wali-mehsud');
      const bar = page.getByRole('toolbar', { name: 'Actions for Noor-ul-Wali Mehsud' });
      await bar.getByRole('button', { name: 'Expand: +2 links' }).click();
      await counts(page, /^3 entities/);
      await page.getByRole('button', { name: 'Undo: Expand Noor-ul-Wali Mehsud' }).click();
      await counts(page, /^1 entity/);
      await page.getByRole('button', { name: 'Redo: Expand Noor-ul-Wali Mehsud' }).click();
      await counts(page, /^3 entities/);
      await bar.getByRole('button', { name: 'Collapse: −2' }).click();
      await counts(page, /^1 entity/);
    }));

  test('filters take families and types off the map, with counts, and are cleared together', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const before = await tally(page);
      await page.getByRole('tab', { name: 'Filters' }).click();
      await page.getByText('Place', { exact: true }).click();
      await page.getByText('places', { exact: true }).click();
      await counts(page, /filtered out/);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await counts(page, new RegExp(`^${before}$`));
    }));

  test('a date over the whole network keeps what held, marks what is undated, and is cleared', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const before = await tally(page);
      const bar = page.getByRole('region', { name: 'Time' });
      await bar.getByLabel('True', { exact: true }).selectOption('on a day');
      await bar.getByLabel('True on this day').fill('2016-06-01');
      await counts(page, /true on 1 Jun 2016: \d+ of 73 entities, \d+ of \d+ relations$/);
      await bar.getByText(/undated are kept as possible/).waitFor();
      const row = page.getByRole('row', { name: 'Ceasefire of 2 June 2022' });
      await row.waitFor({ state: 'detached' });
      await bar.getByLabel('True on this day').fill('2022-06-10');
      await row.waitFor();
      await bar.getByRole('button', { name: 'Any time' }).click();
      await counts(page, new RegExp(`^${before}$`));
    }));

  test('a span, dated links only, is counted in filters and legend, and goes back step by step', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const whole = await tally(page);
      await page.getByRole('tab', { name: 'Filters' }).click();
      const filters = page.getByRole('tabpanel', { name: 'Filters' });
      const count = (name: string) =>
        filters.locator('.tick', { hasText: name }).first().locator('.count').textContent();
      expect(await count('Funding')).not.toBe('0');
      await filters.getByLabel('True', { exact: true }).selectOption('in a span');
      await filters.getByLabel('True from').fill('2012');
      await filters.getByLabel('True from').press('Enter');
      await filters.getByLabel('True to').fill('2016');
      await filters.getByLabel('True to').press('Enter');
      await page.waitForFunction(() => location.hash.includes('since=2012-01-01&until=2016-12-31'));
      const undated = await tally(page);
      await filters.getByText('Dated links only').click();
      await counts(page, /true in 2012 – 2016, dated only: 62 of 73 entities, 3 of 149 relations$/);
      expect([await count('Funding'), await count('Hostility'), await count('Structure')]).toEqual([
        '0',
        '1',
        '2',
      ]);
      await page.getByRole('tab', { name: 'Legend' }).click();
      const legend = page.getByRole('tabpanel', { name: 'Legend' });
      expect(
        await legend.locator('.legend-row', { hasText: 'Hostility' }).locator('.count').textContent(),
      ).toBe('1');
      await page.getByRole('button', { name: 'Undo: Show dated links only' }).click();
      await counts(page, undated);
      await page.getByRole('button', { name: 'Undo: Change the dates' }).click();
      await counts(page, new RegExp(`^${whole}$`));
      await page.getByRole('button', { name: 'Redo: Change the dates' }).click();
      await counts(page, undated);
    }));

  test('what a span leaves out is left out of details, and a thumb of the slider moves one end', () =>
    site.visit({ path: '/#since=2012&until=2016&dated=only&entity=ttp' }, async (page) => {
      await mapReady(page);
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await page.getByText('As on the map, only what held in 2012 – 2016, undated links left out.').waitFor();
      const from = page.getByRole('slider', { name: 'True from' });
      await becomes(() => from.getAttribute('aria-valuetext'), 'Jan 2012');
      await from.focus();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() => location.hash.includes('since=2011-12-01&until=2016-12-31'));
      await becomes(() => from.getAttribute('aria-valuetext'), 'Dec 2011');
    }));

  test('an entity that is dragged stays where it was put, over a reload', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const from = await onMap(page, 'stratheia');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x - 60, from.y + 90, { steps: 5 });
      await page.mouse.up();
      await page.getByRole('button', { name: 'Undo: Move Stratheia' }).waitFor();
      await settled(page);
      const url = await address(page);
      const put = await onMap(page, 'stratheia');
      await page.reload();
      await mapReady(page);
      expect(await address(page)).toBe(url);
      const now = await onMap(page, 'stratheia');
      expect([Math.abs(now.x - put.x) < 2, Math.abs(now.y - put.y) < 2]).toEqual([true, true]);
    }));

  test('a right click offers what can be done with an entity', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      const { x, y } = await onMap(page, 'al-qaeda');
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByRole('menu', { name: 'Actions for Al-Qaeda' }).waitFor();
      await page.getByRole('menuitem', { name: /Take off map/ }).click();
      await page.getByRole('row', { name: 'Al-Qaeda', exact: true }).waitFor({ state: 'detached' });
    }));
});

describe('the URL', () => {
  test('restores selection, date, filters, positions and zoom exactly', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await click(page, 'pakistan');
      await title(page, 'Pakistan');
      await page.getByLabel('True', { exact: true }).selectOption('on a day');
      await page.getByLabel('True on this day').fill('2021-09-01');
      await focusMap(page);
      await page.keyboard.press('+');
      await page.keyboard.press('ArrowUp');
      await settled(page);
      const url = await address(page);
      const at = [await onMap(page, 'ttp'), await tally(page), (await labels(page)).length];
      await page.goto('about:blank');
      await page.goto(url);
      await mapReady(page);
      await title(page, 'Pakistan');
      await settled(page);
      const again = [await onMap(page, 'ttp'), await tally(page), (await labels(page)).length];
      const [before, after] = [at[0], again[0]] as { x: number; y: number }[];
      expect([await address(page), again.slice(1)]).toEqual([url, at.slice(1)]);
      expect([Math.abs(before!.x - after!.x) < 1, Math.abs(before!.y - after!.y) < 1]).toEqual([true, true]);
    }));

  test('follows back and forward', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await click(page, 'ttp');
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await settled(page);
      await page.keyboard.press('m');
      await page.keyboard.press('n');
      await title(page, /^Pakistan$/);
      await settled(page);
      await page.goBack();
      await title(page, 'Tehreek-e-Taliban Pakistan');
      await page.goBack();
      await page.getByRole('complementary', { name: 'Details' }).waitFor({ state: 'detached' });
      await page.goForward();
      await title(page, 'Tehreek-e-Taliban Pakistan');
    }));

  test('says what it could not restore', () =>
    site.visit({ path: '/#show=ttp,nobody-at-all' }, async (page) => {
      await page.getByText("1 of the link's entities is not in this graph: nobody-at-all").waitFor();
      await becomes(() => tally(page), expect.stringMatching(/^1 entity/));
    }));
});

describe('when things go wrong', () => {
  test('a server that is down is said in a sentence, and Retry loads the map', async () => {
    const page = await site.openPage({ path: '/health/live' });
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('heading', { name: 'The network could not be loaded' }).waitFor();
    await page.getByText('The server does not answer. Check that Entente is running, then retry.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Retry' }).click();
    await mapReady(page);
    expect(await tally(page)).toMatch(/^\d\d+ entities/);
    await page.context().close();
  });

  test('the theme chosen stays over a reload', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.keyboard.press('d');
      const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
      await becomes(theme, 'dark');
      await page.reload();
      await mapReady(page);
      expect(await theme()).toBe('dark');
    }));
});
