import type { Ontology, OntologyFile } from '../ontology/ontology.ts';
import type { RowOf } from './run.ts';
import { type Session, openSession } from './session.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { BadInputError } from '../errors.ts';
import { keptOf, numberOf } from './kept.ts';
import { extendOntology } from '../ontology/ontology-merge.ts';

/**
 * The ontology with what the store's dossiers add (each Dossier node keeps its additions as JSON in `ontology`).
 * Where two dossiers give one id two meanings, the first by id is heard and the other's additions are left out.
 */
export async function storedOntology(session: Session): Promise<Ontology> {
  return extended(session.ontology, await session.read('read/dossier-ontologies'));
}

function extended(base: Ontology, rows: readonly RowOf<'read/dossier-ontologies'>[]): Ontology {
  let ontology = base;
  for (const row of rows) {
    const addition: OntologyFile = JSON.parse(row.ontology);
    try {
      ontology = extendOntology(ontology, addition, row.dossier);
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
    }
  }
  return ontology;
}

/** The ontology with what the store's dossiers add. */
export interface Vocabulary {
  /** As the store has it now: what any door or process wrote before is in it. While the store is away, what was known. */
  current(): Promise<Ontology>;
}

/** Reads the additions once, and again after each write. Rejects with a StoreError where the store is away. */
export async function openVocabulary(store: GraphStore, base: Ontology): Promise<Vocabulary> {
  const kept = keptOf(store);
  let told: string | null = null;
  let known = base;
  const read = () =>
    kept(`vocabulary ${numberOf(base)}`, async () => {
      const rows = await openSession(store, base).read('read/dossier-ontologies');
      const now = JSON.stringify(rows);
      // The same additions give the same ontology: answers are kept by it.
      if (now !== told) known = extended(base, rows);
      told = now;
      return known;
    });
  await read();
  return {
    current: async () => {
      try {
        return await read();
      } catch {
        // The requests themselves tell that the store is away.
        return known;
      }
    },
  };
}
