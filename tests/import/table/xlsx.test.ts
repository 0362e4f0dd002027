import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import type { ImportFile } from '../../../server/formats/reading.ts';
import { csvFormat, xlsxFormat } from '../../../server/formats/tables/table-format.ts';
import { collect, type Collected } from '../collect.ts';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets by name; each row a list of cells as XML. */
function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const rows = (cells: readonly (readonly string[])[]) =>
    cells.map((row, at) => `<row r="${at + 1}">${row.join('')}</row>`).join('');
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_name, at) => `<Relationship Id="r${at + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${NS}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((cells, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${NS}><sheetData>${rows(cells)}</sheetData></worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: number, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

async function read(file: ImportFile, sheet = ''): Promise<Collected> {
  const mapping = `entente: 1
dataset: { id: people, title: People }
tables:
  - ${sheet}
    entities:
      person: { type: Actor, kind: person, key: name, name: '{name}', valid: { start: '{born}' } }
    figures:
      - { about: person, measure: people, value: '{age}' }
`;
  return collect(xlsxFormat, [file], { mapping: { name: 'm.yaml', text: mapping } });
}

const people = workbook({
  Notes: [[text('A1', 'Nothing here')]],
  People: [
    [text('A1', 'name'), text('B1', 'age'), text('C1', 'born')],
    [text('A2', 'Ann'), number('B2', 5.5), number('C2', 21_916, 1)],
    [],
    [text('A4', 'Bo'), number('B4', 6)],
  ],
});

/** One table over sheets of a workbook. */
const overSheets = (more: string, files: ImportFile[], isCheck = false) =>
  collect(
    xlsxFormat,
    files,
    {
      mapping: {
        name: 'm.yaml',
        text: `entente: 1
dataset: { id: people, title: People }
tables:
  - ${more}
    entities:
      person: { type: Actor, kind: person, key: name, name: '{name}', summary: '{$file}, {$sheet}' }
`,
      },
    },
    isCheck,
  );
const years = workbook({
  '2001': [[text('A1', 'name')], [text('A2', 'Ann')], [text('A3', 'Bo')]],
  '2002': [[text('A1', 'name')], [text('A2', 'Cy')]],
  Empty: [],
});

describe('several sheets of a workbook', () => {
  test('are read at once by a pattern; evidence, summaries and notes name the sheet', async () => {
    const found = await overSheets("sheet: '*'", [fileOfContents('years.xlsx', years)], true);
    expect(found.problems).toEqual([]);
    expect(found.entities.map(({ id, summary, evidence }) => [id, summary, evidence])).toEqual([
      ['people-ann-17239b6e', 'years.xlsx, 2001', ['people|years.xlsx, sheet 2001 row 1']],
      ['people-bo-e52e1ced', 'years.xlsx, 2001', ['people|years.xlsx, sheet 2001 row 2']],
      ['people-cy-0b659605', 'years.xlsx, 2002', ['people|years.xlsx, sheet 2002 row 1']],
    ]);
    expect(found.notes).toEqual(['m.yaml, line 4: years.xlsx: 3 rows made person 3.']);
  });

  test.each([
    ["sheet: '200?'", 3],
    ["sheet: '2002'", 1],
    ["sheet: '1'", 2],
    ["files: '*.xlsx'", 2],
  ])('%s reads %i rows', async (sheet, rows) => {
    expect((await overSheets(sheet, [fileOfContents('years.xlsx', years)])).rows).toBe(rows);
  });

  test('all come into the mapping to start from', async () => {
    const files = [
      fileOfContents('years.xlsx', years),
      fileOfContents('more.csv', 'id,label,town\n1,Dee,Rome\n'),
    ];
    await expect(collect(xlsxFormat, files)).rejects
      .toThrow(`years.xlsx is a table, and a mapping says what its rows mean; give one with --mapping.
Columns of years.xlsx, sheet 2001: name.
Columns of years.xlsx, sheet 2002: name.
Columns of more.csv: id, label, town.
A mapping to start from; save it, say what each column is, and delete the rest:

