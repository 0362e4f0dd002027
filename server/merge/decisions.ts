import type { DecisionShape } from '../graph/access/statements.generated.ts';
import type { EntityType } from '../graph/records.ts';
import type { Row } from '../store/graph-store.ts';
import { chunks, pages, rowsFor, type ReadRun } from '../graph/access/run.ts';
import { groupBy, required } from '../graph/access/batches.ts';

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
export function pairId(one: string, other: string): string {
  return [one, other].sort().join('=');
}

export function toDecision({ keep, score, reasons, ...rest }: DecisionShape): Decision {
  return {
    ...rest,
    keep: keep ?? null,
    score: score ?? null,
    reasons: reasons ?? [],
  };
}

/** The decision as stored: no null and no empty list. */
export function decisionProps(decision: Decision): Row {
  return Object.fromEntries(
    Object.entries(decision).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Every decision, or those of one verdict, in the order of their ids. */
export async function allDecisions(run: ReadRun, verdict: MatchVerdict | null = null): Promise<Decision[]> {
  return pages(async (after) =>
    (await run('read/decisions', { verdict, after })).map(({ decision }) => toDecision(decision)),
  );
}

/** The decisions about any of these entities, each once. */
async function decisionsOf(run: ReadRun, ids: readonly string[]): Promise<Decision[]> {
  const found = new Map<string, Decision>();
  for (const SIDE of ['a', 'b'] as const)
    for (const row of await rowsFor(ids, (some) => run('read/decisions-of', { ids: some }, { SIDE }))) {
      const decision = toDecision(row.decision);
      found.set(decision.id, decision);
    }
  return [...found.values()];
}

/** A merged entity and where it went. */
export interface Merged {
  readonly id: string;
  readonly into: string;
  readonly type: EntityType;
  readonly dossier: string;
}

/** Everything that is merged. */
export function allMerged(run: ReadRun): Promise<Merged[]> {
  return pages((after) => run('read/merged-all', { after }));
}

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
    for (let at = id; ;) {
      const above = required(parent, at);
      if (above === at) return at;
      at = above;
    }
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
    const staying = members.filter((id) => !lost.has(id));
    const root = (staying.length > 0 ? staying : members).reduce((one, id) => (id < one ? id : one));
    for (const id of members) roots.set(id, root);
  }
  return roots;
}

/** What entities are merged into now: themselves where they are not. One that is not there is left out. */
export async function currentRoots(run: ReadRun, ids: readonly string[]): Promise<Map<string, string>> {
  const roots = new Map<string, string>();
  for (const { id } of await rowsFor(ids, (some) => run('read/known-entities', { ids: some })))
    roots.set(id, id);
  for (const { id, into } of await rowsFor(ids, (some) => run('read/merged-by-id', { ids: some })))
    roots.set(id, into);
  return roots;
}

/** What is merged into entities. */
export async function mergedInto(run: ReadRun, roots: readonly string[]): Promise<Merged[]> {
  const found: Merged[] = [];
  for (const ids of chunks(roots))
    found.push(...(await pages((after) => run('read/merged-into', { ids, after }))));
  return found;
}

/** Entities with all that is merged into the same ones, and what was decided about any of them. */
export async function groupsOf(
  run: ReadRun,
  ids: readonly string[],
): Promise<{ readonly members: readonly string[]; readonly decisions: readonly Decision[] }> {
  const tops = [...new Set((await currentRoots(run, ids)).values())];
  const members = [...new Set([...tops, ...(await mergedInto(run, tops)).map(({ id }) => id)])];
  return { members, decisions: await decisionsOf(run, members) };
}
