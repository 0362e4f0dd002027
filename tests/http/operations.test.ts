import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';
import { serveOn, type Served } from '../schema/serve.ts';
import { watch, type Watched } from '../schema/watched-store.ts';

/** What operators see of a server: its log, its figures, its health. */

const folder = mkdtempSync(join(tmpdir(), 'entente-operations-'));
let store: GraphStore;
let watched: Watched;
let served: Served;
/** One whose disk counts as nearly full whatever it is. */
let crowded: Served;

beforeAll(async () => {
  const article = await openArticle();
  store = article.store;
  watched = watch(store);
  const importFolder = join(folder, 'not', 'there', 'yet');
  served = await serveOn(watched.store, article.ontology, { slowQuery: 0, importFolder, leastFree: 0 });
  crowded = await serveOn({ ...store, close: async () => undefined }, article.ontology, {
    ...{ importFolder, leastFree: Number.MAX_SAFE_INTEGER },
  });
});
afterAll(async () => {
  await crowded.stop();
  await served.stop();
  rmSync(folder, { recursive: true });
});

type Line = Readonly<Record<string, unknown>>;
const lines = () => served.log.map((line) => JSON.parse(line) as Line);

/** The lines of one request; those about it come before it is answered, or right after. */
async function linesOf(id: string): Promise<Line[]> {
  const own = () => lines().filter(({ request }) => request === id);
  while (!own().some(({ msg }) => msg === 'answered')) await new Promise(setImmediate);
  return own();
}

const ask = (headers: Record<string, string>, query: string, variables = {}) =>
  served.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('a request has an id', () => {
  test('of its own, which the answer and the log tell', async () => {
    const { headers } = await served.send('/health/live');
    const id = headers.get('x-request-id') ?? '';
    expect(id).toMatch(uuid);
    const [line] = await linesOf(id);
    expect({ ...line, time: 0, pid: 0, hostname: '', ms: 0 }).toEqual({
      ...{ level: 30, time: 0, pid: 0, hostname: '', request: id, method: 'GET', path: '/health/live' },
      ...{ status: 200, ms: 0, msg: 'answered' },
    });
  });

  test('that a proxy gave it', async () => {
    const { headers } = await ask({ 'x-request-id': 'proxy:7f.3' }, '{ statistics { entities } }');
    expect(headers.get('x-request-id')).toBe('proxy:7f.3');
    expect((await linesOf('proxy:7f.3')).map(({ msg }) => msg)).toEqual(['a query was slow', 'answered']);
  });

  test.each(['two words', '{"level":60}', 'x'.repeat(129)])('not "%s", which is none', async (given) => {
    const { headers } = await served.send('/health/live', { headers: { 'x-request-id': given } });
    expect(headers.get('x-request-id')).toMatch(uuid);
  });

  test('that stands beside what went wrong in it', async () => {
    watched.before = () => Promise.reject(new Error('the secret name of a disk'));
    const answer = await ask({ 'x-request-id': 'went-wrong' }, '{ entity(id: "ttp") { name } }');
    watched.before = async () => undefined;
    const shown = /under the id ([0-9a-f-]{36})\./.exec(answer.text)?.[1];
    const [failed] = (await linesOf('went-wrong')).filter(({ level }) => level === 50);
    expect([failed?.['msg'], failed?.['id']]).toEqual(['a query failed', shown]);
  });
});

describe('the log of slow queries', () => {
  test('names the operation and its fields, and neither its text nor its variables', async () => {
    const query =
      'query Whispered($id: ID!) { entity(id: $id) { name } other: entity(id: "hushed") { name } }';
    const token = 'Bearer breathed-0123456789';
    await ask({ 'x-request-id': 'slow', authorization: token }, query, { id: 'murmured' });
    const [slow] = (await linesOf('slow')).filter(({ msg }) => msg === 'a query was slow');
    expect({ ...slow, time: 0, pid: 0, hostname: '', ms: 0, calls: 0 }).toEqual({
      ...{ level: 40, time: 0, pid: 0, hostname: '', request: 'slow', operation: 'query', name: 'Whispered' },
      ...{ fields: ['entity'], ms: 0, calls: 0, msg: 'a query was slow' },
    });
    expect(slow?.['calls']).toBeGreaterThan(0);
    expect(served.log.join('\n')).not.toMatch(/murmured|hushed|breathed/);
  });

  test('has none where none was asked for', async () => {
    await crowded.ask('{ statistics { entities } }');
    expect(crowded.log.filter((line) => line.includes('a query was slow'))).toEqual([]);
  });
});

