import type { Params, Row } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import { demandShort } from '../elements/link-filter.ts';
import { toEntity } from '../elements/project.ts';
import type { EntityRecord, EntityType } from '../records.ts';
import { search } from './search.ts';
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
}

/** How many matches of `filter.text` a list looks at, best first. */
const mostMatches = 500;

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
  const rows = await among(session, 'entities-page', args.filter, {
    order: args.orderBy,
    key,
    id,
    limit: args.first + 1,
  });
  return pageOf(rows, args.first, args.after, (row) => {
    const node = toEntity(row.entity);
    return { cursor: encodeCursor(list, [row.key as string | number, node.id]), node };
  });
}

/** How many entities pass the filter. */
export async function countEntities(session: Session, filter?: EntityFilter | null): Promise<number> {
  const [row] = await among(session, 'entities-count', filter, {});
  return Number(row?.count ?? 0);
}

const distinctTypes = (types: readonly EntityType[]) => [...new Set(types)];

async function among(
  session: Session,
  statement: string,
  filter: EntityFilter | null | undefined,
  more: Params,
): Promise<Row[]> {
  demandShort('kinds', filter?.kinds);
  demandShort('sources', filter?.sources);
  const types = filter?.types?.length ? distinctTypes(filter.types) : null;
  const params = {
    types: types && types.length > 1 ? types : null,
    kinds: filter?.kinds?.length ? filter.kinds : null,
    validOn: filter?.validOn ?? null,
    knownOn: filter?.knownOn ?? null,
    sources: filter?.sources?.length ? filter.sources : null,
    ...more,
  };
  if (filter?.text == null)
    return session.read(statement, params, { LABEL: types?.length === 1 ? types[0]! : 'Entity' });
  const hits = await search(session, { text: filter.text, types, first: mostMatches });
  const ids = hits.map((hit) => hit.entity.id);
  return ids.length === 0 ? [] : session.read(`${statement}-among`, { ...params, types, ids });
}
