import { readdirSync } from 'node:fs';
import type { Ontology } from '../graph/ontology.ts';
import { shipped } from '../root.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildDossier } from './build.ts';
import { checkDossier } from './check.ts';
import { loadDossier } from './load.ts';
import { withStore } from './open.ts';
import { readDossier } from './read.ts';
import type { LoadReport } from './report.ts';

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
