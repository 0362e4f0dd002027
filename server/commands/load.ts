import type { Surroundings } from './context.ts';
import { loadPath } from '../import/dossier/open.ts';
import { reportText, type LoadReport } from '../import/dossier/report.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { type GraphStore, StoreError } from '../store/graph-store.ts';
import { storeOrDoor } from './store-or-door.ts';
import type { Door } from '../lock-file.ts';
import { dossierTexts } from '../formats/dossier/read.ts';
import { DossierError, Problems, type Problem } from '../formats/fields/yaml-file.ts';
import { ProtectedError } from '../import/dossier/load.ts';

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

interface Refusal {
  readonly problems?: readonly Problem[];
  readonly reasons?: readonly string[];
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Has a running server load the dossier at `path`. Throws what loading it here would: a DossierError or a
 * ProtectedError, or a StoreError where the server cannot be reached or refuses.
 */
async function loadThrough(door: Door, path: string): Promise<LoadReport> {
  const problems = new Problems();
  const files = dossierTexts(path, problems);
  if (problems.count > 0) throw new DossierError(problems.sorted());
  const response = await fetch(new URL('/dossiers', door.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ path, files }),
  }).catch((error: unknown) => {
    const message = `The server at ${door.url} holds the store and does not answer; stop it and try again.`;
    throw new StoreError('UNAVAILABLE', message, { cause: error });
  });
  const answer = (await response.json().catch(() => ({}))) as Refusal;
  if (response.ok) return answer as LoadReport;
  if (answer.problems) throw new DossierError(answer.problems);
  if (answer.reasons) throw new ProtectedError(answer.reasons);
  const reason = answer.errors?.[0]?.message ?? `It answered ${response.status}.`;
  throw new StoreError('UNAVAILABLE', `The server at ${door.url} did not load ${path}. ${reason}`);
}