test('a store that is away for every request is logged now and then, not for each', async () => {
  watched.before = () => Promise.reject(new StoreError('UNAVAILABLE', 'Nobody answers.'));
  for (let count = 0; count < 20; count += 1) await served.ask('{ entity(id: "ttp") { name } }');
  watched.before = async () => undefined;
  const told = served.log.filter((line) => line.includes('Nobody answers.'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(20);
});

describe('/metrics', () => {
  /** The samples of the metrics whose names begin so, by name and labels. */
  async function samples(prefix: string): Promise<Map<string, number>> {
    const { status, headers, text } = await served.send('/metrics');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      ...[200, 'text/plain; version=0.0.4; charset=utf-8', 'no-store'],
    ]);
    const found = text.split('\n').filter((line) => line.startsWith(prefix));
    return new Map(
      found.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
    );
  }
  const requests = (route: string, method: string, status: number) =>
    `entente_http_request_duration_seconds_count{route="${route}",method="${method}",status="${status}"}`;

  test('counts requests by route and status, and no path that a stranger made up', async () => {
    const before = await samples('entente_http_request_duration_seconds_count');
    await served.ask('{ statistics { entities } }');
    await served.ask('{ nothing }');
    await served.send('/made/up?by=strangers');
    const after = await samples('entente_http_request_duration_seconds_count');
    const more = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect([more(requests('/graphql', 'POST', 200)), more(requests('/graphql', 'POST', 400))]).toEqual([
      1, 1,
    ]);
    expect(more(requests('page', 'GET', 404))).toBe(1);
    expect([...after.keys()].filter((name) => name.includes('made'))).toEqual([]);
  });

  test('counts the errors of queries by their code', async () => {
    const name = 'entente_graphql_errors_total{code="NOT_FOUND"}';
    const before = (await samples(name)).get(name) ?? 0;
    await served.ask('{ neighborhood(of: ["nobody-at-all"]) { omitted } }');
    expect((await samples(name)).get(name)).toBe(before + 1);
  });

  test('times calls of the store, and tells how many wait', async () => {
    const read = 'entente_store_call_duration_seconds_count{call="read",outcome="done"}';
    const before = (await samples(read)).get(read) ?? 0;
    const asked = watched.asked.length;
    await served.ask('{ entity(id: "ttp") { name } }');
    const reads = watched.asked.slice(asked).filter((name) => name !== 'search' && name !== 'ping').length;
    expect(reads).toBeGreaterThan(0);
    expect((await samples(read)).get(read)).toBe(before + reads);
    let end = () => {};
    const held = new Promise<void>((resolve) => (end = resolve));
    const writes = [store.write(() => held), store.write(async () => undefined)];
    expect((await samples('entente_store_writes_waiting')).get('entente_store_writes_waiting')).toBe(1);
    end();
    await Promise.all(writes);
    expect((await samples('entente_store_writes_waiting')).get('entente_store_writes_waiting')).toBe(0);
  });

  test('tells of imports, of the store, of memory and of how late the event loop is', async () => {
    const all = await samples('');
    expect([all.get('entente_imports_under_way'), all.get('entente_store_up')]).toEqual([0, 1]);
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      expect(all.get(name)).toBeGreaterThan(0);
    watched.before = () => Promise.reject(new Error('gone'));
    expect((await samples('entente_store_up')).get('entente_store_up')).toBe(0);
    watched.before = async () => undefined;
  });
});

describe('health warns, while it is ready,', () => {
  const ready = async (server: Served) =>
    (await server.send('/health/ready')).json as { warnings?: string[] };

  test('of a disk that is nearly full', async () => {
    expect((await ready(served)).warnings).toBeUndefined();
    const [warning, ...others] = (await ready(crowded)).warnings ?? [];
    expect(warning).toMatch(
      /^The disk of the data folder \(ENTENTE_DATA\) has [\d,]+ MB left; make room before the next import\.$/,
    );
    expect(others).toEqual([]);
  });

  test('of an import that was broken off and waits', async () => {
    const mark = (text: string) =>
      store.write((transaction) =>
        transaction.run({ name: 'mark', text }, { host: hostname(), pid: process.pid }),
      );
    await mark(
      "CREATE (m:Import {id: 'gifts', state: 'writing', host: $host, pid: $pid, since: '2026-01-01'}) RETURN 1 AS one",
    );
    expect((await ready(served)).warnings).toEqual([
      'The import of gifts was broken off: start Entente again to finish it, or run entente undo gifts.',
    ]);
    await mark("MATCH (m:Import {id: 'gifts'}) SET m.host = 'elsewhere'");
    expect((await ready(served)).warnings).toEqual([
      'An import of gifts is under way on elsewhere since 2026-01-01, or was broken off there: start Entente there to finish it, or run entente undo gifts.',
    ]);
    await mark("MATCH (m:Import {id: 'gifts'}) DELETE m");
    expect((await ready(served)).warnings).toBeUndefined();
  });
});
