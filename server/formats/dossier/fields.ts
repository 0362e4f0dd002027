import { linkFamilies } from '../../graph/ontology/ontology-file.ts';
import { list, needed, text, type Field, type RecordShape } from '../fields/fields.ts';

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

export const STANCES = ['asserts', 'denies'] as const;
export const VERDICTS = ['FULFILLED', 'BREACHED', 'DISPUTED'] as const;
export const PERS = ['ONCE', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const credibility: Field = {
  is: 'number',
  whole: true,
  min: 1,
  max: 6,
  about: 'Credibility of a claim, 1 (confirmed) to 5 (improbable), 6 (cannot be judged). 6 unless told.',
};
const sourceRef = (about: string): Field => ({ is: 'ref', to: 'source', about });
const valid: Field = {
  is: 'period',
  about: 'When it held, EDTF: 2020-02, 2021-08/.., 2014?. Kept as written.',
};

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
    stance: { is: 'choice', of: STANCES, about: 'Whether it asserts (unless told) or denies.' },
    credibility,
    property: text('The property it speaks of; none when it speaks of the whole.', 100),
    value: text('The value it gives that property.'),
    verdict: { is: 'choice', of: VERDICTS, about: 'Its verdict on the obligation it is about.' },
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
  fields: {
    title: needed(text('Its title.')),
    kind: needed(text('What it is: article, report, dataset, gazetteer, …', 60)),
    author: text('Who wrote it.'),
    publisher: text('Who published it.'),
    published: { is: 'period', about: 'When it was published, EDTF; leave out when unknown.' },
    url: { is: 'text', max: 2_000, looks: 'url', about: 'Where to read it.' },
    reliability: {
      is: 'choice',
      of: RELIABILITIES,
      about: 'Reliability, A (reliable) to E (unreliable), F (cannot be judged). F unless told.',
    },
    notes: text('What to know before relying on it.', 4_000),
    licence: text('The licence under which it may be used.'),
    attributes,
  },
};

const entityField: Field = {
  is: 'record',
  name: 'an entity',
  about: 'An actor, alliance, agreement, obligation, operation, event, place or asset.',
  fields: {
    type: needed({ is: 'word', of: 'entity type', about: 'What it is.' }),
    kind: needed({ is: 'word', of: 'kind', about: 'The finer sort of its type.' }),
    name: needed(text('Its name, as shown.', 300)),
    aliases: list(text('Another name.', 300), 'Other names.', 200),
    identifiers: list(
      text('A scheme, a colon and an id: wikidata:Q843.', 300),
      'Ids by which others know it, each as scheme:value.',
      200,
    ),
    summary: text('What it is, in a sentence or two of your own.', 2_000),
    valid,
    location: {
      is: 'record',
      name: 'a location',
      about: 'Where a place is, WGS 84 degrees.',
      fields: {
        lat: needed({ is: 'number', min: -90, max: 90, about: 'Latitude, degrees north.' }),
        lon: needed({ is: 'number', min: -180, max: 180, about: 'Longitude, degrees east.' }),
      },
    },
    ordinal: {
      is: 'number',
      whole: true,
      min: 0,
      max: 1_000_000,
      about: 'Place in the order that the source gives.',
    },
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
    value: { is: 'number', min: 0, about: 'The amount, where the source gives one number.' },
    low: { is: 'number', min: 0, about: 'The least, where the source gives a range.' },
    high: { is: 'number', min: 0, about: 'The most, where the source gives a range.' },
    currency: text('ISO 4217 code: USD.', 3),
    per: { is: 'choice', of: PERS, about: 'What the amount is paid for: ONCE, DAY, WEEK, MONTH or YEAR.' },
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
    label: text('What it is called where its type says too little: spokesperson of.', 200),
    amount,
    inKind: {
      is: 'flag',
      about: 'True for goods valued in money: never summed with cash. False unless told.',
    },
    forms: list({ is: 'word', of: 'support form', about: 'A form of support.' }, 'Forms of support.', 50),
    giverCertain: {
      is: 'flag',
      about: 'False where the source says "at least one of these". True unless told.',
    },
    valid,
    claims,
    evidence,
    attributes,
  },
};

const figureField: Field = {
  is: 'record',
  name: 'a figure',
  about: 'A number about an entity.',
  fields: {
    about: needed({ is: 'ref', to: 'entity', about: 'The id of the entity it is about.' }),
    measure: needed({ is: 'word', of: 'measure', about: 'What it measures.' }),
    value: { is: 'number', about: 'The number, where the source gives one.' },
    low: { is: 'number', about: 'The least, where the source gives a range.' },
    high: { is: 'number', about: 'The most, where the source gives a range.' },
    unit: text("Its unit, where it is not the measure's own: an ISO 4217 code for money, %.", 40),
    period: { is: 'period', about: 'What it covers, EDTF; leave out when not given.' },
    suffix: { is: 'id', about: 'Tells figures of one measure and period apart; ends the id.' },
    claims,
    evidence,
    attributes,
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
        summary: text('What it holds.', 4_000),
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
