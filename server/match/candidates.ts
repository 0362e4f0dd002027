import { text, texts, typeLabel } from '../graph/elements/project.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import { groupBy, itemAt, required } from '../graph/access/batches.ts';
import type { Turn } from '../graph/access/turn.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { compare, type Comparison, type Reason, comparedProperties, toThing, type Thing } from './compare.ts';
import { countryStem } from './country-words.ts';
import { allMerged } from '../merge/decisions.ts';
import { readNeighbours, type Neighbours } from './neighbours.ts';
import { runOn, type ReadRun } from '../graph/access/run.ts';
import { matchedTypes } from './rules.ts';
import { wordWeights } from './name-likeness.ts';

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
const leastScore = 0.5;
/** Pairs below this are dropped before their neighbours are looked at. */
const worthLooking = 0.4;
const maxCandidates = 100_000;

/** Pairs of entities from different data sets that may be one, best first; decisions are not looked at. */
async function findCandidates(store: GraphStore, turn: Turn): Promise<Candidate[]> {
  const run = runOn(store);
  const things = await readThings(store, run, turn);
  if (new Set(things.flatMap(({ datasets }) => datasets)).size < 2) return [];
  const weights = wordWeights(things.map(({ forms }) => forms));
  const pairs: (readonly [Thing, Thing])[] = [];
  for await (const [at, to] of pairsToCompare(things, turn)) {
    await turn();
    const [one, other] = [itemAt(things, at), itemAt(things, to)];
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
async function readThings(store: GraphStore, run: ReadRun, turn: Turn): Promise<Thing[]> {
  const merged = groupBy(await allMerged(run), ({ into }) => into);
  const things: Thing[] = [];
  for await (const rows of store.bulk.each({
    label: 'Entity',
    dossier: null,
    properties: comparedProperties,
  }))
    for (const row of rows) {
      await turn();
      const type = typeLabel(texts(row.labels));
      if (!matchedTypes.includes(type)) continue;
      const datasets = (merged.get(text(row.id)) ?? []).map(({ dossier }) => dossier);
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
    return { one, other, maxScore: found.maxScore, ...withNeighbours(found, around) };
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

function withNeighbours({ score, reasons, maxScore, identified }: Comparison, { shared, of }: Around) {
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
  return { score: rounded(Math.min(maxScore, raised)), reasons: [...reasons, { text, speaksFor: true }] };
}

const rounded = (score: number) => Math.round(score * 1000) / 1000;

function ranked(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates]
    .sort((x, y) => y.score - x.score || (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
    .slice(0, maxCandidates);
}

/** A pair of things, by their places in the list. */
type Pair = readonly [number, number];

/** Things that share a key are compared with each other; a key that more of them share says too little by itself. */
const largestBlock = 150;
/** Pairs that are compared at all, those with the rarest in common first. */
const maxPairs = 1_500_000;

/** What may give a thing away as the same as another: ids, whole names in any spelling, acronyms, single words. */
function keysOf(thing: Thing): Set<string> {
  const keys = new Set(thing.identifiers.map((id) => `d ${id}`));
  for (const { words, sounds, acronym, initials } of thing.forms) {
    keys.add(`n ${[...sounds].sort().join(' ')}`);
    keys.add(`j ${words.join('')}`);
    if (acronym) keys.add(`a ${acronym}`);
    for (const short of initials) keys.add(`a ${short}`);
    for (const sound of sounds) if (sound.length > 2) keys.add(`w ${sound}`);
  }
  return keys;
}

/**
 * The pairs worth comparing: of one type, from different data sets, with something in common. Never all pairs: what
 * very many have in common is passed over.
 */
async function* pairsToCompare(things: readonly Thing[], turn: Turn): AsyncGenerator<Pair> {
  const blocks = new Map<string, number[]>();
  for (const [at, thing] of things.entries()) {
    await turn();
    for (const key of keysOf(thing)) {
      const block = blocks.get(`${thing.type} ${key}`);
      if (!block) blocks.set(`${thing.type} ${key}`, [at]);
      else if (block.length <= largestBlock) block.push(at);
    }
  }
  const usable = [...blocks.values()].filter(({ length }) => length > 1 && length <= largestBlock);
  blocks.clear();
  const seen = new Set<number>();
  for (const block of usable.sort((one, other) => one.length - other.length))
    for (const pair of pairsWithin(block, things)) {
      const key = pair[0] * things.length + pair[1];
      if (seen.has(key)) continue;
      if (seen.size >= maxPairs) return;
      seen.add(key);
      yield pair;
    }
}

function* pairsWithin(block: readonly number[], things: readonly Thing[]): Generator<Pair> {
  for (const [place, one] of block.entries()) {
    const { datasets } = itemAt(things, one);
    for (const other of block.slice(place + 1)) {
      const theirs = itemAt(things, other).datasets;
      if (!datasets.some((id) => theirs.includes(id))) yield [one, other];
    }
  }
}

/** A pair with its score, before it is known what else may be the same as either. */
interface Scored {
  readonly one: Thing;
  readonly other: Thing;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What the score may be at most; below 1 for a pair that only a rule brings together. */
  readonly maxScore: number;
}

/** Where a data set has a candidate better by this much, the worse one is none. */
const clearlyBetter = 0.08;
/** As much, for a pair that only a rule brings together. */
const betterThanRule = 0.02;
/** A candidate that is as good, or nearly, leaves it open which of them is meant. */
const asGood = 0.02;
const open = 0.85;

/**
 * The pairs without those that others outdo: within a data set things differ, so of what may be the same as one thing
 * the best is. Where several fit alike, each scores lower and says so.
 */
function withoutRivals(pairs: readonly Scored[]): Scored[] {
  const best = new Map<string, number>();
  for (const pair of pairs)
    for (const { key } of sidesOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  const left = pairs.filter((pair) => {
    const margin = pair.maxScore < 1 ? betterThanRule : clearlyBetter;
    return sidesOf(pair).every(({ key }) => required(best, key) - pair.score < margin);
  });
  const rivals = new Map<string, Scored[]>();
  for (const pair of left)
    for (const { key } of sidesOf(pair)) {
      const known = rivals.get(key);
      if (known) known.push(pair);
      else rivals.set(key, [pair]);
    }
  return left.map((pair) => {
    for (const { key, of, dataset } of sidesOf(pair)) {
      const others = required(rivals, key).filter(
        (each) => each !== pair && each.score >= pair.score - asGood,
      );
      if (others.length > 0) return leftOpen(pair, others.length, of, dataset);
    }
    return pair;
  });
}

function leftOpen(pair: Scored, others: number, of: Thing, dataset: string): Scored {
  const what = others === 1 ? 'Another entity' : `${others} other entities`;
  const text = `${what} of ${dataset} may be “${of.name}” as well.`;
  const score = Math.round(pair.score * open * 1000) / 1000;
  return { ...pair, score, reasons: [...pair.reasons, { text, speaksFor: false }] };
}

/** Each thing of a pair with each data set that the other one is from. */
function sidesOf({ one, other }: Scored) {
  const side = (of: Thing, from: Thing) =>
    from.datasets.map((dataset) => ({ key: `${of.id} ${dataset}`, of, dataset }));
  return [...side(one, other), ...side(other, one)];
}

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
async function fingerprint(run: ReadRun): Promise<string> {
  const digests = await run('read/dossier-digests');
  const counts = await Promise.all(
    (['Entity', 'Merged'] as const).map((LABEL) => run('read/count-nodes', {}, { LABEL })),
  );
  const entities = counts.reduce((sum, [row]) => sum + (row?.count ?? 0), 0);
  return JSON.stringify([digests, entities]);
}
