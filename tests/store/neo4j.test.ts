import { describe, test } from '@jest/globals';
import { neo4jUri, openTestStore } from '../open-store.ts';
import { storeContract } from './contract.ts';

if (neo4jUri) storeContract('Neo4j', openTestStore);
else
  describe('a store in Neo4j', () => {
    test.skip('is tested by npm run test:neo4j, or with NEO4J_URI set to a Neo4j that may be emptied', () =>
      undefined);
  });
