import { decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import { requireShort } from '../elements/link-filter.ts';
import { toEntity } from '../elements/project.ts';
import type { EntityRecord, EntityType } from '../records.ts';
import { searchIds } from './search.ts';
import type { Session } from '../access/session.ts';

export type EntityOrder = 'NAME' | 'ID' | 'DEGREE' | 'DATE';

/** Which entities to keep; every condition given must hold, an empty or absent one holds for all. */
export interface EntityFilter {
  readonly types?: readonly EntityType[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly validOn?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
  readonly dated?: boolean | null | undefined;
}

/** How many matches of `filter.text` a list looks at, best first. */
const maxMatches = 500;

/** One page of the entities that pass the filter; at most `first`. */
export async function listEntities(
  session: Session,
  args: {
    filter?: EntityFilter | null;
    orderBy: EntityOrder;
    first: number;
    after?: string | null | undefined;
  },
): Promise<Page<EntityRecord>> {
  const list = `entities by ${args.orderBy}`;
  const [key = null, id = null] = decodeCursor(list, args.after) ?? [];
  const { label, ids, ...kept } = await narrowed(session, args.filter);
  const page = {
    ...kept,
    ...{ order: args.orderBy, key, id: id === null ? null : String(id), limit: args.first + 1 },
  };
  const rows =
    ids === null
      ? await session.read('read/entities-page', page, { LABEL: label })
      : ids.length === 0
        ? []
        : await session.read('read/entities-page-among', { ...page, ids });
  return pageOf(rows, args.first, args.after, (row) => {
    const node = toEntity(row.entity);
    return { cursor: encodeCursor(list, [row.key, node.id]), node };
  });
}

/** How many entities pass the filter. */
export async function countEntities(session: Session, filter?: EntityFilter | null): Promise<number> {
  const { label, ids, ...kept } = await narrowed(session, filter);
  if (ids?.length === 0) return 0;
  const [row] =
    ids === null
      ? await session.read('read/entities-count', kept, { LABEL: label })
      : await session.read('read/entities-count-among', { ...kept, ids });
  return row?.count ?? 0;
}

const distinctTypes = (types: readonly EntityType[]) => [...new Set(types)];

/** What a filter keeps: entities of a label or, where it has a text, of those that match it. */
async function narrowed(session: Session, filter: EntityFilter | null | undefined) {
  requireShort('kinds', filter?.kinds);
  requireShort('sources', filter?.sources);
  const types = filter?.types?.length ? distinctTypes(filter.types) : null;
  const kept = {
    types,
    kinds: filter?.kinds?.length ? filter.kinds : null,
    validOn: filter?.validOn ?? null,
    knownOn: filter?.knownOn ?? null,
    sources: filter?.sources?.length ? filter.sources : null,
    dated: filter?.dated ? (true as const) : null,
  };
  if (filter?.text == null) {
    const [only, ...others] = types ?? [];
    return others.length > 0 || !only
      ? { ...kept, label: 'Entity' as const, ids: null }
      : { ...kept, types: null, label: only, ids: null };
  }
  const hits = await searchIds(session, { text: filter.text, types, first: maxMatches });
  return { ...kept, label: 'Entity' as const, ids: hits.map((hit) => hit.id) };
}
