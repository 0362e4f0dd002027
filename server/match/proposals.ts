import { allDecisions, allMerged, pairId, type Decision } from './decision.ts';
import type { Candidate } from './find-candidates.ts';
import type { Run } from './run.ts';

/** A pair of entities that waits for someone to decide. */
export interface Proposal extends Candidate {
  /** Of the pair. */
  readonly id: string;
  /** Whether someone put it off. */
  readonly later: boolean;
}

/** What is merged and decided, for telling which candidates are still to be decided. */
export interface Decided {
  readonly into: ReadonlyMap<string, string>;
  readonly datasets: ReadonlyMap<string, readonly string[]>;
  readonly decisions: readonly Decision[];
}

export async function readDecided(run: Run): Promise<Decided> {
  const merged = await allMerged(run);
  const datasets = new Map<string, string[]>();
  for (const { into, dossier } of merged) datasets.set(into, [...(datasets.get(into) ?? []), dossier]);
  return {
    into: new Map(merged.map(({ id, into }) => [id, into])),
    datasets,
    decisions: await allDecisions(run),
  };
}

/**
 * The candidates that are still to be decided, as the entities stand now: neither merged nor told apart, by whatever
 * they were merged with, and of no data set in common. Best first; what was put off comes last.
 */
export function proposalsAmong(candidates: readonly Candidate[], decided: Decided): Proposal[] {
  const rootOf = (id: string) => decided.into.get(id) ?? id;
  const verdictOf = new Map<string, string>();
  for (const { a, b, verdict } of decided.decisions) {
    const id = pairId(rootOf(a), rootOf(b));
    if (verdictOf.get(id) !== 'DIFFERENT') verdictOf.set(id, verdict);
  }
  const proposals = new Map<string, Proposal>();
  for (const candidate of candidates) {
    const made = asItStands(candidate, rootOf, decided.datasets);
    const verdict = made && verdictOf.get(made.id);
    if (made && verdict !== 'DIFFERENT' && !proposals.has(made.id))
      proposals.set(made.id, { ...made, later: verdict === 'LATER' });
  }
  const all = [...proposals.values()];
  return [...all.filter(({ later }) => !later), ...all.filter(({ later }) => later)];
}

function asItStands(
  candidate: Candidate,
  rootOf: (id: string) => string,
  merged: ReadonlyMap<string, readonly string[]>,
): Omit<Proposal, 'later'> | null {
  const side = (id: string, datasets: readonly string[]) => {
    const root = rootOf(id);
    return { id: root, datasets: [...new Set([...datasets, ...(merged.get(root) ?? [])])] };
  };
  const [x, y] = [side(candidate.a, candidate.datasets[0]), side(candidate.b, candidate.datasets[1])];
  if (x.id === y.id || x.datasets.some((id) => y.datasets.includes(id))) return null;
  const [one, other] = x.id < y.id ? [x, y] : [y, x];
  return {
    ...candidate,
    id: pairId(one.id, other.id),
    a: one.id,
    b: other.id,
    datasets: [one.datasets, other.datasets],
  };
}
