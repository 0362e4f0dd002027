import { strToU8, zipSync } from 'fflate';
import type { Case } from './case.ts';
import { giftsMapping } from './case.ts';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, whose rows are given as XML; `more` goes over its parts. */
export function workbook(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><sheets><sheet name="Gifts" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${NS}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const row = (nr: number, ...cells: string[]) =>
  `<row r="${nr}">${cells.map((cell, at) => `<c r="${'ABCD'[at]}${nr}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const head = row(1, 'giver', 'taker', 'amount', 'day');
const good = workbook(head + row(2, 'Acme', 'Red Party', '5', '2009'));

const book = (title: string, contents: Uint8Array, says: Case['says'], mapping = giftsMapping): Case => ({
  title: `a workbook: ${title}`,
  files: { 'gifts.xlsx': contents, 'map.yaml': mapping },
  args: ['gifts.xlsx', '--mapping', 'map.yaml'],
  says,
});

export const workbookCases: readonly Case[] = [
  book('as it should be', good, null),
  book(
    'cut off',
    good.subarray(0, good.length - 200),
    '~/gifts.xlsx | This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.',
  ),
  book(
    'with a byte changed',
    good.map((byte, at) => (at === 400 ? byte ^ 0xff : byte)),
    '~/gifts.xlsx | This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.',
  ),
  book(
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    '~/gifts.xlsx | This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.',
  ),
  book(
    'an old .xls',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    '~/gifts.xlsx | This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.',
  ),
  book(
    'a zip of something else',
    zipSync({ 'hello.txt': strToU8('hello') }),
    '~/gifts.xlsx | This workbook cannot be read ("xl/_rels/workbook.xml.rels" file not found inside the `.xlsx` file); open it in a spreadsheet program and save it again.',
  ),
  book(
    'without the sheet that the mapping names',
    good,
    '~/gifts.xlsx | The workbook has no sheet "People"; it has "Gifts".',
    giftsMapping.replace("'*'", "'*'\n    sheet: People"),
  ),
  book(
    'of a sheet without rows',
    workbook(''),
    '~/gifts.xlsx | The sheet is empty; give one with a row of headers.',
  ),
  book(
    'of a header alone',
    workbook(head),
    '~/gifts.xlsx: There is nothing in it to import: no entity, link or figure. Check the file; entente undo removes a data set.',
  ),
  book(
    'of a sheet that is no XML',
    workbook('<row><c>'),
    '~/gifts.xlsx | This workbook cannot be read (closing tag mismatch); open it in a spreadsheet program and save it again.',
  ),
  book(
    'with an error in a cell',
    workbook(
      `${head}<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="inlineStr"><is><t>Red</t></is></c><c r="C2"><v>5</v></c><c r="D2"><v>2009</v></c></row>`,
    ),
    null,
  ),
  book(
    'with a bomb of entities',
    workbook('', {
      'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet ${NS}><sheetData>${row(1, '&b;', 'taker', 'amount', 'day')}</sheetData></worksheet>`,
    }),
    '~/map.yaml:6:54: ~/gifts.xlsx, sheet Gifts has no column "giver"; its columns are &b;, taker, amount, day.',
  ),
];
