import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4j } from '../../server/store/neo4j.ts';
import { startNeo4j } from '../neo4j/start.js';
import { neo4jUri } from '../open-store.ts';
import { change, cypher, refusal } from './at-hand.ts';

const password = 'a-password-for-tests';
const quick = { retryTime: 500, closeTimeout: 500 };

/** Resolves when `settled` says so; fails after five seconds. */
async function until(settled: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await settled()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen within five seconds');
}

test('an address where nothing listens is told, at once', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const uri = `bolt://127.0.0.1:${port}`;
  expect(await refusal(openNeo4j({ uri, user: 'neo4j', password }))).toBe(
    `UNAVAILABLE: Neo4j at ${uri} does not answer (connect ECONNREFUSED 127.0.0.1:${port}); start it or check NEO4J_URI.`,
  );
});

test('an address that is none is told', async () => {
  expect(await refusal(openNeo4j({ uri: 'gopher://x', user: 'neo4j', password }))).toMatch(
    /^UNAVAILABLE: gopher:\/\/x is no address of a Neo4j \(.+\); check NEO4J_URI\.$/,
  );
});

const onNeo4j = neo4jUri ? describe : describe.skip;
onNeo4j('a Neo4j that asks for a password (run by npm run test:neo4j)', () => {
  let server: Awaited<ReturnType<typeof startNeo4j>>;
  let store: GraphStore;
  beforeAll(async () => {
    server = await startNeo4j({ password });
    store = await openNeo4j({ uri: server.uri, user: 'neo4j', password }, quick);
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });
  const open = (settings: object) =>
    openNeo4j({ uri: server.uri, user: 'neo4j', password, ...settings }, quick).then((opened) =>
      opened.close(),
    );

  test('a wrong password, a missing one and an unknown user are told', async () => {
    expect(await refusal(open({ user: 'nobody' }))).toBe(
      `UNAUTHENTICATED: Neo4j at ${server.uri} refused user nobody; check NEO4J_USER and NEO4J_PASSWORD.`,
    );
    for (const wrong of ['wrong', null])
      expect(await refusal(open({ password: wrong }))).toBe(
        `UNAUTHENTICATED: Neo4j at ${server.uri} refused user neo4j; check NEO4J_USER and NEO4J_PASSWORD.`,
      );
  });

  test('an unknown database is told, and the known one opens', async () => {
    expect(await refusal(open({ database: 'elsewhere' }))).toBe(
      `UNAVAILABLE: Neo4j at ${server.uri} has no database named elsewhere; set NEO4J_DATABASE to one it has.`,
    );
    expect(await refusal(open({ database: 'neo4j' }))).toBe('no error');
  });

  test('the constraints and the text index are laid once, however often it is opened', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password));
    const names = async () => {
      const { records } = await driver.executeQuery(
        "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name + ' ' + state AS line ORDER BY line",
      );
      return records.map((record) => record.get('line') as string);
    };
    const before = await names();
    await open({});
    expect(await names()).toEqual(before);
    expect(before).toContain('entity_search ONLINE');
    expect(before).toContain('entity_id ONLINE');
    expect(before.filter((line) => !line.endsWith(' ONLINE'))).toEqual([]);
    await driver.close();
  });

  test('two servers that write the same nodes crosswise both succeed: the loser of a deadlock runs again', async () => {
    const other = await openNeo4j({ uri: server.uri, user: 'neo4j', password }, { retryTime: 10_000 });
    await change(store, "CREATE (:Entity {id: 'left', n: 0}), (:Entity {id: 'right', n: 0})");
    const add = cypher('MATCH (e:Entity {id: $id}) SET e.n = e.n + 1');
    let runs = 0;
    const cross = (on: GraphStore, first: string, second: string) =>
      on.write(async (transaction) => {
        runs += 1;
        await transaction.run(add, { id: first });
        await new Promise((resolve) => setTimeout(resolve, 300));
        await transaction.run(add, { id: second });
      });
    await Promise.all([cross(store, 'left', 'right'), cross(other, 'right', 'left')]);
    expect(runs).toBeGreaterThan(2);
    expect(await store.read(cypher('MATCH (e:Entity) RETURN e.n AS n ORDER BY e.id'))).toEqual([
      { n: 2 },
      { n: 2 },
    ]);
    await other.close();
  });

  test('a read that is aborted ends inside Neo4j too', async () => {
    const running = async () => {
      const text =
        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'slow' RETURN count(*) AS count";
      return (await store.read(cypher(text)))[0]!['count'];
    };
    const stop = new AbortController();
    const slow = cypher(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s',
      'slow',
    );
    const read = refusal(store.read(slow, {}, { signal: stop.signal }));
    await until(async () => (await running()) === 1);
    stop.abort();
    expect(await read).toBe('ABORTED: The read was stopped before it ended.');
    await until(async () => (await running()) === 0);
  });

  test('a read that takes longer than Neo4j was told to allow is stopped', async () => {
    const hasty = await openNeo4j(
      { uri: server.uri, user: 'neo4j', password },
      { ...quick, readTimeout: 300 },
    );
    const slow = cypher(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s',
      'slow',
    );
    expect(await refusal(hasty.read(slow))).toBe(
      'ABORTED: slow: took longer than Neo4j was told to allow, and was stopped.',
    );
    await hasty.close();
  });

  test('a graph that a newer Entente wrote is refused, and opens again once it is not', async () => {
    await change(store, "MATCH (m:Meta {id: 'entente'}) SET m.schema = 7");
    expect(await refusal(open({}))).toBe(
      `NEWER: The graph in Neo4j at ${server.uri} was written by a newer version of Entente (form 7, this version knows 2); update Entente.`,
    );
    await change(store, "MATCH (m:Meta {id: 'entente'}) SET m.schema = 1");
    expect(await refusal(open({}))).toBe('no error');
  });

  test('a Neo4j that is killed between two calls is told by each call, and closing is fine', async () => {
    const own = await startNeo4j();
    const { uri } = own;
    const lost = await openNeo4j({ uri, user: 'neo4j', password: null }, quick);
    const before = lost.read(cypher('RETURN 1 AS one'));
    expect(await before).toEqual([{ one: 1 }]);
    await own.kill();
    const told = new RegExp(
      `^UNAVAILABLE: Neo4j at ${uri} does not answer \\(.+\\); start it or check NEO4J_URI\\.$`,
    );
    expect(await refusal(lost.read(cypher('RETURN 1 AS one')))).toMatch(told);
    expect(await refusal(change(lost, "CREATE (e:Entity {id: 'a'})"))).toMatch(told);
    expect(await refusal(lost.searchText('word', 1))).toMatch(told);
    expect(await refusal(lost.ping())).toMatch(told);
    await expect(lost.close()).resolves.toBeUndefined();
  });
});
