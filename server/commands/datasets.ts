import type { Surroundings } from './context.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { undoImport } from '../import/write/undo.ts';
import { listDatasets, type DatasetRecord } from '../import/dataset.ts';
import { datasetsThrough, undoThrough } from './import-through.ts';
import { storeOrDoor } from './store-or-door.ts';
import { textTable } from './terminal.ts';

const count = (n: number) => n.toLocaleString('en-US');

async function undoHere(store: GraphStore, dataset: string): Promise<number> {
  try {
    return await undoImport(store, dataset);
  } finally {
    await store.close();
  }
}

/** Lists the data sets in the store. */
export async function printDatasets(around: Surroundings): Promise<number> {
  const held = await storeOrDoor(around);
  const datasets = await ('door' in held ? datasetsThrough(held.door) : datasetsHere(held.store));
  if (datasets.length === 0) around.out('No data set was imported yet; entente import brings one.\n');
  else
    around.out(
      textTable(
        ['data set', 'title', 'entities', 'links', 'figures', 'imported', 'updated'],
        datasets.map((set) => [
          ...[set.id, set.title, count(set.entities), count(set.links), count(set.figures)],
          ...[set.imported, set.updated],
        ]),
      ),
    );
  return 0;
}

async function datasetsHere(store: GraphStore): Promise<DatasetRecord[]> {
  try {
    return await listDatasets(store);
  } finally {
    await store.close();
  }
}

/** Removes data sets with all that was ever imported of them. */
export async function undoDatasets(ids: readonly string[], around: Surroundings): Promise<number> {
  for (const id of ids) {
    const held = await storeOrDoor(around, id);
    const removed = await ('door' in held ? undoThrough(held.door, id) : undoHere(held.store, id));
    around.out(`${id}: removed, ${count(removed)} ${removed === 1 ? 'element' : 'elements'}.\n`);
  }
  return 0;
}
