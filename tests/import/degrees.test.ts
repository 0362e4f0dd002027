import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { query } from '../../server/graph/access/queries.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const run = (text: string) => store.write((transaction) => transaction.run({ name: 'made', text }));
const recount = (ids: readonly string[]) =>
  store.write((transaction) => transaction.run(query('write/degrees-recount'), { ids }));
const degrees = () =>
  store.read({ name: 'look', text: 'MATCH (e:Entity) RETURN e.id AS id, e.degree AS degree ORDER BY id' });

test('links are counted at both ends, a loop twice, and none to what is retracted', async () => {
  await run(
    "CREATE (a:Entity {id: 'a'}) CREATE (b:Entity {id: 'b', degree: 4}) CREATE (c:Entity {id: 'c', degree: 5}) CREATE (d:Retracted {id: 'd'}) CREATE (a)-[:FUNDS]->(b) CREATE (a)-[:FUNDS]->(b) CREATE (b)-[:FUNDS]->(b) CREATE (a)-[:FUNDS]->(d)",
  );
  await recount(['a', 'b', 'c']);
  expect(await degrees()).toEqual([
    { id: 'a', degree: 2 },
    { id: 'b', degree: 4 },
    { id: 'c', degree: 0 },
  ]);
});

test('counting anew takes as long as there are entities to count, however many links the graph has', async () => {
  const nodes = Array.from({ length: 2_000 }, (_, at) => ({ id: `e${at}`, degree: 20 }));
  await store.bulk.nodes(['Entity', 'Actor'], nodes);
  const end = (at: number) => ({ id: `e${at % 2_000}`, handle: null });
  for (let batch = 0; batch < 4; batch += 1)
    await store.bulk.links(
      Array.from({ length: 5_000 }, (_, at) => ({
        ...{ type: 'FUNDS', source: end(at), target: end(at + batch + 1) },
        props: { id: `e${at % 2_000}.FUNDS.${batch}-${at}` },
      })),
    );
  // The time of this process's processors, which a busy machine does not lengthen; what Neo4j takes is not in it.
  const start = process.cpuUsage();
  await recount(nodes.map(({ id }) => id));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(3);
  const [{ links } = { links: 0 }] = await store.read({
    name: 'look',
    text: 'MATCH (e:Entity) RETURN sum(e.degree) AS links',
  });
  expect(links).toBe(40_000);
});
