import { distinct, inFull } from '../access/batches.ts';
import { encodeCursor, pageOf, textAfter, type Page } from '../access/cursor.ts';
import { toSource } from './project.ts';
import type { SourceRecord } from '../records.ts';
import type { Session } from '../access/session.ts';

const list = 'sources by id';

/** The sources of these ids, in their order; null for an id that no source has. */
export async function sourcesByIds(
  session: Session,
  ids: readonly string[],
): Promise<(SourceRecord | null)[]> {
  const rows = await inFull(distinct(ids), 'id', (some) => session.read('read/sources-by-id', { ids: some }));
  const found = new Map(rows.map((row) => toSource(row.source)).map((source) => [source.id, source]));
  return ids.map((id) => found.get(id) ?? null);
}

/** One page of sources, by id. */
export async function listSources(
  session: Session,
  args: { first: number; after?: string | null | undefined },
): Promise<Page<SourceRecord>> {
  const after = textAfter(list, args.after);
  const rows = await session.read('read/sources-page', { after, limit: args.first + 1 });
  return pageOf(rows, args.first, args.after, (row) => {
    const node = toSource(row.source);
    return { cursor: encodeCursor(list, [node.id]), node };
  });
}

/** How many sources there are. */
export async function countSources(session: Session): Promise<number> {
  const [row] = await session.read('read/count-nodes', {}, { LABEL: 'Source' });
  return row?.count ?? 0;
}
