import { existsSync } from 'node:fs';
import { test } from '@jest/globals';
import type { ImportFile } from '../../../server/formats/reading.ts';
import { importFiles } from '../../../server/import/import.ts';
import { findRecipe } from '../../../server/import/recipes.ts';
import type { ImportReport } from '../../../server/import/report.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import type { Row, GraphStore } from '../../../server/store/graph-store.ts';

export const shared = existsSync('../shared/data');

/** A test on real data, which the repository does not hold. */
export const onData = (name: string, work: () => Promise<void> | void) =>
  (shared ? test : test.skip)(`${name} (skipped where ../shared/data is absent)`, work);

/** Imports files through a recipe that ships with Entente. */
export function throughRecipe(
  store: GraphStore,
  name: string,
  files: readonly ImportFile[],
): Promise<ImportReport> {
  const recipe = findRecipe(name);
  if (!recipe) throw new Error(`There is no recipe ${name}.`);
  return importFiles(store, loadOntology(), { files, options: { mapping: recipe.mapping } });
}

/** All rows of a statement that gives an `id`, a page at a time; `$after` in it is where the page starts. */
export async function allRows(store: GraphStore, text: string): Promise<Row[]> {
  const found: Row[] = [];
  for (let after = ''; ; after = String(found.at(-1)!['id'])) {
    const page = await store.read({ name: 'look', text: `${text} ORDER BY id LIMIT 5000` }, { after });
    found.push(...page);
    if (page.length < 5_000) return found;
  }
}

/** A link as tests look at it: names of its ends, what tells it apart, its attributes from the table. */
export interface Seen {
  readonly from: string;
  readonly to: string;
  /** Ids of the ends: names repeat. */
  readonly source: string;
  readonly target: string;
  readonly suffix: string;
  readonly edtf: string | null;
  readonly forms: readonly string[];
  readonly giverCertain: boolean;
  readonly kept: Readonly<Record<string, string | readonly string[]>>;
  readonly evidence: readonly string[];
}

export async function linksOf(store: GraphStore, type: string): Promise<Seen[]> {
  const rows = await allRows(
    store,
    `MATCH (a:Entity)-[r:${type}]->(b:Entity) WHERE r.id > $after
     RETURN r.id AS id, a.name AS from, b.name AS to, r.edtf AS edtf, r.forms AS forms,
       r.giverCertain AS giverCertain, r.attributes AS attributes, r.evidence AS evidence`,
  );
  return rows.map((row) => ({
    from: String(row['from']),
    to: String(row['to']),
    source: String(row['id']).split('.')[0]!,
    target: String(row['id']).split('.')[2]!,
    suffix: String(row['id']).split('.').slice(3).join('.'),
    edtf: (row['edtf'] as string | null) ?? null,
    forms: (row['forms'] as string[] | null) ?? [],
    // Not stored where it is certain.
    giverCertain: row['giverCertain'] !== false,
    kept: keptOf(row['attributes']),
    evidence: (row['evidence'] as string[] | null) ?? [],
  }));
}

/** What an element keeps of its row beyond the model. */
export function keptOf(attributes: unknown): Seen['kept'] {
  if (typeof attributes !== 'string') return {};
  const parsed = JSON.parse(attributes) as { csv?: Seen['kept']; xlsx?: Seen['kept'] };
  return parsed.csv ?? parsed.xlsx ?? {};
}

export const distinctOf = <T>(all: readonly T[], key: (each: T) => string): string[] => [
  ...new Set(all.map(key)),
];

/** How many different things by each key, most first, then by name. */
export function countBy<T>(
  all: readonly T[],
  key: (each: T) => string,
  of: (each: T) => unknown = (each) => each,
) {
  const found = new Map<string, Set<unknown>>();
  for (const each of all) found.set(key(each), (found.get(key(each)) ?? new Set()).add(of(each)));
  return [...found]
    .map(([name, things]): [string, number] => [name, things.size])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
