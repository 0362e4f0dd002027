import { lookUp } from '../dossier/known.ts';
import type { GraphStore, Row } from '../store/graph-store.ts';
import { partsOfLinkId } from './moved-id.ts';
import { chunks, pages, runOn, type Run } from './run.ts';

/**
 * Which data set has each of the links, by the ids that those give them: also of links that are elsewhere now, since
 * an end of theirs is merged into another entity. `merged` is what every merged id was merged into.
 */
export async function linkOwners(
  store: GraphStore,
  merged: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { elements } = await lookUp((statement, params) => store.read(statement, params), { links: ids });
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
    for (const { id, link } of await run('read/links-moved', { rows }))
      owners.set(String(id), String((link as Row).dossier));
    const rest = some.filter((id) => !owners.has(id));
    for (const [id, dossier] of await asideOwners(run, merged, rest)) owners.set(id, dossier);
  }
  return owners;
}

/** Of links between two entities that were merged into one. */
async function asideOwners(
  run: Run,
  merged: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<[string, string][]> {
  const ends = ids.map(partsOfLinkId).flatMap(({ source, target }) => [source, target]);
  const wanted = new Set(ids);
  const found: [string, string][] = [];
  for (const at of chunks([...new Set(ends.filter((id) => merged.has(id)))]))
    for (const { id, dossier } of await pages(run, 'read/aside-owners', { ids: at }))
      if (wanted.has(String(id))) found.push([String(id), String(dossier)]);
  return found;
}
