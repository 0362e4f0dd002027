import { inFull } from '../access/batches.ts';
import { cursorOfAnotherList, decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
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
  const from = placeAfter(list, args.orderBy, args.after);
  const { label, ids, ...kept } = await narrowed(session, args.filter);
  const page = { ...kept, ...from, limit: args.first + 1 };
  const rows =
    ids === null
      ? await pageByKeys(session, args.orderBy, label, page)
      : ids.length === 0
        ? []
        : await session.read('read/entities-page-among', { ...page, order: args.orderBy, ids });
  return pageOf(rows, args.first, args.after, (row) => {
    const node = toEntity(row.entity);
    return { cursor: encodeCursor(list, [row.key, node.id]), node };
  });
}

interface Place {
  readonly key: string | number | null;
  readonly id: string | null;
}

/** The key and id that a list goes on after; nulls from its start. Throws BadInputError for a cursor of another list. */
function placeAfter(list: string, order: EntityOrder, after: string | null | undefined): Place {
  const keys = decodeCursor(list, after);
  if (keys === null) return { key: null, id: null };
  const [key, id] = keys;
  if (id === undefined || typeof key !== (order === 'DEGREE' ? 'number' : 'string'))
    throw cursorOfAnotherList();
  return { key: key ?? null, id: String(id) };
}

type KeysWanted = KeptEntities & Place & { readonly limit: number };

/** Keys by degree fall as degrees rise, so that all lists go from the least key on. */
const mostLinks = 1_000_000_000;

/**
 * A page by its keys: ids are sorted and cut first, and the entities that are left are read then. Sorting whole
 * entities takes eleven times as long.
 */
async function pageByKeys(session: Session, order: EntityOrder, label: Label, page: KeysWanted) {
  const keys = await firstKeys(session, order, label, page);
  const { read } = session;
  const found = await inFull(
    keys.map(({ id }) => id),
    'id',
    (ids) => read('read/entities-by-id', { ids }),
  );
  const entities = new Map(found.map(({ id, entity }) => [id, entity]));
  return keys.flatMap(({ id, key }) => {
    const entity = entities.get(id);
    return entity ? [{ entity, key }] : [];
  });
}

/** How many keys of a list's beginning are kept as long as nothing is written. */
const keptKeys = 1_001;

/** The keys of a page; those of a list's beginning are worked out once, since they ask of every entity. */
async function firstKeys(session: Session, order: EntityOrder, label: Label, page: KeysWanted) {
  if (page.id !== null || page.limit > keptKeys) return keysOf(session, order, label, page);
  const { limit, ...kept } = page;
  const all = await session.kept(`first ${order} ${label} ${JSON.stringify(kept)}`, () =>
    keysOf(session, order, label, { ...kept, limit: keptKeys }),
  );
  return all.slice(0, limit);
}

async function keysOf(
  { read }: Session,
  order: EntityOrder,
  LABEL: Label,
  { key, ...page }: KeysWanted,
): Promise<readonly { readonly id: string; readonly key: string | number }[]> {
  const text = key === null ? null : String(key);
  switch (order) {
    case 'DEGREE': {
      const degree = key === null ? null : mostLinks - Number(key);
      const rows = await read('read/entities-by-degree', { ...page, key: degree }, { LABEL });
      return rows.map((row) => ({ id: row.id, key: mostLinks - row.key }));
    }
    case 'NAME':
      return read('read/entities-by-name', { ...page, key: text }, { LABEL });
    case 'DATE':
      return read('read/entities-by-date', { ...page, key: text }, { LABEL });
    case 'ID':
      return (await read('read/entities-by-id-order', page, { LABEL })).map(({ id }) => ({ id, key: id }));
  }
}

/** How many entities pass the filter. */
export async function countEntities(session: Session, filter?: EntityFilter | null): Promise<number> {
  const { label, ids, ...kept } = await narrowed(session, filter);
  if (ids?.length === 0) return 0;
  if (ids !== null) return (await session.read('read/entities-count-among', { ...kept, ids }))[0]?.count ?? 0;
  return session.kept(`count ${label} ${JSON.stringify(kept)}`, async () => {
    const [row] = await session.read('read/entities-count', kept, { LABEL: label });
    return row?.count ?? 0;
  });
}

const distinctTypes = (types: readonly EntityType[]) => [...new Set(types)];

type Label = EntityType | 'Entity';
/** The parameters of `cypher/projections/keeps.cypher`. */
type KeptEntities = Omit<Awaited<ReturnType<typeof narrowed>>, 'label' | 'ids'>;

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
