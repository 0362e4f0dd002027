import type { Surroundings } from '../cli.ts';
import { loadPath } from '../dossier/open.ts';
import { reportText } from '../dossier/report.ts';
import { loadOntology } from '../graph/ontology.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import { loadThrough } from './load-through.ts';

/**
 * Loads the dossiers at `paths` one after the other, each in a transaction of its own, and tells what each changed.
 * Where a running server holds the store, it goes through that server. Rejects at the first that cannot be loaded;
 * those before it stay loaded.
 */
export async function loadPaths(
  paths: readonly string[],
  { openStore, door, out }: Surroundings,
): Promise<number> {
  const store = await openStore().catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'LOCKED' && door() !== null) return null;
    throw error;
  });
  if (store) return inStore(store, paths, out);
  for (const path of paths) out(`${reportText(await loadThrough(door()!, path))}\n`);
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
