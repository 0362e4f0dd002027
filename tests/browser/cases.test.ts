import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { MapElement } from '../../client/canvas/canvas.ts';
import { axeProblems, openSite, overflow, screenshot, type Site } from './browser.ts';
import { counts, hash, mapReady, onMap, tally } from './map.ts';
import { becomes, settled } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const saved = (page: Page) => page.locator('.case-saving', { hasText: /^Saved$/ }).waitFor();
const notes = (page: Page) => page.getByLabel('Notes');
const saveNow = async (page: Page) => {
  await page.getByRole('button', { name: 'Save now' }).click();
  await page.getByText('The case is saved.').waitFor();
  await saved(page);
};

/** Begins a case with the shipped dossier, called by this name. */
async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/cases');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('checkbox', { name: /Pakistan/ }).check();
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.waitForURL('**/case/**');
  await mapReady(page);
  await saved(page);
}

/** Ids of entities that stand within the map's edges. */
const inSight = (page: Page, ids: readonly string[]) =>
  page.evaluate((wanted) => {
    const host = document.querySelector<MapElement>('[data-focus=map]')!;
    return wanted.filter((id) => {
      const at = host.map?.whereIs(id);
      return at && at.x >= 0 && at.y >= 0 && at.x <= host.clientWidth && at.y <= host.clientHeight;
    });
  }, ids);

describe('a case', () => {
  test('of one data set is made, named, left and found again as it was', () =>
    site.visit({}, async (page) => {
      await begin(page, 'Draft');
      await page.keyboard.press('7');
      await notes(page).fill('Ask who paid.');
      await page.getByRole('textbox', { name: 'Name' }).fill('Who paid the TTP');
      await page.getByRole('textbox', { name: 'Name' }).blur();
      await page.getByRole('button', { name: 'Case: Who paid the TTP' }).waitFor();
      await page.getByRole('tab', { name: 'Filters' }).click();
      await page.locator('[data-focus=map]').focus();
      const before = await onMap(page, 'ttp');
      await page.mouse.move(before.x, before.y);
      await page.mouse.down();
      await page.mouse.move(before.x - 90, before.y + 60, { steps: 4 });
      await page.mouse.up();
      await settled(page);
      const told = await tally(page);
      await page.getByRole('link', { name: 'Cases' }).first().click();
      const tile = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Who paid the TTP' }) });
      await tile.waitFor();
      expect(await tile.locator('img').getAttribute('src')).toMatch(/^data:image\/jpeg;base64,/);
      expect(await tile.textContent()).toContain('Pakistan, the TTP and the Afghan Taliban');
      await tile.getByRole('link', { name: 'Who paid the TTP' }).click();
      await mapReady(page);
      await saved(page);
      expect(await tally(page)).toBe(told);
      const moved = await onMap(page, 'ttp');
      expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([-90, 60]);
      expect(await notes(page).inputValue()).toBe('Ask who paid.');
      await page.getByRole('tab', { name: 'Filters', selected: true }).waitFor();
    }));

  test('goes back to a version, and forward again', () =>
    site.visit({}, async (page) => {
      await begin(page, 'Versions');
      await page.keyboard.press('7');
      await notes(page).fill('first');
      await saveNow(page);
      await notes(page).fill('second');
      await saveNow(page);
      const back = page.getByRole('button', { name: /^Go back to version/ });
      await back.first().click();
      await becomes(() => notes(page).inputValue(), 'first');
      await page.getByText('gone back to').first().waitFor();
      await back.first().click();
      await becomes(() => notes(page).inputValue(), 'second');
      await saved(page);
    }));

  test('that two browsers change at once is told, and nothing of either is lost', () =>
    site.visit({}, async (page) => {
      await begin(page, 'Two');
      const other = await site.openPage({ path: new URL(page.url()).pathname });
      await mapReady(other);
      await other.keyboard.press('7');
      await notes(other).fill('theirs');
      await saveNow(other);
      await page.keyboard.press('7');
      await notes(page).fill('mine');
      await page
        .getByRole('alert')
        .getByText(/^Not saved: The case was saved by another since/)
        .waitFor();
      expect(await notes(other).inputValue()).toBe('theirs');
      await page.getByRole('button', { name: 'Keep mine' }).click();
      await saved(page);
      await page
        .getByRole('button', { name: /^Go back to version/ })
        .first()
        .click();
      await becomes(() => notes(page).inputValue(), 'theirs');
      await other.context().close();
    }));

  test('goes out as a file and comes in again; another file is refused in a sentence', () =>
    site.visit({}, async (page) => {
      await begin(page, 'Out and in');
      await page.keyboard.press('7');
      await notes(page).fill('kept');
      await saveNow(page);
      const told = await tally(page);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe('out-and-in.entente-case.json');
      const content = readFileSync(await download.path());
      await page.goto('/cases');
      const give = (buffer: Buffer) =>
        page
          .locator('input[type=file]')
          .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
      await give(Buffer.from('{"nodes": []}'));
      await page
        .getByText('This file is no case; choose one that was exported from Entente, NAME.entente-case.json.')
        .waitFor();
      await give(content);
      await page.waitForURL('**/case/**');
      await mapReady(page);
      expect(await tally(page)).toBe(told);
      expect(await notes(page).inputValue()).toBe('kept');
    }));

  test('is put away, taken up, copied and deleted from the list', () =>
    site.visit({}, async (page) => {
      await begin(page, 'Listed');
      await page.goto('/cases');
      const menu = async (name: string, item: string) => {
        await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };
      const link = (name: string) => page.getByRole('link', { name, exact: true });
      await menu('Listed', 'Put away');
      await link('Listed').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Show those put away' }).click();
      await menu('Listed', 'Take up again');
      await page.getByText('No case is put away.').waitFor();
      await page.getByRole('button', { name: 'Show those in work' }).click();
      await menu('Listed', 'Copy');
      await menu('Copy of Listed', 'Delete…');
      await page.getByRole('button', { name: 'Delete it' }).click();
      await link('Copy of Listed').waitFor({ state: 'detached' });
      await link('Listed').waitFor();
    }));
});

