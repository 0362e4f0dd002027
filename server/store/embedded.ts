import grafeo from '@grafeo-db/js';
import type { GraphStore, Row, TextHit } from './graph-store.ts';

/** First sketch, to be replaced whole by the adapter proper. `folder` null: in memory. */
export async function openEmbedded(folder: string | null): Promise<GraphStore> {
  const db = folder ? grafeo.GrafeoDB.create(folder) : grafeo.GrafeoDB.create();
  const rows = (result: { toArray(): unknown[] }) => result.toArray() as Row[];
  for (const text of [
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE',
    'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE',
    'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE',
    'CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (f:Figure) REQUIRE f.id IS UNIQUE',
    'CREATE INDEX claim_about IF NOT EXISTS FOR (c:Claim) ON (c.about)',
  ])
    await db.executeCypher(text);
  await db.createTextIndex('Entity', 'search', { tokenizer: 'standard', stopWords: [] });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    info: { engine: 'grafeo', version: db.version() },
    read: async (statement, params = {}) => rows(await db.executeCypher(statement.text, params)),
    write: (work) => {
      const next = queue.then(async () => {
        const transaction = db.beginTransaction();
        try {
          const result = await work({
            run: async (statement, params = {}) => rows(await transaction.executeCypher(statement.text, params)),
          });
          transaction.commit();
          return result;
        } catch (error) {
          transaction.rollback();
          throw error;
        }
      });
      queue = next.catch(() => undefined);
      return next;
    },
    searchText: async (text, limit) => {
      const hits = await db.textSearch('Entity', 'search', text, limit);
      const found: TextHit[] = [];
      for (const [node, score] of hits) found.push({ id: String(db.getNode(node!)?.get('id')), score: score! });
      return found;
    },
    ping: async () => undefined,
    close: async () => db.close(),
  };
}
