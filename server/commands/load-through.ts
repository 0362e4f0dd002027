import type { Door } from '../door.ts';
import { dossierTexts } from '../dossier/files.ts';
import { DossierError, Problems, type Problem } from '../dossier/problem.ts';
import { ProtectedError } from '../dossier/protect.ts';
import type { LoadReport } from '../dossier/report.ts';
import { StoreError } from '../store/graph-store.ts';

interface Refusal {
  readonly problems?: readonly Problem[];
  readonly reasons?: readonly string[];
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Has a running server load the dossier at `path`. Throws what loading it here would: a DossierError or a
 * ProtectedError, or a StoreError where the server cannot be reached or refuses.
 */
export async function loadThrough(door: Door, path: string): Promise<LoadReport> {
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
