import type { Row, Value } from '../store/graph-store.ts';
import { pages, rowsFor, type Run } from './run.ts';

/** What people said of a pair of entities. */
export const verdicts = ['SAME', 'DIFFERENT', 'LATER'] as const;
export type MatchVerdict = (typeof verdicts)[number];

export interface Decision {
  /** Of the pair, whichever way round it is given. */
  readonly id: string;
  /** Entity ids, `a` before `b` in their order. */
  readonly a: string;
  readonly b: string;
  readonly verdict: MatchVerdict;
  /** For SAME, the one of the two that stays. */
  readonly keep: string | null;
  /** Who decided; what they call themselves. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** 0 to 1, as it was proposed; null for a pair that was not. */
  readonly score: number | null;
  /** Why it was proposed, in sentences. */
  readonly reasons: readonly string[];
}

/** The id of what is decided about a pair; an entity id holds no `=`. */
export const pairId = (one: string, other: string): string => [one, other].sort().join('=');

export function toDecision(value: Value | undefined): Decision {
  const it = value as Row;
  return {
    id: String(it.id),
    a: String(it.a),
    b: String(it.b),
    verdict: String(it.verdict) as MatchVerdict,
    keep: it.keep == null ? null : String(it.keep),
    by: String(it.by ?? ''),
    at: String(it.at ?? ''),
    score: it.score == null ? null : Number(it.score),
    reasons: (it.reasons as readonly string[] | null | undefined) ?? [],
  };
}

/** The decision as stored: no null and no empty list. */
export function decisionProps(decision: Decision): Row {
  return Object.fromEntries(
    Object.entries(decision).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Row;
}

/** Every decision, or those of one verdict, in the order of their ids. */
export async function allDecisions(run: Run, verdict: MatchVerdict | null = null): Promise<Decision[]> {
  const found: Decision[] = [];
  for (let after = ''; ;) {
    const rows = await run('read/decisions', { verdict, after });
    found.push(...rows.map((row) => toDecision(row.decision)));
    if (rows.length < 5_000) return found;
    after = found.at(-1)!.id;
  }
}

/** The decisions about any of these entities, each once. */
export async function decisionsOf(run: Run, ids: readonly string[]): Promise<Decision[]> {
  const found = new Map<string, Decision>();
  for (const SIDE of ['a', 'b'])
    for (const row of await rowsFor(run, 'read/decisions-of', ids, { SIDE })) {
      const decision = toDecision(row.decision);
      found.set(decision.id, decision);
    }
  return [...found.values()];
}

/** A merged entity and where it went. */
export interface Merged {
  readonly id: string;
  readonly into: string;
  readonly type: string;
  readonly dossier: string;
}

export const toMerged = (row: Row): Merged => ({
  id: String(row.id),
  into: String(row.into),
  type: String(row.type),
  dossier: String(row.dossier),
});

/** Everything that is merged. */
export const allMerged = async (run: Run): Promise<Merged[]> =>
  (await pages(run, 'read/merged-all')).map(toMerged);
