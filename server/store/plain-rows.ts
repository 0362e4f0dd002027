import { isPlainObject } from './check-params.ts';
import { StoreError } from './graph-store.ts';
import type { Row, Statement, Value } from './graph-store.ts';
import { limits } from './limits.ts';

/** Keys of an engine's own node, relationship and path objects, which differ from engine to engine. */
const elementKeys = ['_id', '_labels', '_type', 'identity', 'elementId'];

export const tooManyRows = (statement: Statement) =>
  new StoreError(
    'INVALID',
    `${statement.name}: more than ${limits.rows.toLocaleString('en')} rows; page it.`,
  );

/** A column's value as the port gives it: plain, map keys sorted, whole numbers as numbers, NaN as null. */
export function plainValue(value: unknown, statement: Statement): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((entry) => plainValue(entry, statement));
  const map = value as Record<string, unknown>;
  if (!isPlainObject(map) || elementKeys.some((key) => key in map))
    throw new StoreError(
      'INVALID',
      `${statement.name}: returns a node, link, path or date; return a projection.`,
    );
  const plain: Record<string, Value> = {};
  for (const key of Object.keys(map).sort()) plain[key] = plainValue(map[key], statement);
  return plain;
}

/** A row as the port gives it, its columns in the order of the statement. */
export function plainRow(row: Readonly<Record<string, unknown>>, statement: Statement): Row {
  const plain: Record<string, Value> = {};
  for (const column of Object.keys(row)) plain[column] = plainValue(row[column], statement);
  return plain;
}
