import { byId, distinct, groupBy, inFull, required } from '../access/batches.ts';
import { cursorOfAnotherList, decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { splitHubs, type Direction } from '../elements/links.ts';
import { entitiesByIds } from '../elements/entities.ts';
import type { EntityRecord } from '../records.ts';
import type { Session } from '../access/session.ts';
import { countRelationLinks } from './read.ts';
import { endsOf, relationOf, symmetricTypes, type RelationEnds, type RelationRecord } from './relation.ts';

/** The most relations that one part of the graph holds: one less than a statement gives, so that a cut shows. */
const maxRelations = 4_999;

/** The ends that the id of a stored relation says. Throws for what is no id, which is a fault of ours. */
function requireEnds(id: string): RelationEnds {
  const ends = endsOf(id);
  if (!ends) throw new Error(`${id} is the id of no relation.`);
  return ends;
}

const fewer = (one: { id: string; degree: number }, two: { id: string; degree: number }) =>
  one.degree <= two.degree ? one.id : two.id;

/**
 * The relations with both ends among these entities, by id; of more than 4,999 the first, and how many are left out.
 * Hubs are met from their other ends, as in `linksAmong`.
 */
export async function relationsAmong(
  session: Session,
  entities: readonly EntityRecord[],
  filter: LinkFilterParams,
): Promise<{ relations: RelationRecord[]; omitted: number }> {
  const { hubs, others } = splitHubs(entities);
  const asked = { ...filter, symmetric: symmetricTypes(session.ontology) };
  const between = { ...asked, ids: others, others: hubs };
  const groups = [
    ...(others.length > 0 ? [{ ...asked, ids: others }] : []),
    ...(hubs.length > 1 ? [{ ...asked, ids: hubs }] : []),
  ];
  const mixed = hubs.length > 0 && others.length > 0;
  const limit = maxRelations + 1;
  const parts = await Promise.all([
    ...groups.map((group) => session.read('read/relations-among', { ...group, limit })),
    mixed ? session.read('read/relations-between', { ...between, limit }) : [],
  ]);
  const found = parts.flat();
  const degrees = new Map(entities.map((entity) => [entity.id, entity]));
  const relations = found
    .map(({ id, count }): RelationRecord => {
      const ends = requireEnds(id);
      return {
        ...ends,
        ...{ count, filter },
        end: fewer(required(degrees, ends.source), required(degrees, ends.target)),
      };
    })
    .sort(byId)
    .slice(0, maxRelations);
  if (found.length <= maxRelations) return { relations, omitted: 0 };
  const counts = await Promise.all([
    ...groups.map((group) => session.read('read/relations-among-count', group)),
    mixed ? session.read('read/relations-between-count', between) : [],
  ]);
  const all = counts.flat().reduce((sum, { count }) => sum + count, 0);
  return { relations, omitted: all - relations.length };
}

/** Others that one statement takes beside the entities whose links it walks. */
const othersAtOnce = 1_000;

/**
 * The relations between these entities and others that are not among them, by id; of more than 4,999 the first, and
 * how many are left out. Walks the links of the entities, at most 1,000.
 */
export async function relationsBetween(
  session: Session,
  entities: readonly EntityRecord[],
  others: readonly string[],
  filter: LinkFilterParams,
): Promise<{ relations: RelationRecord[]; omitted: number }> {
  const walked = new Set(entities.map(({ id }) => id));
  const asked = { ...filter, symmetric: symmetricTypes(session.ontology), ids: [...walked] };
  const apart = distinct(others).filter((id) => !walked.has(id));
  const found: { readonly id: string; readonly count: number }[] = [];
  let omitted = 0;
  for (let at = 0; at < apart.length; at += othersAtOnce) {
    session.check();
    const block = { ...asked, others: apart.slice(at, at + othersAtOnce) };
    const rows = await session.read('read/relations-between', { ...block, limit: maxRelations + 1 });
    found.push(...rows);
    if (rows.length <= maxRelations) continue;
    const [counted] = await session.read('read/relations-between-count', block);
    omitted += (counted?.count ?? rows.length) - rows.length;
  }
  const relations = found
    .sort(byId)
    .slice(0, maxRelations)
    .map(({ id, count }): RelationRecord => {
      const ends = requireEnds(id);
      return { ...ends, count, filter, end: walked.has(ends.source) ? ends.source : ends.target };
    });
  return { relations, omitted: omitted + found.length - relations.length };
}

/** A page of the relations of one entity. */
export interface RelationsRequest {
  readonly id: string;
  readonly filter: LinkFilterParams;
  /** Seen from the entity; symmetric relations go either way. */
  readonly direction: Direction;
  readonly first: number;
  readonly after: string | null;
}

const list = 'relations by count';

/** What a page goes on after: a number of links and a relation's id; nulls from the start. Throws BadInputError. */
function keysOf(after: string | null): { count: number | null; id: string | null } {
  const keys = decodeCursor(list, after);
  if (keys === null) return { count: null, id: null };
  const [count, id] = keys;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || typeof id !== 'string')
    throw cursorOfAnotherList();
  return { count, id };
}

