import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import { openArticle } from '../article-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { axeProblems, everyLook, openSite, type Site } from './browser.ts';
import { details, title } from './side-panel.ts';

const flow = ['ann', 'FUNDS', 'guild'] as const;
const dollars = { currency: 'USD', per: 'MONTH' } as const;
const told: Record<string, Line[]> = {
  one: [
    { entity: 'ann', kind: 'person', name: 'Ann', valid: '1970/..' },
    { entity: 'guild', name: 'The guild' },
    { link: flow, amountLow: 50_500, amountHigh: 50_500, ...dollars, valid: '2019' },
  ],
  two: [
    { entity: 'ann', kind: 'person', name: 'Ann Lee', valid: '1971/..' },
    { entity: 'guild', name: 'The guild' },
    { link: flow, amountLow: 40_000, amountHigh: 60_000, ...dollars, valid: '2019' },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await openSite(async () => {
    const opened = await openArticle();
    for (const [id, lines] of Object.entries(told))
      await importFiles(opened.store, loadOntology(), {
        files: [partsFile(lines, `${id}.parts`)],
        format: partsFormat,
        dataset: { id },
      });
    return opened;
  });
});
afterAll(() => site?.close());

test('importing what another data set has says that it stands beside', () =>
  site.visit({}, async (page) => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = page.getByRole('dialog').first();
    const made = '2020-01-01T00:00:00.000Z';
    const group = {
      type: 'intrusion-set',
      spec_version: '2.1',
      created: made,
      modified: made,
      name: 'A group',
    };
    const id = 'intrusion-set--381fcf73-60f6-4ab2-9991-6af3cbc35192';
    const bundle = { type: 'bundle', id: id.replace('intrusion-set', 'bundle'), objects: [{ ...group, id }] };
    for (const name of ['first', 'second']) {
      const file = {
        name: `${name}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(bundle)),
      };
      await dialog.locator('input[type=file]').first().setInputFiles(file);
      await dialog.getByRole('button', { name: 'Check' }).click();
      await dialog.getByRole('button', { name: 'Import', exact: true }).click();
      await dialog.getByRole('heading', { name: `${name} is imported` }).waitFor();
      if (name === 'first') await dialog.getByRole('button', { name: 'Import more' }).click();
    }
    await dialog.getByText('Against what the graph had: 1 beside what other data sets say.').waitFor();
  }));

test.each(everyLook)(
  'what two data sets say of one thing stands side by side (%s)',
  (_, width, height, theme) =>
    site.visit({ path: '/#entity=ann', width, height, theme }, async (page) => {
      await title(page, 'Ann');
      const text = details(page);
      await text.getByText('Ann Lee in two').waitFor();
      await text.getByText(/^period .*1971.* in two$/).waitFor();
      await text.getByRole('heading', { name: 'Who says so 2 claims' }).waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.goto(`${site.url}/#link=ann.FUNDS.guild`);
      await title(page, 'Ann funds The guild');
      await text.getByText('50,500 USD a month').waitFor();
      await text.getByText('amount 40,000 – 60,000 USD a month in two').waitFor();
      await text.getByRole('heading', { name: 'Who says so 2 claims' }).waitFor();
    }),
);
