import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../server/store/graph-store.ts';
import { openWorld } from '../graph/open-world.ts';
import { serveOn, type Answer, type Served } from './serve.ts';
import { wait, watch, type Watched } from './watched-store.ts';

let watched: Watched;
let served: Served;
let clientFolder: string;
const standing = async () => undefined;
beforeAll(async () => {
  clientFolder = mkdtempSync(join(tmpdir(), 'entente-client-'));
  mkdirSync(join(clientFolder, 'assets'));
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Entente</title>');
  writeFileSync(join(clientFolder, 'assets', 'main-1a2b.js'), 'void 0;');
  const world = await openWorld();
  watched = watch(world.store);
  served = await serveOn(watched.store, world.ontology, { clientFolder, timeLimit: 300 });
});
afterEach(() => {
  watched.before = standing;
});
afterAll(async () => {
  await served.stop();
  rmSync(clientFolder, { recursive: true });
});

const oneError = (answer: Answer) => {
  const { errors } = answer.json as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors).toHaveLength(1);
  return { message: errors[0]!.message, code: errors[0]!.extensions.code };
};
const name = '{ entity(id: "red-host") { name } }';

describe('what goes wrong inside', () => {
  test('unforeseen is masked, and logged under the id that the client sees', async () => {
    watched.before = () => Promise.reject(new Error('the secret name of a disk'));
    const answer = await served.ask(name);
    const { message, code } = oneError(answer);
    const id = /under the id ([0-9a-f-]{36})\.$/.exec(message)?.[1];
    expect(message).toBe(`Something went wrong in Entente. Its log tells more under the id ${id}.`);
    expect(code).toBe('INTERNAL');
    expect(answer.text).not.toContain('secret');
    const line = served.log.find((each) => each.includes(String(id)));
    expect(line).toContain('the secret name of a disk');
  });

  test('in the store says that the graph is away, and where it is stays in the log', async () => {
    watched.before = () =>
      Promise.reject(new StoreError('UNAVAILABLE', 'Nobody answers at neo4j://hidden:7687.'));
    const answer = await served.ask(name);
    expect(oneError(answer)).toEqual({
      message: 'The graph cannot be reached at the moment. Try again in a little while.',
      code: 'UNAVAILABLE',
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.text).not.toContain('hidden');
    expect(served.log.some((line) => line.includes('neo4j://hidden:7687'))).toBe(true);
  });

  test('in the store is told by an export too, before it begins', async () => {
    watched.before = () =>
      Promise.reject(new StoreError('UNAVAILABLE', 'Nobody answers at neo4j://hidden:7687.'));
    const answer = await served.send('/export?format=dossier');
    expect([answer.status, answer.headers.get('retry-after'), oneError(answer)]).toEqual([
      ...[503, '1'],
      {
        message: 'The graph cannot be reached at the moment. Try again in a little while.',
        code: 'UNAVAILABLE',
      },
    ]);
  });

  test('by taking too long ends with what to change', async () => {
    watched.before = () => wait(200);
    const answer = await served.ask('{ neighborhood(of: ["green-band"], depth: 4) { omitted } }');
    expect(oneError(answer)).toEqual({
      message:
        'The query took too long and was stopped. Ask for fewer hops, a narrower filter or a lower limit.',
      code: 'TIMEOUT',
    });
  });

  test('leaves later queries alone', async () => {
    expect((await served.ask(name)).json).toEqual({ data: { entity: { name: 'Red Host' } } });
  });
});

test('a client that hangs up ends its search', async () => {
  watched.before = () => wait(40);
  watched.asked.length = 0;
  served.log.length = 0;
  const hangUp = new AbortController();
  const body = JSON.stringify({
    query: '{ neighborhood(of: ["green-band"], depth: 4) { omitted nodes { id } } }',
  });
  const headers = { 'content-type': 'application/json' };
  const asking = served.send('/graphql', { method: 'POST', headers, body, signal: hangUp.signal });
  await wait(60);
  hangUp.abort();
  await expect(asking).rejects.toThrow('aborted');
  await wait(250);
  expect(watched.asked.length).toBeGreaterThan(0);
  expect(watched.asked.length).toBeLessThanOrEqual(3);
  expect(served.log.filter((line) => line.includes('failed'))).toEqual([]);
});

test('the log holds neither queries nor variables', async () => {
  await served.ask('query Whisper($t: String!) { search(text: $t) { score } }', { t: 'a whispered name' });
  await wait(20);
  const log = served.log.join('\n');
  expect(log).toContain('"path":"/graphql"');
  expect(log).not.toMatch(/whisper/i);
});

describe('health', () => {
  test('is live while the process runs', async () => {
    const answer = await served.send('/health/live');
    expect([answer.status, answer.json]).toEqual([200, { status: 'live' }]);
  });
  test('is ready while the store answers', async () => {
    const { engine, version } = watched.store.info;
    const answer = await served.send('/health/ready');
    expect([answer.status, answer.json]).toEqual([200, { status: 'ready', engine, version }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
  test('says why it is not ready', async () => {
    watched.before = () => Promise.reject(new StoreError('UNAVAILABLE', 'Nobody answers.'));
    const answer = await served.send('/health/ready');
    expect([answer.status, answer.json]).toEqual([503, { status: 'unavailable', reason: 'Nobody answers.' }]);
    expect(answer.headers.get('retry-after')).toBe('1');
  });
  test('does not wait for a store that hangs', async () => {
    watched.before = () => wait(3_000);
    const answer = await served.send('/health/ready');
    expect([answer.status, answer.json]).toEqual([
      503,
      { status: 'unavailable', reason: 'The store did not answer in time.' },
    ]);
  });
});

describe('the client’s files', () => {
  test.each(['/', '/query', '/?show=ttp'])(
    'come as one page at %s, asked for again each time',
    async (path) => {
      const answer = await served.send(path);
      expect([answer.status, answer.text]).toEqual([200, '<!doctype html><title>Entente</title>']);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );
  test('named after their content are kept for a year', async () => {
    const answer = await served.send('/assets/main-1a2b.js');
    expect([answer.status, answer.text]).toEqual([200, 'void 0;']);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
  test.each(['/nothing', '/assets/gone.js', '/../package.json', '/.git/config', '/%E0%A4%A'])(
    'are not at %s, which is said in JSON',
    async (path) => {
      const answer = await served.send(path);
      expect([404, 400]).toContain(answer.status);
      expect(oneError(answer).message).toMatch(/^(There is nothing at \/|The request cannot be read)/);
      expect(answer.text).not.toContain('    at ');
    },
  );
  test('that were not built are missed with a word on how to build them', async () => {
    const world = await openWorld();
    const bare = await serveOn(world.store, world.ontology, { clientFolder: join(clientFolder, 'none') });
    const answer = await bare.send('/');
    await bare.stop();
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('<code>npm run build</code>');
  });
});

describe('every answer', () => {
  test('keeps the page to itself', async () => {
    const { headers } = await served.send('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';worker-src 'self' blob:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
  test('keeps a shared view to itself too, unless sites are named that may show it', async () => {
    const headersOf = async (at: Served, path: string) => {
      const { headers } = await at.send(path);
      const ancestors = /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0];
      return [ancestors, headers.get('x-frame-options')];
    };
    const none = ["frame-ancestors 'none'", 'SAMEORIGIN'];
    expect(await headersOf(served, '/embed/abc')).toEqual(none);
    const world = await openWorld();
    const open = await serveOn(world.store, world.ontology, { frameAncestors: ['https://example.org'] });
    expect(await headersOf(open, '/embed/abc')).toEqual(['frame-ancestors https://example.org', null]);
    expect(await headersOf(open, '/view/abc')).toEqual(none);
    await open.stop();
  });
  test('of length is compressed', async () => {
    const answer = await served.ask('{ ontology { linkTypes { id description } } }');
    expect(answer.headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
  });
});

test('a person who opens /graphql in a browser is shown the query page', async () => {
  const answer = await served.send('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/query']);
});

test('a query by GET is answered to a program that says it is none of a browser’s forms', async () => {
  const path = `/graphql?query=${encodeURIComponent(name)}`;
  const answer = await served.send(path, { headers: { 'apollo-require-preflight': 'yes' } });
  expect(answer.json).toEqual({ data: { entity: { name: 'Red Host' } } });
});

describe('stopping', () => {
  test('lets requests finish, turns new ones away and closes the store', async () => {
    const world = await openWorld();
    const slow = watch(world.store);
    const stopping = await serveOn(slow.store, world.ontology);
    slow.before = () => wait(200);
    const under = stopping.ask(name);
    await wait(50);
    const stopped = stopping.stop();
    const late = await stopping.ask(name).then(
      (answer) => answer.status,
      () => 'no connection',
    );
    expect([503, 'no connection']).toContain(late);
    expect((await under).json).toEqual({ data: { entity: { name: 'Red Host' } } });
    await stopped;
    await expect(world.store.ping()).rejects.toMatchObject({ code: 'CLOSED' });
  });
});
