import type { CommandContext } from './context.ts';
import { loadPath } from '../import/dossier/open.ts';
import { reportText, type LoadReport } from '../import/dossier/report.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { StoreError } from '../store/graph-store.ts';
import { askServer, reasonOf, storeOrServer, withStore } from './store-or-server.ts';
import type { RunningServer } from './lock-file.ts';
import { dossierTexts } from '../formats/dossier/read.ts';
import { DossierError, Problems, type Problem } from '../formats/fields/yaml-file.ts';
import { ProtectedError } from '../import/dossier/load.ts';

/**
 * Loads the dossiers at `paths` one after the other, each in a transaction of its own, and tells what each changed.
 * Where a running server holds the store, it goes through that server. Rejects at the first that cannot be loaded;
 * those before it stay loaded.
 */
export async function loadPaths(paths: readonly string[], context: CommandContext): Promise<number> {
  const held = await storeOrServer(context);
  const load = async (loadOne: (path: string) => Promise<LoadReport>) => {
    for (const path of paths) context.out(`${reportText(await loadOne(path))}\n`);
    return 0;
  };
  if ('server' in held) return load((path) => loadThrough(held.server, path));
  return withStore(held.store, (store) => load((path) => loadPath(store, path, loadOntology())));
}

/** What the server's route answers (`http/load.ts`). */
interface LoadAnswer {
  readonly report?: LoadReport;
  readonly problems?: readonly Problem[];
  readonly reasons?: readonly string[];
}

/**
 * Has a running server load the dossier at `path`. Throws what loading it here would: a DossierError or a
 * ProtectedError, or a StoreError where the server cannot be reached or refuses.
 */
async function loadThrough(server: RunningServer, path: string): Promise<LoadReport> {
  const problems = new Problems();
  const files = dossierTexts(path, problems);
  if (problems.count > 0) throw new DossierError(problems.sorted());
  const answer = await askServer(server, '/dossiers', { path, files });
  const said = await answer.json<LoadAnswer>();
  if (answer.ok && said?.report) return said.report;
  if (said?.problems) throw new DossierError(said.problems);
  if (said?.reasons) throw new ProtectedError(said.reasons);
  const reason = reasonOf(said, answer);
  throw new StoreError('UNAVAILABLE', `The server at ${server.url} did not load ${path}. ${reason}`);
}
