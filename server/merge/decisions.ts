import type { Row, Value } from '../store/graph-store.ts';
import { pages, rowsFor, type Run } from './run.ts';
import { groupBy } from '../graph/access/batches.ts';

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
async function decisionsOf(run: Run, ids: readonly string[]): Promise<Decision[]> {
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

const toMerged = (row: Row): Merged => ({
  id: String(row.id),
  into: String(row.into),
  type: String(row.type),
  dossier: String(row.dossier),
});

/** Everything that is merged. */
export const allMerged = async (run: Run): Promise<Merged[]> =>
  (await pages(run, 'read/merged-all')).map(toMerged);

/**
 * Which entity each one belongs to: those tied together by decisions that say SAME share one, which no decision
 * gives up (the first by id where there are several). Decisions about an entity that is not `present` tie nothing.
 * The order in which they were made does not matter, so taking any of them back undoes that one alone.
 */
export function rootsOf(
  present: Iterable<string>,
  decisions: readonly Decision[],
): ReadonlyMap<string, string> {
  const parent = new Map([...present].map((id) => [id, id]));
  const top = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const lost = new Set<string>();
  for (const { a, b, verdict, keep } of decisions) {
    if (verdict !== 'SAME' || !parent.has(a) || !parent.has(b)) continue;
    lost.add(keep === a ? b : a);
    parent.set(top(a), top(b));
  }
  const groups = groupBy([...parent.keys()], top);
  const roots = new Map<string, string>();
  for (const members of groups.values()) {
    const sorted = [...members].sort();
    const root = sorted.find((id) => !lost.has(id)) ?? sorted[0]!;
    for (const id of members) roots.set(id, root);
  }
  return roots;
}

/** What entities are merged into now: themselves where they are not. One that is not there is left out. */
export async function currentRoots(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const roots = new Map<string, string>();
  for (const row of await rowsFor(run, 'read/known-entities', ids)) roots.set(String(row.id), String(row.id));
  for (const row of await rowsFor(run, 'read/merged-by-id', ids)) roots.set(String(row.id), String(row.into));
  return roots;
}

/** What is merged into entities. */
export async function mergedInto(run: Run, roots: readonly string[]): Promise<Merged[]> {
  const found: Merged[] = [];
  for (let at = 0; at < roots.length; at += 500)
    found.push(...(await pages(run, 'read/merged-into', { ids: roots.slice(at, at + 500) })).map(toMerged));
  return found;
}

/** Entities with all that is merged into the same ones, and what was decided about any of them. */
export async function groupsOf(
  run: Run,
  ids: readonly string[],
): Promise<{ readonly members: readonly string[]; readonly decisions: readonly Decision[] }> {
  const tops = [...new Set((await currentRoots(run, ids)).values())];
  const members = [...new Set([...tops, ...(await mergedInto(run, tops)).map(({ id }) => id)])];
  return { members, decisions: await decisionsOf(run, members) };
}
