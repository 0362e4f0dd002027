import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { fileOfContents } from '../../../server/import/read/files.ts';
import type { ImportFile } from '../../../server/formats/reading.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import { collect, type Collected } from '../collect.ts';

/** Reads a table of people with a name and an age. */
async function people(contents: string | Uint8Array | ImportFile, dialect = ''): Promise<Collected> {
  const file =
    typeof contents === 'string' || contents instanceof Uint8Array
      ? fileOfContents('people.csv', contents)
      : contents;
  const text = `entente: 1
dataset: { id: people, title: People }
tables:
  - files: people.csv
${dialect
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
    entities:
      person: { type: Actor, kind: person, key: name, name: '{name}' }
    figures:
      - { about: person, measure: people, value: '{age}' }
`;
  return collect(csvFormat, [file], { mapping: { name: 'm.yaml', text } });
}

const told = ({ entities, figures, problems }: Collected) => [
  ...entities.map(({ name, place }, at) => `${place.row} ${name} ${figures[at]?.low}`),
  ...problems,
];

describe('a table of delimited text', () => {
  test.each([
    ['commas', 'name,age\nAnn,5\nBo,6\n', ''],
    ['semicolons', 'name;age\nAnn;5\nBo;6\n', ''],
    ['bars', 'name|age\nAnn|5\nBo|6\n', ''],
    ['tabs', 'name\tage\nAnn\t5\nBo\t6', ''],
    ['another sign, which the mapping names', 'name~age\nAnn~5\nBo~6', 'delimiter: "~"'],
    ['line ends of Windows', 'name,age\r\n"Ann",5\r\nBo,"6"\r\n', ''],
    ['line ends of old Macs', 'name,age\rAnn,5\rBo,6\r', ''],
    ['spaces around cells', 'name , age\n Ann ,  5\n"Bo ", 6 \n', ''],
    ['blank lines', '\nname,age\n\nAnn,5\n\n\nBo,6\n\n', ''],
    ['empty cells at the ends of rows', 'name,age\nAnn,5,,\nBo,6,\n', ''],
    ['a byte order mark', '\ufeffname,age\nAnn,5\nBo,6\n', ''],
    ['lines above the headers', 'Made in 2020\n\nname,age\nAnn,5\nBo,6\n', 'skip: 2'],
    ['comments', '# made in 2020\nname,age\nAnn,5\n# more\nBo,6\n', "comments: '#'"],
    ['no headers', 'Ann,5\nBo,6\n', 'header: [name, age]'],
  ])('is read with %s', async (_name, contents, dialect) => {
    expect(told(await people(contents, dialect))).toEqual(['1 Ann 5', '2 Bo 6']);
  });

  test.each([
    ['utf-16le', Buffer.from('\ufeffname,age\nJosé,5\n', 'utf16le'), ''],
    ['utf-16be', Buffer.from('\ufeffname,age\nJosé,5\n', 'utf16le').swap16(), ''],
    ['utf-16le without a mark', Buffer.from('name,age\nJosé,5\n', 'utf16le'), 'encoding: utf-16le'],
    ['windows-1252', Buffer.from('name,age\nJosé,5\n', 'latin1'), 'encoding: windows-1252'],
  ])('is read in %s', async (_name, contents, dialect) => {
    expect(told(await people(contents, dialect))).toEqual(['1 José 5']);
  });

  test('is read whole where its pieces cut rows, quotes and letters anywhere', async () => {
    const contents = Buffer.from('name,age\r\n"A ""b"", é\r\nc",5\r\nBo,6\r\n');
    for (const size of [1, 2, 3, 5, 7]) {
      const pieces = Array.from({ length: Math.ceil(contents.length / size) }, (_, at) =>
        contents.subarray(at * size, (at + 1) * size),
      );
      const file = { ...fileOfContents('people.csv', contents), open: () => streamOf(pieces) };
      expect(told(await people(file))).toEqual(['1 A "b", é\nc 5', '2 Bo 6']);
    }
  });

  test.each([
    [
      'a row of too few cells',
      'name,age,town\nAnn,5,x\nBo\n',
      'people.csv, row 2: This row has 1 cells where the header has 3; add the missing ones.',
    ],
    [
      'a row of too many cells',
      'name,age\nAnn,5\nBo,6,7\n',
      'people.csv, row 2: This row has 3 cells where the header has 2; quote cells that hold the delimiter.',
    ],
    [
      'a quotation mark that is never closed',
      'name,age\nAnn,5\n"Bo,6\n',
      'people.csv, row 2: A quotation mark in this row is never closed; close it, or write quote: none in the mapping.',
    ],
    [
      'a quotation mark within a quoted cell',
      'name,age\nAnn,5\n"B"o",6\n',
      'people.csv, row 2: A quotation mark stands within a quoted cell; double it (""), or write quote: none in the mapping.',
    ],
    [
      'a NUL character',
      'name,age\nAnn,5\nB\0o,6\n',
      'people.csv, row 2: This row holds a NUL character; remove it, or name the encoding in the mapping (encoding: utf-16le).',
    ],
    [
      'a number that is none',
      'name,age\nAnn,5\nBo,six\n',
      'people.csv, row 2, column age: "six" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
    ],
  ])('has its row told that has %s', async (_name, contents, problem) => {
    expect((await people(contents)).problems).toEqual([problem]);
  });

  test('that is in another encoding says so', async () => {
    expect(told(await people(Buffer.from('name,age\nJosé,5\n', 'latin1')))).toEqual([
      'people.csv, row 1: From about here the file is not utf-8; name its encoding in the mapping (encoding: windows-1252) or save it as UTF-8.',
    ]);
  });

  test('that is empty says so', async () => {
    expect(told(await people(''))).toEqual([
      'people.csv: The file is empty; give one with a row of headers.',
    ]);
  });

  test('ends where a row is longer than 16 MB, without reading the rest', async () => {
    let pieces = 0;
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const endless = function* () {
      yield Buffer.from('name,age\nAnn,5\n"');
      for (; pieces < 1_000; pieces += 1) yield piece;
    };
    const file = { ...fileOfContents('people.csv', 'name,age\n'), open: () => streamOf(endless()) };
    expect(told(await people(file))).toEqual([
      '1 Ann 5',
      'people.csv, row 2: This row is longer than 16 MB, or a quotation mark in it is never closed; mend it, or write quote: none in the mapping. Reading stops here.',
    ]);
    expect(pieces).toBeLessThan(40);
  });

  test('has cells that cannot be read left out with a note where the mapping says so', async () => {
    const found = await people('name,age\nAnn,5\nBo,six\n', 'faults: note');
    expect([found.problems, found.figures.length, found.notes]).toEqual([
      [],
      1,
      [
        'people.csv, row 2, column age: "six" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56). It was left out.',
      ],
    ]);
  });
});

function streamOf(pieces: Iterable<Uint8Array>) {
  return Readable.from(pieces, { objectMode: true });
}
