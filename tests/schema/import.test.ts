import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openTestStore } from '../open-store.ts';
import { check, checkMutation, follow, mutate, upload } from './importing.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let served: Served;
let importFolder: string;
const open = async (more: object = {}) => {
  importFolder = mkdtempSync(join(tmpdir(), 'entente-jobs-'));
  served = await serveOn(await openTestStore(), loadOntology(), { importFolder, ...more });
};
beforeEach(() => open());
afterEach(async () => {
  await served.stop();
  rmSync(importFolder, { recursive: true });
});

const mapping = `entente: 1
dataset: { id: patrons, title: Patrons of the guilds, source: { published: 2020-05 } }
tables:
  - files: '*.csv'
    entities:
      patron: { type: Actor, kind: person, key: patron, name: '{patron}' }
      guild: { type: Actor, kind: organisation, key: guild, name: '{guild}' }
    links:
      - from: patron
        type: FUNDS
        to: guild
        amount: { value: '{amount}', currency: USD, per: YEAR }
`;
const good = ['patrons.csv', 'patron,guild,amount\nAnn,Weavers,500\nBob,Weavers,\n'] as const;
const bad = ['patrons.csv', 'patron,guild,amount\nAnn,Weavers,many\nBob,Weavers,20\n'] as const;
const held = async () => {
  const { json } = await served.ask('{ statistics { entities links } datasets { id } }');
  return (json as { data: unknown }).data;
};
const nothing = { statistics: { entities: 0, links: 0 }, datasets: [] };
const uploads = () => {
  try {
    return readdirSync(join(importFolder, 'uploads'));
  } catch {
    return [];
  }
};

test('the formats tell how their files end', async () => {
  const { json } = await served.ask('{ importFormats { id label extensions } }');
  const { importFormats } = (json as { data: { importFormats: object[] } }).data;
  expect(importFormats).toContainEqual({
    id: 'stix',
    label: expect.any(String),
    extensions: ['.json', '.stix'],
  });
});

test('an import is checked, shown, confirmed, listed and undone', async () => {
  const started = await check(served, [good], { mapping });
  expect(started).toMatchObject({ kind: 'IMPORT', files: ['patrons.csv'] });
  const ready = (await follow(served, started.id, 'READY')).at(-1)!;
  expect(ready).toMatchObject({
    state: 'READY',
    dataset: 'patrons',
    title: 'Patrons of the guilds',
    problemCount: 0,
    result: { rows: 2, waiting: 0, created: { entities: 3, links: 2, figures: 0 } },
  });
  expect(await held()).toEqual(nothing);
  expect(uploads()).toEqual([started.id]);

  await mutate(served, `confirmImport(job: "${started.id}")`);
  const done = (await follow(served, started.id)).at(-1)!;
  expect(done).toMatchObject({ state: 'DONE', result: { created: { entities: 3, links: 2 } } });
  expect(uploads()).toEqual([]);
  const { json } = await served.ask(
    '{ datasets { id title entities links figures waiting retracted source { id title published { edtf } } } statistics { claims bySource { name count } } source(id: "patrons") { entries } }',
  );
  expect(json).toEqual({
    data: {
      datasets: [
        {
          ...{ id: 'patrons', title: 'Patrons of the guilds', entities: 3, links: 2, figures: 0 },
          ...{ waiting: 0, retracted: 0 },
          source: { id: 'patrons', title: 'Patrons of the guilds', published: { edtf: '2020-05' } },
        },
      ],
      statistics: { claims: 5, bySource: [{ name: 'patrons', count: 5 }] },
      source: { entries: 5 },
    },
  });

  const undo = await mutate(served, 'undoImport(dataset: "patrons")');
  expect(undo).toMatchObject({ kind: 'UNDO', state: 'WRITING', dataset: 'patrons' });
  expect((await follow(served, undo.id)).at(-1)).toMatchObject({ state: 'DONE', failure: null });
  expect(await held()).toEqual(nothing);
});