entente: 1
dataset:
  id: years
  title: years
  source: { publisher: Who published it, published: 2024, url: https://example.org, licence: Its licence }
tables:
  - files: years.xlsx
    sheet: '2001'
    entities:
      thing:
        type: Actor # Actor, Alliance, Agreement, Obligation, Operation, Event, Place or Asset
        kind: organisation # entente schema --mapping lists what can stand here
        key: name
        name: '{name}'
    # links:
    #   - { from: thing, type: FUNDS, to: other-thing }
    # figures:
    #   - { about: thing, measure: people, value: '{name}' }
  - files: years.xlsx
    sheet: '2002'
    entities:
      thing-2:
        type: Actor
        kind: organisation
        key: name
        name: '{name}'
    # links:
    #   - { from: thing-2, type: FUNDS, to: other-thing }
    # figures:
    #   - { about: thing-2, measure: people, value: '{name}' }
  - files: more.csv
    entities:
      more:
        type: Actor
        kind: organisation
        key: id
        name: '{label}'
        attributes: [town]
    # links:
    #   - { from: more, type: FUNDS, to: other-thing }
    # figures:
    #   - { about: more, measure: people, value: '{town}' }
`);
  });
});

describe('a workbook', () => {
  test.each(['sheet: People', "sheet: '2'"])('is read from %s', async (sheet) => {
    const found = await read(fileOfContents('people.xlsx', people), sheet);
    expect(found.entities.map(({ name, valid, place }) => [name, valid, place])).toEqual([
      ['Ann', '1960-01-01/..', { file: 'people.xlsx, sheet People', row: 1 }],
      ['Bo', undefined, { file: 'people.xlsx, sheet People', row: 2 }],
    ]);
    expect([found.figures.map(({ low }) => low), found.problems]).toEqual([[5.5, 6], []]);
  });

  test('without the sheet that the mapping names says which it has', async () => {
    expect((await read(fileOfContents('people.xlsx', people), 'sheet: Men')).problems).toEqual([
      'people.xlsx: The workbook has no sheet "Men"; it has "Notes", "People".',
    ]);
  });

  test.each([
    ['cut short', people.slice(0, people.length - 30)],
    ['no ZIP file', strToU8('name,age\nAnn,5\n')],
    ['a ZIP file of something else', zipSync({ 'a.txt': strToU8('x') })],
    ['spoilt inside', people.map((byte, at) => (at > 60 && at < 200 ? byte ^ 0x5a : byte))],
  ])('that is %s is told, and nothing is read', async (_name, bytes) => {
    const found = await read(fileOfContents('people.xlsx', bytes), 'sheet: People');
    expect([found.entities, found.problems.length]).toEqual([[], 1]);
    expect(found.problems[0]).toMatch(/open it in a spreadsheet program and save it again\.$/);
  });

  test('that unpacks to more than 128 MB is not unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(160 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await read(fileOfContents('people.xlsx', bomb), 'sheet: People')).problems).toEqual([
      'people.xlsx: This workbook is 160 MB unpacked; at most 128 MB fit, so save the sheet as CSV.',
    ]);
  });

  test('that lies about its size is not unpacked', async () => {
    const liar = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(4 * 1024 * 1024) }));
    const entry = liar.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    liar.writeUInt32LE(1_000, entry + 24);
    expect((await read(fileOfContents('people.xlsx', liar), 'sheet: People')).problems).toEqual([
      'people.xlsx: This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.',
    ]);
  });

  const agreements = '../shared/data/ucdp-peace-agreements/ucdp-peace-agreements-221';
  (existsSync('../shared/data') ? test : test.skip)(
    'gives the same as its sheet in CSV (skipped where ../shared/data is absent)',
    async () => {
      const mapping = `entente: 1
dataset: { id: accords, title: Accords }
tables:
  - entities:
      accord: { type: Agreement, kind: peace-agreement, key: paid, name: '{pa_name}', valid: '{pa_date}' }
      party: { each: { actor_id: ',' }, type: Actor, kind: armed-group, keyPrefix: actor, key: actor_id }
    links:
      - { from: party, type: PARTY_TO, to: accord }
`;
      const options = { mapping: { name: 'm.yaml', text: mapping } };
      const [csv, xlsx] = await Promise.all([
        collect(csvFormat, [localFile(`${agreements}.csv`, 'accords')], options),
        collect(xlsxFormat, [localFile(`${agreements}.xlsx`, 'accords')], options),
      ]);
      expect([csv.rows, new Set(csv.links.map(({ source }) => source)).size]).toEqual([374, 272]);
      const texts = JSON.stringify(xlsx).replaceAll('accords, sheet Dataset', 'accords');
      expect(JSON.parse(texts)).toEqual(csv);
    },
  );
});
