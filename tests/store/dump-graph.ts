import type { GraphStore, Row, Value } from '../../server/store/graph-store.ts';
import { cypher } from './at-hand.ts';

const labels = [
  ...['Entity', 'Claim', 'Source', 'Figure', 'Dossier', 'Merged', 'Decision', 'Meta'],
  ...['SavedCase', 'CaseVersion', 'CaseView'],
  ...['Waiting', 'Variant', 'Retracted', 'Import'],
];

/** The value with the labels of nodes sorted: they have no order of their own. */
function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Row).map(([key, entry]) => [
      key,
      key === 'labels' && Array.isArray(entry) ? [...entry].sort() : sorted(entry),
    ]),
  );
}

/** Rows as they stand, with the labels of nodes sorted. */
export const inOneOrder = (rows: readonly Row[]): Row[] => rows.map((row) => sorted(row) as Row);

/** The first row that two dumps don't share, as text on each side; null when they are the same byte for byte. */
export function firstDifference(
  one: Record<string, Row[]>,
  other: Record<string, Row[]>,
): readonly [string | undefined, string | undefined] | null {
  for (const sort of Object.keys(one))
    for (let i = 0; i < Math.max(one[sort]!.length, other[sort]!.length); i += 1) {
      const pair = [one, other].map((dump) => JSON.stringify(dump[sort]![i])) as [string?, string?];
      if (pair[0] !== pair[1]) return [pair[0], pair[1]];
    }
  return null;
}

/** Everything a small store holds, up to 5,000 of each sort, in one order. */
export async function dumpGraph(store: GraphStore): Promise<Record<string, Row[]>> {
  const dump: Record<string, Row[]> = {};
  for (const label of labels)
    dump[label] = inOneOrder(
      await store.read(
        cypher(`MATCH (n:${label}) RETURN n {.*} AS props, labels(n) AS labels ORDER BY n.id LIMIT 5000`),
      ),
    );
  dump['links'] = await store.read(
    cypher(
      `MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, r {.*} AS props
       ORDER BY source, type, target, coalesce(r.id, '') LIMIT 5000`,
    ),
  );
  return dump;
}
