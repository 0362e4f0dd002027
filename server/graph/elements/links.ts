import { byId, distinct, groupBy, inFull, required } from '../access/batches.ts';
import { encodeCursor, pageOf, textAfter, type Page } from '../access/cursor.ts';
import type { LinkFilterParams } from './link-filter.ts';
import { mergedInto } from './entities.ts';
import { toEntity, toLink } from './project.ts';
import type { EntityType, LinkRecord, EntityRecord } from '../records.ts';
import type { Row } from '../../store/graph-store.ts';
import type { Only } from '../access/queries.ts';
import type { Session } from '../access/session.ts';

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** A page of the links of one entity. */
export interface LinksRequest {
  readonly id: string;
  readonly filter: LinkFilterParams;
  /** Seen from the entity. */
  readonly direction: Direction;
  /** Types that the other end may have; null for any. */
  readonly ends: readonly EntityType[] | null;
  readonly first: number;
  readonly after: string | null;
  /** What is wanted of the links, all unless told, and of the entities at their other ends, nothing unless told. */
  readonly only?: Only;
}

/** A link as one of its ends meets it. */
export interface LinkFromEnd extends LinkRecord {
  /** The end that it was not found from. */
  readonly other: EntityRecord;
}

const list = 'links by id';

/** A page of links for each request, in their order; one statement for all requests that differ in the id only. */
export async function linksOfEntities(
  session: Session,
  requests: readonly LinksRequest[],
): Promise<Page<LinkFromEnd>[]> {
  const pages = new Map<string, Page<LinkFromEnd>>();
  const alike = ({ id: _, ...rest }: LinksRequest) => JSON.stringify(rest);
  for (const group of groupBy(requests, alike).values()) {
    const { filter, direction, ends, first, after, only } = group[0];
    const { read } = session.only({ entity: [], ...only });
    const from = textAfter(list, after);
    const ids = distinct(group.map((request) => request.id));
    const rows = await inFull(ids, 'entity', (some) =>
      read('read/links-of-entities', {
        ...filter,
        ids: some,
        direction,
        ends,
        after: from,
        limit: first + 1,
      }),
    );
    const byEntity = groupBy(rows, (row) => row.entity);
    for (const request of group)
      pages.set(
        JSON.stringify(request),
        pageOf(byEntity.get(request.id) ?? [], first, after, (row) => {
          const node = { ...toLink(row.link), other: toEntity(row.other) };
          return { cursor: encodeCursor(list, [node.id]), node };
        }),
      );
  }
  return requests.map((request) => required(pages, JSON.stringify(request)));
}

/** How many links of each entity pass the filter, in the order of the requests. */
export async function countLinks(
  session: Session,
  requests: readonly { readonly id: string; readonly filter: LinkFilterParams }[],
): Promise<number[]> {
  const counts = new Map<string, number>();
  for (const [filter, group] of groupBy(requests, (request) => JSON.stringify(request.filter))) {
    const ids = distinct(group.map((request) => request.id));
    const rows = await inFull(ids, 'entity', (some) =>
      session.read('read/link-counts', { ...group[0].filter, ids: some }),
    );
    for (const row of rows) counts.set(`${filter} ${row.entity}`, row.count);
  }
  return requests.map(({ id, filter }) => counts.get(`${JSON.stringify(filter)} ${id}`) ?? 0);
}

/**
 * The links of these ids, in their order; null for an id that no link has. One that was moved, since an end of it was
 * merged into another entity, is found by the id that its data set gives it too.
 */
export async function linksByIds(session: Session, ids: readonly string[]): Promise<(LinkRecord | null)[]> {
  const asked = distinct(ids.filter((id) => id.includes('.')));
  const rows = await inFull(asked, 'id', (some) =>
    session.read('read/links-by-id', { rows: some.map((id) => ({ id, source: startOf(id) })) }),
  );
  const found = new Map(rows.map((row) => toLink(row.link)).map((link) => [link.id, link]));
  const missing = asked.filter((id) => !found.has(id));
  const moved = missing.length === 0 ? found : await movedLinks(session, missing);
  return ids.map((id) => found.get(id) ?? moved.get(id) ?? null);
}

const startOf = (id: string) => id.slice(0, id.indexOf('.'));

async function movedLinks(session: Session, ids: readonly string[]): Promise<Map<string, LinkRecord>> {
  const into = await mergedInto(session, distinct(ids.map(startOf)));
  const rows = await inFull(ids, 'id', (some) =>
    session.read('read/links-moved', {
      rows: some.map((id) => ({ id, source: into.get(startOf(id)) ?? startOf(id) })),
    }),
  );
  return new Map(rows.map((row) => [row.id, toLink(row.link)]));
}

