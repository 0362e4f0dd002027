import { runOn } from '../../graph/access/run.ts';
import { readdirSync } from 'node:fs';
import { extendOntology } from '../../graph/ontology/ontology-merge.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { buildDossier } from '../../formats/dossier/build.ts';
import {
  dossierTexts,
  type DossierText,
  readTexts,
  type Reading,
  readDossier,
} from '../../formats/dossier/read.ts';
import { loadDossier } from './load.ts';
import type { Dossier } from '../../graph/writing/drafts.ts';
import { Problems } from '../../formats/fields/yaml-file.ts';
import { namedIn } from '../../formats/dossier/scope.ts';
import { lookUp } from '../../graph/writing/stored.ts';
import type { LoadReport } from './report.ts';
import { shipped } from '../../root.ts';
import { checkDossier } from '../../formats/dossier/check.ts';

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
  const elsewhere = await lookUp(runOn(store), namedIn(reading));
  return buildDossier(reading, elsewhere);
}

/** The ontology with what all dossiers and data sets in the store add but `dossier`; the very same where they add nothing. */
export async function ontologyBeside(
  store: GraphStore,
  ontology: Ontology,
  dossier: string | null,
): Promise<Ontology> {
  const rows = await runOn(store)('read/dossier-ontologies');
  return rows
    .filter((row) => row.dossier !== dossier)
    .reduce((all, row) => {
      const additions: OntologyFile = JSON.parse(row.ontology);
      return extendOntology(all, additions, row.dossier);
    }, ontology);
}

/** The dossiers that come with Entente: each file or folder in `dossiers/`, in the order of their names. */
export function shippedDossiers(): string[] {
  return readdirSync(shipped('dossiers'), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || /\.ya?ml$/.test(entry.name)))
    .map((entry) => shipped('dossiers', entry.name))
    .sort();
}

/**
 * Loads the shipped dossiers into an empty store, and those that changed since into one that has them. An unchanged
 * one costs one read beside reading its files.
 */
export async function shipDossiers(store: GraphStore, ontology: Ontology): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const path of shippedDossiers()) {
    const reading = readDossier(path, ontology);
    // One that refers to nothing outside needs no look at the store before its digest.
    const alone = checkDossier(reading).length === 0;
    const dossier = alone ? buildDossier(reading) : await withStore(store, reading);
    reports.push(await loadDossier(store, dossier, ontology));
  }
  return reports;
}
