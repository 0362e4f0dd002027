/** The commands, by keyboard and by mouse. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeProblems, openSite, type Site } from './browser.ts';
import { counts, mapReady } from './map.ts';
import { panel, title } from './side-panel.ts';
import { becomes } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const entries = (page: Page) => dialog(page).getByRole('menuitem').allInnerTexts();
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

test('Ctrl+K lists what can be done now; typing finds by parts of words, Enter does the first, Escape nothing', () =>
  site.visit({ path: '/#show=ttp,afghan-taliban,al-qaeda' }, async (page) => {
    await mapReady(page);
    await page.keyboard.press('Control+k');
    await dialog(page)
      .getByRole('menuitem', { name: /^Fit everything/ })
      .waitFor();
    const all = plain(await entries(page));
    expect(all).toContain('Trace money 2');
    expect(all.filter((text) => /^(They are one|Undo|Collapse|Commands)/.test(text))).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.type('mon tra');
    await becomes(() => entries(page).then(plain), ['Trace money 2']);
    await page.keyboard.press('Enter');
    await panel(page, 'Trace').waitFor();
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
    await page.keyboard.type('zzz');
    await dialog(page).getByText('Nothing is called so.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await counts(page, '3 entities');
  }));

test('an entity on the map is found among the commands and selected', () =>
  site.visit({ path: '/#show=ttp,afghan-taliban,al-qaeda' }, async (page) => {
    await mapReady(page);
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
    await page.keyboard.type('al qae');
    await becomes(() => entries(page).then(plain), ['Al-Qaeda']);
    await dialog(page).getByRole('menuitem', { name: 'Al-Qaeda' }).click();
    await title(page, 'Al-Qaeda');
    await dialog(page).waitFor({ state: 'detached' });
  }));
