import type { Value } from '../../store/graph-store.ts';

/** Rows of one statement, in or out. */
export const BATCH = 5_000;

/** Scalars of one statement's rows: well below what a store takes. */
const VALUES = 500_000;

/** The rows in batches that fit one statement. */
export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  let batch: T[] = [];
  let values = 0;
  for (const row of rows) {
    const size = scalars(row as Value);
    if (batch.length === BATCH || (batch.length > 0 && values + size > VALUES)) {
      yield batch;
      batch = [];
      values = 0;
    }
    batch.push(row);
    values += size;
  }
  if (batch.length > 0) yield batch;
}

function scalars(value: Value): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + scalars(part as Value), 0);
}
