import { setImmediate as breathe } from 'node:timers/promises';
import type { GraphStore } from '../store/graph-store.ts';
import { findCandidates, type Candidate } from './find-candidates.ts';
import { runOn, type Run } from './run.ts';

interface Known {
  readonly data: string;
  readonly candidates: Promise<Candidate[]>;
}

const known = new WeakMap<GraphStore, Known>();

/**
 * The candidates of a store, compared once for what its data sets hold: decisions don't make them stale, since
 * whoever lists them leaves out what is decided. The work goes on when whoever asked first is gone.
 */
export async function candidatesOf(store: GraphStore): Promise<readonly Candidate[]> {
  const run = runOn(store);
  const data = await fingerprint(run);
  const there = known.get(store);
  if (there?.data === data) return there.candidates;
  let steps = 0;
  const turn = () => (++steps % 500 === 0 ? breathe() : undefined);
  const candidates = findCandidates(store, turn);
  known.set(store, { data, candidates });
  // A failure is told to whoever waits, and the next one tries again.
  candidates.catch(() => known.delete(store));
  return candidates;
}

/** Changes when a data set does; merging and parting leave it as it is. */
async function fingerprint(run: Run): Promise<string> {
  const digests = await run('read/dossier-digests');
  const counts = await Promise.all(
    ['Entity', 'Merged'].map((LABEL) => run('read/count-nodes', {}, { LABEL })),
  );
  const entities = counts.reduce((sum, [row]) => sum + Number(row?.count ?? 0), 0);
  return JSON.stringify([digests, entities]);
}
