import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import { openArticle } from '../article-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { axeProblems, everyLook, openSite, overflow, type Site } from './browser.ts';
import { panel, tabTo, urlSays } from './side-panel.ts';
import { becomes } from './wait.ts';

const givers = Array.from({ length: 30 }, (_, index) => `giver-${index + 1}`);
const years = Array.from({ length: 25 }, (_, index) => 1981 + index);
const usd = { currency: 'USD', per: 'YEAR' } as const;

/** The fund gives the school 100 a year from 2001 to 2005; thirty others support it, the first of them for 25 years. */
const told: Line[] = [
  { entity: 'school', name: 'The School' },
  { entity: 'fund', name: 'The Fund' },
  ...givers.map((id): Line => ({ entity: id, name: `Giver ${id.slice(6)}` })),
  ...[2001, 2002, 2003, 2004, 2005].map((year): Line => ({
    link: ['fund', 'FUNDS', 'school'],
    suffix: `y${year}`,
    amountLow: 100,
    amountHigh: 100,
    ...usd,
    valid: String(year),
  })),
  ...givers.map((id): Line => ({ link: [id, 'SUPPORTS', 'school'], forms: ['training'], valid: '2003' })),
  ...years.map((year): Line => ({
    link: ['giver-1', 'SUPPORTS', 'school'],
    suffix: `y${year}`,
    forms: ['weapons'],
    valid: String(year),
  })),
  { link: ['giver-2', 'FUNDS', 'giver-1'], amountLow: 5, amountHigh: 5, ...usd, valid: '2030' },
];

let site: Site;
let school = '';
beforeAll(async () => {
  site = await openSite(async () => {
    const opened = await openArticle();
    await importFiles(opened.store, loadOntology(), {
      files: [partsFile(told, 'gifts.parts')],
      format: partsFormat,
      dataset: { id: 'gifts' },
    });
    return opened;
  });
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ search(text: "The School") { entity { id } } }' }),
  });
  const { data } = (await answer.json()) as { data: { search: { entity: { id: string } }[] } };
  school = data.search[0]?.entity.id ?? '';
});
afterAll(() => site?.close());

const at = (more = '') => `/#panel=trace&p.id=${school}${more}`;

describe('a trace over the years', () => {
  test('adds up what is dated, charts it by year, and a year that is picked is traced alone', () =>
    site.visit({ path: at() }, async (page) => {
      const side = panel(page, 'Trace');
      await side.getByText('500 USD, 2001 – 2005').first().waitFor();
      const chart = side.getByRole('img', { name: /^USD that directly reaches it, a bar a year/ });
      await becomes(
        () => chart.locator('title').allTextContents(),
        ['2001: 100 USD', '2002: 100 USD', '2003: 100 USD', '2004: 100 USD', '2005: 100 USD'],
      );
      await chart.locator('.year-bar').nth(2).click();
      await urlSays(page, 'p.years', '2003');
      await side.getByText('100 USD, 2003', { exact: true }).waitFor();
      await side.getByRole('heading', { name: 'What reaches The School, 2003' }).waitFor();
      await side.getByRole('radio', { name: 'all of time' }).click({ force: true });
      await side.getByText('500 USD, 2001 – 2005').first().waitFor();
    }));

  test('by keyboard: a span chosen, its ends set, and kept in the address', () =>
    site.visit({ path: at() }, async (page) => {
      const side = panel(page, 'Trace');
      await side.getByRole('radio', { name: 'all of time' }).focus();
      await page.keyboard.press('ArrowLeft');
      await urlSays(page, 'p.span', 'yes');
      await side.getByRole('combobox', { name: /^From/ }).selectOption('2004');
      await urlSays(page, 'p.years', '2004-2005');
      await side.getByText('200 USD, 2004 – 2005').first().waitFor();
      await page.reload();
      await side.getByText('200 USD, 2004 – 2005').first().waitFor();
      await side.getByText('as a table').first().click();
      await side.getByRole('button', { name: 'Trace 2002 only' }).first().press('Enter');
      await side.getByText('100 USD, 2002', { exact: true }).waitFor();
    }));

  test('lists a row a relation, a few at first, with its links below, and finds by name', () =>
    site.visit({ path: at() }, async (page) => {
      const side = panel(page, 'Trace');
      const rows = side.locator('.flow-table tbody tr');
      await becomes(() => rows.count(), 10);
      expect(await side.locator('.sankey-flow').count()).toBe(16);
      await side.getByText(/15 more stand in the table only: 15 of “Support that is not money”/).waitFor();
      await side.getByRole('button', { name: 'Draw more of them' }).click();
      await becomes(() => side.locator('.sankey-flow').count(), 31);
      await side.getByRole('button', { name: 'Show 21 more' }).click();
      await becomes(() => rows.count(), 31);
      await side.getByRole('button', { name: 'Giver 1 supports The School: show its links' }).click();
      const links = rows.nth(1).locator('.year li');
      await becomes(() => links.count(), 20);
      await rows.nth(1).getByRole('button', { name: 'Show more links' }).click();
      await becomes(() => links.count(), 26);
      await side.getByRole('searchbox', { name: 'Find' }).fill('giver 17 training');
      await becomes(() => rows.count(), 1);
      await side.getByText('1 of 31 relations found').waitFor();
    }));

  test('says what its dates leave out, and lists it on demand by keyboard', () =>
    site.visit({ path: at() }, async (page) => {
      const side = panel(page, 'Trace');
      await side
        .getByText(/^1 relation left out: its dates exclude that what flows over it reaches The School\./)
        .waitFor();
      await side.getByRole('heading', { name: /^Through what/ }).waitFor();
      await side.getByRole('button', { name: 'Show more ways' }).focus();
      await tabTo(page, 'List it', 4);
      await page.keyboard.press('Enter');
      await side.getByText('Giver 2 funds Giver 1').waitFor();
    }));

  test.each(everyLook)('is fit for everyone: %s', (_, width, height, theme) =>
    site.visit({ path: at('&p.years=2001-2005'), width, height, theme }, async (page) => {
      await page.getByRole('heading', { name: /^Through what/ }).waitFor();
      await page.getByText('as a table').first().click();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }),
  );
});
