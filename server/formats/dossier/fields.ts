import { linkFamilies } from '../../graph/ontology/ontology-file.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  pers,
  sourceProperties,
  verdicts,
  type Group,
  type Properties,
  type Property,
} from '../../graph/properties.ts';
import { list, needed, text, type Field, type RecordShape } from '../fields/fields.ts';
import { allBut } from '../../graph/property-rows.ts';

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

export const stances = ['asserts', 'denies'] as const;

const credibility: Field = {
  is: 'number',
  whole: true,
  min: 1,
  max: 6,
  about: 'Credibility of a claim, 1 (confirmed) to 5 (improbable), 6 (cannot be judged). 6 unless told.',
};
const sourceRef = (about: string): Field => ({ is: 'ref', to: 'source', about });
export const claimField: RecordShape & { about: string } = {
  is: 'record',
  name: 'a claim',
  definition: 'claim',
  about: 'What one source says about it.',
  fields: {
    at: needed(
      text('Where in the source, such as a paragraph, page or row; `whole` cites it as a whole.', 300),
    ),
    says: needed(text('What the source says, in your own words.', 2_000)),
    source: sourceRef('The source; the default one unless told.'),
    by: { is: 'ref', to: 'actor', about: 'Whom the source gives as its own source: the id of an Actor.' },
    stance: { is: 'choice', of: stances, about: 'Whether it asserts (unless told) or denies.' },
    credibility,
    property: text('The property it speaks of; none when it speaks of the whole.', 100),
    value: text('The value it gives that property.'),
    verdict: { is: 'choice', of: verdicts, about: 'Its verdict on the obligation it is about.' },
    evidence: list(
      { is: 'ref', to: 'evidence', about: 'The id of a link, figure or event.' },
      'What backs the verdict: ids of links, figures or events.',
    ),
    id: text('An id of its own; made of its subject, source and locator unless told.', 300),
  },
};
const claims = list(claimField, 'What sources say about it; at least one.', 10_000);
const evidence = list(
  text('A source id, a bar and a locator: gazetteer|row 12.', 400),
  'Places in sources that only say that it is so, each as source-id|locator.',
  1_000,
);

const attributes: Field = {
  is: 'json',
  about: 'What the source says beyond the other keys: name: value, as deep as it needs.',
};

export const sourceField: RecordShape & { about: string } = {
  is: 'record',
  name: 'a source',
  about: 'A document or data set.',
  fields: { ...fieldsOf(sourceProperties), attributes },
};

const location: Field = {
  is: 'record',
  name: 'a location',
  about: 'Where a place is, WGS 84 degrees.',
  fields: {
    lat: needed({ is: 'number', min: -90, max: 90, about: 'Latitude, degrees north.' }),
    lon: needed({ is: 'number', min: -180, max: 180, about: 'Longitude, degrees east.' }),
  },
};

const entityField: Field = {
  is: 'record',
  name: 'an entity',
  about: 'An actor, alliance, agreement, obligation, operation, event, place or asset.',
  fields: {
    type: needed({ is: 'word', of: 'entity type', about: 'What it is.' }),
    ...fieldsOf(entityProperties, { location: { location } }),
    claims,
    evidence,
    attributes,
  },
};

const amount: Field = {
  is: 'record',
  name: 'an amount',
  about: 'Money, or the worth of goods. Leave out what is unknown.',
  fields: {
    value: { is: 'number', digits: true, min: 0, about: 'The amount, where the source gives one number.' },
    low: { is: 'number', digits: true, min: 0, about: 'The least, where the source gives a range.' },
    high: { is: 'number', digits: true, min: 0, about: 'The most, where the source gives a range.' },
    currency: text('ISO 4217 code: USD.', 3),
    per: { is: 'choice', of: pers, about: 'What the amount is paid for: ONCE, DAY, WEEK, MONTH or YEAR.' },
  },
};

