import { isDeepStrictEqual } from 'node:util';
import { ontologyOf, type Ontology, type OntologyFile } from './ontology.ts';
import { BadInputError } from '../errors.ts';

type Part<T> = Readonly<Record<string, T>>;

/**
 * The ontology with a dossier's additions: kinds, link types, support forms and measures. Repeating what is
 * there already is fine; giving a known id another meaning throws a BadInputError that names it.
 */
export function extendOntology(base: Ontology, addition: OntologyFile, dossier: string): Ontology {
  const join = <T>(name: string, mine: Part<T>, theirs: Part<T>): Part<T> => {
    for (const [id, entry] of Object.entries(theirs)) {
      const known = mine[id];
      if (known !== undefined && !isDeepStrictEqual(known, entry))
        throw new BadInputError(
          'ontology',
          `Dossier ${dossier} gives ${name} ${id} another meaning; choose another id.`,
        );
    }
    return { ...mine, ...theirs };
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
