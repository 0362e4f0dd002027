import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/cli.ts';
import { newToken } from '../../server/commands/lock-file.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import { StoreError } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { check, follow } from './importing.ts';
import { serveOn, type Served } from './serve.ts';

const loadToken = newToken();
let served: Served;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-reasons-'));
  const importFolder = join(folder, 'work');
  served = await serveOn(await openTestStore(), loadOntology(), { loadToken, importFolder });
});
afterEach(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

const mapping = `entente: 1
dataset: { id: gifts, title: Gifts }
tables:
  - files: gifts.csv
    entities:
      giver: { type: Actor, kind: person, key: giver, name: '{giver}' }
      taker: { type: Actor, kind: person, key: taker, name: '{taker}' }
    links:
      - { from: giver, type: FUNDS, to: taker, suffix: '{n}', amount: { value: '{eur}', currency: EUR, per: ONCE }, valid: '{day}' }
`;

type Found = { problems: string[]; notes: string[] };

/** By GraphQL, as the browser does: all that is told of a check, whether it ended well or not. */
async function byGraphQL(csv: string): Promise<Found & { state: string; failure: string | null }> {
  const { id } = await check(served, [['gifts.csv', csv]], {
    mapping,
    settings: { mappingName: 'gifts.yaml' },
  });
  await follow(served, id, 'READY');
  const { json } = await served.ask(
    `{ importJob(id: "${id}") { state failure problemCount problems { place { text } message } noteCount notes { place { text } message } } }`,
  );
  const job = (json as { data: { importJob: Record<string, unknown> } }).data.importJob;
  const texts = (name: string) =>
    (job[name] as { place: { text: string }; message: string }[]).map(
      ({ place, message }) => `${place.text}: ${message}`,
    );
  expect([job['problemCount'], job['noteCount']]).toEqual([texts('problems').length, texts('notes').length]);
  return {
    state: String(job['state']),
    failure: job['failure'] as string | null,
    problems: texts('problems'),
    notes: texts('notes'),
  };
}

/** By the command line, itself or through the server: the problems as their file has them, and all that was printed. */
async function byCommand(csv: string, through: boolean): Promise<{ problems: string[]; text: string }> {
  writeFileSync(join(folder, 'gifts.csv'), csv);
  writeFileSync(join(folder, 'gifts.yaml'), mapping);
  let text = '';
  const write = (more: string) => void (text += more);
  const list = join(folder, 'problems.csv');
  const words = ['import', join(folder, 'gifts.csv'), '--mapping', join(folder, 'gifts.yaml'), '--check'];
  await run(['node', 'entente', ...words, '--problems', list], {
    out: write,
    err: write,
    serve: async () => undefined,
    openStore: () => (through ? Promise.reject(new StoreError('LOCKED', 'It is held.')) : openEmbedded(null)),
    runningServer: () => ({ url: served.url, token: loadToken }),
    workFolder: () => join(folder, 'plans'),
  });
  const rows = readFileSync(list, 'utf8').trim().split('\r\n').slice(1);
  return { problems: rows.map((row) => row.replaceAll(folder + '/', '')), text };
}

const head = 'n,giver,taker,eur,day\n';
const bad: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'amounts that are none',
    '1,Ann,Bo,x,2001\n2,Ann,Bo,y,2001\n',
    [
      'gifts.csv, row 1, column eur: "x" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
      'gifts.csv, row 2, column eur: "y" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
    ],
  ],
  [
    'dates in another format',
    '1,Ann,Bo,5,3.4.2001\n',
    [
      'gifts.csv, row 1, column day: "3.4.2001" is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).',
    ],
  ],
  [
    'rows cut short',
    '1,Ann\n',
    ['gifts.csv, row 1: This row has 2 cells where the header has 5; add the missing ones.'],
  ],
];

describe('the reason why no row can be imported is told by every door, for', () => {
  test.each(bad)('%s', async (_, rows, expected) => {
    const graphql = await byGraphQL(head + rows);
    expect(graphql).toMatchObject({ state: 'FAILED', problems: expected });
    expect(graphql.failure).toMatch(
      /^(One problem|2 problems), and no row without; nothing can be imported\. /,
    );
    const [own, through] = [await byCommand(head + rows, false), await byCommand(head + rows, true)];
    expect(own.problems).toEqual(through.problems);
    expect(own.problems).toHaveLength(expected.length);
    for (const [at, problem] of expected.entries()) {
      const [reason = ''] = /(?<=: ).*/.exec(problem) ?? [];
      expect(own.problems[at]?.replaceAll('""', '"')).toContain(reason);
    }
  });

  test('a file with one good row, of which the rest is told alike', async () => {
    const rows = `1,Ann,Bo,x,2001\n2,Ann,Bo,5,2001\n`;
    const { state, problems } = await byGraphQL(head + rows);
    expect([state, problems]).toEqual(['READY', [bad[0]?.[2][0]]]);
  });
});

test('notes of a check are told by every door, also beside problems', async () => {
  const rows = '1,Ann,Bo,x,2001\n';
  const made = (giver: string, taker: string, link: string) => [
    `gifts.yaml, line 4: gifts.csv: 1 row made giver ${giver}, taker ${taker}, link 1 (FUNDS) ${link}.`,
  ];
  expect((await byGraphQL(head + rows)).notes).toEqual(made('nothing', 'nothing', 'nothing'));
  expect((await byGraphQL(`${head}1,Ann,Bo,5,2001\n`)).notes).toEqual(made('1', '1', '1'));
  for (const through of [false, true]) {
    const { text } = await byCommand(head + rows, through);
    expect(text.replaceAll(folder + '/', '')).toMatch(
      /gifts\.yaml +4 +gifts\.csv: 1 row made giver nothing, taker nothing, link 1 \(FUNDS\) nothing\./,
    );
  }
});
