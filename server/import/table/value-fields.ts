/** How a mapping writes values and conditions, as data: reading, messages and the JSON Schema derive from it. */
import { list, text, type Field, type RecordShape } from '../../dossier/format-fields.ts';

const template = (about: string): Field => ({ is: 'text', max: 2_000, bare: true, about });
/** A text whose spaces count. */
const exact = (about: string): Field => ({ is: 'text', max: 2_000, bare: true, exact: true, about });
const fields: Record<string, Field> = {};

const valueRecord: RecordShape = { is: 'record', name: 'a value', definition: 'value', fields };

/** A text with columns in braces, or a map that says how to make the value. */
export const value = (about: string): Field => ({ is: 'either', of: [template(about), valueRecord], about });
/** A text whose spaces count, or a map that says how to make a value. */
export const separator = (about: string): Field => ({ is: 'either', of: [exact(about), valueRecord], about });
/** One value or a list of them; each may give several. */
export const values = (about: string): Field => ({
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
  replace: texts('Texts (or /patterns/) to replace, and by what; in this order.'),
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
export const where = (about: string): Field => ({
  is: 'either',
  of: [conditions, list(conditions, 'One of these.', 50)],
  about,
});

/** The records that stand in many places, for the JSON Schema's definitions. */
export const valueDefinitions = { value: valueRecord, test };
