import { extendOntology } from '../graph/ontology-merge.ts';
import type { Ontology, OntologyFile } from '../graph/ontology.ts';
import { query } from '../graph/queries.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildDossier } from './build.ts';
import { dossierTexts, type DossierText } from './files.ts';
import { loadDossier } from './load.ts';
import type { Dossier } from './model.ts';
import { Problems } from './problem.ts';
import { readTexts, type Reading } from './read.ts';
import { namedIn } from './references.ts';
import { lookUp } from './known.ts';
import type { LoadReport } from './report.ts';

/** Reads, checks and loads the dossier at `path`. Throws a DossierError or a ProtectedError; see `loadDossier`. */
export async function loadPath(store: GraphStore, path: string, ontology: Ontology): Promise<LoadReport> {
  const problems = new Problems();
  return loadTexts(store, path, dossierTexts(path, problems), ontology, problems);
}

/** Checks and loads a dossier of texts at hand; `path` is what it is called, `problems` those of getting at it. */
export async function loadTexts(
  store: GraphStore,
  path: string,
  texts: readonly DossierText[],
  ontology: Ontology,
  problems: Problems = new Problems(),
): Promise<LoadReport> {
  const first = readTexts(path, texts, ontology, problems.copy());
  // Only now is it known which dossier this is, whose own earlier additions it replaces.
  const others = await ontologyBeside(store, ontology, first.id);
  const reading = others === ontology ? first : readTexts(path, texts, others, problems);
  return loadDossier(store, await withStore(store, reading), others);
}

/** A reading checked against what the store's other dossiers define. Throws a DossierError with every problem. */
export async function withStore(store: GraphStore, reading: Reading): Promise<Dossier> {
  const elsewhere = await lookUp((statement, params) => store.read(statement, params), namedIn(reading));
  return buildDossier(reading, elsewhere);
}

/** The ontology with what all dossiers and data sets in the store add but `dossier`; the very same where they add nothing. */
export async function ontologyBeside(
  store: GraphStore,
  ontology: Ontology,
  dossier: string | null,
): Promise<Ontology> {
  const rows = await store.read(query('read/dossier-ontologies'));
  return rows
    .filter((row) => row.dossier !== dossier)
    .reduce(
      (all, row) =>
        extendOntology(all, JSON.parse(String(row.ontology)) as OntologyFile, String(row.dossier)),
      ontology,
    );
}
