import { typeLabel } from '../dossier/diff.ts';
import { groupBy } from '../graph/batches.ts';
import type { Turn } from '../graph/turn.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { pairsToCompare } from './blocks.ts';
import { compare, type Comparison, type Reason } from './compare.ts';
import { countryStem } from './country-words.ts';
import { allMerged } from './decision.ts';
import { readNeighbours, type Neighbours } from './neighbours.ts';
import { withoutRivals } from './rivals.ts';
import { runOn, type Run } from './run.ts';
import { matchedTypes } from './rules.ts';
import { comparedProperties, toThing, type Thing } from './thing.ts';
import { wordWeights } from './word-weights.ts';

/** Two entities that may be one, `a` before `b` in the order of ids. */
export interface Candidate {
  readonly a: string;
  readonly b: string;
  readonly type: string;
  /** The data sets that each is from. */
  readonly datasets: readonly [readonly string[], readonly string[]];
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What is less likely is not proposed. */
export const leastScore = 0.5;
/** Pairs below this are dropped before their neighbours are looked at. */
const worthLooking = 0.4;
const mostCandidates = 100_000;

/** Pairs of entities from different data sets that may be one, best first; decisions are not looked at. */
export async function findCandidates(store: GraphStore, turn: Turn): Promise<Candidate[]> {
  const run = runOn(store);
  const things = await readThings(store, run, turn);
  if (new Set(things.flatMap(({ datasets }) => datasets)).size < 2) return [];
  const weights = wordWeights(things.map(({ forms }) => forms));
  const pairs: (readonly [Thing, Thing])[] = [];
  for await (const [at, to] of pairsToCompare(things, turn)) {
    await turn();
    const [one, other] = [things[at]!, things[to]!];
    const found = compare(one, other, { weights, explains: (word) => countryStem(word) !== null });
    if (found && found.score >= worthLooking) pairs.push([one, other]);
  }
  const neighbours = await readNeighbours(run, things, pairs);
  const compared: Found[] = [];
  for (const [one, other] of pairs) {
    await turn();
    const found = compare(one, other, {
      weights,
      explains: (word, lacking) => neighbours.explains(word, lacking === 'one' ? one.id : other.id),
    });
    if (found && found.score >= worthLooking) compared.push({ one, other, found });
  }
  return ranked(weighed(compared, neighbours));
}

interface Found {
  readonly one: Thing;
  readonly other: Thing;
  readonly found: Comparison;
}

/** All entities of the types that are matched, in the order of their ids. */
async function readThings(store: GraphStore, run: Run, turn: Turn): Promise<Thing[]> {
  const merged = groupBy(await allMerged(run), ({ into }) => into);
  const things: Thing[] = [];
  for await (const rows of store.bulk.each({
    label: 'Entity',
    dossier: null,
    properties: comparedProperties,
  }))
    for (const row of rows) {
      await turn();
      const type = typeLabel(row.labels);
      if (!matchedTypes.includes(type)) continue;
      const datasets = (merged.get(String(row.id)) ?? []).map(({ dossier }) => dossier);
      things.push(toThing(type, row, datasets));
    }
  return things.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** With what the neighbours say, and without those that others of their data set outdo. */
function weighed(compared: readonly Found[], neighbours: Neighbours): Candidate[] {
  const same = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => same.set(a, (same.get(a) ?? new Set()).add(b));
  for (const { one, other, found } of compared)
    if (found.name >= 0.85 && found.score >= 0.6) {
      tie(one.id, other.id);
      tie(other.id, one.id);
    }
  const scored = compared.map(({ one, other, found }) => {
    const around = neighbours.shared(one.id, other.id, (id) => same.get(id) ?? none);
    return { one, other, most: found.most, ...withNeighbours(found, around) };
  });
  return withoutRivals(scored)
    .filter(({ score }) => score >= leastScore)
    .map(({ one, other, score, reasons }) => {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      return { a: a.id, b: b.id, type: a.type, datasets: [a.datasets, b.datasets], score, reasons };
    });
}

const none: ReadonlySet<string> = new Set();

interface Around {
  readonly shared: readonly string[];
  readonly of: number;
}

function withNeighbours({ score, reasons, most, identified }: Comparison, { shared, of }: Around) {
  if (of === 0) return { score: rounded(score), reasons };
  if (shared.length === 0) {
    if (of < 3) return { score: rounded(score), reasons };
    const text = `None of their neighbours are the same (${of} of the one with fewer).`;
    return {
      score: rounded(identified ? score : score * 0.93),
      reasons: [...reasons, { text, speaksFor: false }],
    };
  }
  const names = shared.slice(0, 3).join(', ');
  const text =
    of === 1
      ? `Its neighbour is the same: ${names}.`
      : `${shared.length} of ${of} neighbours are the same: ${names}${shared.length > 3 ? ', …' : ''}.`;
  const sure = (shared.length / of) * (shared.length === 1 ? 0.6 : 0.85);
  const raised = score <= 0.3 ? score : score + (1 - score) * sure;
  return { score: rounded(Math.min(most, raised)), reasons: [...reasons, { text, speaksFor: true }] };
}

const rounded = (score: number) => Math.round(score * 1000) / 1000;

function ranked(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates]
    .sort((x, y) => y.score - x.score || (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
    .slice(0, mostCandidates);
}
