import { groupBy, maxRows } from '../access/batches.ts';
import type { RowOf } from '../access/run.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { readLinksAt, type LinkBudget } from '../elements/links.ts';
import type { Session } from '../access/session.ts';
import { text } from '../elements/project.ts';
import type { Row } from '../../store/graph-store.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { relationOf } from '../relations/relation.ts';
import { timesOf, type Axis, type Days, type Times } from './timing.ts';

/** A relation as a search meets it: its ends, and of its links (those that pass the filter) their days. */
export interface FoundRelation<L extends Days = Days> {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** By id. */
  readonly links: Map<string, L>;
}

interface LinkEnds {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** The relations met so far, by id. */
export type Relations<L extends Days> = Map<string, FoundRelation<L>>;

/** Adds a link to its relation; gives the relation. */
export function gather<L extends Days>(
  ontology: Ontology,
  relations: Relations<L>,
  ends: LinkEnds,
  link: L,
): FoundRelation<L> {
  const of = relationOf(ontology, ends);
  let relation = relations.get(of.id);
  if (!relation) {
    relation = { ...of, links: new Map() };
    relations.set(of.id, relation);
  }
  relation.links.set(ends.id, link);
  return relation;
}

/** When relations hold along an axis, worked out once for each. */
export function timesAlong(axis: Axis): (relation: FoundRelation) => Times {
  const known = new WeakMap<FoundRelation, { readonly size: number; readonly times: Times }>();
  return (relation) => {
    const before = known.get(relation);
    if (before?.size === relation.links.size) return before.times;
    const times = timesOf(relation.links.values(), axis);
    known.set(relation, { size: relation.links.size, times });
    return times;
  };
}

/** What a search has met, shared by both of its frontiers. */
export interface Met {
  readonly relations: Relations<Days>;
  /** Relations by the id of each of their ends. */
  readonly at: Map<string, Set<FoundRelation>>;
  /** The entities, as far as they are read along with the links. */
  readonly entities: Map<string, Row>;
}

export function nothingMet(): Met {
  return { relations: new Map(), at: new Map(), entities: new Map() };
}

/** Everything within `radius` relations of one entity, grown a relation at a time. */
export interface Frontier {
  readonly centre: string;
  /** Relations from the centre, per entity reached. */
  readonly distance: Map<string, number>;
  /** Number of relations up to which everything is known. */
  radius: number;
  /** The entities at `radius`, with how many links each has; empty when nothing lies further out. */
  rim: Map<string, number>;
}

export function openFrontier(centre: string, degree: number): Frontier {
  return { centre, distance: new Map([[centre, 0]]), radius: 0, rim: new Map([[centre, degree]]) };
}

/** What growing the frontier costs: how many links touch its rim. */
export function costOf(frontier: Frontier): number {
  return [...frontier.rim.values()].reduce((sum, degree) => sum + degree, 0);
}

/** The links at some entities that were read before anything grew, by entity. */
export type LinksRead = ReadonlyMap<string, readonly RowOf<'read/links-at'>[]>;

/**
 * The links at entities that have fewer than so many: what the frontiers from there begin with, before it is known
 * whether those entities are there and how many links each has.
 */
export async function readFirstLinks(
  session: Session,
  ids: readonly string[],
  filter: LinkFilterParams,
  lighter: number,
): Promise<LinksRead> {
  return groupBy(
    await session.read('read/links-at', { ...filter, ids, lighter, after: null }),
    (row) => row.entity,
  );
}

/**
 * Grows the frontier by one relation and adds what it meets to `met`; `known` may hold what its centre's links are.
 * Throws what `readLinksAt` throws.
 */
export async function grow(
  session: Session,
  frontier: Frontier,
  met: Met,
  filter: LinkFilterParams,
  budget: LinkBudget,
  known?: LinksRead,
): Promise<void> {
  const next = new Map<string, number>();
  const before = frontier.radius === 0 ? known?.get(frontier.centre) : undefined;
  const read = async (ids: readonly string[], after: string | null) =>
    before ? [...before] : session.read('read/links-at', { ...filter, ids, lighter: null, after });
  for await (const rows of readLinksAt(read, frontier.rim, budget))
    for (const { id, type, entity, other: end, out, earliest, latest } of rows) {
      const other = text(end['id']);
      const [source, target] = out ? [entity, other] : [other, entity];
      const relation = gather(
        session.ontology,
        met.relations,
        { id, type, source, target },
        { earliest, latest },
      );
      meet(met, entity, relation);
      meet(met, other, relation);
      if (frontier.distance.has(other)) continue;
      met.entities.set(other, end);
      frontier.distance.set(other, frontier.radius + 1);
      next.set(other, Number(end['degree'] ?? 0));
    }
  frontier.radius += 1;
  frontier.rim = next;
}

/** The most links that are walked to find those that join two frontiers, and entities of the one that is looked for. */
const maxWalked = 20_000;

/**
 * Adds to `met` what joins the rims of two frontiers, without growing either: paths of one relation more than both radii
 * take no other. Gives false where that would be too much at once, and adds nothing.
 */
export async function join(
  session: Session,
  [one, other]: readonly [Frontier, Frontier],
  met: Met,
  filter: LinkFilterParams,
  budget: LinkBudget,
): Promise<boolean> {
  const [near, far] = costOf(one) <= costOf(other) ? [one, other] : [other, one];
  if (costOf(near) > maxWalked || near.rim.size > maxRows || far.rim.size > maxRows) return false;
  const [ids, others] = [[...near.rim.keys()], [...far.rim.keys()]];
  const rows = await session.read('read/links-joining', { ...filter, ids, others });
  if (rows.length >= maxRows) return false;
  budget.left -= rows.length;
  if (budget.left < 0) budget.exceeded();
  for (const { id, type, entity, other, out, earliest, latest } of rows) {
    const [source, target] = out ? [entity, other] : [other, entity];
    const days = { earliest, latest };
    const relation = gather(session.ontology, met.relations, { id, type, source, target }, days);
    meet(met, entity, relation);
    meet(met, other, relation);
  }
  return true;
}

function meet({ at }: Met, entity: string, relation: FoundRelation): void {
  const known = at.get(entity);
  if (known) known.add(relation);
  else at.set(entity, new Set([relation]));
}

/** The end of a relation that is not this one. */
export function otherEnd({ source, target }: FoundRelation, entity: string): string {
  return source === entity ? target : source;
}
