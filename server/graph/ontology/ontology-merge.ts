import { isDeepStrictEqual } from 'node:util';
import { ontologyOf, type Ontology, type OntologyFile } from './ontology.ts';
import { BadInputError, type Session, openSession } from '../access/session.ts';
import type { GraphStore } from '../../store/graph-store.ts';

type Part = Readonly<Record<string, unknown>> | undefined;

/**
 * The ontology with a dossier's additions: kinds, link types, support forms and measures. Repeating what is
 * there already is fine; giving a known id another meaning throws a BadInputError that names it.
 */
export function extendOntology(base: Ontology, addition: OntologyFile, dossier: string): Ontology {
  const join = <T extends Part>(name: string, mine: T, theirs: T): T => {
    for (const [id, entry] of Object.entries(theirs ?? {})) {
      const known = mine?.[id];
      if (known !== undefined && !isDeepStrictEqual(known, entry))
        throw new BadInputError(
          'ontology',
          `Dossier ${dossier} gives ${name} ${id} another meaning; choose another id.`,
        );
    }
    return { ...mine, ...theirs } as T;
  };
  for (const [name, part] of [
    ['family', addition.families],
    ['rule', addition.rules],
  ] as const)
    for (const id of Object.keys(part ?? {}))
      if (!(name === 'family' ? base.families : base.rules).some((each) => each.id === id))
        throw new BadInputError(
          'ontology',
          `Dossier ${dossier} adds the ${name} ${id}; a dossier can add none.`,
        );
  const entityTypes = { ...base.file.entityTypes };
  for (const [id, entry] of Object.entries(addition.entityTypes ?? {})) {
    const known = entityTypes[id];
    if (!known)
      throw new BadInputError(
        'ontology',
        `Dossier ${dossier} adds the entity type ${id}; a dossier can add kinds only.`,
      );
    entityTypes[id] = { ...known, kinds: join(`the ${id} kind`, known.kinds ?? {}, entry.kinds ?? {}) };
  }
  return ontologyOf({
    ...base.file,
    entityTypes,
    linkTypes: join('the link type', base.file.linkTypes ?? {}, addition.linkTypes ?? {}),
    supportForms: join('the support form', base.file.supportForms ?? {}, addition.supportForms ?? {}),
    measures: join('the measure', base.file.measures ?? {}, addition.measures ?? {}),
  });
}

/**
 * The ontology with what the store's dossiers add (each Dossier node keeps its additions as JSON in `ontology`).
 * Where two dossiers give one id two meanings, the first by id is heard and the other's additions are left out.
 */
export async function storedOntology(session: Session): Promise<Ontology> {
  let ontology = session.ontology;
  for (const row of await session.read('dossier-ontologies')) {
    const addition = JSON.parse(String(row.ontology)) as OntologyFile;
    try {
      ontology = extendOntology(ontology, addition, String(row.dossier));
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
