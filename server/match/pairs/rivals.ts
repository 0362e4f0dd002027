import { required } from '../../graph/access/batches.ts';
import type { Turn } from '../../graph/access/turn.ts';
import type { Reason } from '../evidence.ts';
import type { Thing } from '../thing.ts';

/** A pair with its score, before it is known what else may be the same as either. */
export interface Scored {
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
export const asGood = 0.02;
const open = 0.85;

/**
 * The pairs without those that others outdo: within a data set things differ, so of what may be the same as one thing
 * the best is. Where several fit alike, each scores lower and says so.
 */
export async function withoutRivals(pairs: readonly Scored[], turn: Turn): Promise<Scored[]> {
  const all: Sided[] = [];
  const best = new Map<string, number>();
  for (const pair of pairs) {
    const pause = turn();
    if (pause) await pause;
    const sides = sidesOf(pair);
    all.push({ pair, sides });
    for (const { key } of sides) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  }
  const left = all.filter(({ pair, sides }) => {
    const margin = pair.maxScore < 1 ? betterThanRule : clearlyBetter;
    return sides.every(({ key }) => required(best, key) - pair.score < margin);
  });
  const rivals = new Map<string, number[]>();
  for (const { pair, sides } of left)
    for (const { key } of sides) {
      const known = rivals.get(key);
      if (known) known.push(pair.score);
      else rivals.set(key, [pair.score]);
    }
  return left.map(({ pair, sides }) => {
    for (const { key, of, dataset } of sides) {
      // It is among them itself.
      const others = required(rivals, key).filter((score) => score >= pair.score - asGood).length - 1;
      if (others > 0) return leftOpen(pair, others, of, dataset);
    }
    return pair;
  });
}

interface Sided {
  readonly pair: Scored;
  readonly sides: readonly Side[];
}

function leftOpen(pair: Scored, others: number, of: Thing, dataset: string): Scored {
  const what = others === 1 ? 'Another entity' : `${others} other entities`;
  const text = `${what} of ${dataset} may be “${of.name}” as well.`;
  const score = Math.round(pair.score * open * 1000) / 1000;
  return { ...pair, score, reasons: [...pair.reasons, { text, speaksFor: false }] };
}

/** A thing of a pair, and a data set that the other one is from. */
interface Side {
  readonly key: string;
  readonly of: Thing;
  readonly dataset: string;
}

function sidesOf({ one, other }: Scored): Side[] {
  const side = (of: Thing, from: Thing) =>
    from.datasets.map((dataset) => ({ key: `${of.id} ${dataset}`, of, dataset }));
  return [...side(one, other), ...side(other, one)];
}