test('the preview shows what the first rows would become', async () => {
  const { id } = await check(served, [good], { mapping, settings: { dataset: 'other', title: 'Another' } });
  await follow(served, id, 'READY');
  const { json } = await served.ask(`{ importJob(id: "${id}") { dataset title preview { format rows
    entities { id type kind name place { text } }
    links { id type sourceName targetName amountLow amountText currency place { row } } figures { id } } } }`);
  const weavers = expect.stringMatching(/^other-weavers/) as unknown;
  expect(json).toEqual({
    data: {
      importJob: {
        dataset: 'other',
        title: 'Another',
        preview: {
          format: 'csv',
          rows: 2,
          entities: [
            expect.objectContaining({ name: 'Ann', type: 'ACTOR', place: { text: 'patrons.csv, row 1' } }),
            { id: weavers, type: 'ACTOR', kind: 'organisation', name: 'Weavers', place: expect.anything() },
            expect.objectContaining({ name: 'Bob' }),
          ],
          links: [
            {
              ...{ id: expect.any(String), type: 'FUNDS', sourceName: 'Ann', targetName: 'Weavers' },
              ...{ amountLow: 500, amountText: '500 USD', currency: 'USD', place: { row: 1 } },
            },
            expect.objectContaining({ sourceName: 'Bob', amountLow: null, amountText: null }),
          ],
          figures: [],
        },
      },
    },
  });
});

describe('rows with problems', () => {
  test('are told with their place, in a list and as CSV, and nothing is written', async () => {
    const { id } = await check(served, [bad], { mapping });
    const ready = (await follow(served, id, 'READY')).at(-1)!;
    expect(ready.problemCount).toBe(1);
    expect(ready.problems).toEqual([
      {
        place: { file: 'patrons.csv', row: 1, column: 'amount', text: 'patrons.csv, row 1, column amount' },
        message: expect.stringContaining('many'),
      },
    ]);
    const { json } = await served.ask(`{ importJob(id: "${id}") { problemsCsv } }`);
    expect(json).toMatchObject({
      data: {
        importJob: {
          problemsCsv: expect.stringMatching(
            /^file,row,line,column,object,reason\r\npatrons.csv,1,,amount,,/,
          ),
        },
      },
    });
    expect(errorsOf(await served.ask(`mutation { confirmImport(job: "${id}") { id } }`))).toEqual([
      {
        message:
          'One row has a problem; correct the files, or confirm with keepGoing: true to leave them out.',
        code: 'BAD_USER_INPUT',
      },
    ]);
    expect(await held()).toEqual(nothing);
  });

  test('stay out when told to go on', async () => {
    const { id } = await check(served, [bad], { mapping });
    await follow(served, id, 'READY');
    await mutate(served, `confirmImport(job: "${id}", keepGoing: true)`);
    expect((await follow(served, id)).at(-1)).toMatchObject({
      ...{ state: 'DONE', problemCount: 1 },
      result: { created: { entities: 2, links: 1 } },
    });
    expect(await held()).toMatchObject({ datasets: [{ id: 'patrons' }] });
  });
});

test('files that no format knows fail with a sentence, and are forgotten', async () => {
  const { id } = await check(served, [['notes.bin', '\u0000\u0001']]);
  expect((await follow(served, id)).at(-1)).toMatchObject({
    state: 'FAILED',
    failure: expect.stringContaining('notes.bin'),
  });
  expect(uploads()).toEqual([]);
});

test('a cancelled import is over and its files are gone', async () => {
  const { id } = await check(served, [good], { mapping });
  await follow(served, id, 'READY');
  expect(await mutate(served, `cancelImport(job: "${id}")`)).toMatchObject({ state: 'CANCELLED' });
  expect(uploads()).toEqual([]);
  expect(errorsOf(await served.ask(`mutation { confirmImport(job: "${id}") { id } }`))?.[0]?.message).toBe(
    `The import ${id} was cancelled; only one that is checked can be confirmed.`,
  );
});

