/** Going through the pairs that may be one: fetch, decide, take back. */
import { RequestError, errorText } from '../../api/request.ts';
import {
  DecideMatchDocument,
  MatchDocument,
  MatchesDecidedDocument,
  MatchesDocument,
  type MatchVerdict,
  UndoMatchDocument,
} from '../../api/types.generated.ts';
import {
  canDecide,
  canTakeBack,
  currentPair,
  filled,
  lastOf,
  type Review,
  reviewOf,
  withoutLast,
  withVerdict,
} from '../../state/work/review.ts';
import { say } from '../../state/state.ts';
import { action, type Action, type App } from '../app.ts';

/** Pairs fetched ahead. */
const pairsAhead = 5;
/** Milliseconds until one asks again while the data sets are being compared. */
const comparingPauseMs = 3_000;

const change = (app: App, next: (review: Review) => Review): void =>
  app.store.update((state) => ({ ...state, review: next(state.review) }));

/** Fetches the pairs that come next; asks again by itself while the server still compares. */
export async function loadReview(
  app: App,
  and: (review: Review) => Review = (review) => review,
): Promise<void> {
  if (app.store.getState().review.phase !== 'ready')
    change(app, (review) => ({ ...review, phase: 'loading' }));
  for (;;)
    try {
      const { within } = app.store.getState().review;
      const { matchCandidates } = await app.request(MatchesDocument, { first: pairsAhead, within });
      // Someone may have turned to other pairs meanwhile, which come by themselves.
      if (app.store.getState().review.within !== within) return;
      return change(app, (review) => filled(and(review), matchCandidates.nodes, matchCandidates.totalCount));
    } catch (error) {
      if (!(error instanceof RequestError && error.code === 'TIMEOUT')) return fail(app, error);
      change(app, (review) => ({ ...review, phase: 'comparing' }));
      await new Promise((resolve) => setTimeout(resolve, comparingPauseMs));
    }
}

/** Turns to the duplicates inside a data set, or to the pairs between data sets. */
export function chooseWithin(app: App, within: string | null): Promise<void> {
  change(app, () => reviewOf(within));
  return Promise.all([loadReview(app), loadEarlier(app)]).then(() => undefined);
}

/** Decisions of earlier sittings that can be taken back one after the other. */
const maxEarlier = 50;

/** Fetches what was decided before this page was opened, so that it can be taken back here. */
const loadEarlier = async (app: App): Promise<void> => {
  try {
    const { matchDecisions } = await app.request(MatchesDecidedDocument, { first: maxEarlier });
    const earlier = matchDecisions.toReversed().map(({ id, verdict, a, b, idOfA, idOfB }) => ({
      id,
      words: wordsOf({ a: { name: a?.name ?? idOfA }, b: { name: b?.name ?? idOfB } }, verdict),
      later: verdict === 'LATER',
    }));
    change(app, (review) => (review.decided.length > 0 ? review : { ...review, earlier }));
  } catch (error) {
    app.store.update((state) => say(state, errorText(error), 'error'));
  }
};

const fail = (app: App, error: unknown): void =>
  change(app, (review) => ({ ...review, phase: 'failed', busy: false, problem: errorText(error) }));

/** One pair with all that there is to compare; null where it does not wait any more. Throws RequestError. */
export async function loadPair(app: App, id: string, signal?: AbortSignal) {
  const { within } = app.store.getState().review;
  return (await app.request(MatchDocument, { id, within }, signal)).matchCandidate ?? null;
}

export type PairDetails = NonNullable<Awaited<ReturnType<typeof loadPair>>>;

interface Named {
  readonly a: { readonly name: string };
  readonly b: { readonly name: string };
}

const wordsOf = ({ a, b }: Named, verdict: MatchVerdict): string =>
  ({
    SAME: `${a.name} and ${b.name} are one now.`,
    DIFFERENT: `${a.name} and ${b.name} stay two, and are not proposed again.`,
    LATER: `${a.name} and ${b.name} are put off.`,
  })[verdict];

interface Done {
  readonly words: string;
  /** What it makes of the sitting. */
  readonly and: (review: Review) => Review;
}

/** Runs a change on the server, then fetches what comes next; tells what happened or why it did not. */
const settle = async (app: App, work: () => Promise<Done>): Promise<void> => {
  change(app, (review) => ({ ...review, busy: true }));
  try {
    const { words, and } = await work();
    await loadReview(app, and);
    app.store.update((state) => say(state, words));
  } catch (error) {
    app.store.update((state) => say(state, errorText(error), 'error'));
    change(app, (review) => ({ ...review, busy: false }));
  }
};

/** Decides about the pair in front. */
const decidePair = async (app: App, verdict: MatchVerdict): Promise<void> => {
  const pair = currentPair(app.store.getState().review);
  if (!pair) return;
  await settle(app, async () => {
    const words = wordsOf(pair, verdict);
    const asked = { a: pair.a.id, b: pair.b.id, verdict, by: 'review page' };
    const { decideMatch } = await app.request(DecideMatchDocument, asked);
    const made = { id: decideMatch.id, words, later: verdict === 'LATER' };
    return { words, and: (review) => withVerdict(review, made) };
  });
};

/** Takes the last decision back, of this sitting or of an earlier one. */
const takeBack = async (app: App): Promise<void> => {
  const last = lastOf(app.store.getState().review);
  if (!last) return;
  await settle(app, async () => {
    await app.request(UndoMatchDocument, { id: last.id });
    return { words: `Taken back: ${last.words}`, and: withoutLast };
  });
};

/** What one does on the page of matches; elsewhere none of it is enabled. */
export const reviewActions: readonly Action[] = [
  action({
    id: 'match-accept',
    label: 'They are one',
    group: 'Matches',
    scope: 'matches',
    keys: ['a'],
    enabled: ({ review }) => canDecide(review),
    run: (app) => void decidePair(app, 'SAME'),
  }),
  action({
    id: 'match-reject',
    label: 'They are not',
    group: 'Matches',
    scope: 'matches',
    keys: ['r'],
    enabled: ({ review }) => canDecide(review),
    run: (app) => void decidePair(app, 'DIFFERENT'),
  }),
  action({
    id: 'match-later',
    label: 'Later',
    group: 'Matches',
    scope: 'matches',
    keys: ['l'],
    enabled: ({ review }) => canDecide(review),
    run: (app) => void decidePair(app, 'LATER'),
  }),
  action({
    id: 'match-undo',
    label: 'Take back the last',
    group: 'Matches',
    scope: 'matches',
    keys: ['u', 'Mod+z'],
    enabled: ({ review }) => canTakeBack(review),
    hint: ({ review }) => lastOf(review)?.words ?? '',
    run: (app) => void takeBack(app),
  }),
];
