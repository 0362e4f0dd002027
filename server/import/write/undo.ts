import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { query } from '../../graph/access/queries.ts';
import { rejoinInSteps, separateInSteps } from '../../merge/redirects.ts';
import type { GraphStore, Params } from '../../store/graph-store.ts';
import { refuseAnother, thisProcess } from './commit.ts';
import { ImportError } from '../../formats/reading.ts';
import { waitForTheirs } from './waiting.ts';
import { dropVariants } from '../../merge/join.ts';
import { takeOver } from '../../merge/take-over.ts';
import { toVariantOf, variantParts, type VariantOf } from '../../merge/variants.ts';
import { endsOfElement } from '../plan/plan.ts';
import { pagesOf } from '../plan/stored-lines.ts';

/** Entities of one transaction while it is changed for each, which holds the engine up. */
const FEW = 20;
/** Entities of one transaction otherwise: more would keep readers waiting, fewer cost time. */
const SOME = 1_000;

/**
 * Removes a data set with all that was ever imported of it. Links and figures of others that need its entities wait
 * until something brings those again. Broken off, it is taken up again when the store is opened. Throws an
 * ImportError for an id that no data set has.
 */
export async function undoImport(
  store: GraphStore,
  dataset: string,
  onProgress?: (removed: number) => void,
): Promise<number> {
  const under = (await store.read(query('read/imports'))).find((row) => row.dataset === dataset);
  // A removal may end an import that was broken off: what it wrote is removed too.
  if (!under) {
    const [known] = await store.read(query('read/dataset'), { id: dataset });
    if (!known)
      throw new ImportError(`There is no data set ${JSON.stringify(dataset)}; see entente datasets.`);
    if (known.dataset !== true)
      throw new ImportError(
        `${dataset} is a dossier, not an import; load a changed one to change what it holds.`,
      );
    await refuseAnother(store);
  }
  const props = {
    id: dataset,
    state: 'undoing',
    plan: randomUUID(),
    folder: '',
    ...thisProcess(),
  };
  await store.write((transaction) => transaction.run(query('write/import-set'), { id: dataset, props }));
  // The plan of an import that was broken off; on another machine it goes when that imports the data set again.
  if (under?.folder) rmSync(String(under.folder), { recursive: true, force: true });
  return remove(store, dataset, onProgress);
}

/** The removal itself; doing it again, from any point, ends the same. */
export async function remove(
  store: GraphStore,
  dataset: string,
  onProgress?: (removed: number) => void,
): Promise<number> {
  let removed = 0;
  const tell = (more: number) => {
    removed += more;
    onProgress?.(removed);
  };
  const all = async (name: string) => {
    for (;;) {
      const rows = await store.write((transaction) =>
        transaction.run(query(`write/${name}`), { dossier: dataset }),
      );
      const n = Number(rows[0]?.removed ?? 0);
      if (n === 0) return;
      tell(n);
    }
  };
  const beside = await besideOf(store, dataset);
  await separateInSteps(store, { dataset, ids: beside });
  await all('undo-claims');
  await partFromOthers(store, dataset, tell);
  await all('undo-figures');
  await all('undo-waiting');
  await all('undo-retracted');
  await removeEntities(store, dataset, tell);
  await removeStrays(store, dataset, tell);
  await all('undo-sources');
  await store.write(async (transaction) => {
    await transaction.run(query('write/undo-dossier'), { id: dataset });
    await transaction.run(query('write/import-delete'), { id: dataset });
  });
  await rejoinInSteps(store);
  return removed;
}

async function removeEntities(
  store: GraphStore,
  dataset: string,
  tell: (more: number) => void,
): Promise<void> {
  const first = (await store.read(query('read/dossier-entities'), { dossier: dataset, after: '' })).length;
  const most = first < MANY ? FEW : SOME;
  const removeAll = async () => {
    for await (const rows of store.bulk.each({ label: 'Entity', dossier: dataset, properties: ['id'] }))
      for (let from = 0; from < rows.length; from += most) {
        const ids = rows.slice(from, from + most).map(({ id }) => String(id));
        await removeSome(store, dataset, ids);
        tell(ids.length);
      }
  };
  await (first < MANY ? removeAll() : store.bulk.changing(removeAll));
}

async function removeSome(store: GraphStore, dataset: string, ids: readonly string[]): Promise<void> {
  await waitForTheirs(store, dataset, ids);
  // A hub may have more links than one transaction holds.
  await removeLinks(store, 'undo-links-at', { ids }, () => undefined, new Set(ids));
  await store.write((transaction) => transaction.run(query('write/entities-delete'), { ids }));
}

/** Its links between entities of others. */
const removeStrays = (store: GraphStore, dataset: string, tell: (more: number) => void): Promise<void> =>
  removeLinks(store, 'undo-links', { dossier: dataset }, tell);

/** Removes links some at a time, and counts anew those that their ends still have, but for entities `going` too. */
async function removeLinks(
  store: GraphStore,
  name: string,
  params: Params,
  tell: (more: number) => void,
  going: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (;;) {
    const rows = await store.write(async (transaction) => {
      const found = await transaction.run(query(`write/${name}`), params);
      const ends = new Set(found.flatMap(({ source, target }) => [String(source), String(target)]));
      const ids = [...ends].filter((id) => !going.has(id));
      if (ids.length > 0) await transaction.run(query('write/degrees-recount'), { ids });
      return found;
    });
    if (rows.length === 0) return;
    tell(rows.length);
  }
}

/** Entities from which on laying the text index anew takes less than changing it for each. */
const MANY = 200;

/** Undoes what a data set shares with others: what it says beside theirs goes, what they say beside its own stays. */
async function partFromOthers(
  store: GraphStore,
  dataset: string,
  tell: (more: number) => void,
): Promise<void> {
  const counts = await store.read(query('read/variant-counts'));
  const total = counts.reduce((sum, { count }) => sum + Number(count), 0);
  const work = async () => {
    await removeVariants(store, dataset, tell);
    await leaveToOthers(store, dataset);
  };
  await (total < MANY ? work() : store.bulk.changing(work));
}

/** Entities that a data set speaks of beside the data set that has them. */
async function besideOf(store: GraphStore, dataset: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const variants of variantPages(store))
    for (const { element, dossier } of variants)
      if (dossier === dataset) endsOfElement(element).forEach((id) => ids.add(id));
  return ids;
}

/** Takes away what a data set says of what others have. */
async function removeVariants(
  store: GraphStore,
  dataset: string,
  tell: (more: number) => void,
): Promise<void> {
  for await (const variants of variantPages(store)) {
    const own = variants.filter(({ dossier }) => dossier === dataset);
    if (own.length === 0) continue;
    await store.write((transaction) => dropVariants(transaction, own, null));
    tell(own.length);
  }
}

/** What others have too becomes theirs, before the rest of the data set is removed. */
async function leaveToOthers(store: GraphStore, dataset: string): Promise<void> {
  for await (const variants of variantPages(store))
    for (const part of variantParts) {
      const ids = variants.filter((each) => each.part === part).map(({ element }) => element);
      if (ids.length > 0) await store.write((transaction) => takeOver(transaction, dataset, part, ids, null));
    }
}

async function* variantPages(store: GraphStore): AsyncGenerator<VariantOf[]> {
  for await (const rows of pagesOf(store, 'variants', {})) yield rows.map(toVariantOf);
}
