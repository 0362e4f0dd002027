import { groupBy } from '../graph/batches.ts';
import type { Decision } from './decision.ts';

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
