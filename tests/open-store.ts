import type { GraphStore } from '../server/store/graph-store.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import { openNeo4j } from '../server/store/neo4j.ts';

/** The Neo4j that `npm run test:neo4j` started, or undefined: then tests run on the embedded engine. */
export const neo4jUri = process.env['NEO4J_URI'];

const links = {
  name: 'empty',
  text: 'MATCH (a)-[r]->(b) WITH r LIMIT 5000 DELETE r RETURN count(*) AS removed',
};
const nodes = {
  name: 'empty',
  text: "MATCH (n) WHERE NOT (n:Meta AND n.id = 'entente') WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS removed",
};

/** Of how search words were made there is nothing to know in a store that holds nothing. */
const mark = { name: 'empty', text: "MATCH (m:Meta {id: 'entente'}) REMOVE m.searchForm, m.renewing" };

/** Removes every node and link, but for the mark of the stored form. */
export async function emptyStore(store: GraphStore): Promise<void> {
  // Links first: what hubs have of them is more than one transaction holds.
  for (const statement of [links, nodes])
    for (;;) {
      const [row] = await store.write((transaction) => transaction.run(statement));
      if (row?.['removed'] === 0) break;
    }
  await store.write((transaction) => transaction.run(mark));
}

/** An empty store: in memory, or the Neo4j of `NEO4J_URI`, emptied. Close it when done. */
export async function openTestStore(): Promise<GraphStore> {
  if (!neo4jUri) return openEmbedded(null);
  const settings = {
    uri: neo4jUri,
    user: process.env['NEO4J_USER'] ?? 'neo4j',
    password: process.env['NEO4J_PASSWORD'] ?? null,
  };
  const store = await openNeo4j(settings);
  await emptyStore(store);
  return store;
}
