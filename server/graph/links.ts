import { distinct, groupBy, inFull } from './batches.ts';
import { decodeCursor, encodeCursor, pageOf, type Page } from './cursor.ts';
import type { LinkFilterParams } from './link-filter.ts';
import { mergedInto } from './merged.ts';
import { toLink } from './project.ts';
import type { EntityType, LinkRecord } from './records.ts';
import type { Session } from './session.ts';

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
}

const list = 'links by id';

/** A page of links for each request, in their order; one statement for all requests that differ in the id only. */
export async function linksOfEntities(
  session: Session,
  requests: readonly LinksRequest[],
): Promise<Page<LinkRecord>[]> {
  const pages = new Map<string, Page<LinkRecord>>();
  const alike = ({ id: _, ...rest }: LinksRequest) => JSON.stringify(rest);
  for (const group of groupBy(requests, alike).values()) {
    const { filter, direction, ends, first, after } = group[0]!;
    const [from = null] = decodeCursor(list, after) ?? [];
    const ids = distinct(group.map((request) => request.id));
    const rows = await inFull(ids, 'entity', (some) =>
      session.read('links-of-entities', {
        ...filter,
        ids: some,
        direction,
        ends,
        after: from,
        limit: first + 1,
      }),
    );
    const byEntity = groupBy(rows, (row) => String(row.entity));
    for (const request of group)
      pages.set(
        JSON.stringify(request),
        pageOf(byEntity.get(request.id) ?? [], first, after, (row) => {
          const node = toLink(row.link);
          return { cursor: encodeCursor(list, [node.id]), node };
        }),
      );
  }
  return requests.map((request) => pages.get(JSON.stringify(request))!);
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
      session.read('link-counts', { ...group[0]!.filter, ids: some }),
    );
    for (const row of rows) counts.set(`${filter} ${String(row.entity)}`, Number(row.count));
  }
  return requests.map(({ id, filter }) => counts.get(`${JSON.stringify(filter)} ${id}`) ?? 0);
}

/**
 * The links of these ids, in their order; null for an id that no link has. One that was moved, since an end of it was
 * merged into another entity, is found by the id that its data set gives it too.
 */
export async function linksByIds(session: Session, ids: readonly string[]): Promise<(LinkRecord | null)[]> {
  const sourceOf = new Map(ids.filter((id) => id.includes('.')).map((id) => [id, startOf(id)]));
  const rows = await inFull([...sourceOf.keys()], 'id', (some) =>
    session.read('links-by-id', { rows: some.map((id) => ({ id, source: sourceOf.get(id)! })) }),
  );
  const found = new Map(rows.map((row) => toLink(row.link)).map((link) => [link.id, link]));
  const missing = [...sourceOf.keys()].filter((id) => !found.has(id));
  const moved = missing.length === 0 ? found : await movedLinks(session, missing);
  return ids.map((id) => found.get(id) ?? moved.get(id) ?? null);
}

const startOf = (id: string) => id.slice(0, id.indexOf('.'));

async function movedLinks(session: Session, ids: readonly string[]): Promise<Map<string, LinkRecord>> {
  const into = await mergedInto(session, distinct(ids.map(startOf)));
  const rows = await inFull(ids, 'id', (some) =>
    session.read('links-moved', {
      rows: some.map((id) => ({ id, source: into.get(startOf(id)) ?? startOf(id) })),
    }),
  );
  return new Map(rows.map((row) => [String(row.id), toLink(row.link)]));
}
