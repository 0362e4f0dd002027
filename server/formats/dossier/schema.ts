import type { Ontology } from '../../graph/ontology/ontology.ts';
import { claimField, fileField } from './fields.ts';
import type { Field, RecordShape, WordList } from '../fields/fields.ts';

export type Json = { readonly [key: string]: unknown };

/**
 * The JSON Schema (draft-07, which YAML editors read) of one dossier file. It completes and explains every key and
 * word; what it cannot say (whether an id exists, whether a period can be parsed) `entente check` does.
 */
export function dossierSchema(ontology: Ontology): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Entente dossier',
    description: `${fileField.about} Written by \`entente schema\`; do not edit.`,
    ...recordSchema(fileField, ontology),
    definitions: {
      claim: { description: claimField.about, ...recordSchema(claimField, ontology) },
      ...commonDefinitions,
    },
  };
}

/** What the schemas of fields refer to. */
export const commonDefinitions: Json = {
  id: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,199}$' },
  text: { type: ['string', 'number'], minLength: 1 },
  word: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,59}$' },
  period: {
    description: 'EDTF: 2021, 2021-08, 2021-08-15, 2014?, 2021-08/.., 2020/2024.',
    type: ['string', 'integer'],
  },
};

function fieldSchema(field: Field, ontology: Ontology): Json {
  const { about: description } = field;
  switch (field.is) {
    case 'text':
      return {
        description,
        type: ['string', 'number', ...(field.bare ? ['boolean'] : [])],
        ...(field.looks === 'url' ? { pattern: '^https?://' } : { minLength: field.exact ? 0 : 1 }),
        ...(field.max && { maxLength: field.max }),
      };
    case 'period':
      return { description, allOf: [{ $ref: '#/definitions/period' }] };
    case 'id':
      return { description, allOf: [{ $ref: '#/definitions/id' }] };
    case 'ref':
      return { description, type: 'string', minLength: 1 };
    case 'word':
      return { description, anyOf: [...words(field.of, ontology), { $ref: '#/definitions/word' }] };
    case 'number':
      return {
        description,
        ...(field.digits
          ? { type: ['number', 'string'], pattern: `^${field.min === 0 ? '' : '-?'}[0-9]+([.][0-9]+)?$` }
          : { type: field.whole ? 'integer' : 'number' }),
        ...(field.min !== undefined && { minimum: field.min }),
        ...(field.max !== undefined && { maximum: field.max }),
      };
    case 'json':
      return { description, type: 'object' };
    case 'flag':
      return { description, type: 'boolean' };
    case 'choice':
      return { description, enum: field.of };
    case 'list':
      return {
        description,
        type: 'array',
        items: fieldSchema(field.of, ontology),
        maxItems: field.max ?? 1_000,
      };
    case 'map': {
      return {
        description,
        type: 'object',
        ...(field.keys !== 'text' && { propertyNames: { $ref: `#/definitions/${field.keys}` } }),
        additionalProperties: fieldSchema(field.of, ontology),
      };
    }
    case 'either':
      return {
        description,
        // JSON has no undefined: the description of the whole is enough.
        anyOf: field.of.map((shape) => ({
          ...fieldSchema({ about: '', ...shape }, ontology),
          description: undefined,
        })),
      };
    case 'record':
      if (field.definition) return { $ref: `#/definitions/${field.definition}` };
      return { description, ...recordSchema(field, ontology) };
  }
}

export function recordSchema(shape: RecordShape, ontology: Ontology): Json {
  const fields = Object.entries(shape.fields);
  const required = fields.filter(([, field]) => field.needed).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, fieldSchema(field, ontology)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...extras(shape, ontology),
  };
}

/** What a record asks for beyond its fields, as far as a schema can say it. */
function extras(shape: RecordShape, ontology: Ontology): Json {
  const backed = { anyOf: [{ required: ['claims'] }, { required: ['evidence'] }] };
  const number = { anyOf: [{ required: ['value'] }, { required: ['low'] }, { required: ['high'] }] };
  if (shape.name === 'an amount') return { required: ['currency', 'per'], ...number };
  if (shape.name === 'a figure') return { allOf: [backed, number] };
  if (shape.name === 'a link') return backed;
  return shape.name === 'an entity' ? { ...backed, allOf: kindsByType(ontology) } : {};
}

function kindsByType(ontology: Ontology): Json[] {
  return ontology.entityTypes.map(({ id, kinds }) => ({
    if: { properties: { type: { const: id } }, required: ['type'] },
    then: {
      properties: {
        kind: {
          anyOf: [
            ...kinds.map((kind) => ({ const: kind.id, description: kind.label })),
            { $ref: '#/definitions/word' },
          ],
        },
      },
    },
  }));
}

function words(list: WordList, ontology: Ontology): Json[] {
  const known = {
    'entity type': ontology.entityTypes,
    kind: [],
    'link type': ontology.linkTypes,
    'support form': ontology.supportForms,
    measure: ontology.measures,
  }[list];
  return known.map(({ id, description }) => ({ const: id, ...(description && { description }) }));
}

/** The schema as the text of its file. */
export function schemaText(ontology: Ontology): string {
  return `${JSON.stringify(dossierSchema(ontology), null, 2)}\n`;
}
