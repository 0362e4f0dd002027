/** The engines as the import and as the bare calls see them. */
import { readConfig } from '../../../dist/server/config.js';
import { openEmbedded } from '../../../dist/server/store/embedded.js';
import { openNeo4j } from '../../../dist/server/store/neo4j.js';

const settings = () => readConfig(process.env).neo4j;

/** The store through Entente's port; an empty one. */
export const openThrough = (engine, folder) =>
  engine === 'neo4j' ? openNeo4j(settings()) : openEmbedded(folder);

/** The engine itself, with the same constraints and indexes: `write` takes one batch of `bareRows`. */
export async function openBare(engine, folder) {
  // Laid by Entente itself, so that both sides pay for the same indexes.
  const store = await openThrough(engine, folder);
  await store.close();
  return engine === 'neo4j' ? bareNeo4j() : bareEmbedded(folder);
}

async function bareEmbedded(folder) {
  const { openFile } = await import('../../../dist/server/store/embedded-files.js');
  const { db, close } = openFile(folder);
  const handles = [];
  return {
    write: async ({ sort, rows }) => {
      if (sort === 'nodes')
        for (const id of await db.batchCreateNodesWithProps(['Entity', 'Actor'], rows)) handles.push(id);
      else
        await db.batchCreateEdges(
          rows.map(({ source, target, props }) => ({
            ...{ src: handles[source], dst: handles[target] },
            ...{ type: 'RELATED_TO', properties: props },
          })),
        );
    },
    close: async () => close(),
  };
}

async function bareNeo4j() {
  const { default: neo4j } = await import('neo4j-driver');
  const { uri } = settings();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'none'));
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  const run = (text, rows) => session.executeWrite((transaction) => transaction.run(text, { rows }));
  const whole = (props) =>
    Object.fromEntries(
      Object.entries(props).map(([key, value]) => [
        key,
        Number.isSafeInteger(value) ? neo4j.int(value) : value,
      ]),
    );
  return {
    write: ({ sort, rows }) =>
      sort === 'nodes'
        ? run('UNWIND $rows AS row CREATE (n:Entity:Actor) SET n = row', rows.map(whole))
        : run(
            `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
             CREATE (a)-[r:RELATED_TO]->(b) SET r = row.props`,
            rows.map(({ ids: [source, target], props }) => ({ source, target, props: whole(props) })),
          ),
    close: async () => {
      await session.close();
      await driver.close();
    },
  };
}
