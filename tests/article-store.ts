import { shipDossiers } from '../server/import/dossier/open.ts';
import { loadOntology, type Ontology } from '../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { openTestStore } from './open-store.ts';

/** A store that holds the shipped dossiers, the article's among them. Close it when done. */
export async function openArticle(): Promise<{ store: GraphStore; ontology: Ontology }> {
  const store = await openTestStore();
  const ontology = loadOntology();
  await shipDossiers(store, ontology);
  return { store, ontology };
}
