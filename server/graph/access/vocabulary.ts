import type { Ontology, OntologyFile } from '../ontology/ontology.ts';
import type { RowOf } from './run.ts';
import { type Session, openSession } from './session.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { BadInputError } from '../errors.ts';
import { numberOf } from './kept.ts';
import { extendOntology } from '../ontology/ontology-merge.ts';

/**
 * The ontology with what the store's dossiers add (each Dossier node keeps its additions as JSON in `ontology`), read
 * once for each revision of the store. Where two dossiers give one id two meanings, the first by id is heard and the
 * other's additions are left out.
 */
export function storedOntology({ kept, ontology, read }: Session, since?: number): Promise<Ontology> {
  const work = async () => extendedOnce(ontology, await read('read/dossier-ontologies'));
  return kept(`vocabulary ${numberOf(ontology)}`, work, since);
}

type Additions = readonly RowOf<'read/dossier-ontologies'>[];

const last = new WeakMap<Ontology, { readonly told: string; readonly whole: Ontology }>();

/** The same additions give the same ontology: answers are kept by it. */
function extendedOnce(base: Ontology, rows: Additions): Ontology {
  const told = JSON.stringify(rows);
  const before = last.get(base);
  if (before?.told === told) return before.whole;
  const whole = extended(base, rows);
  last.set(base, { told, whole });
  return whole;
}

function extended(base: Ontology, rows: Additions): Ontology {
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
  /**
   * As the store has it now, or had it no earlier than `since`: what any door or process wrote before is in it. While the
   * store is away, what was known. The same object for as long as it says the same.
   */
  current(since?: number): Promise<Ontology>;
  /** As it was when it was asked for last. */
  readonly known: Ontology;
}

/** Reads the additions once, and again after each write. Rejects with a StoreError where the store is away. */
export async function openVocabulary(store: GraphStore, base: Ontology): Promise<Vocabulary> {
  const read = (since?: number) => storedOntology(openSession(store, base), since);
  let known = await read();
  return {
    get known() {
      return known;
    },
    current: async (since) => {
      try {
        known = await read(since);
      } catch {
        // The requests themselves tell that the store is away.
      }
      return known;
    },
  };
}
