import { gradeOf } from '../elements/evidence.ts';
import { query } from '../access/queries.ts';
import type { Row, Transaction } from '../../store/graph-store.ts';
import { BATCH } from './batches.ts';
import { bySource } from './ids.ts';
import { lookUp } from './stored.ts';
import type { ElementRow } from './rows.ts';

/**
 * Keeps the evidence summaries of all elements, whichever dossier they are from, in step with sources that changed:
 * from when they were known, and how reliable they are.
 */
export async function regrade(transaction: Transaction, sources: readonly ElementRow[]): Promise<void> {
  if (sources.length === 0) return;
  const ids = sources.map(({ id }) => id);
  for (const part of ['entities', 'links', 'figures'])
    for (let after = ''; ;) {
      const rows = await transaction.run(query(`read/citing-${part}`), { ids, but: null, after });
      if (rows.length > 0)
        await transaction.run(query(`write/${part}-regrade`), {
          rows: await regraded(transaction, part, rows),
        });
      if (rows.length < BATCH) break;
      after = String(rows.at(-1)!.id);
    }
}

async function regraded(transaction: Transaction, part: string, rows: readonly Row[]) {
  const sourcesOf = (row: Row) => row.sources as readonly string[];
  const known = await lookUp((statement, params) => transaction.run(statement, params), {
    sources: rows.flatMap(sourcesOf),
  });
  const grade = (row: Row) => ({ ...gradeOf(sourcesOf(row), (each) => known.sources.get(each)) });
  if (part === 'links') return bySource(rows.map((row) => [String(row.id), grade(row)]));
  return rows.map((row) => ({ id: row.id!, ...grade(row) }));
}
