import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import { row } from '../../../server/formats/tables/csv/tables.ts';
import { csvExport } from '../../../server/formats/tables/csv/csv.ts';
import { article } from '../../dossier/article-dossier.ts';
import { dossierSource, memorySource, recordsOf } from '../in-memory.ts';
import { bytesOf } from '../written.ts';

type Cells = Record<string, string>;

async function tablesOf(source: Parameters<typeof bytesOf>[1]) {
  const { bytes, omissions } = await bytesOf(csvExport, source);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const table = (name: string) => papaparse.parse<Cells>(files[name]!.trim(), { header: true }).data;
  return { files, omissions, table };
}

describe('the tables of a dossier', () => {
  test('hold every element, with the names of ends and lists in one cell', async () => {
    const { files, table, omissions } = await tablesOf(dossierSource(article));
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'entities.csv',
      'links.csv',
      'figures.csv',
      'claims.csv',
      'sources.csv',
    ]);
    const records = recordsOf(article);
    expect(table('entities.csv').map(({ id }) => id)).toEqual(records.entities!.map(({ id }) => id).sort());
    expect(table('links.csv')).toHaveLength(records.links!.length);
    expect(table('figures.csv')).toHaveLength(records.figures!.length);
    expect(table('claims.csv')).toHaveLength(records.claims!.length);
    expect(table('sources.csv')).toHaveLength(records.sources!.length);
    const flow = records.links!.find(({ id }) => id === 'afghan-taliban.FUNDS.noor-wali-mehsud')!;
    expect(table('links.csv').find(({ id }) => id === flow.id)).toMatchObject({
      source: 'afghan-taliban',
      source_name: records.entities!.find(({ id }) => id === 'afghan-taliban')!.name,
      reads: 'funds',
      family: 'FUNDING',
      amount_low: String(flow.amountLow),
      currency: 'USD',
      per: 'MONTH',
      in_kind: 'false',
      disputed: 'false',
      data_set: 'pakistan-ttp',
    });
    expect(omissions).toEqual([]);
  });

  test('come with a text that says what each column is', async () => {
    const { files, table } = await tablesOf(dossierSource(article));
    for (const name of Object.keys(files).filter((each) => each.endsWith('.csv'))) {
      const part = files['README.txt']!.split(`\r\n${name}: `)[1]!;
      for (const header of Object.keys(table(name)[0]!)) expect(part).toContain(`\r\n  ${header} `);
    }
  });
});

describe('texts that a spreadsheet would run', () => {
  test('have an apostrophe in front, which can be taken away again; numbers are left alone', () => {
    const marks = { count: 0 };
    const texts = ['=1+1', '+a', '-b', '@SUM(A1)', '\tx', "'=x", "''-y", "it's", 'a=b', "'a", '', '- a'];
    const cells = row(texts, marks);
    const read = papaparse.parse<string[]>(cells.trimEnd()).data[0]!;
    expect(read.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(texts);
    expect(read.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(marks.count).toBe(8);
    expect(row([-1.5, true, null, ['a; b', 'c\\d']], marks)).toBe('-1.5,true,,a\\; b; c\\\\d\r\n');
    expect(row(['a,b', 'say "so"', 'l\r\nm', ' x'], marks)).toBe('"a,b","say ""so""","l\r\nm"," x"\r\n');
  });

  test('are told of', async () => {
    const records = recordsOf(article);
    const entities = records.entities!.map((entity) => ({ ...entity, name: '=HYPERLINK("x")' }));
    const { omissions } = await tablesOf(
      memorySource({ ...records, entities, links: [], figures: [], claims: [] }),
    );
    expect(omissions.map(({ what, count }) => [what, count])).toEqual([['exact texts', entities.length]]);
  });
});
