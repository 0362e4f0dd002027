import { demandWord, eachById } from './each-node.ts';
import { StoreError, type Bulk, type BulkLink, type GraphStore } from './graph-store.ts';
import type { Transaction } from './graph-store.ts';
import { limits } from './limits.ts';

/** Bulk writes as batches of rows in statements, each in a transaction of its own. */
export function neo4jBulk({ read, write }: Pick<GraphStore, 'read' | 'write'>): Omit<Bulk, 'quiet'> {
  return {
    nodes: async (labels, rows) => {
      const text = `UNWIND $rows AS row CREATE (n:${labels.map(demandWord).join(':')}) SET n = row`;
      await write((transaction) => transaction.run({ name: 'bulk', text }, { rows }));
      return null;
    },
    changing: (work) => work(),
    each: (wanted) => eachById(read, wanted),
    links: async (rows) => {
      if (rows.length > limits.rows)
        throw new StoreError('INVALID', `bulk: at most ${limits.rows} rows at a time.`);
      await write(async (transaction) => {
        for (const [type, some] of byType(rows)) await addLinks(transaction, type, some);
      });
    },
  };
}

async function addLinks(transaction: Transaction, type: string, links: readonly BulkLink[]): Promise<void> {
  const text = `UNWIND $rows AS row
    MATCH (a:Entity {id: row.source})
    MATCH (b:Entity {id: row.target})
    CREATE (a)-[r:${demandWord(type)}]->(b)
    SET r = row.props
    RETURN count(r) AS added`;
  const rows = links.map(({ source, target, props }) => ({ source: source.id, target: target.id, props }));
  const [result] = await transaction.run({ name: 'bulk', text }, { rows });
  if (result?.['added'] !== links.length)
    throw new StoreError('INVALID', `bulk: an end of a ${type} link is no entity.`);
}

function byType(rows: readonly BulkLink[]): Map<string, BulkLink[]> {
  const groups = new Map<string, BulkLink[]>();
  for (const row of rows) {
    const group = groups.get(row.type);
    if (group) group.push(row);
    else groups.set(row.type, [row]);
  }
  return groups;
}