describe('what is seen without a case', () => {
  test('becomes one, and is saved from then on', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.getByRole('button', { name: 'Save as a case' }).first().click();
      await page.getByRole('textbox', { name: 'Name' }).fill('From the network');
      await page.getByLabel('Case', { exact: true }).getByRole('button', { name: 'Save as a case' }).click();
      await page.waitForURL('**/case/**');
      await page.getByRole('button', { name: 'Case: From the network' }).waitFor();
      const told = await tally(page);
      await page.reload();
      await mapReady(page);
      expect(await tally(page)).toBe(told);
      await saved(page);
    }));
});

describe('a fixed view', () => {
  test.each([
    ['a phone', 390, 844],
    ['a smaller window', 900, 600],
    ['a larger one', 1600, 1000],
  ])('opens framed on %s in a fresh browser, with the same tab', (_, width, height) =>
    site.visit({}, async (page) => {
      await begin(page, 'Shared');
      await page.getByRole('tab', { name: 'Filters' }).click();
      for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
      await settled(page);
      await becomes(async () => 'frame' in (await hash(page)), true);
      const all = [
        'ttp',
        'pakistan',
        'afghan-taliban',
        'noor-wali-mehsud',
        'al-qaeda',
        'qatar',
        'kabul',
        'doha',
      ];
      const seen = await inSight(page, all);
      expect(seen.length).toBeLessThan(all.length);
      await page.keyboard.press('Shift+S');
      await page.getByLabel('Name of the view').fill('Around the TTP');
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
      expect(link).toMatch(/\/view\/[2-9a-z]{10}$/);
      const fresh = await site.openPage({ path: new URL(link).pathname, width, height });
      await mapReady(fresh);
      await becomes(() => inSight(fresh, seen), seen);
      expect(await hash(fresh)).toMatchObject({ tab: 'filters' });
      await fresh.getByRole('button', { name: /Around the TTP: save as a case/ }).waitFor();
      await fresh.context().close();
    }),
  );

  test('stands in another page without bars', () =>
    site.visit({}, async (page) => {
      await begin(page, 'Framed');
      const told = await tally(page);
      await page.keyboard.press('Shift+S');
      await page.getByRole('button', { name: 'Make a link' }).click();
      const snippet = await page.getByRole('textbox', { name: 'For another page' }).inputValue();
      const address = /src="([^"]+)"/.exec(snippet)?.[1] ?? '';
      const embedded = await site.openPage({ path: new URL(address).pathname, width: 800, height: 600 });
      await counts(embedded, told);
      expect(await embedded.locator('.top-bar, .rail, .time-bar').count()).toBe(0);
      await embedded.getByRole('link', { name: 'Open in Entente' }).waitFor();
      await embedded.context().close();
    }));

  test('that is not there says so', () =>
    site.visit({ path: '/view/none' }, async (page) => {
      await page
        .getByText('There is no view under this link; it may have been removed, or its case deleted.')
        .waitFor();
    }));
});

test.each([
  [1280, 800, 'light'],
  [390, 844, 'dark'],
] as const)('the pages of cases are fit for all at %i × %i, %s', (width, height, theme) =>
  site.visit({ width, height, theme }, async (page) => {
    await begin(page, 'A case with a name that is too long for any bar that it may stand in');
    await page.getByRole('button', { name: /^Case: / }).click();
    await page.getByText('this one').waitFor();
    await screenshot(page, `case-${width}-${theme}`);
    expect([await axeProblems(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Share' }).first().click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByText('For another page').waitFor();
    await screenshot(page, `share-${width}-${theme}`);
    expect([await axeProblems(page), await overflow(page)]).toEqual([[], 0]);
    await page.goto('/cases');
    await page.getByText('Begin with a data set').waitFor();
    await settled(page);
    await screenshot(page, `cases-${width}-${theme}`);
    expect([await axeProblems(page), await overflow(page)]).toEqual([[], 0]);
  }),
);
