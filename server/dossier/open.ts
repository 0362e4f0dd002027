import type { Ontology } from '../graph/ontology.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildDossier } from './build.ts';
import { loadDossier } from './load.ts';
import type { Dossier } from './model.ts';
import { readDossier, type Reading } from './read.ts';
import { lookUp, namedIn } from './references.ts';
import type { LoadReport } from './report.ts';

/**
 * The dossier at `path`, checked against what it holds and what the store's other dossiers define. Throws a
 * DossierError with every problem.
 */
export async function openDossier(store: GraphStore, path: string, ontology: Ontology): Promise<Dossier> {
  return withStore(store, readDossier(path, ontology));
}

/** A reading checked against what the store's other dossiers define. Throws a DossierError with every problem. */
export async function withStore(store: GraphStore, reading: Reading): Promise<Dossier> {
  const elsewhere = await lookUp((statement, params) => store.read(statement, params), namedIn(reading));
  return buildDossier(reading, elsewhere);
}

/** Reads, checks and loads the dossier at `path`. Throws a DossierError or a ProtectedError; see `loadDossier`. */
export async function loadPath(store: GraphStore, path: string, ontology: Ontology): Promise<LoadReport> {
  return loadDossier(store, await openDossier(store, path, ontology), ontology);
}