test('imports run one after the other, in their order', async () => {
  const jobs = [];
  for (const dataset of ['one', 'two', 'three'])
    jobs.push(await check(served, [good], { mapping, settings: { dataset } }));
  for (const { id } of jobs) await follow(served, id, 'READY');
  for (const { id } of jobs) await mutate(served, `confirmImport(job: "${id}")`);
  for (const { id } of jobs) expect((await follow(served, id)).at(-1)?.state).toBe('DONE');
  expect(await held()).toMatchObject({ datasets: [{ id: 'one' }, { id: 'three' }, { id: 'two' }] });
});

describe('uploads are refused', () => {
  test('beyond the limit, with the setting that raises it', async () => {
    await served.stop();
    await open({ uploadLimit: 1 });
    const answer = await upload(served, checkMutation, {}, [['big.csv', 'x'.repeat(1_100_000)]]);
    expect(errorsOf(answer)).toEqual([
      {
        message:
          'The files are larger than 1 MB together; set ENTENTE_UPLOAD_LIMIT higher, or use entente import on the machine that Entente runs on.',
        code: 'LIMIT_EXCEEDED',
      },
    ]);
    expect(uploads()).toEqual([]);
  });

  test('without the header that other sites cannot send', async () => {
    const answer = await upload(served, checkMutation, { mapping }, [good], {});
    expect(errorsOf(answer)).toEqual([
      { message: 'Send files with the header apollo-require-preflight: true.', code: 'BAD_USER_INPUT' },
    ]);
  });

  test('without the token where one is set, as are other mutations', async () => {
    await served.stop();
    await open({ writes: { host: '0.0.0.0', token: 'a-token-to-import' } });
    const needed = [
      {
        message: 'Changing the graph needs the token in ENTENTE_TOKEN; send it as "Authorization: Bearer …".',
        code: 'UNAUTHENTICATED',
      },
    ];
    expect(errorsOf(await upload(served, checkMutation, { mapping }, [good]))).toEqual(needed);
    const undo = await served.ask('mutation { undoImport(dataset: "x") { id } }');
    expect([errorsOf(undo), undo.status]).toEqual([needed, 401]);
    expect(uploads()).toEqual([]);
    const authorization = 'Bearer a-token-to-import';
    const answer = await upload(served, checkMutation, { mapping }, [good], {
      ...{ authorization, 'apollo-require-preflight': 'true' },
    });
    expect(errorsOf(answer)).toBeUndefined();
    expect((await served.ask('{ writing }')).json).toEqual({ data: { writing: 'TOKEN' } });
  });

  test('beyond this machine without a token, with what to set', async () => {
    await served.stop();
    await open({ writes: { host: '0.0.0.0', token: null } });
    const answer = await upload(served, checkMutation, { mapping }, [good]);
    expect([answer.status, errorsOf(answer)?.[0]?.code]).toEqual([403, 'FORBIDDEN']);
    expect(errorsOf(answer)?.[0]?.message).toContain('set ENTENTE_TOKEN to a secret');
  });
});

describe('the stream', () => {
  const ask = (query: string) =>
    served.send('/graphql/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    });
  test.each([
    ['a query', '{ __typename }', 'Only subscriptions are answered here; send the rest to /graphql.'],
    [
      'a mutation',
      'mutation { undoImport(dataset: "x") { id } }',
      'Only subscriptions are answered here; send the rest to /graphql.',
    ],
    [
      'an unknown field',
      'subscription { importProgres(job: "x") { id } }',
      'Cannot query field \\"importProgres\\" on type \\"Subscription\\". Did you mean \\"importProgress\\"?',
    ],
    [
      'an unknown job',
      'subscription { importProgress(job: "x") { id } }',
      'There is no import \\"x\\" any more; start it again.',
    ],
  ])('refuses %s with a sentence', async (_, query, message) => {
    const { text } = await ask(query);
    expect(text).toContain(message);
    expect(text).not.toContain('    at ');
  });
});
