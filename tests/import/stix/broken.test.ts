import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { collect } from '../collect.ts';
import { bundleFile, relationship, stix, stixId } from './bundle.ts';

const problemsOf = async (contents: string | Uint8Array) =>
  (await collect(stixImport, [fileOfContents('b.json', contents)])).problems;
const bundle = (objects: string) => `{"type": "bundle", "objects": [\n${objects}\n]}`;
const good = JSON.stringify(stix('malware', 1, { name: 'Good' }));

describe('What is no good bundle is one clear problem', () => {
  test.each([
    ['nothing at all', '', 'b.json, line 1: The file is empty; export the bundle again.'],
    ['a list', '[1]', 'b.json, line 1: This is not good JSON: a bundle starts with {, and here is [.'],
    [
      'another JSON object',
      '{"type": "report", "objects": []}',
      'b.json, line 1, column type: This is no STIX bundle: its "type" is "report"; put the objects into a bundle.',
    ],
    [
      'an object without a type',
      '{"objects": []}',
      'b.json: This is no STIX bundle: it has no "type"; add "type": "bundle".',
    ],
    [
      'objects that are no list',
      '{"type": "bundle", "objects": {}}',
      'b.json, line 1, column objects: "objects" is no list; write [ … ].',
    ],
    [
      'a file that was cut off',
      bundle(good).slice(0, -20),
      'b.json, line 2: The file stops in the middle of the bundle; it is not whole, so download or export it again.',
    ],
    [
      'two bundles in one file',
      `${bundle(good)} {}`,
      'b.json, line 3: This is not good JSON: nothing belongs after the bundle; one file holds one bundle, and here is {.',
    ],
    [
      'objects without a comma between them',
      bundle(`${good}\n${good}`),
      'b.json, line 3: This is not good JSON: a comma or ] belongs here, and here is {.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  test('UTF-16 and compressed files are named as such', async () => {
    expect(await problemsOf(Buffer.from(`\uFEFF${bundle(good)}`, 'utf16le'))).toEqual([
      'b.json: The file is in UTF-16; save it as UTF-8.',
    ]);
    expect(await problemsOf(Buffer.from([0x1f, 0x8b, 8, 0]))).toEqual([
      'b.json: The file is compressed; unpack it first.',
    ]);
  });

  test('a byte order mark is no harm', async () => {
    expect(await problemsOf(`\uFEFF${bundle(good)}`)).toEqual([]);
  });
});

describe('An object that cannot be read is one problem, and reading goes on', () => {
  test.each([
    ['null', 'null', 'objects[0]: This is no object; put a STIX object here, or remove it.'],
    ['no type', '{"id": "x--1"}', 'objects[0]: This object has no "type"; add it, such as "malware".'],
    ['no id', '{"type": "malware"}', 'objects[0]: This malware has no "id"; add it as malware--<UUID>.'],
    [
      'an id of another type',
      '{"type": "malware", "id": "tool--1"}',
      'objects[0]: The id "tool--1" is none of a malware; write it as malware--<UUID>.',
    ],
    [
      'a type with capitals',
      '{"type": "Malware", "id": "Malware--1"}',
      'objects[0]: The type "Malware" may hold small letters, digits and hyphens only.',
    ],
    [
      'nesting without end',
      `{"type": "malware", "id": ${'['.repeat(100)}${']'.repeat(100)}}`,
      'objects[0]: This nests deeper than 64 levels; one object may nest no deeper.',
    ],
  ])('%s', async (_, text, problem) => {
    const found = await collect(stixImport, [fileOfContents('b.json', bundle(`${text},\n${good}`))]);
    expect(found.problems).toEqual([`b.json, line 2, column ${problem}`]);
    expect(found.entities.map(({ name }) => name)).toEqual(['Good']);
  });

  test('NaN is no JSON', async () => {
    const found = await collect(stixImport, [
      fileOfContents('b.json', bundle(`{"type": "malware", "confidence": NaN},\n${good}`)),
    ]);
    expect(found.problems).toEqual([
      'b.json, line 2, column objects[0]: This is not good JSON: JSON has no NaN; write null.',
    ]);
    expect(found.entities).toHaveLength(1);
  });

  test('bytes that are no UTF-8', async () => {
    const bytes = Buffer.from(bundle(good).replace('Good', 'G??d'));
    bytes[bytes.indexOf('??')] = 0xff;
    expect(await problemsOf(bytes)).toEqual([
      'b.json, line 2, column objects[0]: This holds bytes that are no UTF-8; save the file as UTF-8.',
    ]);
  });

  test('an object over 16 MB, however it comes in pieces', async () => {
    const large = `{"type": "malware", "id": "malware--1", "name": "${'x'.repeat(17 * 1024 * 1024)}"}`;
    const text = Buffer.from(bundle(`${large},\n${good}`));
    const pieces = Array.from({ length: Math.ceil(text.length / 65_536) }, (_, i) =>
      text.subarray(i * 65_536, (i + 1) * 65_536),
    );
    const file = { ...fileOfContents('b.json', text), open: () => Readable.from(pieces) };
    const found = await collect(stixImport, [file]);
    expect(found.problems).toEqual([
      'b.json, line 2, column objects[0]: This is larger than 16 MB; one object may have no more.',
    ]);
    expect(found.entities.map(({ name }) => name)).toEqual(['Good']);
  });

  test('times, coordinates and ends that cannot be', async () => {
    const found = await collect(stixImport, [
      bundleFile([
        stix('campaign', 1, { name: 'a', first_seen: '2020-13-01T00:00:00Z' }),
        stix('campaign', 2, {
          name: 'b',
          first_seen: '2021-01-01T00:00:00Z',
          last_seen: '2020-01-01T00:00:00Z',
        }),
        stix('campaign', 3, { name: 'c', first_seen: 12 }),
        stix('location', 4, { name: 'd', latitude: 91, longitude: 0 }),
        stix('location', 5, { name: 'e', latitude: 0, longitude: -180.5 }),
        stix('relationship', 6, { relationship_type: 'uses', source_ref: stixId('campaign') }),
      ]),
    ]);
    expect(found.problems.map((problem) => problem.replace(/^.*\d{12}: /, ''))).toEqual([
      '"first_seen" is "2020-13-01T00:00:00Z", which is no time; write it as 2021-08-15T00:00:00Z.',
      '"first_seen" is 2021-01-01 and "last_seen" 2020-01-01; swap them.',
      '"first_seen" is "12", which is no time; write it as 2021-08-15T00:00:00Z.',
      '"latitude" is 91; write degrees from -90 to 90.',
      '"longitude" is -180.5; write degrees from -180 to 180.',
      'This relationship has no "target_ref"; add it.',
    ]);
    expect(found.entities).toEqual([]);
  });

  test('relationships in a circle are links like others', async () => {
    const [a, b] = [stixId('malware', 1), stixId('malware', 2)];
    const found = await collect(stixImport, [
      bundleFile([
        ...[1, 2].map((number) => stix('malware', number, { name: `M${number}` })),
        relationship(3, a, 'controls', b),
        relationship(4, b, 'controls', a),
        relationship(5, a, 'controls', a),
      ]),
    ]);
    expect(found.problems).toEqual([]);
    expect(found.links.map(({ source, target }) => [source, target])).toEqual([
      [a, b],
      [b, a],
    ]);
    expect(found.notes).toEqual([
      'bundle.json: Kept for export, not shown: relationships of an object to itself (1).',
    ]);
  });
});

test('A bundle reads the same however its bytes come in pieces', async () => {
  const text = Buffer.from(
    `{"spec_version": "2.1", "objects" : [ ${good} ,\n ${JSON.stringify(stix('tool', 2, { name: 'Ü"\\\n{[' }))} ], "type":"bundle", "x_n": 12}`,
  );
  const whole = await collect(stixImport, [fileOfContents('b.json', text)]);
  expect(whole.problems).toEqual([]);
  expect(whole.entities).toHaveLength(2);
  for (const size of [1, 2, 3, 7]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      text.subarray(i * size, (i + 1) * size),
    );
    const file = { ...fileOfContents('b.json', text), open: () => Readable.from(pieces) };
    expect(await collect(stixImport, [file])).toEqual(whole);
  }
});

test('Only bundles are taken for bundles', () => {
  const detects = (text: string) => stixImport.detects('x.json', Buffer.from(text));
  expect(detects('{"type": "bundle", "objects": []}')).toBe(true);
  expect(detects(`{"objects": [${good}`)).toBe(true);
  expect(detects('{"type": "FeatureCollection", "objects": []}')).toBe(false);
  expect(detects('[{"type": "bundle"}]')).toBe(false);
  expect(detects('{"id":"x","schema":"Person"}')).toBe(false);
});
