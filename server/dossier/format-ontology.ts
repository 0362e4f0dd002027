import { linkFamilies } from '../graph/ontology-file.ts';
import { list, needed, text, type Field } from './format-fields.ts';

const label = needed(text('What it is called.', 200));
const description = text('What it means.', 1_000);
const ontologyPart = (about: string, name: string, fields: Readonly<Record<string, Field>>): Field => ({
  is: 'map',
  keys: 'word',
  about,
  of: { is: 'record', name, about: `One of them.`, fields },
});
const ends = (about: string) =>
  needed(list({ is: 'text', about: 'An entity type, or any.', max: 60 }, about, 20));
/** What a dossier adds to the ontology. */
export const ontologyField: Field = {
  is: 'record',
  name: 'the ontology',
  about: 'Kinds, link types, support forms and measures that this dossier adds.',
  fields: {
    entityTypes: ontologyPart('Kinds added to entity types.', 'an entity type', {
      kinds: { is: 'map', keys: 'word', of: text('Its label.', 200), about: 'Kinds and their labels.' },
    }),
    linkTypes: ontologyPart('Link types.', 'a link type', {
      family: needed({ is: 'choice', of: linkFamilies, about: 'The family it is filtered and coloured by.' }),
      label,
      inverse: needed(text('Its label read from its target.', 200)),
      description,
      symmetric: { is: 'flag', about: 'Whether it reads the same both ways.' },
      sign: {
        is: 'number',
        whole: true,
        min: -1,
        max: 1,
        about: '1 between friends, -1 between enemies, 0 otherwise.',
      },
      reaches: { is: 'flag', about: 'Whether what flows to its source counts as reaching its target.' },
      from: ends('Entity types it may start at.'),
      to: ends('Entity types it may end at.'),
    }),
    supportForms: ontologyPart('Forms of support.', 'a support form', { label, description }),
    measures: ontologyPart('Measures.', 'a measure', {
      label,
      description,
      unit: text('Its unit.', 40),
      parts: list(text('A measure.', 60), 'Measures that should add up to this one.', 20),
    }),
  },
};
