import { requireWord, eachById } from '../plain-rows.ts';
import {
  StoreError,
  type Bulk,
  type BulkLink,
  type GraphStore,
  type Params,
  type Row,
  type Statement,
  type Value,
} from '../graph-store.ts';
import { limits } from '../check-call.ts';

/**
 * Runs statements in one transaction, each sent while the one before it runs. `demand` sees the rows of each before
 * the transaction ends, and throws where it must not.
 */
export type Pipeline = (
  steps: readonly (readonly [Statement, Params])[],
  check?: (rows: readonly Row[][]) => void,
) => Promise<void>;

/** Rows of one statement: the engine works on some while the next are packed. */
const partSize = 1_000;

/** Bulk writes as batches of rows in statements, each batch in a transaction of its own. */
export function neo4jBulk(read: GraphStore['read'], pipeline: Pipeline): Omit<Bulk, 'quiet'> {
  return {
    nodes: async (labels, rows) => {
      requireFew(rows);
      await pipeline(stepsOf(nodesText(labels), rows));
      return null;
    },
    changing: (work) => work(),
    each: (wanted) => eachById(read, wanted),
    links: async (links) => {
      requireFew(links);
      const steps = [...byType(links)].flatMap(([type, some]) => stepsOf(linksText(type), some.map(linkRow)));
      await pipeline(steps, (rows) => {
        const added = rows.reduce((sum, [row]) => sum + Number(row?.['added']), 0);
        if (added !== links.length) throw new StoreError('INVALID', 'bulk: an end of a link is no entity.');
      });
    },
  };
}

function requireFew(rows: readonly unknown[]): void {
  if (rows.length > limits.rows)
    throw new StoreError('INVALID', `bulk: at most ${limits.rows} rows at a time.`);
}

function stepsOf(text: string, rows: readonly Value[]): (readonly [Statement, Params])[] {
  const parts = Array.from({ length: Math.ceil(rows.length / partSize) }, (_, at) =>
    rows.slice(at * partSize, (at + 1) * partSize),
  );
  return parts.map((part) => [{ name: 'bulk', text }, { rows: part }]);
}

const nodesText = (labels: readonly string[]) =>
  `UNWIND $rows AS row CREATE (n:${labels.map(requireWord).join(':')}) SET n = row`;

const linksText = (type: string) => `UNWIND $rows AS row
    MATCH (a:Entity {id: row.source})
    MATCH (b:Entity {id: row.target})
    CREATE (a)-[r:${requireWord(type)}]->(b)
    SET r = row.props
    RETURN count(r) AS added`;

const linkRow = ({ source, target, props }: BulkLink) => ({ source: source.id, target: target.id, props });

function byType(rows: readonly BulkLink[]): Map<string, BulkLink[]> {
  const groups = new Map<string, BulkLink[]>();
  for (const row of rows) {
    const group = groups.get(row.type);
    if (group) group.push(row);
    else groups.set(row.type, [row]);
  }
  return groups;
}
