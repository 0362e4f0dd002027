import { list, text, type Field, type RecordShape, needed } from '../../fields/fields.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  pers,
  sourceProperties,
  verdicts,
  type Properties,
} from '../../../graph/properties.ts';
import { stances } from '../../dossier/fields.ts';

/** How a mapping writes values and conditions, as data: reading, messages and the JSON Schema derive from it. */

const template = (about: string): Field => ({ is: 'text', max: 2_000, bare: true, about });
/** A text whose spaces count. */
const exact = (about: string): Field => ({ is: 'text', max: 2_000, bare: true, exact: true, about });
const fields: Record<string, Field> = {};

const valueRecord: RecordShape = { is: 'record', name: 'a value', definition: 'value', fields };

/** A text with columns in braces, or a map that says how to make the value. */
export function value(about: string): Field {
  return { is: 'either', of: [template(about), valueRecord], about };
}
/** A text whose spaces count, or a map that says how to make a value. */
const separator = (about: string): Field => ({ is: 'either', of: [exact(about), valueRecord], about });
/** One value or a list of them; each may give several. */
const values = (about: string): Field => ({
  is: 'either',
  of: [template(about), list(value('A value.'), about, 200), valueRecord],
  about,
});

const texts = (about: string): Field => ({ is: 'map', keys: 'text', about, of: exact('What it becomes.') });

Object.assign(fields, {
  column: text('The column to take, by its header.', 300),
  value: value('The value to start from: a text with columns in braces, or another map.'),
  constant: exact('A text taken as it is, braces and all.'),
  first: list(value('A value.'), 'The first of these values that is not empty.', 20),
  nulls: list(template('A text.'), 'Texts that mean nothing here, beside those of the mapping.', 50),
  split: exact('Splits into a list at this text; /…/ for a pattern.'),
  match: text('A pattern (regular expression): keeps what its first group matches, or all of it.', 1_000),
  all: { is: 'flag', about: 'True takes every match of the pattern, as a list.' },
  replace: texts(
    'Texts (or /patterns/) to replace, and by what; in this order. Steps are done as they are written.',
  ),
  case: { is: 'choice', of: ['lower', 'upper'], about: 'Writes it in small or capital letters.' },
  lookup: text('Looks the value up in this lookup of the mapping.', 100),
  missing: {
    is: 'choice',
    of: ['drop', 'keep', 'note', 'problem'],
    about: 'What a value becomes that the lookup lacks: nothing (unless told), itself, a note, a problem.',
  },
  map: texts('Values and what they become; others become nothing, or the default.'),
  default: template('What an empty value becomes.'),
  decimal: { is: 'choice', of: ['.', ','], about: 'The decimal sign of this number.' },
  times: { is: 'number', about: 'What to multiply the number with, such as 1000 for thousands.' },
} satisfies Record<string, Field>);

const scalar = template('The cell is exactly this.');
const oneOf = list(scalar, 'The cell is one of these.', 10_000);
const test: RecordShape = {
  is: 'record',
  name: 'a test',
  definition: 'test',
  fields: {
    is: { is: 'either', of: [scalar, oneOf], about: 'The cell is this, or one of these.' },
    not: { is: 'either', of: [scalar, oneOf], about: 'The cell is not this, or none of these.' },
    matches: text('The cell matches this pattern (regular expression) somewhere.', 1_000),
    empty: { is: 'flag', about: 'True: the cell is empty. False: it is not.' },
    above: { is: 'number', about: 'The number in the cell is greater.' },
    below: { is: 'number', about: 'The number in the cell is smaller.' },
    from: { is: 'number', about: 'The number in the cell is this or greater.' },
    to: { is: 'number', about: 'The number in the cell is this or smaller.' },
  },
};
const conditions: Field = {
  is: 'map',
  keys: 'text',
  about: 'Columns and what their cells must be; all of them.',
  of: { is: 'either', of: [scalar, oneOf, test], about: 'A text, a list of texts, or a test.' },
};

