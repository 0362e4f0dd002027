import { pageByPage, runIn, runOn, type RowOf, type WordsOf, type Run } from '../../graph/access/run.ts';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { text } from '../../graph/elements/project.ts';
import { rejoinInSteps, separateInSteps } from '../../merge/redirects.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { refuseAnother, thisProcess } from './commit.ts';
import { forget, leave, wholeOrAgain } from './broken-off.ts';
import { ImportError } from '../../formats/reading.ts';
import { waitForTheirs } from './waiting.ts';
import { dropVariants } from '../../merge/join.ts';
import { takeOver } from '../../merge/take-over.ts';
import { variantParts, type VariantOf } from '../../merge/variants.ts';
import { endsOfElement } from '../plan/plan.ts';

/** Entities of one transaction while it is changed for each, which holds the engine up. */
const few = 20;
/** Entities of one transaction otherwise: more would keep readers waiting, fewer cost time. */
const someRows = 1_000;

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
  await leave(store, dataset);
  const under = (await runOn(store)('read/imports')).find((row) => row.dataset === dataset);
  // A removal may end an import that was broken off: what it wrote is removed too.
  if (!under) {
    const [known] = await runOn(store)('read/dataset', { id: dataset });
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
  await store.write((transaction) => runIn(transaction)('write/import-set', { id: dataset, props }));
  // The plan of an import that was broken off; on another machine it goes when that imports the data set again.
  if (under?.folder) rmSync(under.folder, { recursive: true, force: true });
  const goOn = async () => void (await remove(store, dataset));
  const removed = await wholeOrAgain({ store, dataset, what: 'removal', goOn }, (told) =>
    remove(store, dataset, (rows) => {
      told(rows, null);
      onProgress?.(rows);
    }),
  );
  forget(store);
  return removed;
}

/** The removal itself; doing it again, from any point, ends the same. */
export async function remove(
  store: GraphStore,
  dataset: string,
  onProgress?: (removed: number) => void,
): Promise<number> {
  let removed = 0;
  const report = (more: number) => {
    removed += more;
    onProgress?.(removed);
  };
  const all = async (LABEL: WordsOf<'write/undo-nodes'>['LABEL']) => {
    for (;;) {
      const rows = await store.write((transaction) =>
        runIn(transaction)('write/undo-nodes', { dossier: dataset }, { LABEL }),
      );
      const n = rows[0]?.removed ?? 0;
      if (n === 0) return;
      report(n);
    }
  };
  const beside = await besideOf(store, dataset);
  await separateInSteps(store, { dataset, ids: beside });
  await all('Claim');
  await partFromOthers(store, dataset, report);
  await all('Figure');
  await all('Waiting');
  await all('Retracted');
  await removeEntities(store, dataset, report);
  await removeStrays(store, dataset, report);
  await all('Source');
  await store.write(async (transaction) => {
    await runIn(transaction)('write/undo-dossier', { id: dataset });
    await runIn(transaction)('write/import-delete', { id: dataset });
  });
  await rejoinInSteps(store);
  return removed;
}

async function removeEntities(
  store: GraphStore,
  dataset: string,
  report: (more: number) => void,
): Promise<void> {
  const first = (await runOn(store)('read/dossier-entities', { dossier: dataset, after: '' })).length;
  const maxRows = first < manyRows ? few : someRows;
  const removeAll = async () => {
    for await (const rows of store.bulk.each({ label: 'Entity', dossier: dataset, properties: ['id'] }))
      for (let from = 0; from < rows.length; from += maxRows) {
        const ids = rows.slice(from, from + maxRows).map(({ id }) => text(id));
        await removeSome(store, dataset, ids);
        report(ids.length);
      }
  };
  await (first < manyRows ? removeAll() : store.bulk.changing(removeAll));
}

async function removeSome(store: GraphStore, dataset: string, ids: readonly string[]): Promise<void> {
  await waitForTheirs(store, dataset, ids);
  // A hub may have more links than one transaction holds.
  await removeLinks(
    store,
    (run) => run('write/undo-links-at', { ids }),
    () => undefined,
    new Set(ids),
  );
  await store.write((transaction) => runIn(transaction)('write/entities-delete', { ids }));
}

/** Its links between entities of others. */
const removeStrays = (store: GraphStore, dataset: string, report: (more: number) => void): Promise<void> =>
  removeLinks(store, (run) => run('write/undo-links', { dossier: dataset }), report);

/** Removes links some at a time, and counts anew those that their ends still have, but for entities `going` too. */
async function removeLinks(
  store: GraphStore,
  remove: (run: Run) => Promise<RowOf<'write/undo-links'>[]>,
  report: (more: number) => void,
  going: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (;;) {
    const rows = await store.write(async (transaction) => {
      const run = runIn(transaction);
      const found = await remove(run);
      const ends = new Set(found.flatMap(({ source, target }) => [source, target]));
      const ids = [...ends].filter((id) => !going.has(id));
      if (ids.length > 0) await run('write/degrees-recount', { ids });
      return found;
    });
    if (rows.length === 0) return;
    report(rows.length);
  }
}

/** Entities from which on laying the text index anew takes less than changing it for each. */
const manyRows = 200;

/** Undoes what a data set shares with others: what it says beside theirs goes, what they say beside its own stays. */
async function partFromOthers(
  store: GraphStore,
  dataset: string,
  report: (more: number) => void,
): Promise<void> {
  const counts = await runOn(store)('read/counts-by-dossier', {}, { LABEL: 'Variant' });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const work = async () => {
    await removeVariants(store, dataset, report);
    await leaveToOthers(store, dataset);
  };
  await (total < manyRows ? work() : store.bulk.changing(work));
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
  report: (more: number) => void,
): Promise<void> {
  for await (const variants of variantPages(store)) {
    const own = variants.filter(({ dossier }) => dossier === dataset);
    if (own.length === 0) continue;
    await store.write((transaction) => dropVariants(transaction, own, null));
    report(own.length);
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

const variantPages = (store: GraphStore): AsyncGenerator<VariantOf[]> =>
  pageByPage((after) => runOn(store)('read/variants', { after }));
