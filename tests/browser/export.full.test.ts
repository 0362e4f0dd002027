import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { axeProblems, everyLook, openSite, overflow, screenshot } from './browser.ts';
import type { Site } from './browser.ts';
import { mapReady } from './map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('by keyboard the view is downloaded, with its entities only', () =>
  site.visit({ path: '/#show=ttp,afghan-taliban' }, async (page) => {
    await mapReady(page);
    await page.keyboard.press('Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByLabel('What').selectOption('view');
    await dialog.getByLabel('Format').selectOption('cytoscape');
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).focus();
    await page.keyboard.press('Enter');
    const file = await coming;
    const { elements } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
      elements: { nodes: { data: { id: string } }[] };
    };
    expect(elements.nodes.map(({ data }) => data.id).sort()).toEqual(['afghan-taliban', 'ttp']);
    await dialog.getByText(`${file.suggestedFilename()} is saved`).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }));

test.each(everyLook)('nothing is cut off, and axe finds no problem: %s', (name, width, height, theme) =>
  site.visit({ path: '/', width, height, theme }, async (page) => {
    await mapReady(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Export/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByLabel('Format').selectOption('gexf');
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByText(/is saved/).waitFor();
    await screenshot(page, `export-${name}`);
    expect(await overflow(page)).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
  }),
);
