import neo4j from 'neo4j-driver';
import { describe, expect, test } from '@jest/globals';
import type { Row, Statement } from '../../server/store/graph-store.ts';
import { missingIndexes } from '../../server/store/neo4j/indexes.ts';
import { neo4jUri, openTestStore } from '../open-store.ts';
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
} else
  describe('a store in Neo4j', () => {
    test.skip('is tested by npm run test:neo4j, or with NEO4J_URI set to a Neo4j that may be emptied', () =>
      undefined);
  });
