import { lookUp } from '../graph/writing/stored.ts';
import { text } from '../graph/elements/project.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { partsOfLinkId } from './move-elements.ts';
import { chunks, pages, runOn, type ReadRun, rowsFor } from '../graph/access/run.ts';
import { allMerged } from './decisions.ts';

/**
 * Which data set has each of the links, by the ids that those give them: also of links that are elsewhere now, since
 * an end of theirs is merged into another entity. `merged` is what every merged id was merged into.
 */
export async function linkOwners(
  store: GraphStore,
  merged: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { elements } = await lookUp(runOn(store), { links: ids });
  const owners = new Map(elements);
  const isMerged = (id: string) => merged.has(id);
  const elsewhere = ids.filter((id) => {
    const { source, target } = partsOfLinkId(id);
    return !owners.has(id) && (isMerged(source) || isMerged(target));
  });
  const run = runOn(store);
  for (const some of chunks(elsewhere)) {
    const rows = some.map((id) => {
      const { source } = partsOfLinkId(id);
      return { id, source: merged.get(source) ?? source };
    });
    for (const { id, link } of await run('read/links-moved', { rows })) owners.set(id, text(link.dossier));
    const rest = some.filter((id) => !owners.has(id));
    for (const [id, dossier] of await asideOwners(run, merged, rest)) owners.set(id, dossier);
  }
  return owners;
}

/** Of links between two entities that were merged into one. */
async function asideOwners(
  run: ReadRun,
  merged: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<[string, string][]> {
  const ends = ids.map(partsOfLinkId).flatMap(({ source, target }) => [source, target]);
  const wanted = new Set(ids);
  const found: [string, string][] = [];
  for (const at of chunks([...new Set(ends.filter((id) => merged.has(id)))]))
    for (const { id, dossier } of await pages((after) => run('read/aside-owners', { ids: at, after })))
      if (wanted.has(id)) found.push([id, dossier]);
  return found;
}

/** An entity or link as its data set stored it: its own id, digest and type. */
interface StoredElement {
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
  const entities = await pages((after) => run('read/merged-of-dossier', { dossier: dataset, after }));
  const roots = [...new Set(merged.map(({ into }) => into))];
  const moved = await rowsFor(roots, (ids) =>
    pages((after) => run('read/moved-links-of', { ids, dossier: dataset, after })),
  );
  const aside = await rowsFor(
    merged.map(({ id }) => id),
    (ids) => pages((after) => run('read/aside-links-of', { ids, dossier: dataset, after })),
  );
  return [...entities, ...new Map([...moved, ...aside].map((link) => [link.id, link])).values()];
}
