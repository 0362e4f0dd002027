import { readFileSync } from 'node:fs';
import { loadDossier } from '../../server/import/dossier/load.ts';
import { withStore } from '../../server/import/dossier/open.ts';
import { readTexts } from '../../server/formats/dossier/read.ts';
import type { LoadReport } from '../../server/import/dossier/report.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';

export const ontology = loadOntology();

/** The small made-up dossier, with parts of its text replaced; each must be there. */
export function small(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The small dossier does not hold ${from}`);
      return text.replace(from, to);
    },
    readFileSync('tests/dossier/small.yaml', 'utf8'),
  );
}

/** Reads, checks and loads a dossier of one file's text. */
export async function loadText(store: GraphStore, text: string, file = 'small.yaml'): Promise<LoadReport> {
  return loadDossier(store, await withStore(store, readTexts(file, [{ file, text }], ontology)), ontology);
}
