import { isPlainObject, limits } from './check-call.ts';
import {
  StoreError,
  type Row,
  type Statement,
  type Value,
  type GraphStore,
  type NodesWanted,
} from './graph-store.ts';

/** Keys of an engine's own node, relationship and path objects, which differ from engine to engine. */
const elementKeys = ['_id', '_labels', '_type', 'identity', 'elementId'];

export function tooManyRows(statement: Statement) {
  return new StoreError(
    'INVALID',
    `${statement.name}: more than ${limits.rows.toLocaleString('en')} rows; page it.`,
  );
}

/**
 * A column's value as the port gives it: plain, map keys sorted, whole numbers as numbers, NaN as null. Lists and maps
 * are changed in place where that is all it takes: an engine's answer is nobody else's, and large ones are mostly plain
 * already.
 */
export function plainValue(value: unknown, statement: Statement): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number(value);
  if (isValues(value)) {
    for (let at = 0; at < value.length; at += 1) value[at] = plainValue(value[at], statement);
    return value;
  }
  if (typeof value !== 'object' || !isPlainObject(value) || elementKeys.some((key) => key in value))
    throw new StoreError(
      'INVALID',
      `${statement.name}: returns a node, link, path or date; return a projection.`,
    );
  return plainMap(value, statement);
}

/** Trusts that what becomes of the entries of a list is put in their places. */
const isValues = (value: unknown): value is Value[] => Array.isArray(value);

function plainMap(map: Readonly<Record<string, unknown>>, statement: Statement): Row {
  const plain: Record<string, Value> = {};
  for (const key of inOrder(Object.keys(map))) plain[key] = plainValue(map[key], statement);
  return plain;
}

/** Keys sorted. Those of a statement's rows are mostly sorted already: its projections name them in order. */
function inOrder(keys: string[]): string[] {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.sort();
  return keys;
}

/** A row as the port gives it, its columns in the order of the statement. */
export function plainRow(row: Readonly<Record<string, unknown>>, statement: Statement): Row {
  const plain: Record<string, Value> = {};
  for (const column in row) plain[column] = plainValue(row[column], statement);
  return plain;
}

/** What one statement takes and gives: of handles each is looked up, whether there is a wanted node or not. */
const pageSize = limits.rows;

const word = /^[A-Za-z]\w{0,62}$/;

/** A label, type or property for the text of a statement; refuses what is none with INVALID. */
export function requireWord(text: string): string {
  if (!word.test(text)) throw new StoreError('INVALID', `bulk: ${text} is no label, type or property.`);
  return text;
}

const statement = (text: string): Statement => ({ name: 'bulk', text });
/** The labels, or which of `typeAmong` is one, and these properties of `n` as columns; for null all it holds, as `props`. */
export function columns(properties: readonly string[] | null, typeAmong?: readonly string[]): string {
  const cases = typeAmong?.map(requireWord).map((label) => `WHEN n:${label} THEN '${label}'`);
  return [
    cases ? `CASE ${cases.join(' ')} ELSE null END AS type` : 'labels(n) AS labels',
    ...(properties?.map(requireWord).map((name) => `n.${name} AS ${name}`) ?? ['n {.*} AS props']),
  ].join(', ');
}

/** By the engine's handles on its nodes, which it finds at once: any order would sort all nodes for each page. */
export async function* eachByHandle(
  read: GraphStore['read'],
  { label, dossier, properties, typeAmong }: NodesWanted,
): AsyncGenerator<Row[]> {
  const nodes = `MATCH (n:${requireWord(label)})`;
  const own = dossier === null ? '' : 'n.dossier = $dossier';
  const ends = statement(
    `${nodes} ${own && `WHERE ${own}`} RETURN min(id(n)) AS first, max(id(n)) AS last, count(n) AS count`,
  );
  const window = statement(
    `UNWIND $handles AS at ${nodes} WHERE id(n) = at ${own && `AND ${own}`} RETURN ${columns(properties, typeAmong)}`,
  );
  const params = dossier === null ? {} : { dossier };
  const [span] = await read(ends, params);
  if (!span?.['count']) return;
  const last = Number(span['last']);
  for (let from = Number(span['first']); from <= last; from += pageSize) {
    const handles = Array.from({ length: Math.min(pageSize, last - from + 1) }, (_, at) => from + at);
    const rows = await read(window, { ...params, handles });
    if (rows.length > 0) yield rows;
  }
}

/** In the order of the ids, which Neo4j's index keeps. */
export async function* eachById(
  read: GraphStore['read'],
  { label, dossier, properties, typeAmong }: NodesWanted,
): AsyncGenerator<Row[]> {
  const page = statement(
    `MATCH (n:${requireWord(label)}) USING INDEX n:${label}(id)
     WHERE n.id > $after ${dossier === null ? '' : 'AND n.dossier = $dossier'}
     RETURN n.id AS last, ${columns(properties, typeAmong)} ORDER BY n.id LIMIT ${pageSize}`,
  );
  for (let after = ''; ;) {
    const rows = await read(page, dossier === null ? { after } : { after, dossier });
    if (rows.length > 0) yield rows.map(({ last: _, ...row }) => row);
    if (rows.length < pageSize) return;
    const last = rows.at(-1)?.['last'];
    if (typeof last !== 'string') return;
    after = last;
  }
}
