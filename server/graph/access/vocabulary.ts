import type { Ontology, OntologyFile } from '../ontology/ontology.ts';
import type { RowOf } from './run.ts';
import { type Session, openSession } from './session.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { BadInputError } from '../errors.ts';
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

/** The ontology with what the store's dossiers add, read again now and then. */
export interface Vocabulary {
  /** What is known now; at most `maxAge` behind, plus the time that reading it again takes. */
  current(): Ontology;
  /** Reads it again now: something was imported or removed. */
  refresh(): Promise<void>;
}

/**
 * Reads the additions once, and again in the background when asked for after `maxAge` milliseconds: another
 * process may load a dossier into the same store. While the store is away, what was known stays.
 */
export async function openVocabulary(
  store: GraphStore,
  base: Ontology,
  maxAge = 10_000,
): Promise<Vocabulary> {
  let told: string | null = null;
  let ontology = base;
  const read = async () => {
    const rows = await openSession(store, base).read('read/dossier-ontologies');
    const now = JSON.stringify(rows);
    // The same additions give the same ontology: answers are kept by it.
    if (now !== told) ontology = extended(base, rows);
    told = now;
  };
  await read();
  let readAt = Date.now();
  const refresh = async () => {
    try {
      await read();
    } catch {
      // The requests themselves tell that the store is away.
    }
  };
  return {
    refresh,
    current: () => {
      if (Date.now() - readAt > maxAge) {
        readAt = Date.now();
        void refresh();
      }
      return ontology;
    },
  };
}
