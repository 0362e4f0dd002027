import neo4j from 'neo4j-driver';
import { describe, expect, test } from '@jest/globals';
import type { Row, Statement } from '../../server/store/graph-store.ts';
import { missingIndexes } from '../../server/store/neo4j/indexes.ts';
import { openNeo4j } from '../../server/store/neo4j.ts';
import { neo4jUri, openTestStore } from '../open-store.ts';
import { change, cypher } from './at-hand.ts';
import { storeContract } from './contract.ts';

/** Runs statements on the Neo4j under test, beside any store. */
function besideStores(uri: string) {
  const driver = neo4j.driver(uri);
  const run = async ({ text }: Statement): Promise<Row[]> => {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.toObject() as Row);
  };
  return { run, close: () => driver.close() };
}

if (neo4jUri) {
  storeContract('Neo4j', openTestStore);

  test('only what Neo4j lacks of constraints and indexes is laid when a store is opened', async () => {
    const { run, close } = besideStores(neo4jUri ?? '');
    const open = async () => (await openTestStore()).close();
    const missing = async () => (await missingIndexes(run)).map(({ text }) => text.split(' IF NOT')[0]);
    try {
      await open();
      expect(await missing()).toEqual([]);
      for (const text of ['CONSTRAINT variant_id', 'INDEX claim_about', 'INDEX entity_search'])
        await run({ name: 'drop', text: `DROP ${text}` });
      expect(await missing()).toEqual([
        'CREATE INDEX claim_about',
        'CREATE CONSTRAINT variant_id',
        // Came with the constraint.
        'CREATE INDEX variant_by_id',
        'CREATE FULLTEXT INDEX entity_search',
        'CALL db.awaitIndexes(300)',
      ]);
      await open();
      expect(await missing()).toEqual([]);
    } finally {
      await close();
    }
  });

  test('an address that routes, neo4j://, reaches a single server: it reads, writes and tells its revision', async () => {
    await (await openTestStore()).close();
    const uri = (neo4jUri ?? '').replace(/^bolt:/, 'neo4j:');
    expect(uri).toMatch(/^neo4j:/);
    const store = await openNeo4j({ uri, user: 'neo4j', password: null });
    try {
      const before = await store.revision();
      await change(store, "CREATE (:Entity:Actor {id: 'ann', name: 'Ann', search: 'ann'})");
      expect(await store.read(cypher('MATCH (a:Actor) RETURN a.id AS id, a.name AS name'))).toEqual([
        { id: 'ann', name: 'Ann' },
      ]);
      await store.bulk.nodes(['Entity', 'Actor'], [{ id: 'zoe', search: 'zoe' }]);
      await store.bulk.links([
        {
          type: 'FUNDS',
          ...{ source: { id: 'ann', handle: null }, target: { id: 'zoe', handle: null } },
          props: { id: 'ann.FUNDS.zoe' },
        },
      ]);
      expect(await store.read(cypher('MATCH (a)-[r:FUNDS]->(b) RETURN a.id AS a, b.id AS b'))).toEqual([
        { a: 'ann', b: 'zoe' },
      ]);
      expect(await store.revision()).not.toBe(before);
      await store.ping();
    } finally {
      await store.close();
    }
  });
} else
  describe('a store in Neo4j', () => {
    test.skip('is tested by npm run test:neo4j, or with NEO4J_URI set to a Neo4j that may be emptied', () =>
      undefined);
  });
