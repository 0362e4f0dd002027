import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get } from 'node:http';
import { loadTexts } from '../../server/import/dossier/open.ts';
import { dossierFormat } from '../../server/formats/dossier/dossier-export.ts';
import { exportFormats } from '../../server/formats/formats.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openArticle } from '../article-store.ts';
import { serveOn, errorsOf, type Served } from '../schema/serve.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { sourceOf } from './source-of.ts';
import { textOf } from './written.ts';

const ontology = loadOntology();
let store: GraphStore;
let served: Served;
/** Enough to be more than the first megabyte of an answer. */
const many = `entente: 1
dossier: { id: many, title: Many }
sources: { log: { title: Log, kind: book } }
entities:
${Array.from({ length: 900 }, (_, at) => `  m-${at}: { type: Actor, kind: person, name: M ${at}, summary: ${'x'.repeat(1_500)}, evidence: [log|${at}] }`).join('\n')}
`;
beforeAll(async () => {
  store = (await openArticle()).store;
  await loadTexts(store, 'many.yaml', [{ file: 'many.yaml', text: many }], ontology);
  served = await serveOn(store, ontology);
});
afterAll(() => served.stop());

const post = (body: unknown) =>
  served.send('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const entitiesIn = (text: string) =>
  [...(/\nentities:\n([\s\S]*?)(?=\n\w|$)/.exec(text)?.[1] ?? '').matchAll(/^ {2}([\w-]+):$/gm)].map(
    ([, id]) => id,
  );

describe('downloads', () => {
  test('a data set, as a file with a name, and what is not in it in the head', async () => {
    const answer = await served.send('/export?format=dossier&dataset=pakistan-ttp');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/yaml/);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="pakistan-ttp.yaml"');
    expect(answer.headers.get('x-entente-omissions')).toBe('[]');
    const source = await sourceOf(store, ontology, { kind: 'dossier', dossier: 'pakistan-ttp' });
    expect(answer.text).toBe((await textOf(dossierFormat, source)).text);
  });

  test('everything, however large, with what is not in it in the trailer and under the ticket', async () => {
    const url = `${served.url}/export?format=dossier&ticket=ticket-1234`;
    const { size, trailers, length } = await new Promise<{
      size: number;
      trailers: NodeJS.Dict<string>;
      length: string | undefined;
    }>((resolve, reject) => {
      get(url, (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => (size += chunk.length));
        response.once('end', () =>
          resolve({ size, trailers: response.trailers, length: response.headers['content-length'] }),
        );
      }).once('error', reject);
    });
    expect(size).toBeGreaterThan(1_300_000);
    expect(length).toBeUndefined();
    const omissions = [
      {
        what: 'data sets',
        count: 2,
        why: 'The file is one dossier: which of the data sets each element belongs to is not in it.',
      },
    ];
    expect(JSON.parse(trailers['x-entente-omissions']!)).toEqual(omissions);
    expect((await served.send('/export/tickets/ticket-1234')).json).toEqual({
      state: 'DONE',
      bytes: size,
      omissions,
      message: null,
    });
    expect((await served.send('/export/tickets/another-one')).status).toBe(404);
  });

  test('some entities with their links, or what is near them', async () => {
    const two = await served.send('/export?format=dossier&entity=ttp&entity=noor-wali-mehsud');
    expect(entitiesIn(two.text)).toEqual(['noor-wali-mehsud', 'ttp']);
    expect(two.headers.get('content-disposition')).toBe('attachment; filename="entente-part.yaml"');
    const near = await post({ format: 'dossier', entities: ['noor-wali-mehsud'], depth: 1 });
    expect(entitiesIn(near.text).length).toBeGreaterThan(2);
    const link = 'afghan-taliban.FUNDS.noor-wali-mehsud';
    const one = await post({ format: 'dossier', entities: [], links: [link] });
    expect(entitiesIn(one.text)).toEqual(['afghan-taliban', 'noor-wali-mehsud']);
  });

  test('what a query finds, whatever it calls them', async () => {
    const query =
      'query ($id: ID!) { who: entity(id: $id) { called: name ... on Actor { allies { name: __typename actor { kind } } } } }';
    const answer = await post({ format: 'dossier', query, variables: { id: 'ttp' } });
    expect(entitiesIn(answer.text)).toContain('ttp');
    expect(entitiesIn(answer.text).length).toBeGreaterThan(1);
    expect(errorsOf(await post({ format: 'dossier', query: '{ nothing }' }))).toEqual([
      { message: 'Cannot query field "nothing" on type "Query".', code: 'BAD_USER_INPUT' },
    ]);
    expect(errorsOf(await post({ format: 'dossier', query: '{ statistics { entities } }' }))).toEqual([
      {
        message: 'The query finds no entities and no links, so there is nothing to export.',
        code: 'BAD_USER_INPUT',
      },
    ]);
  });

  test('end when the client hangs up, and let others go on', async () => {
    const stop = new AbortController();
    const response = await fetch(`${served.url}/export?format=dossier&ticket=hung-up-1`, {
      signal: stop.signal,
    });
    await response.body!.getReader().read();
    stop.abort();
    for (;;) {
      const { json } = await served.send('/export/tickets/hung-up-1');
      if ((json as { state: string }).state !== 'WRITING') break;
    }
    expect((await served.send('/export?format=dossier&entity=ttp')).status).toBe(200);
    expect(served.log.filter((line) => line.includes('export failed'))).toEqual([]);
  });
});

describe('refusals', () => {
  const usage =
    'Send {"format": "dossier"} for everything, with "dataset": "…", with "entities": ["…"] and, if you like, "links": ["…"] or "depth": 1, or with "query": "…" and "variables": {…}.';
  const known = exportFormats.map(({ id }) => id).join(', ');

  test.each([
    ['/export', 400, 'BAD_USER_INPUT', usage],
    ['/export?format=dossier&formt=1', 400, 'BAD_USER_INPUT', usage],
    ['/export?format=doc', 422, 'BAD_USER_INPUT', `There is no format "doc"; give one of ${known}.`],
    ['/export?format=dossier&dataset=nope', 404, 'NOT_FOUND', 'No dossier or data set has the id "nope".'],
    [
      '/export?format=dossier&entity=nope',
      404,
      'NOT_FOUND',
      'No entity has the id "nope"; search finds ids by name.',
    ],
    [
      '/export?format=dossier&entity=ttp&depth=9',
      422,
      'BAD_USER_INPUT',
      'depth is 9; give a whole number from 0 to 4.',
    ],
    [
      '/export?format=dossier&entity=ttp&dataset=many',
      422,
      'BAD_USER_INPUT',
      'Give a data set, entities or a query to export, not several of these.',
    ],
  ])('%s', async (path, status, code, message) => {
    const answer = await served.send(path);
    expect([answer.status, errorsOf(answer)]).toEqual([status, [{ message, code }]]);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  test('what is no request', async () => {
    for (const body of [
      [],
      { format: 1 },
      { format: 'dossier', entities: 'ttp' },
      { format: 'dossier', ticket: '../' },
    ])
      expect(errorsOf(await post(body))).toEqual([{ message: usage, code: 'BAD_USER_INPUT' }]);
  });
});

test('GraphQL lists the formats', async () => {
  const { json } = await served.ask('{ exportFormats { id label extension mediaType } }');
  expect((json as { data: unknown }).data).toEqual({
    exportFormats: exportFormats.map(({ id, label, extension, mediaType }) => ({
      id,
      label,
      extension,
      mediaType,
    })),
  });
});
