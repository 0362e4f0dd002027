import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isObjectType, Kind, parse, visit } from 'graphql';
import type { Property } from '../../server/graph/properties.ts';
import { typeDefinitions } from '../../server/schema/type-definitions.ts';
import { parts, type Part } from './samples.ts';

const schema = buildSchema(typeDefinitions());

/** The types that show each part. */
const shownBy: Readonly<Record<Part, readonly string[]>> = {
  entities: schema.getPossibleTypes(schema.getType('Entity') as never).map(({ name }) => name),
  links: schema.getPossibleTypes(schema.getType('Link') as never).map(({ name }) => name),
  ...{ figures: ['Figure'], sources: ['Source'] },
};

const fieldOf = (name: string, { within }: Property) =>
  within === 'location' || within === 'amount' ? within : name;

const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
};

const properties = (Object.keys(parts) as Part[]).flatMap((part) =>
  Object.entries<Property>(parts[part]).map(([name, row]) => [part, name, row] as const),
);

test.each(properties)('GraphQL has, of %s, the %s', (part, name, row) => {
  const types = shownBy[part].filter((type) => part !== 'entities' || !row.only || type === row.only);
  expect(types.flatMap(fieldsOf)).toContain(fieldOf(name, row));
});

test.each(properties.filter(([part]) => part === 'entities'))(
  'the details ask, of %s, for the %s',
  (_part, name, row) => {
    const asked = new Set<string>();
    const files = ['details', 'evidence'].map((file) => readFileSync(`client/api/${file}.graphql`, 'utf8'));
    visit(parse(files.join('\n')), {
      [Kind.FIELD]: (field) => void asked.add((field as { name: { value: string } }).name.value),
    });
    expect([...asked]).toContain(fieldOf(name, row));
  },
);

const panel = 'client/panels/details';
const panelText = readdirSync(panel)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(`${panel}/${name}`, 'utf8'))
  .join('\n');

test.each(properties.filter(([part]) => part === 'entities'))(
  'the details show, of %s, the %s',
  (_part, name, row) => {
    expect(panelText).toContain(`entity.${fieldOf(name, row)}`);
  },
);
