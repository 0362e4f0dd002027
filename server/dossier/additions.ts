import { extendOntology } from '../graph/ontology-merge.ts';
import type { Ontology, OntologyFile } from '../graph/ontology.ts';
import { BadInputError } from '../graph/session.ts';
import type { Problems } from './problem.ts';
import { spotOf } from './read-field.ts';
import { suggestion } from './suggest.ts';

/** The ontology with what one file of a dossier adds; what cannot be added is a problem. */
export function withAdditions(
  ontology: Ontology,
  addition: OntologyFile,
  dossier: string,
  problems: Problems,
): Ontology {
  try {
    const extended = extendOntology(ontology, filledIn(addition), dossier);
    checkEnds(extended, addition, problems);
    checkParts(extended, addition, problems);
    return extended;
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    problems.add(spotOf(addition), error.message);
    return ontology;
  }
}

/** With something in place of keys that are missing, which are told already, so that checking can go on. */
function filledIn(addition: OntologyFile): OntologyFile {
  const each = <T extends object>(part: Readonly<Record<string, T>> | undefined, fill: (id: string) => T) =>
    part && Object.fromEntries(Object.entries(part).map(([id, entry]) => [id, { ...fill(id), ...entry }]));
  const linkTypes = each(addition.linkTypes, (id) => ({
    family: 'OTHER' as const,
    label: id,
    inverse: id,
    from: ['any'] as const,
    to: ['any'] as const,
  }));
  const supportForms = each(addition.supportForms, (id) => ({ label: id }));
  const measures = each(addition.measures, (id) => ({ label: id }));
  return {
    ...addition,
    ...(linkTypes && { linkTypes }),
    ...(supportForms && { supportForms }),
    ...(measures && { measures }),
  };
}

function checkEnds(ontology: Ontology, { linkTypes = {} }: OntologyFile, problems: Problems): void {
  const known = [...ontology.entityTypes.map(({ id }) => id), 'any'];
  for (const ends of Object.values(linkTypes).flatMap((type) => [type.from ?? [], type.to ?? []]))
    ends.forEach((end, index) => {
      if (known.includes(end)) return;
      const hint = suggestion(end, known) || `; use any, or ${known.slice(0, -1).join(', ')}.`;
      problems.add(spotOf(ends, index), `"${end}" is no entity type${hint}`);
    });
}

function checkParts(ontology: Ontology, { measures = {} }: OntologyFile, problems: Problems): void {
  for (const { parts = [] } of Object.values(measures))
    parts.forEach((part, index) => {
      if (ontology.measure(part)) return;
      const known = ontology.measures.map(({ id }) => id);
      problems.add(
        spotOf(parts, index),
        `"${part}" is no measure${suggestion(part, known) || '; add it to "measures".'}`,
      );
    });
}
