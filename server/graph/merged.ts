import { inFull } from './batches.ts';
import type { Session } from './session.ts';

/** What entities were merged into, by id; one that was not, or that was never there, is left out. */
export async function mergedInto(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inFull(ids, 'id', (some) => session.read('merged-by-id', { ids: some }));
  return new Map(rows.map((row) => [String(row.id), String(row.into)]));
}
