import type { EntityType } from '../records.ts';

/** Rows of one statement, in or out. */
export const batchSize = 5_000;

/** Scalars of one statement's rows: well below what a store takes. */
const maxValues = 500_000;

/** The rows in batches that fit one statement. */
export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  let batch: T[] = [];
  let values = 0;
  for (const row of rows) {
    const size = scalars(row);
    if (batch.length === batchSize || (batch.length > 0 && values + size > maxValues)) {
      yield batch;
      batch = [];
      values = 0;
    }
    batch.push(row);
    values += size;
  }
  if (batch.length > 0) yield batch;
}

function scalars(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + scalars(part), 0);
}

/** Entities whose type changes, by the types that they have and get. */
export function retypings(
  entities: readonly { readonly id: string; readonly OLD: EntityType; readonly NEW: EntityType }[],
) {
  const changed = entities.filter(({ OLD, NEW }) => OLD !== NEW);
  const groups = new Map<string, { words: { OLD: EntityType; NEW: EntityType }; ids: string[] }>();
  for (const { id, OLD, NEW } of changed) {
    const group = groups.get(`${OLD} ${NEW}`);
    if (group) group.ids.push(id);
    else groups.set(`${OLD} ${NEW}`, { words: { OLD, NEW }, ids: [id] });
  }
  return groups.values();
}