/** Columns and what their cells must be; a list of such maps asks for one of them. */
export function where(about: string): Field {
  return {
    is: 'either',
    of: [conditions, list(conditions, 'One of these.', 50)],
    about,
  };
}

/** The records that stand in many places, for the JSON Schema's definitions. */
export const valueDefinitions = { value: valueRecord, test };

/** What a table of a mapping makes of each row, as data: the blocks of entities, links, figures and sources. */

type Fields = Readonly<Record<string, Field>>;

const columns = (about: string): Field => ({
  is: 'either',
  of: [
    text('rest: every column that the mapping does not use.', 300),
    list(text('A column.', 300), about, 1_000),
    { is: 'map', keys: 'text', about, of: text('What it is called.', 300) },
  ],
  about,
});

/** What every block may have. */
const common: Fields = {
  where: where('Only rows in which these columns are so.'),
  each: {
    is: 'map',
    keys: 'text',
    about:
      'Does the block once for each part of these cells: column: separator. The first counts; others go along with it. Inside, {column} is the part. A value in place of the separator makes a column of its own.',
    of: separator('The separator, or the value whose parts to take.'),
  },
  columns: columns(
    'Does the block once for each of these columns that is not empty, or for the rest, which nothing else uses: {$column}, {$label} and {$cell} are its header, its label and its cell.',
  ),
  flags: columns('The same for each of these columns that says 1, true, yes or x.'),
};

const key = (about: string): Field => values(`${about} A text without braces names a column.`);
const identity: Fields = {
  key: key('The columns that tell one from another.'),
  id: value('Its id as it is, for what has an id of its own; in place of a key.'),
  keyPrefix: text('Goes before the key, where keys of several sorts of things collide: person.', 60),
  namespace: text(
    'The namespace of its ids, in place of the mapping’s; none for keys unique in the world.',
    60,
  ),
};

const refRecord: RecordShape = {
  is: 'record',
  name: 'a reference',
  definition: 'reference',
  fields: { entity: text('A block of this mapping whose ids are meant.', 60), ...identity },
};
const refText: Field = text('The name of an entity block of this table.', 60);
const ref = (about: string): Field =>
  needed({ is: 'either', about, of: [refText, list(refText, about, 20), refRecord] });

const claimBlock: RecordShape = {
  is: 'record',
  name: 'a claim of a row',
  definition: 'claim',
  fields: {
    says: needed(value('What the source says; a row where it is empty makes no claim.')),
    source: text('The block of the source that says it; the data set unless told.', 60),
    at: value('Where in the source; the file and the row unless told.'),
    by: {
      is: 'either',
      about: 'Whom the source gives as its own source: an entity block, or an entity and its key.',
      of: [refText, refRecord],
    },
    stance: { is: 'choice', of: stances, about: 'Whether it asserts (unless told) or denies.' },
    credibility: {
      is: 'number',
      whole: true,
      min: 1,
      max: 6,
      about: '1 (confirmed) to 6 (cannot be judged, unless told).',
    },
    property: value('The property it speaks of; none when it speaks of the whole.'),
    value: value('The value it gives that property.'),
    verdict: value(`Its verdict on an obligation: ${verdicts.join(', ')}.`),
  },
};

const backed: Fields = {
  cite: values('Sources of this table that say so, by the names of their blocks.'),
  at: value('Where in the data set it stands; the file and the row unless told.'),
  claims: list({ ...claimBlock, about: 'A claim.' }, 'What sources say of it beyond that it is so.', 50),
  attributes: {
    is: 'either',
    of: [
      text('rest: every column that the mapping does not use.', 300),
      list(text('A column.', 300), 'Columns to keep as they are.', 1_000),
      {
        is: 'map',
        keys: 'text',
        about: 'Names and values to keep; a name may hold columns in braces.',
        of: value('A value.'),
      },
    ],
    about: 'What to keep beyond the model: columns, names with values, or rest.',
  },
};

