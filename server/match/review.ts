import { setTimeout as sleep } from 'node:timers/promises';
import { type Session } from '../graph/access/session.ts';
import { quoted } from '../graph/values/quoted.ts';
import { suggestion } from '../graph/values/suggest.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { candidatesOf, candidatesSoFar } from './candidates.ts';
import { decide, undo, type Verdict } from './decide.ts';
import { allDecisions, type Decision, type MatchVerdict } from '../merge/decisions.ts';
import { runOn } from '../graph/access/run.ts';
import { proposalsAmong, readDecided, type Proposal } from './proposals.ts';
import { BadInputError, DeadlineError, NotFoundError } from '../graph/errors.ts';

/** What people do with candidates, from wherever they do it: list them, decide, decide in bulk, take back. */

interface ProposalFilter {
  /** 0 to 1. */
  readonly minScore?: number | null | undefined;
  /** Only pairs with an entity of this data set. */
  readonly dataset?: string | null | undefined;
  readonly type?: string | null | undefined;
  /** Pairs of entities of this one data set, its duplicates, in place of pairs between data sets. */
  readonly within?: string | null | undefined;
}

/**
 * The pairs that wait for a decision, best first; what was put off comes last. Throws a NotFoundError for `within` a
 * data set that the store does not hold.
 */
export async function proposals(store: GraphStore, filter: ProposalFilter = {}): Promise<Proposal[]> {
  const { minScore, dataset, type, within } = filter;
  if (within != null) await requireDataset(store, within);
  const candidates = await candidatesOf(store, within ?? null);
  const all = proposalsAmong(candidates, await readDecided(runOn(store)), within != null);
  return all.filter(
    (pair) =>
      pair.score >= (minScore ?? 0) &&
      (type == null || pair.type === type) &&
      (dataset == null || pair.datasets.some((ids) => ids.includes(dataset))),
  );
}

async function requireDataset(store: GraphStore, id: string): Promise<void> {
  const known = (await runOn(store)('read/dossier-digests')).map((row) => row.id);
  if (!known.includes(id))
    throw new NotFoundError(
      'within',
      `The store holds no data set ${quoted(id)}${suggestion(id, known) || '; entente datasets lists those that it holds.'}`,
    );
}

type Asked = Omit<Verdict, 'at' | 'score' | 'reasons'>;

/** Decides about a pair; what it was proposed with is kept with the decision. See `decide` for what it throws. */
export async function decideMatch(store: GraphStore, asked: Asked): Promise<Decision> {
  const all = proposalsAmong(await candidatesSoFar(store), await readDecided(runOn(store)), true);
  const proposed = all.find(
    ({ a, b }) => (a === asked.a && b === asked.b) || (a === asked.b && b === asked.a),
  );
  return decideProposed(store, asked, proposed);
}

function decideProposed(store: GraphStore, asked: Asked, proposed: Proposal | undefined): Promise<Decision> {
  const { score = null, reasons = [] } = proposed ?? {};
  const verdict = {
    ...asked,
    score,
    reasons: reasons.map(({ text }) => text),
    at: `${new Date().toISOString().slice(0, 19)}Z`,
  };
  return store.write((transaction) => decide(transaction, verdict));
}

/** Takes a decision back. Throws a NotFoundError where there is none of that id. */
export function undoMatch(store: GraphStore, id: string): Promise<Decision> {
  return store.write((transaction) => undo(transaction, id));
}

/** What was decided, the latest first; at most `first`. */
export async function decisions(
  store: GraphStore,
  { first, verdict = null }: { first: number; verdict?: MatchVerdict | null },
): Promise<Decision[]> {
  const all = await allDecisions(runOn(store), verdict);
  return all.sort((x, y) => (x.at < y.at ? 1 : x.at > y.at ? -1 : x.id < y.id ? -1 : 1)).slice(0, first);
}

export interface Bulk {
  readonly accepted: readonly Decision[];
  /** Pairs that were left, each with a sentence that says why. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Accepts every pair that scores at least `score`, best first, each in a transaction of its own: between data sets, or
 * `within` one.
 */
export async function acceptAbove(
  store: GraphStore,
  score: number,
  by: string,
  within: string | null = null,
): Promise<Bulk> {
  const accepted: Decision[] = [];
  const left: { id: string; why: string }[] = [];
  const groups = new Map<string, { readonly datasets: readonly string[] }>();
  const groupOf = (id: string, datasets: readonly string[]) => groups.get(id) ?? { datasets };
  const merge = (ids: readonly string[], datasets: readonly string[]) => {
    const group = { datasets };
    const parts = new Set(ids.map((id) => groups.get(id)).filter((part) => part !== undefined));
    for (const [id, part] of groups) if (parts.has(part)) groups.set(id, group);
    for (const id of ids) groups.set(id, group);
  };
  for (const pair of await proposals(store, { minScore: score, within })) {
    if (pair.later) continue;
    const [one, other] = [groupOf(pair.a, pair.datasets[0]), groupOf(pair.b, pair.datasets[1])];
    if (one === other) continue;
    const twice = one.datasets.find((id) => id !== within && other.datasets.includes(id));
    if (twice !== undefined) {
      left.push({ id: pair.id, why: `Two entities of ${twice} would become one.` });
      continue;
    }
    try {
      accepted.push(await decideProposed(store, { a: pair.a, b: pair.b, verdict: 'SAME', by }, pair));
      merge([pair.a, pair.b], [...one.datasets, ...other.datasets]);
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      left.push({ id: pair.id, why: error.message });
    }
  }
  return { accepted, left };
}

/** Matching on one store, for whoever may not hold the store itself. */
export interface Matching {
  proposals(filter?: ProposalFilter): Promise<Proposal[]>;
  decisions(asked: { first: number; verdict?: MatchVerdict | null }): Promise<Decision[]>;
  decide(asked: Asked): Promise<Decision>;
  undo(id: string): Promise<Decision>;
}

export function matchingOn(store: GraphStore): Matching {
  return {
    proposals: (filter) => proposals(store, filter),
    decisions: (asked) => decisions(store, asked),
    decide: (asked) => decideMatch(store, asked),
    undo: (id) => undoMatch(store, id),
  };
}

/** What `work` gives, unless the session ends before: then the work goes on, and whoever asks again has it sooner. */
export async function inTime<T>(session: Session, work: Promise<T>): Promise<T> {
  const done = work.then((value) => ({ value }));
  for (;;) {
    const answer = await Promise.race([done, sleep(50, null)]);
    if (answer) return answer.value;
    try {
      session.check();
    } catch (error) {
      done.catch(() => undefined);
      if (!(error instanceof DeadlineError)) throw error;
      throw new DeadlineError('The data sets are still being compared; ask again in a moment.');
    }
  }
}