/**
 * A page of relations for each request, in their order, most links first, then by id; one statement for all requests
 * that differ in the entity only.
 */
export async function relationsOfEntities(
  session: Session,
  requests: readonly RelationsRequest[],
): Promise<Page<RelationRecord>[]> {
  const pages = new Map<string, Page<RelationRecord>>();
  const alike = ({ id: _, ...rest }: RelationsRequest) => JSON.stringify(rest);
  for (const group of groupBy(requests, alike).values()) {
    const { filter, direction, first, after } = group[0];
    const asked = { ...filter, ...keysOf(after), direction, limit: first + 1 };
    const rows = await inFull(distinct(group.map(({ id }) => id)), 'entity', (ids) =>
      session.read('read/relations-of-entities', {
        ...asked,
        ids,
        symmetric: symmetricTypes(session.ontology),
      }),
    );
    const byEntity = groupBy(rows, (row) => row.entity);
    for (const request of group)
      pages.set(
        JSON.stringify(request),
        pageOf(byEntity.get(request.id) ?? [], first, after, ({ entity, id, count, own, degree }) => {
          const ends = requireEnds(id);
          const other = ends.source === entity ? ends.target : ends.source;
          const end = fewer({ id: entity, degree: own ?? 0 }, { id: other, degree: degree ?? 0 });
          return { cursor: encodeCursor(list, [count, id]), node: { ...ends, count, filter, end } };
        }),
      );
  }
  return requests.map((request) => required(pages, JSON.stringify(request)));
}

export type RelationCountRequest = Pick<RelationsRequest, 'id' | 'filter' | 'direction'>;

/** How many relations of each entity have links that pass the filter, in the order of the requests. */
export async function countRelations(
  session: Session,
  requests: readonly RelationCountRequest[],
): Promise<number[]> {
  const counts = new Map<string, number>();
  const alike = ({ id: _, ...rest }: RelationCountRequest) => JSON.stringify(rest);
  for (const [key, group] of groupBy(requests, alike)) {
    const { filter, direction } = group[0];
    const rows = await inFull(distinct(group.map(({ id }) => id)), 'entity', (ids) =>
      session.read('read/relation-counts-of-entities', {
        ...filter,
        ...{ direction, ids, symmetric: symmetricTypes(session.ontology) },
      }),
    );
    for (const row of rows) counts.set(`${key} ${row.entity}`, row.count);
  }
  return requests.map((request) => counts.get(`${alike(request)} ${request.id}`) ?? 0);
}

export interface RelationRequest {
  readonly id: string;
  readonly filter: LinkFilterParams;
}

/**
 * The relations of these ids, in the order of the requests; null where no link passes the filter. The ends of a
 * symmetric one may be given in either order, and an end that was merged into another entity gives that other's.
 */
export async function relationsByIds(
  session: Session,
  requests: readonly RelationRequest[],
): Promise<(RelationRecord | null)[]> {
  const asked = requests.map(({ id, filter }) => ({ ends: endsOf(id), filter }));
  const ids = distinct(asked.flatMap(({ ends }) => (ends ? [ends.source, ends.target] : [])));
  const entities = await entitiesByIds(session, ids);
  const known = new Map(ids.map((id, at) => [id, entities[at] ?? null]));
  const wanted = asked.map(({ ends, filter }): Omit<RelationRecord, 'count'> | null => {
    const source = ends && known.get(ends.source);
    const target = ends && known.get(ends.target);
    if (!source || !target) return null;
    const relation = relationOf(session.ontology, {
      ...{ type: ends.type, source: source.id, target: target.id },
    });
    return { ...relation, filter, end: fewer(source, target) };
  });
  const present = wanted.filter((relation) => relation !== null);
  const counts = await countRelationLinks(
    session,
    present.map((relation) => ({ relation, filter: relation.filter, among: null })),
  );
  const byRelation = new Map(present.map((relation, at) => [relation, counts[at] ?? 0]));
  return wanted.map((relation) => {
    const count = relation && byRelation.get(relation);
    return relation && count ? { ...relation, count } : null;
  });
}
