import { quoted } from '../graph/values/quoted.ts';
import type { Row, Transaction } from '../store/graph-store.ts';
import {
  rootsOf,
  decisionProps,
  pairId,
  toDecision,
  type Decision,
  type MatchVerdict,
  currentRoots,
  groupsOf,
} from '../merge/decisions.ts';
import { ownProps } from '../merge/join.ts';
import { runIn, type Run } from '../graph/access/run.ts';
import { text, typeLabel } from '../graph/elements/project.ts';
import { settle } from '../merge/settle.ts';
import { BadInputError, NotFoundError } from '../graph/errors.ts';

export interface Verdict {
  /** Entity ids; one that was merged stands for what it was merged into. */
  readonly a: string;
  readonly b: string;
  readonly verdict: MatchVerdict;
  /** For SAME: which of the two stays. Unless told, a state before its government, then the better backed one. */
  readonly keep?: string | null;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly score?: number | null;
  readonly reasons?: readonly string[];
}

/**
 * Keeps what was decided about a pair, in place of what was decided before, and merges or parts the two.
 * Throws a NotFoundError for an id that no entity has, and a BadInputError for a pair that cannot be so decided.
 */
export async function decide(transaction: Transaction, asked: Verdict): Promise<Decision> {
  const run = runIn(transaction);
  const [a, b] = await pairOf(run, asked);
  const { members, decisions } = await groupsOf(run, [a, b]);
  if (asked.verdict === 'SAME') requireNoContradiction(members, decisions, pairId(asked.a, asked.b));
  const [first, second] = a < b ? [a, b] : [b, a];
  const decision: Decision = {
    id: pairId(a, b),
    a: first,
    b: second,
    verdict: asked.verdict,
    keep: asked.verdict === 'SAME' ? await keptOf(run, asked, a, b) : null,
    by: asked.by,
    at: asked.at,
    score: asked.score ?? null,
    reasons: asked.reasons ?? [],
  };
  await run('write/decision-set', { id: decision.id, props: decisionProps(decision) });
  const now = [...decisions.filter(({ id }) => id !== decision.id), decision];
  if (asked.verdict === 'SAME') await settle(transaction, rootsOf(members, now));
  return decision;
}

/** Takes a decision back, as if it had never been made. Throws a NotFoundError where there is none of that id. */
export async function undo(transaction: Transaction, id: string): Promise<Decision> {
  const run = runIn(transaction);
  const [row] = await run('read/decision-by-id', { id });
  if (!row)
    throw new NotFoundError(
      'id',
      `No decision has the id ${quoted(id)}; entente match --decided lists them.`,
    );
  const decision = toDecision(row.decision);
  await run('write/decision-delete', { id });
  if (decision.verdict !== 'SAME') return decision;
  const { members, decisions } = await groupsOf(run, [decision.a, decision.b]);
  await settle(transaction, rootsOf(members, decisions));
  return decision;
}

/** The two entities as they stand, checked. */
async function pairOf(run: Run, { a, b }: Verdict): Promise<[string, string]> {
  const roots = await currentRoots(run, [a, b]);
  const rootOf = (argument: 'a' | 'b', id: string): string => {
    const root = roots.get(id);
    if (root !== undefined) return root;
    throw new NotFoundError(argument, `No entity has the id ${quoted(id)}; search finds ids by name.`);
  };
  const [one, other] = [rootOf('a', a), rootOf('b', b)];
  if (one === other)
    throw new BadInputError(
      'b',
      a === b
        ? `${quoted(a)} is named twice; name two entities.`
        : `${quoted(a)} and ${quoted(b)} are one already; take that back first.`,
    );
  return [one, other];
}

/** A decision about the very pair that was asked for may change; one about others of theirs may not. */
function requireNoContradiction(
  members: readonly string[],
  decisions: readonly Decision[],
  pair: string,
): void {
  const among = new Set(members);
  const against = decisions.find(
    ({ id, a, b, verdict }) => verdict === 'DIFFERENT' && id !== pair && among.has(a) && among.has(b),
  );
  if (against)
    throw new BadInputError(
      'b',
      `It was decided that ${quoted(against.a)} and ${quoted(against.b)} differ, and this would make them one; take that back first (its id is ${quoted(against.id)}).`,
    );
}

async function keptOf(run: Run, { keep }: Verdict, a: string, b: string): Promise<string> {
  const rows = await run('read/match-nodes', { ids: [a, b] }, { LABEL: 'Entity' });
  const [one, other] = rows.map(({ id, labels }) => ({ id, type: typeLabel(labels) }));
  if (one && other && one.type !== other.type)
    throw new BadInputError(
      'b',
      `${quoted(one.id)} is one of the ${one.type}s and ${quoted(other.id)} one of the ${other.type}s; only entities of one type can be one.`,
    );
  if (keep != null) {
    const root = (await currentRoots(run, [keep])).get(keep);
    if (root === a || root === b) return root;
    throw new BadInputError('keep', `keep must be ${quoted(a)} or ${quoted(b)}, not ${quoted(keep)}.`);
  }
  return text(rows.map(({ props }) => props).sort(better)[0]?.id);
}

/** Which of two stays: a state rather than its government, the better backed, the more connected, the first by id. */
function better(one: Row, other: Row): number {
  const state = (row: Row) => (row.kind === 'government' ? 1 : 0);
  const credibility = (row: Row) => Number(ownProps(row).credibility ?? 6);
  const degree = (row: Row) => Number(row.degree ?? 0);
  return (
    state(one) - state(other) ||
    credibility(one) - credibility(other) ||
    degree(other) - degree(one) ||
    (text(one.id) < text(other.id) ? -1 : 1)
  );
}