/** The most links that one part of the graph holds: one less than a statement gives, so that a cut shows. */
const maxLinks = 4_999;
/** An entity with more links than this is a hub: its links are found from the other end wherever there is one. */
const hubDegree = 2_000;

/** The ids of entities with more than 2,000 links, and of the others. */
export function splitHubs(entities: readonly EntityRecord[]): { hubs: string[]; others: string[] } {
  const idsOf = (some: readonly EntityRecord[]) => some.map((entity) => entity.id);
  return {
    hubs: idsOf(entities.filter((entity) => entity.degree > hubDegree)),
    others: idsOf(entities.filter((entity) => entity.degree <= hubDegree)),
  };
}

/**
 * The links with both ends among these entities, by id; `cut` tells whether there are more than 4,999. A hub of
 * 100,000 links costs little beside others, since their few links are walked instead of its many.
 */
export async function linksAmong(
  session: Session,
  entities: readonly EntityRecord[],
  filter: LinkFilterParams,
): Promise<{ links: LinkRecord[]; cut: boolean }> {
  const { hubs, others } = splitHubs(entities);
  const asked = { ...filter, limit: maxLinks + 1 };
  const parts = await Promise.all([
    others.length > 0 ? session.read('read/links-among', { ...asked, ids: others }) : [],
    hubs.length > 0 && others.length > 0
      ? session.read('read/links-between', { ...asked, ids: others, others: hubs })
      : [],
    hubs.length > 1 ? session.read('read/links-among', { ...asked, ids: hubs }) : [],
  ]);
  const links = parts.flat().map((row) => toLink(row.link));
  return { links: links.sort(byId).slice(0, maxLinks), cut: links.length > maxLinks };
}

/** An entity with more links than this is not walked before it is known what else there is. */
export const maxWalked = 20_000;

/**
 * As `linksAmong`, from links that were read before it was known among which entities they are: those of every entity
 * with up to 20,000 links, at most `limit`. Gives null where that may not be all.
 */
export function foundAmong(
  links: readonly Row[],
  limit: number,
): (entities: readonly EntityRecord[]) => { links: LinkRecord[]; cut: boolean } | null {
  return (entities) => {
    if (links.length >= limit || entities.some(({ degree }) => degree > maxWalked)) return null;
    const ids = new Set(entities.map(({ id }) => id));
    const among = links.map(toLink).filter(({ source, target }) => ids.has(source) && ids.has(target));
    return { links: among.sort(byId), cut: false };
  };
}

/** How many more links a search may read; `readLinksAt` counts it down and calls `exceeded`, which throws. */
export interface LinkBudget {
  left: number;
  readonly exceeded: () => never;
}

const pageSize = 5_000;

/** What a row about a link at an entity holds at least. */
interface LinkRow {
  readonly entity: string;
  readonly id: string;
}
/** Reads the links that touch the entities, in the order of entities and link ids, after a link id. */
type ReadLinks<R> = (ids: readonly string[], after: string | null) => Promise<R[]>;

/**
 * The rows of a statement over the links that touch entities (id → number of links), a page at a time: entities
 * with few links together, one with many by itself. A link between two of the entities comes from both.
 */
export async function* readLinksAt<R extends LinkRow>(
  read: ReadLinks<R>,
  entities: ReadonlyMap<string, number>,
  budget: LinkBudget,
): AsyncGenerator<R[]> {
  for (const ids of batches(entities)) {
    const rows = await read(ids, null);
    // A full page may be cut short: its entities are read again one by one, by link id.
    if (rows.length < pageSize) yield count(rows, budget);
    else for (const id of ids) yield* readHub(read, id, budget);
  }
}

async function* readHub<R extends LinkRow>(
  read: ReadLinks<R>,
  id: string,
  budget: LinkBudget,
): AsyncGenerator<R[]> {
  for (let after: string | null = null; ;) {
    const rows: R[] = await read([id], after);
    yield count(rows, budget);
    const last: R | undefined = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Ids in groups whose links fit one page together; an entity with more links than that stands alone. */
function* batches(entities: ReadonlyMap<string, number>): Generator<string[]> {
  let batch: string[] = [];
  let links = 0;
  for (const [id, degree] of [...entities].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (batch.length > 0 && links + degree >= pageSize) {
      yield batch;
      batch = [];
      links = 0;
    }
    batch.push(id);
    links += degree;
  }
  if (batch.length > 0) yield batch;
}

function count<R>(rows: R[], budget: LinkBudget): R[] {
  budget.left -= rows.length;
  if (budget.left < 0) budget.exceeded();
  return rows;
}
