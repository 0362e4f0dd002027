import type { LinkFilterParams } from '../elements/link-filter.ts';
import { readLinksAt, type LinkBudget } from '../elements/links.ts';
import type { RowOf } from '../access/run.ts';
import type { Session } from '../access/session.ts';

/** One link seen from one of its ends. */
export interface Step extends Move {
  readonly entity: string;
  readonly other: string;
  /** Number of links that touch `other`, whatever the filter. */
  readonly degree: number;
}

/** The links met so far, seen from each of their ends: entity id → link id → step. Shared by both frontiers of a search. */
export type Met = Map<string, Map<string, Step>>;

/** Everything within `radius` links of one entity, grown a link at a time. */
export interface Frontier {
  readonly centre: string;
  /** Links from the centre, per entity reached. */
  readonly distance: Map<string, number>;
  /** Number of links up to which everything is known. */
  radius: number;
  /** The entities at `radius`, with how many links each has; empty when nothing lies further out. */
  rim: Map<string, number>;
}

export function openFrontier(centre: string, degree: number): Frontier {
  return { centre, distance: new Map([[centre, 0]]), radius: 0, rim: new Map([[centre, degree]]) };
}

/** What growing the frontier by one link costs: how many links touch its rim. */
export function costOf(frontier: Frontier): number {
  return [...frontier.rim.values()].reduce((sum, degree) => sum + degree, 0);
}

/** Grows the frontier by one link and adds what it meets to `met`. Throws what `readLinksAt` throws. */
export async function grow(
  session: Session,
  frontier: Frontier,
  met: Met,
  filter: LinkFilterParams,
  budget: LinkBudget,
): Promise<void> {
  const next = new Map<string, number>();
  const read = (ids: readonly string[], after: string | null) =>
    session.read('read/links-at', { ...filter, ids, after });
  for await (const rows of readLinksAt(read, frontier.rim, budget))
    for (const step of rows.map(toStep)) {
      remember(met, step.entity, step);
      remember(met, step.other, { ...step, entity: step.other, other: step.entity, state: step.entity });
      if (frontier.distance.has(step.other)) continue;
      frontier.distance.set(step.other, frontier.radius + 1);
      next.set(step.other, step.degree);
    }
  frontier.radius += 1;
  frontier.rim = next;
}

function remember(met: Met, entity: string, step: Step): void {
  const known = met.get(entity);
  if (known) known.set(step.id, step);
  else met.set(entity, new Map([[step.id, step]]));
}

const toStep = ({ degree, ...row }: RowOf<'read/links-at'>): Step => ({
  ...row,
  state: row.other,
  degree: degree ?? 0,
});

/** One link of a chain: what it is, where it leads, and how to go on from there. */
export interface Move {
  readonly id: string;
  /** Entity id at its far end; no chain holds one twice. */
  readonly other: string;
  /** Key to go on from. */
  readonly state: string;
  /** Days; both null when the link is undated. */
  readonly earliest: string | null;
  readonly latest: string | null;
}
