import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { giftsMapping } from './malformed/case.ts';

const MB = 1024 * 1024;
const graphml =
  '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="';
const tooLong =
  'This row is longer than 16 MB, or a quotation mark in it is never closed; mend it, or write quote: none in the mapping. Reading stops here.';

/** Each is 100 MB of one letter between two texts. */
const large = [
  ['line.csv', 'giver,taker,amount,day\nAcme,', 'x', '\n', `line.csv | 1 | ${tooLong}`],
  ['quote.csv', 'giver,taker,amount,day\nAcme,"', 'x', '\n', `quote.csv | 1 | ${tooLong}`],
  [
    ...['line.ftm.json', '{"id":"a","schema":"Person","properties":{"name":["', 'x', '"]}}\n'],
    'line.ftm.json | 1 | This line is longer than 16 MB and is left out; write one entity a line.',
  ],
  [
    ...['b.json', '{"type":"bundle","id":"bundle--1","objects":[{"type":"identity","name":"', 'x', '"}]}'],
    'b.json | 1 | objects[0] | This is larger than 16 MB; one object may have no more.',
  ],
  [
    ...['c.cyjs', '{"elements":{"nodes":[{"data":{"id":"a","deep":', '[', '}}]}}'],
    'c.cyjs | 1 | The file stops in the middle of the graph; it is not whole, so download or export it again.',
  ],
  [
    ...['id.graphml', graphml, 'x', '"/></graph></graphml>'],
    /^id\.graphml \| 1 \| \d+ \| A text, attribute or comment is longer than 16 million characters; shorten it\.$/,
  ],
] as const;

/** A ZIP of one file that is 400 MB of blanks once it is unpacked. */
function bomb(name: string): Buffer {
  const blanks = Buffer.alloc(400 * MB, 32);
  const data = deflateRawSync(blanks, { level: 1 });
  const numbers = (...pairs: readonly (readonly [value: number, bytes: number])[]) =>
    Buffer.concat(
      pairs.map(([value, bytes]) => {
        const part = Buffer.alloc(bytes);
        part.writeUIntLE(value, 0, bytes);
        return part;
      }),
    );
  const common = numbers(
    ...([
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [crc32(blanks), 4],
    ] as const),
    ...([
      [data.length, 4],
      [blanks.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const),
  );
  const local = Buffer.concat([numbers([0x04034b50, 4]), common, Buffer.from(name), data]);
  const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [0, 4]);
  const central = Buffer.concat([numbers([0x02014b50, 4], [20, 2]), common, rest, Buffer.from(name)]);
  const end = numbers(
    ...([
      [0x06054b50, 4],
      [0, 4],
      [1, 2],
      [1, 2],
    ] as const),
    ...([
      [central.length, 4],
      [local.length, 4],
      [0, 2],
    ] as const),
  );
  return Buffer.concat([local, central, end]);
}

describe('files too large for memory, imported with a heap of 256 MB', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-large-'));
    writeFileSync(join(folder, 'map.yaml'), giftsMapping);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const bin = join(import.meta.dirname, '..', '..', 'bin', 'entente.js');
  const entente = (...args: string[]) => {
    const env = { ...process.env, NODE_OPTIONS: '', ENTENTE_DATA: join(folder, 'data') };
    for (const name of Object.keys(env)) if (name.startsWith('NEO4J_')) delete env[name as keyof typeof env];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=256', bin, ...args],
      {
        ...{ cwd: folder, env, encoding: 'utf8' },
      },
    );
    return { status, said: (stdout + stderr).replaceAll(/ {2,}/g, ' | ').trim().split('\n') };
  };

  test.each(large)(
    '%s is told to be too large, and nothing is written',
    (name, before, letter, after, says) => {
      const file = openSync(join(folder, name), 'w');
      writeSync(file, before);
      for (let at = 0; at < 100; at += 1) writeSync(file, letter.repeat(MB));
      writeSync(file, after);
      closeSync(file);
      const mapping = name.endsWith('.csv') ? ['--mapping', 'map.yaml'] : [];
      const { status, said } = entente('import', name, ...mapping);
      rmSync(join(folder, name));
      expect([status, said.filter((line) => line.startsWith(`${name} | `))]).toEqual([
        1,
        [typeof says === 'string' ? says : expect.stringMatching(says)],
      ]);
      expect(entente('datasets').said).toEqual(['No data set was imported yet; entente import brings one.']);
    },
    120_000,
  );

  test('a workbook that unpacks to hundreds of megabytes is refused', () => {
    writeFileSync(join(folder, 'gifts.xlsx'), bomb('xl/worksheets/sheet1.xml'));
    const { status, said } = entente('import', 'gifts.xlsx', '--mapping', 'map.yaml');
    expect([status, said.filter((line) => line.startsWith('gifts.xlsx | '))]).toEqual([
      1,
      ['gifts.xlsx | This workbook is 400 MB unpacked; at most 128 MB fit, so save the sheet as CSV.'],
    ]);
  });
});
