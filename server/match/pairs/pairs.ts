import { itemAt } from '../../graph/access/batches.ts';
import type { Turn } from '../../graph/access/turn.ts';
import { Blocks } from './blocks.ts';
import type { WordWeights } from '../names/name-likeness.ts';
import type { Thing } from '../thing.ts';
import type { Things } from '../things.ts';

/** Pairs that are compared at all, those with the rarest in common first. */
const maxPairs = 600_000;

/** A pair of things, by their places in the list, in the order of their ids. */
export type Pair = readonly [one: number, other: number];

interface Options {
  readonly weights: WordWeights;
  /** Whether both may be of one data set. */
  readonly within: boolean;
}

/**
 * The pairs worth comparing: of one type, with something in common by which they could be alike enough. From
 * different data sets, unless `within` one. Never all pairs: what very many have in common is passed over. What the
 * largest data set alone has is not even kept.
 */
export async function pairsToCompare(
  { list: things, names }: Things,
  options: Options,
  turn: Turn,
): Promise<readonly Pair[]> {
  const largest = options.within ? null : largestDataset(things);
  const isLargest = ({ datasets }: Thing) => datasets.length === 1 && datasets[0] === largest;
  const blocks = new Blocks(names, options.weights);
  for (const outside of largest === null ? [false] : [false, true])
    for (let at = 0; at < things.length; at += 1) {
      const thing = itemAt(things, at);
      if (isLargest(thing) !== outside) continue;
      const pause = turn();
      if (pause) await pause;
      blocks.add(thing, at, outside);
    }
  const pairs: Pair[] = [];
  const met = new PairSet(things.length);
  const meet = (first: number, second: number) => {
    const [one, other] = [itemAt(things, first), itemAt(things, second)];
    if (!options.within && shareDataset(one, other)) return;
    if (!met.add(Math.min(first, second), Math.max(first, second))) return;
    if (pairs.length < maxPairs) pairs.push(one.id < other.id ? [first, second] : [second, first]);
  };
  for (const { inside, outside } of blocks.usable())
    for (let place = 0; place < inside.length && pairs.length < maxPairs; place += 1) {
      const pause = turn();
      if (pause) await pause;
      const first = itemAt(inside, place);
      for (let next = place + 1; next < inside.length; next += 1) meet(first, itemAt(inside, next));
      for (const second of outside) meet(first, second);
    }
  return pairs;
}

/** The data set with most things, whose own are never held against each other. */
function largestDataset(things: readonly Thing[]): string | null {
  const counts = new Map<string, number>();
  for (const { datasets } of things) for (const id of datasets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function shareDataset({ datasets: mine }: Thing, { datasets: theirs }: Thing): boolean {
  for (const id of mine) if (theirs.includes(id)) return true;
  return false;
}

/** Pairs of numbers below a limit. */
class PairSet {
  readonly #limit: number;
  readonly #pairs = new Set<number>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether it was not there yet. */
  add(first: number, second: number): boolean {
    const pair = first * this.#limit + second;
    if (this.#pairs.has(pair)) return false;
    this.#pairs.add(pair);
    return true;
  }
}
