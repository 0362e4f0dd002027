import type { GraphStore } from '../store/graph-store.ts';
import { allMerged } from './decision.ts';
import { pages, rowsFor, runOn } from './run.ts';

/** An entity or link as its data set stored it: its own id, digest and type. */
export interface StoredElement {
  readonly id: string;
  readonly digest: string;
  readonly type: string;
}

/**
 * The entities and links of a data set that are not where it put them: what was merged, links that were moved, and
 * links that stand aside since both their ends were merged.
 */
export async function storedMerged(store: GraphStore, dataset: string): Promise<StoredElement[]> {
  const run = runOn(store);
  const merged = await allMerged(run);
  if (merged.length === 0) return [];
  const entities = (await pages(run, 'read/merged-of-dossier', { dossier: dataset })).map(toElement);
  const roots = [...new Set(merged.map(({ into }) => into))];
  const found = new Map<string, StoredElement>();
  const add = (element: StoredElement) => found.set(element.id, element);
  const params = { dossier: dataset };
  (await pagesFor(roots, 'read/moved-links-of')).map(toElement).forEach(add);
  (
    await pagesFor(
      merged.map(({ id }) => id),
      'read/aside-links-of',
    )
  )
    .map(toElement)
    .forEach(add);
  return [...entities, ...found.values()];

  async function pagesFor(ids: readonly string[], name: string) {
    return rowsFor((statement, more) => pages(run, statement, { ...params, ...more }), name, ids);
  }
}

const toElement = (row: { readonly [name: string]: unknown }): StoredElement => ({
  id: String(row.id),
  digest: String(row.digest),
  type: String(row.type),
});
