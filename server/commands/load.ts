import type { Surroundings } from './context.ts';
import { loadPath } from '../dossier/open.ts';
import { reportText } from '../dossier/report.ts';
import { loadOntology } from '../graph/ontology.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { loadThrough } from './load-through.ts';
import { storeOrDoor } from './store-or-door.ts';

/**
 * Loads the dossiers at `paths` one after the other, each in a transaction of its own, and tells what each changed.
 * Where a running server holds the store, it goes through that server. Rejects at the first that cannot be loaded;
 * those before it stay loaded.
 */
export async function loadPaths(paths: readonly string[], around: Surroundings): Promise<number> {
  const held = await storeOrDoor(around);
  if ('store' in held) return inStore(held.store, paths, around.out);
  for (const path of paths) around.out(`${reportText(await loadThrough(held.door, path))}\n`);
  return 0;
}

async function inStore(
  store: GraphStore,
  paths: readonly string[],
  out: (text: string) => void,
): Promise<number> {
  try {
    for (const path of paths) out(`${reportText(await loadPath(store, path, loadOntology()))}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
