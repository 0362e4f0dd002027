import type { Output } from '../cli.ts';
import { loadPath } from '../dossier/open.ts';
import { reportText } from '../dossier/report.ts';
import { loadOntology } from '../graph/ontology.ts';
import { storedOntology } from '../graph/ontology-merge.ts';
import { openSession } from '../graph/session.ts';
import type { GraphStore } from '../store/graph-store.ts';

/**
 * Loads the dossiers at `paths` one after the other, each in a transaction of its own, and tells what each changed.
 * Rejects at the first that cannot be loaded; those before it stay loaded.
 */
export async function loadPaths(
  paths: readonly string[],
  openStore: () => Promise<GraphStore>,
  { out }: Output,
): Promise<number> {
  const store = await openStore();
  try {
    for (const path of paths) {
      // Anew each time: the dossier before it may have added to the vocabulary.
      const ontology = await storedOntology(openSession(store, loadOntology()));
      out(`${reportText(await loadPath(store, path, ontology))}\n`);
    }
    return 0;
  } finally {
    await store.close();
  }
}