const linkField: Field = {
  is: 'record',
  name: 'a link',
  about: 'A typed relation between two entities.',
  fields: {
    from: needed({ is: 'ref', to: 'entity', about: 'The id of the entity it starts at.' }),
    type: needed({ is: 'word', of: 'link type', about: 'Its type.' }),
    to: needed({ is: 'ref', to: 'entity', about: 'The id of the entity it ends at.' }),
    suffix: { is: 'id', about: 'Tells links of one type between one pair apart; ends the id.' },
    ...fieldsOf(linkProperties, { amount: { amount } }),
    claims,
    evidence,
    attributes,
  },
};

const ofFigures = allBut(figureProperties, 'about');
const number: Readonly<Record<string, Field>> = {
  value: { is: 'number', digits: true, about: 'The number, where the source gives one.' },
  low: { is: 'number', digits: true, about: 'The least, where the source gives a range.' },
  high: { is: 'number', digits: true, about: 'The most, where the source gives a range.' },
  unit: fieldOf(figureProperties.unit),
};

const figureField: Field = {
  is: 'record',
  name: 'a figure',
  about: 'A number about an entity.',
  fields: {
    about: needed({ is: 'ref', to: 'entity', about: 'The id of the entity it is about.' }),
    ...fieldsOf(ofFigures, { value: number }),
    suffix: { is: 'id', about: 'Tells figures of one measure and period apart; ends the id.' },
    claims,
    evidence,
    attributes,
  },
};

const viewField: Field = {
  is: 'record',
  name: 'a view',
  about: 'A named view of the map.',
  fields: {
    name: needed(text('What it is called.', 120)),
    sentence: needed(text('What is to be seen there.', 400)),
    address: needed(
      text('The part of the map’s address after #, `show=ttp,al-qaeda&hide=PLACE&panel=trace`.', 100_000),
    ),
  },
};

export const fileField: RecordShape & { about: string } = {
  is: 'record',
  name: 'a dossier file',
  about: 'A dossier of Entente: sources, entities, links and figures, each backed by claims.',
  fields: {
    entente: needed({ is: 'number', whole: true, min: 1, max: 1, about: 'The version of this format, 1.' }),
    dossier: {
      is: 'record',
      name: 'the dossier',
      about: 'What the dossier is; in one of its files.',
      fields: {
        id: needed({ is: 'id', about: 'Its id.' }),
        title: needed(text('Its title.', 300)),
        summary: text('What it holds, in a few sentences: what the map opens with.', 4_000),
        views: list(viewField, 'Where readers may start: named views of the map. It opens at the first.', 50),
      },
    },
    defaults: {
      is: 'record',
      name: 'the defaults',
      about: 'For the claims of this file that do not say; for all files where only one file has them.',
      fields: { source: sourceRef('The source of claims.'), credibility },
    },
    ontology: ontologyField,
    sources: { is: 'map', keys: 'id', of: sourceField, about: 'Sources by their ids.' },
    entities: { is: 'map', keys: 'id', of: entityField, about: 'Entities by their ids.' },
    links: list(linkField, 'Links.', 1_000_000),
    figures: list(figureField, 'Figures.', 1_000_000),
  },
};

/** How a dossier says properties, in the order of their rows; `pieces` are the keys of what makes one piece. */
function fieldsOf(
  rows: Properties,
  pieces: { readonly [group in Group]?: Readonly<Record<string, Field>> } = {},
): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const [name, row] of Object.entries(rows))
    Object.assign(fields, row.within ? pieces[row.within] : { [name]: fieldOf(row) });
  return fields;
}

function fieldOf(row: Property): Field {
  const {
    value,
    needed: must,
    word,
    dossier: { about = row.about, item = '', longest, max, min } = {},
  } = row;
  const field = (): Field => {
    switch (value) {
      case 'text':
        return word ? { is: 'word', of: word, about } : text(about, max);
      case 'url':
        return { is: 'text', max: 2_000, looks: 'url', about };
      case 'texts':
        return list(word ? { is: 'word', of: word, about: item } : text(item, longest), about, max);
      case 'number':
      case 'whole':
        return {
          is: 'number',
          ...(value === 'whole' && { whole: true }),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          about,
        };
      case 'period':
      case 'flag':
        return { is: value, about };
      default:
        return { is: 'choice', of: value, about };
    }
  };
  return must ? needed(field()) : field();
}