const valid: Field = {
  is: 'either',
  about: 'When it held: a date or period, or start and end.',
  of: [
    ...(value('A date or period.') as Extract<Field, { is: 'either' }>).of.filter(
      ({ is }) => is !== 'record',
    ),
    {
      is: 'record',
      name: 'a period',
      fields: {
        on: value('The date or period.'),
        start: value('Its first date.'),
        end: value('Its last date.'),
        openEnd: {
          is: 'choice',
          of: ['open', 'unknown', 'start'],
          about:
            'What a missing end means: it goes on (unless told), nobody knows, or it ended as it started.',
        },
        precision: value(
          'How exact the dates are, from the row: day, month or year; about (~), uncertain (?).',
        ),
        dates: list(text('A format.', 60), 'Formats of these dates, in place of the mapping’s.', 20),
      },
    },
  ],
};

/** How blocks say properties: each in a key of its name, but for what a block says in its own way. */
function blockFieldsOf(rows: Properties): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([name, { value: kind, mapping, about }]) => {
      if (mapping === null) return [];
      const says = mapping ?? about;
      return [[name, kind === 'period' ? valid : kind === 'texts' ? values(says) : value(says)]];
    }),
  );
}

export const entityBlock: Field = {
  is: 'record',
  name: 'an entity block',
  about: 'One entity a row, or several.',
  fields: {
    type: value('Its entity type.'),
    ...identity,
    ...blockFieldsOf(entityProperties),
    weakName: value('A name for it as long as no row gives it one.'),
    weak: { is: 'flag', about: 'True: what this block says counts only where no other says it.' },
    ...common,
    ...backed,
  },
};

export const linkBlock: Field = {
  is: 'record',
  name: 'a link block',
  about: 'A link from each of some entities to each of others.',
  fields: {
    from: ref('Where it starts: an entity block of this table, or several, or an entity and its key.'),
    type: needed(value('Its link type.')),
    to: ref('Where it ends.'),
    suffix: values('Tells links of one type between one pair apart.'),
    ...blockFieldsOf(linkProperties),
    amount: {
      is: 'record',
      name: 'an amount of a row',
      about: 'Money, or the worth of goods.',
      fields: {
        value: value('The amount.'),
        low: value('The least, of a range.'),
        high: value('The most, of a range.'),
        currency: needed(value('ISO 4217 code.')),
        per: needed(value(`What it is paid for: ${pers.join(', ')}.`)),
      },
    },
    inKind: { is: 'flag', about: 'True for goods valued in money.' },
    forms: {
      is: 'either',
      about: 'Forms of support: values, or each form with the columns that say it.',
      of: [
        text('A form.', 300),
        list(value('A form.'), 'Forms.', 50),
        { is: 'map', keys: 'word', about: 'Forms by condition.', of: where('When it is given.') },
      ],
    },
    giverCertain: {
      is: 'choice',
      of: ['always', 'never', 'only-giver'],
      about:
        'only-giver: certain where the row has one giver; with several it says "at least one of these". always unless told.',
    },
    undirected: { is: 'flag', about: 'True: from and to change nothing; a pair has one link.' },
    joinPeriods: { is: 'flag', about: 'True joins the periods of several rows into one set.' },
    ...common,
    ...backed,
  },
};

export const figureBlock: Field = {
  is: 'record',
  name: 'a figure block',
  about: 'A number about an entity.',
  fields: {
    about: ref('The entity: a block of this table, or an entity and its key.'),
    measure: needed(value('What it measures.')),
    value: value('The number.'),
    low: value('The least, of a range.'),
    high: value('The most, of a range.'),
    best: value('The best estimate within the range; where it differs, a figure with the suffix best.'),
    ...blockFieldsOf(figureProperties),
    suffix: values('Tells figures of one measure and period apart.'),
    ...common,
    ...backed,
  },
};

export const sourceBlock: Field = {
  is: 'record',
  name: 'a source block',
  about: 'A source that rows name.',
  fields: {
    key: needed(key('The columns that tell one source from another.')),
    ...blockFieldsOf(sourceProperties),
    title: needed(value(sourceProperties.title.about)),
    at: value('Where in the source; whole unless told.'),
    ...common,
  },
};
export const blockDefinitions = { reference: refRecord, claim: claimBlock };
