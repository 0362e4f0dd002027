import { checkDossiers } from '../import/dossier/check-together.ts';
import { problemText } from '../formats/fields/yaml-file.ts';
import { countsText } from '../import/dossier/report.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import type { Output } from './context.ts';

/** Prints every problem of the dossiers at `paths`, or one line for each that has none; 1 when there is a problem. */
export async function checkPaths(paths: readonly string[], { out, err }: Output): Promise<number> {
  let code = 0;
  for (const { path, problems, holds } of checkDossiers(paths, loadOntology())) {
    if (problems.length === 0) {
      out(`${path}: no problem; ${countsText(holds, '') || 'nothing in it'}.\n`);
      continue;
    }
    code = 1;
    for (const problem of problems) out(`${problemText(problem)}\n`);
    err(`${path}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.\n`);
  }
  return code;
}
