import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeProblems, openSite, overflow, screenshot } from './browser.ts';
import type { Site } from './browser.ts';
import { counts, mapReady } from './map.ts';
import { openPanel, panel, shown, tabTo } from './side-panel.ts';
import { becomes, fileChooser } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const mapping = (id: string, title: string) => `entente: 1
dataset: { id: ${id}, title: ${title}, source: { published: 2020-05 } }
tables:
  - files: '*.csv'
    entities:
      patron: { type: Actor, kind: person, key: patron, name: '{patron}', attributes: { seat: '{seat}' } }
      guild: { type: Actor, kind: organisation, key: guild, name: '{guild}' }
    links:
      - from: patron
        type: FUNDS
        to: guild
        amount: { value: '{amount}', currency: USD, per: YEAR }
`;
const rows = 'patron,seat,guild,amount\nAnn Patron,North,Weavers,500\nBob Patron,,Weavers,\n';

const dialog = (page: Page) => page.getByRole('dialog').first();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').last().getByRole('button', { name }).click();
const heading = async (page: Page, name: string) => {
  await dialog(page).getByRole('heading', { name, level: 2 }).waitFor();
};
/** Drops files on the page, as from a folder. */
const drop = (page: Page, files: readonly string[]) =>
  page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      const init = { bubbles: true, cancelable: true, dataTransfer: transfer };
      document.body.dispatchEvent(new DragEvent('dragenter', init));
      document.body.dispatchEvent(new DragEvent('drop', init));
    },
    files.map((path) => ({ name: path.replace(/^.*\//, ''), text: readFileSync(path, 'utf8') })),
  );

test.each([
  ['light', 1280, 800],
  ['dark', 390, 844],
] as const)('by mouse, %s at %i × %i: dropped, looked at, confirmed, shown, undone', (theme, width, height) =>
  site.visit({ theme, width, height }, async (page) => {
    await mapReady(page);
    const [id, title] = [`guilds-${theme}`, `Guilds by ${theme}`];
    await drop(page, [file('guilds.csv', rows), file('mapping.yaml', mapping(id, title))]);
    await heading(page, 'Import data');
    await dialog(page).getByText('guilds.csv').waitFor();
    await dialog(page).getByText('Mapping of columns, for tables (mapping.yaml)').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `import-choose-${theme}`);
    await press(page, 'Check');
    await heading(page, `Import ${title}?`);
    await dialog(page)
      .getByText(/^2 rows read: 3 entities, 2 links/)
      .waitFor();
    await dialog(page).getByRole('cell', { name: '500 USD' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await screenshot(page, `import-review-${theme}`);
    await press(page, 'Import');
    await heading(page, `${title} is imported`);
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `import-done-${theme}`);
    await press(page, 'Show on the map');
    await page.getByText(`${title} is on the map`).waitFor();
    await screenshot(page, `import-shown-${theme}`);

    await openPanel(page, 'Data sets');
    const card = panel(page, 'Data sets').getByRole('article', { name: title });
    await card.getByText('3 entities, 2 links').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `import-datasets-${theme}`);
    await card.getByRole('button', { name: `Export ${title}` }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /dossier/i }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain(title);
    await card.getByRole('button', { name: `Undo the import of ${title}` }).click();
    const sure = page.getByRole('alertdialog');
    await sure.getByRole('heading', { name: `Remove ${title}?` }).waitFor();
    await sure.getByRole('button', { name: 'Remove it' }).click();
    await heading(page, `${title} is removed`);
    await press(page, 'Done');
    await shown(page, 'Data sets', 'No data set is imported yet.');
    expect(await axeProblems(page)).toEqual([]);
  }),
);

test('by keyboard: chosen, given a mapping, checked, imported and undone', () =>
  site.visit({}, async (page) => {
    await mapReady(page);
    await page.keyboard.press('i');
    await heading(page, 'Import data');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Choose files');
    const chooser = await fileChooser(page, () => page.keyboard.press('Enter'));
    await chooser.setFiles([file('keys.csv', rows)]);
    await dialog(page).getByText('keys.csv').waitFor();
    await tabTo(page, /^Mapping of columns/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(mapping('keys', 'Guilds by keys'));
    await tabTo(page, 'Check');
    await page.keyboard.press('Enter');
    await heading(page, 'Import Guilds by keys?');
    await tabTo(page, 'Import');
    await page.keyboard.press('Enter');
    await heading(page, 'Guilds by keys is imported');
    await tabTo(page, 'Undo the import of Guilds by keys');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await tabTo(page, 'Remove it');
    await page.keyboard.press('Enter');
    await heading(page, 'Guilds by keys is removed');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  }));

test('a file with bad rows shows each with its place, saves them as CSV, and writes nothing', () =>
  site.visit({}, async (page) => {
    await mapReady(page);
    const bad = `${rows}Cid Patron,,Weavers,many\n`;
    await drop(page, [file('bad.csv', bad), file('mapping.yaml', mapping('bad', 'Bad rows'))]);
    await press(page, 'Check');
    await heading(page, 'Import Bad rows?');
    const problem = dialog(page).getByRole('row', { name: /^bad\.csv 3 amount .*many/ });
    await problem.waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, 'import-problems');
    const saving = page.waitForEvent('download');
    await press(page, 'Download all problems as CSV');
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('bad-problems.csv');
    expect(readFileSync(await saved.path(), 'utf8')).toMatch(
      /^file,row,line,column,object,reason\r\nbad.csv,3,,amount,,.*many/,
    );
    await press(page, /^Cancel$/);
    await page.getByRole('button', { name: 'Data sets' }).click();
    await shown(page, 'Data sets', 'No data set is imported yet.');
  }));

test('a table without a mapping is told so, and starts from a proposed one', () =>
  site.visit({}, async (page) => {
    await mapReady(page);
    await page.getByRole('button', { name: 'Import' }).click();
    await drop(page, [file('plain.csv', rows)]);
    await press(page, 'Check');
    await heading(page, 'Nothing was imported');
    await dialog(page).getByText('Its columns: patron, seat, guild, amount.').waitFor();
    await screenshot(page, 'import-failed');
    await press(page, 'Start from a proposed mapping');
    const text = dialog(page).getByRole('textbox', { name: 'Mapping (YAML)' });
    await becomes(() => text.inputValue(), expect.stringContaining('entente: 1'));
    expect(await axeProblems(page)).toEqual([]);
  }));

test('a crowd that is shown at once has the map laid out anew, and can be undone', () =>
  site.visit({}, async (page) => {
    await mapReady(page);
    const crowd = Array.from({ length: 60 }, (_, n) => `Patron ${n},,Guild ${n % 7},${n + 1}`).join('\n');
    const files = [
      file('crowd.csv', `patron,seat,guild,amount\n${crowd}\n`),
      file('mapping.yaml', mapping('crowd', 'A crowd')),
    ];
    await drop(page, files);
    await press(page, 'Check');
    await heading(page, 'Import A crowd?');
    await press(page, 'Import');
    await heading(page, 'A crowd is imported');
    await dialog(page)
      .getByText('The data set holds 67 entities, 60 links, 1 source. Against what the graph had: 127 new.')
      .waitFor();
    expect(await dialog(page).getByRole('link', { name: 'Review matches' }).getAttribute('href')).toBe(
      '/matches',
    );
    await press(page, 'Show on the map');
    await page.getByText('Laying out 140 entities').waitFor();
    await page.getByText('A crowd is on the map').waitFor();
    await counts(page, /^140 entities, \d+ relations of 218 links/);
    await page.getByRole('button', { name: 'Undo: Show A crowd' }).click();
    await counts(page, /^73 entities, 149 relations of 158 links/);
  }));
