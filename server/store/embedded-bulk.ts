import { checkParams } from './check-params.ts';
import { embeddedError } from './embedded-errors.ts';
import type { OpenedFile } from './embedded-files.ts';
import { StoreError, type Bulk, type BulkLink, type LinkEnd, type Params } from './graph-store.ts';
import { limits } from './limits.ts';

const name = 'bulk';
const statement = { name, text: '' };
const findEntities = 'UNWIND $ids AS wanted MATCH (e:Entity {id: wanted}) RETURN e.id AS id, id(e) AS node';

/** The engine's own bulk calls; `queue` lets them run beside each other but beside no other write. */
export function embeddedBulk(
  db: OpenedFile['db'],
  queue: <T>(work: () => Promise<T>) => Promise<T>,
): Pick<Bulk, 'nodes' | 'links'> {
  const call = <T>(work: () => Promise<T>) =>
    queue(async () => {
      try {
        return await work();
      } catch (error) {
        throw error instanceof StoreError ? error : embeddedError(error, name);
      }
    });
  return {
    nodes: (labels, rows) => {
      checkRows(rows);
      return call(() => db.batchCreateNodesWithProps([...labels], rows as Params[]));
    },
    links: (rows) => {
      checkRows(rows.map(({ props }) => props));
      return call(async () => {
        const known = await handlesOf(db, rows);
        const node = ({ id, handle }: LinkEnd) => {
          const found = handle ?? known.get(id);
          if (found === undefined) throw new StoreError('INVALID', `bulk: no entity has the id ${id}.`);
          return found;
        };
        await db.batchCreateEdges(
          rows.map(({ type, source, target, props }) => ({
            src: node(source),
            dst: node(target),
            type,
            properties: props,
          })),
        );
      });
    },
  };
}

function checkRows(rows: readonly Params[]): void {
  if (rows.length > limits.rows)
    throw new StoreError('INVALID', `bulk: at most ${limits.rows} rows at a time.`);
  for (const row of rows) checkParams(statement, row);
}

/** The engine's handles on the ends that come without one. */
async function handlesOf(db: OpenedFile['db'], rows: readonly BulkLink[]): Promise<Map<string, number>> {
  const ends = rows.flatMap(({ source, target }) => [source, target]);
  const wanted = [...new Set(ends.filter(({ handle }) => handle === null).map(({ id }) => id))];
  const found = new Map<string, number>();
  for (let from = 0; from < wanted.length; from += limits.rows) {
    const ids = wanted.slice(from, from + limits.rows);
    const result = await db.executeCypher(findEntities, { ids });
    for (const [id, node] of result.rows()) found.set(String(id), Number(node));
  }
  return found;
}
