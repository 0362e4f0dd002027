import { allDecisions, allMerged, pairId, type Decision } from '../merge/decisions.ts';
import { required } from '../graph/access/batches.ts';
import type { Candidate } from './candidates.ts';
import type { ReadRun } from '../graph/access/run.ts';
import type { Session } from '../graph/access/session.ts';

/** A pair of entities that waits for someone to decide. */
export interface Proposal extends Candidate {
  /** Of the pair. */
  readonly id: string;
  /** Whether someone put it off. */
  readonly later: boolean;
}

/** What is merged and decided, for telling which candidates are still to be decided. */
interface Decided {
  readonly into: ReadonlyMap<string, string>;
  readonly datasets: ReadonlyMap<string, readonly string[]>;
  readonly decisions: readonly Decision[];
}

export async function readDecided(run: ReadRun): Promise<Decided> {
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
 * they were merged with, and of no data set in common unless they were found `within` one. Best first; what was put
 * off comes last.
 */
export function proposalsAmong(
  candidates: readonly Candidate[],
  decided: Decided,
  within = false,
): Proposal[] {
  const rootOf = (id: string) => decided.into.get(id) ?? id;
  const verdictOf = new Map<string, string>();
  for (const { a, b, verdict } of decided.decisions) {
    const id = pairId(rootOf(a), rootOf(b));
    if (verdictOf.get(id) !== 'DIFFERENT') verdictOf.set(id, verdict);
  }
  const proposals = new Map<string, Proposal>();
  for (const candidate of candidates) {
    const made = asItStands(candidate, rootOf, decided.datasets, within);
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
  within: boolean,
): Omit<Proposal, 'later'> | null {
  const side = (id: string, datasets: readonly string[]) => {
    const root = rootOf(id);
    return { id: root, datasets: [...new Set([...datasets, ...(merged.get(root) ?? [])])] };
  };
  const [x, y] = [side(candidate.a, candidate.datasets[0]), side(candidate.b, candidate.datasets[1])];
  if (x.id === y.id || (!within && x.datasets.some((id) => y.datasets.includes(id)))) return null;
  const [one, other] = x.id < y.id ? [x, y] : [y, x];
  return {
    ...candidate,
    id: pairId(one.id, other.id),
    a: one.id,
    b: other.id,
    datasets: [one.datasets, other.datasets],
  };
}

/** What lies around the two entities of a pair. */
export interface Around {
  /** Neighbours of both, by id: the same one twice, or two that may be one themselves. */
  readonly shared: readonly (readonly [a: string, b: string])[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Neighbours of one entity that are looked at. */
const maxNeighbours = 200;
/** Below this two neighbours are not taken for one. */
const likely = 0.6;

/** What lies around each pair, in their order; `proposals` are all pairs that wait. */
export async function aroundPairs(
  session: Session,
  pairs: readonly { readonly a: string; readonly b: string }[],
  proposals: readonly Proposal[],
): Promise<Around[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const around = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (let at = 0; at < ids.length; at += 25)
    for (const row of await session.read('read/match-neighbours', {
      ids: ids.slice(at, at + 25),
      limit: maxNeighbours,
    }))
      required(around, row.entity).push(row.other);
  const near = new Set([...around.values()].flat());
  const partners = new Map<string, string[]>();
  const tie = (a: string, b: string) => {
    const known = partners.get(a);
    if (known) known.push(b);
    else partners.set(a, [b]);
  };
  for (const { a, b, score } of proposals)
    if (score >= likely && near.has(a) && near.has(b)) {
      tie(a, b);
      tie(b, a);
    }
  return pairs.map(({ a, b }) =>
    compared(required(around, a), required(around, b), (id) => partners.get(id) ?? []),
  );
}

function compared(
  ofA: readonly string[],
  ofB: readonly string[],
  partners: (id: string) => readonly string[],
): Around {
  const left = new Set(ofB);
  const shared: (readonly [string, string])[] = [];
  const onlyA: string[] = [];
  for (const id of ofA) {
    const other = left.has(id) ? id : partners(id).find((each) => left.has(each));
    if (other === undefined) onlyA.push(id);
    else {
      left.delete(other);
      shared.push([id, other]);
    }
  }
  return { shared, onlyA, onlyB: [...left] };
}
