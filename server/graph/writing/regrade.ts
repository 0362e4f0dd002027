import { pageByPage, runIn, type RowOf, type Run } from '../access/run.ts';
import { gradeOf } from '../elements/evidence.ts';
import type { Transaction } from '../../store/graph-store.ts';
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
  const run = runIn(transaction);
  const page = (after: string) => ({ ids, but: null, after });
  for (const LABEL of ['Entity', 'Figure'] as const)
    for await (const rows of pageByPage((after) => run('read/citing-nodes', page(after), { LABEL })))
      await run('write/nodes-regrade', { rows: await regraded(run, rows) }, { LABEL });
  for await (const rows of pageByPage((after) => run('read/citing-links', page(after)))) {
    const grades = (await regraded(run, rows)).map(({ id, ...grade }) => [id, grade] as const);
    await run('write/links-regrade', { rows: bySource(grades) });
  }
}

async function regraded(run: Run, rows: readonly RowOf<'read/citing-links'>[]) {
  const known = await lookUp(run, { sources: rows.flatMap(({ sources }) => sources) });
  return rows.map(({ id, sources }) => ({ id, ...gradeOf(sources, (each) => known.sources.get(each)) }));
}
