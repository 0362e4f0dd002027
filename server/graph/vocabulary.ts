import type { GraphStore } from '../store/graph-store.ts';
import { storedOntology } from './ontology-merge.ts';
import type { Ontology } from './ontology.ts';
import { openSession } from './session.ts';

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
  const read = () => storedOntology(openSession(store, base));
  let ontology = await read();
  let readAt = Date.now();
  const refresh = async () => {
    try {
      ontology = await read();
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
