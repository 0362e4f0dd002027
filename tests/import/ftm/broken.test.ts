import { expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { maxLineLength } from '../../../server/formats/ftm/read-lines.ts';
import { collect } from '../collect.ts';

const good = '{"id":"p1","schema":"Person","properties":{"name":["P"]}}';
const read = (contents: string | Uint8Array) => collect(ftmFormat, [fileOfContents('few.ijson', contents)]);

test('each broken line is told with its number, and the others are read', async () => {
  const { entities, problems } = await read(
    [
      ...[
        '{"id":"p0","schema":"Person","prop',
        '{"id":"p0","schema":"Person","properties":{"height":[NaN]}}',
      ],
      ...['[1, 2]', '', '{"schema":"Person"}', '{"id":"p0"}', '{"id":"p0","schema":"Persn"}'],
      ...['{"id":"p0","schema":"Person","properties":["name"]}', good],
      ...['{"id":"p2","schema":"Person","properties":{"name":[["x"]]}}'],
      `{"id":"p0","schema":"Person","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      `{"id":"p0","schema":"Person","x":${'['.repeat(1_000_000)}`,
    ].join('\r\n'),
  );
  expect(problems.map((each) => each.replace(/\(.*\)/, '(…)'))).toEqual([
    'few.ijson, line 1: This line is no JSON (…); write one whole entity a line, without NaN or comments.',
    'few.ijson, line 2: This is not good JSON: JSON has no NaN; write null.',
    'few.ijson, line 3: This line is no object; write one entity a line: {"id": …, "schema": …, "properties": {…}}.',
    'few.ijson, line 5, column id: This entity has no id; give it one: "id": "…".',
    'few.ijson, line 6, column schema: This entity has no schema; write "schema": "Person".',
    'few.ijson, line 7, column schema: "Persn" is no schema of FollowTheMoney 4.11.2; did you mean "Person"?',
    'few.ijson, line 8, column properties: "properties" must be an object of lists: {"name": ["…"]}.',
    'few.ijson, line 10, column name: A value must be a text, not a list; write ["one", "two"].',
    'few.ijson, line 11: This entity is nested deeper than 32 levels; flatten it.',
    'few.ijson, line 12: This line is no JSON (…); write one whole entity a line, without NaN or comments.',
  ]);
  expect(entities.map(({ name }) => name)).toEqual(['P', 'Person p2']);
});

test('what is odd but harmless is noted and kept', async () => {
  const { entities, notes, problems } = await read(
    '{"id":7,"schema":"Person","properties":{"name":"P","height":[180],"shoe":["42"],"birthDate":["May 1950"],' +
      '"country":["xx"],"constructor":["c"],"__proto__":["p"]},"toString":"t"}',
  );
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    'few.ijson, line 1, column name: The value is no list; it is read as the only one.',
    'few.ijson, line 1, column height: 180 is no text; it is read as "180".',
    'few.ijson, line 1, column shoe: "shoe" is no property of Person; it is kept as it is.',
    'few.ijson, line 1, column constructor: "constructor" is no property of Person; it is kept as it is.',
    'few.ijson, line 1, column __proto__: "__proto__" is no property of Person; it is kept as it is.',
    'few.ijson, line 1, 7, column birthDate: birthDate "May 1950" is no date such as 2021, 2021-08 or 2021-08-15; it is kept as written.',
    'few.ijson, line 1, 7, column country: country "xx" is no country code of FollowTheMoney; it is kept as written.',
  ]);
  expect(JSON.stringify(entities[0]!.attributes)).toBe(
    '{"ftm":{"schema":"Person","toString":"t","properties":{"height":["180"],"shoe":["42"],"birthDate":["May 1950"],' +
      '"country":["xx"],"constructor":["c"],"__proto__":["p"]}}}',
  );
});

test('one id of two schemata that exclude each other is a problem', async () => {
  const { problems } = await read(`${good}\n{"id":"p1","schema":"Vessel","properties":{"name":["V"]}}`);
  expect(problems).toEqual([
    'few.ijson, line 2, p1: This id is a Person and, in line 2, a Vessel; give one another id.',
  ]);
});

test('a byte order mark is skipped, UTF-16 and other encodings are refused', async () => {
  expect((await read(`\uFEFF${good}`)).entities).toHaveLength(1);
  const utf16 = await read(Buffer.from(`\uFEFF${good}\n${good}`, 'utf16le'));
  expect(utf16.problems).toEqual(['few.ijson, line 1: The file is UTF-16; save it as UTF-8.']);
  const latin = Buffer.concat([
    Buffer.from(`${good}\n`),
    Buffer.from(good.replace('"P"', '"Müller"'), 'latin1'),
  ]);
  expect((await read(latin)).problems).toEqual([
    'few.ijson, line 2: This line is not UTF-8; save the file as UTF-8.',
  ]);
});

test('a line longer than 16 MB is one problem, and the next is read', async () => {
  const { entities, problems } = await read(`{"id":"${'x'.repeat(maxLineLength)}"}\n${good}`);
  expect(problems).toEqual([
    'few.ijson, line 1: This line is longer than 16 MB and is left out; write one entity a line.',
  ]);
  expect(entities).toHaveLength(1);
});

test('only files whose first line is an entity look like FollowTheMoney', () => {
  const detects = (text: string) => ftmFormat.detects('x.json', new TextEncoder().encode(text));
  expect(detects(`\n${good}\n`)).toBe(true);
  expect(detects('{"type":"bundle","id":"bundle--1","objects":[]}')).toBe(false);
  expect(detects('[{"id":"p1","schema":"Person","properties":{}}]')).toBe(false);
  expect(detects('id,schema,properties')).toBe(false);
});
