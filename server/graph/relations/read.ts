import { distinct, groupBy, inFull, itemAt, maxRows, required } from '../access/batches.ts';
import { cursorOfAnotherList, decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import { pages, type ParamsOf, type RowOf } from '../access/run.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { reliabilities } from '../properties.ts';
import { text, texts, toLink, toPeriod } from '../elements/project.ts';
import type { LinkRecord } from '../records.ts';
import type { Session } from '../access/session.ts';
import { LimitError } from '../errors.ts';
import { historyOf, type RelationHistory, type RelationPart } from './history.ts';
import { symmetricTypes, type RelationLink, type RelationRecord } from './relation.ts';
import { endOf, otherEndOf, relationAt, walksOf, type Found, type Walk } from './ways.ts';

/** Relations as the statements take them: those at one end together, so that its links are walked once. */
function rowsOf(relations: readonly Found[]) {
  return [...groupBy(relations, endOf)].map(([end, its]) => ({
    end,
    others: distinct(its.map(otherEndOf)),
    relations: its.map(({ id }) => id),
    only: onlyOf(its),
  }));
}

/** The ids that the links of relations must be among; null for any. */
const onlyOf = (relations: readonly Found[]) =>
  relations.some(({ only }) => only)
    ? relations.flatMap(({ links }) => (links ?? []).map(({ id }) => id))
    : null;

/** Relations in groups whose links fit a statement's rows together; one with more stands alone. */
function* batches<R extends RelationRecord>(relations: readonly R[], size = maxRows): Generator<R[]> {
  let batch: R[] = [];
  let links = 0;
  for (const relation of relations) {
    if (batch.length > 0 && links + relation.count >= size) {
      yield batch;
      batch = [];
      links = 0;
    }
    batch.push(relation);
    links += relation.count;
  }
  if (batch.length > 0) yield batch;
}

/** Those of one filter together: a statement takes one. */
const byFilter = <R extends { readonly filter: LinkFilterParams }>(items: readonly R[]) => [
  ...groupBy(items, ({ filter }) => JSON.stringify(filter)).values(),
];

/** Results in the order of what was asked, by the relation's id and filter. */
const keyOf = ({ id, filter }: Found) => `${id} ${JSON.stringify(filter)}`;

/** The most links that one question reads of its relations one by one; histories have no such limit. */
const maxLinks = 50_000;

/**
 * The links of each relation, by id, with what a relation says of them: in pages of 5,000, all relations together.
 * Throws a LimitError when they have more than 50,000.
 */
export async function linksOfRelations(
  session: Session,
  relations: readonly RelationRecord[],
): Promise<(readonly RelationLink[])[]> {
  const unread = relations.filter(({ links }) => links === undefined);
  const all = unread.reduce((sum, { count }) => sum + count, 0);
  if (all > maxLinks)
    throw new LimitError(
      `The amounts of ${maxLinks.toLocaleString('en')} links can be read at once, not of ${all.toLocaleString('en')}. Ask for fewer relations, or narrow their filter.`,
    );
  const found = new Map<string, RelationLink[]>();
  for (const batch of byFilter(unread).flatMap((alike) => [...batches(alike)])) {
    const rows = await linkRows(session, batch);
    for (const [id, its] of groupBy(rows, (row) => row.relation))
      found.set(keyOf({ ...itemAt(batch, 0), id }), its.map(toLink));
  }
  return relations.map((relation) => relation.links ?? found.get(keyOf(relation)) ?? []);
}

/**
 * All rows of a batch, by link id. What else lies between the ends is left out here rather than in the store: working
 * the relation out for a page of links takes a tenth of doing so for each link at a hub.
 */
async function linkRows(
  session: Session,
  batch: readonly RelationRecord[],
): Promise<RowOf<'read/relation-links'>[]> {
  const asked = {
    ...itemAt(batch, 0).filter,
    types: distinct(batch.map(({ type }) => type)),
    rows: rowsOf(batch).map(({ end, others }) => ({ end, others })),
    symmetric: symmetricTypes(session.ontology),
  };
  const rows = await pages((after) => session.read('read/relation-links', { ...asked, after }), maxRows);
  const wanted = new Set(batch.map(({ id }) => id));
  const once = new Map(rows.map((row) => [row.id, row]));
  return [...once.values()].filter(({ relation }) => wanted.has(relation));
}

/** Beyond this many links, or this many of all relations asked for, periods are read by month. */
const maxExact = { one: 5_000, all: 50_000 };

/** How finely periods are read: as written, by month, by year. */
const grains = ['DAY', 'MONTH', 'YEAR'] as const;

/**
 * What the links of each relation say, in the order of the relations: one row for those that share a period and a day
 * of first publication, made by the engine. Of relations with more than 5,000 links (or 50,000 together) a row stands
 * for those of a month, or a year, so gaps that are shorter aren't told.
 */
export async function historiesOf(
  session: Session,
  relations: readonly RelationRecord[],
): Promise<RelationHistory[]> {
  const unread = relations.filter(({ links }) => links === undefined);
  const all = unread.reduce((sum, { count }) => sum + count, 0);
  const found = new Map<string, RelationPart[]>();
  const exact = ({ count }: RelationRecord) => all <= maxExact.all && count <= maxExact.one;
  const read = async (batch: readonly RelationRecord[], precision: number) => {
    const rows = await historyRows(session, batch, precision);
    for (const [id, its] of groupBy(rows, (row) => row.relation))
      found.set(keyOf({ ...itemAt(batch, 0), id }), its.map(toPart));
  };
  const fine = byFilter(unread.filter(exact)).flatMap((alike) => [...batches(alike)]);
  // Those of one type together: very many links are walked by type and direction.
  const coarse = byFilter(unread.filter((relation) => !exact(relation)))
    .flatMap((alike) => [...groupBy(alike, ({ type }) => type).values()])
    .flatMap((alike) => [...batches(alike, maxExact.all)]);
  await Promise.all([...fine.map((batch) => read(batch, 0)), ...coarse.map((batch) => read(batch, 1))]);
  return relations.map((relation) =>
    relation.links ? historyOf(relation.links) : (found.get(keyOf(relation)) ?? []),
  );
}

type HistoryRow = RowOf<'read/relation-histories'>;

async function historyRows(
  session: Session,
  batch: readonly RelationRecord[],
  precision: number,
): Promise<HistoryRow[]> {
  const { filter } = itemAt(batch, 0);
  const byId = new Map(batch.map((relation) => [relation.id, relation]));
  const ids = [...byId.keys()].sort();
  const grain = grains[precision];
  if (grain === undefined) throw new LimitError(`${ids[0]} has too many periods. Narrow the filter.`);
  const walks = walksOf(session.ontology, batch, filter);
  const found = await Promise.all(walks.map((walk) => walkHistories(session, walk, filter, grain)));
  if (found.every((rows) => rows.length < maxRows)) return found.flat();
  if (batch.length === 1) return historyRows(session, batch, precision + 1);
  const half = Math.ceil(ids.length / 2);
  const parts = [ids.slice(0, half), ids.slice(half)].map((some) => some.map((id) => required(byId, id)));
  return (await Promise.all(parts.map((part) => historyRows(session, part, precision)))).flat();
}

async function walkHistories(
  session: Session,
  walk: Walk<RelationRecord>,
  filter: LinkFilterParams,
  grain: (typeof grains)[number],
): Promise<HistoryRow[]> {
  const { way, type } = walk;
  const rows = rowsOf(walk.relations);
  if (way === 'any')
    return session.read('read/relation-histories', {
      ...{ ...filter, rows, grain },
      symmetric: symmetricTypes(session.ontology),
    });
  const asked = { ...filter, types: null, rows, grain };
  const found =
    way === 'out'
      ? await session.read('read/relation-histories-out', asked, { TYPE: type })
      : await session.read('read/relation-histories-in', asked, { TYPE: type });
  return found.map((row) => ({ ...row, relation: relationAt(session.ontology, walk, row) }));
}

function toPart(row: HistoryRow): RelationPart {
  const { validFrom, validTo, knownFrom, count, grade } = row;
  const edtf = row.edtf ?? `${validFrom ?? '..'}/${validTo ?? '..'}`;
  return {
    valid: row.dated ? toPeriod({ edtf, validFrom, validTo }) : null,
    ...{ knownFrom, count },
    credibility: Math.floor(grade / 10),
    reliability: reliabilities[(grade % 10) - 1] ?? 'F',
    disputed: row.disputed > 0,
    giverCertain: row.uncertain === 0,
    inKind: row.inKind,
    unknownAmounts: row.unknown,
    labels: distinct([row.label, row.lastLabel]),
    forms: row.forms.flatMap(texts),
    origins: row.origins.flatMap(texts),
  };
}

/** Which links of a relation are wanted. */
export interface NarrowedRelation {
  readonly relation: Found;
  readonly filter: LinkFilterParams;
  /** Only those that one of these sources backs too; null for any. */
  readonly among: readonly string[] | null;
}

/** Requests that one statement can answer: those that say the same, of relations limited to the same. */
const alikeGroups = <R extends NarrowedRelation>(requests: readonly R[], same: (request: R) => string) =>
  [...groupBy(requests, same).values()].flatMap((group) => [
    ...groupBy(group, ({ relation }) => relation.only).values(),
  ]);

/** How many links each relation has that pass, in their order. */
export async function countRelationLinks(
  session: Session,
  requests: readonly NarrowedRelation[],
): Promise<number[]> {
  const counts = new Map<NarrowedRelation, number>();
  const same = ({ filter, among }: NarrowedRelation) => JSON.stringify([filter, among]);
  for (const group of alikeGroups(requests, same)) {
    const { filter, among } = group[0];
    const byId = new Map(group.map(({ relation }) => [relation.id, relation]));
    const walks = walksOf(session.ontology, [...byId.values()], filter);
    const rows = await Promise.all(
      walks.map((walk) =>
        inFull(
          walk.relations.map(({ id }) => id),
          'relation',
          (ids) => {
            const relations = ids.map((id) => required(byId, id));
            return walkCounts(session, { ...walk, relations }, { ...filter, among });
          },
        ),
      ),
    );
    const found = new Map(rows.flat().map((row) => [row.relation, row.count]));
    for (const request of group) counts.set(request, found.get(request.relation.id) ?? 0);
  }
  return requests.map((request) => required(counts, request));
}

async function walkCounts(
  session: Session,
  walk: Walk<Found>,
  filter: LinkFilterParams & Pick<NarrowedRelation, 'among'>,
): Promise<RowOf<'read/relation-counts'>[]> {
  const { way, type } = walk;
  const rows = rowsOf(walk.relations);
  if (way === 'any')
    return session.read('read/relation-counts', {
      ...{ ...filter, rows },
      symmetric: symmetricTypes(session.ontology),
    });
  const asked = { ...filter, types: null, rows };
  const found =
    way === 'out'
      ? await session.read('read/relation-counts-out', asked, { TYPE: type })
      : await session.read('read/relation-counts-in', asked, { TYPE: type });
  return found.map((row) => ({ relation: relationAt(session.ontology, walk, row), count: row.count }));
}

/** A page of the links of one relation. */
export interface RelationLinksRequest extends NarrowedRelation {
  readonly first: number;
  readonly after: string | null;
}

const list = 'links by first day';

function keysOf(cursor: string | null): { day: string | null; after: string | null } {
  const keys = decodeCursor(list, cursor);
  if (keys === null) return { day: null, after: null };
  const [day, after] = keys;
  if (typeof day !== 'string' || typeof after !== 'string') throw cursorOfAnotherList();
  return { day, after };
}

/** A page of links for each request, in their order, by first day (an open start first, undated last), then id. */
export async function linkPagesOfRelations(
  session: Session,
  requests: readonly RelationLinksRequest[],
): Promise<Page<LinkRecord>[]> {
  const found = new Map<RelationLinksRequest, Page<LinkRecord>>();
  const same = ({ relation: _, ...rest }: RelationLinksRequest) => JSON.stringify(rest);
  for (const group of alikeGroups(requests, same)) {
    const { filter, among, first, after } = group[0];
    const byId = new Map(group.map(({ relation }) => [relation.id, relation]));
    const asked = { ...filter, ...keysOf(after), among, limit: first + 1 };
    const walks = walksOf(session.ontology, [...byId.values()], filter);
    const parts = await Promise.all(
      walks.map((walk) =>
        inFull(
          walk.relations.map(({ id }) => id),
          'relation',
          (ids) =>
            walkPages(
              session,
              walk,
              asked,
              ids.map((id) => required(byId, id)),
            ),
        ),
      ),
    );
    const rows = parts.flat();
    const byRelation = groupBy(rows, (row) => row.relation);
    for (const request of group)
      found.set(
        request,
        pageOf(byRelation.get(request.relation.id) ?? [], first, after, (row) => {
          const node = toLink(row.link);
          return { cursor: encodeCursor(list, [text(row.day), node.id]), node };
        }),
      );
  }
  return requests.map((request) => required(found, request));
}

type PageAsked = Omit<ParamsOf<'read/relation-links-page'>, 'rows' | 'symmetric'>;

function walkPages(
  session: Session,
  { way, type }: Walk<Found>,
  asked: PageAsked,
  relations: readonly Found[],
): Promise<RowOf<'read/relation-links-page'>[]> {
  const rows = relations.map((relation) => ({
    ...{ end: endOf(relation), other: otherEndOf(relation), relation: relation.id },
    only: onlyOf([relation]),
  }));
  switch (way) {
    case 'any':
      return session.read('read/relation-links-page', {
        ...{ ...asked, rows },
        symmetric: symmetricTypes(session.ontology),
      });
    case 'out':
      return session.read('read/relation-links-page-out', { ...asked, types: null, rows }, { TYPE: type });
    case 'in':
      return session.read('read/relation-links-page-in', { ...asked, types: null, rows }, { TYPE: type });
  }
}
