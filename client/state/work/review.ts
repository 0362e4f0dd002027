/** The pairs of entities that may be one, as someone goes through them. Pure. */

/** A pair that waits for a decision. */
export interface Pair {
  readonly id: string;
  readonly later: boolean;
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
}

/** A decision: the id that takes it back, and what it was in words. */
interface Verdict {
  readonly id: string;
  readonly words: string;
  /** Whether it was put off: then the pair still waits. */
  readonly later: boolean;
}

type ReviewPhase = 'closed' | 'loading' | 'comparing' | 'ready' | 'failed';

export interface Review {
  /** The data set whose duplicates are gone through; null for pairs between data sets. */
  readonly within: string | null;
  readonly phase: ReviewPhase;
  /** Why it failed; empty otherwise. */
  readonly problem: string;
  /** The pairs that come next, the first in front of one. */
  readonly queue: readonly Pair[];
  /** How many pairs wait, those in the queue among them. */
  readonly waiting: number;
  /** What was decided in this sitting, the latest last. */
  readonly decided: readonly Verdict[];
  /** What was decided before, as far as it is known, the latest last. */
  readonly earlier: readonly Verdict[];
  /** Whether a decision is on its way. */
  readonly busy: boolean;
}

export const noReview: Review = {
  within: null,
  phase: 'closed',
  problem: '',
  queue: [],
  waiting: 0,
  decided: [],
  earlier: [],
  busy: false,
};

/** A sitting of its own over the pairs inside a data set, or over those between data sets. */
export function reviewOf(within: string | null): Review {
  return { ...noReview, within };
}

export function currentPair({ queue }: Review): Pair | null {
  return queue[0] ?? null;
}

/** Whether there is a pair to decide about now. */
export function canDecide(review: Review): boolean {
  return review.phase === 'ready' && !review.busy && review.queue.length > 0;
}

/** Whether there is a decision to take back now. */
export function canTakeBack(review: Review): boolean {
  return review.phase === 'ready' && !review.busy && lastOf(review) !== null;
}

/** The decision that was made last: in this sitting, else before. */
export function lastOf({ decided, earlier }: Review): Verdict | null {
  return decided.at(-1) ?? earlier.at(-1) ?? null;
}

/** How far one is: the place of the pair in front among all of this sitting. */
export function placeOf({ decided, waiting }: Review): { readonly at: number; readonly of: number } {
  const again = Math.min(waiting, decided.filter(({ later }) => later).length);
  const of = decided.length + waiting - again;
  return { at: Math.min(of, decided.length + (waiting > 0 ? 1 : 0)), of };
}

/** With the pairs as the server has them now. */
export function filled(review: Review, queue: readonly Pair[], waiting: number): Review {
  return {
    ...review,
    phase: 'ready',
    problem: '',
    busy: false,
    queue,
    waiting,
  };
}

export function withVerdict(review: Review, verdict: Verdict): Review {
  return {
    ...review,
    decided: [...review.decided, verdict],
  };
}

export function withoutLast(review: Review): Review {
  return review.decided.length > 0
    ? { ...review, decided: review.decided.slice(0, -1) }
    : { ...review, earlier: review.earlier.slice(0, -1) };
}
