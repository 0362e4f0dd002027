import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print, validate } from 'graphql';
import { adviceFor } from '../../client/state/query/query-draft.ts';
import {
  graphIn,
  linesOf,
  relativesOf,
  searchDocs,
  withGraphIds,
} from '../../client/state/query/query-schema.ts';
import { errorsOf } from '../../client/state/text.ts';
import { typeDefinitions } from '../../server/schema/type-definitions.ts';

const schema = buildSchema(typeDefinitions());
const tidy = (query: string) => print(parse(query));

describe('showing an answer as a graph', () => {
  test('asks for the ids of entities and links at every place, under names of its own', () => {
    const query = '{ entity(id: "ttp") { name links(first: 2) { totalCount nodes { label } } } }';
    expect(withGraphIds(schema, query)).toBe(
      tidy(`{
        entity(id: "ttp") {
          name
          links(first: 2) {
            totalCount
            nodes {
              label
              ententeLink: id
              ententeSource: source { ententeNode: id }
              ententeTarget: target { ententeNode: id }
            }
          }
          ententeNode: id
        }
      }`),
    );
  });
  test('reaches into unions and fragments, and the result is still a valid query', () => {
    const query = `query { disagreements { nodes { claims { about { ... on Actor { ...A } ... on Tie { label } } } } } }
      fragment A on Actor { id name }`;
    const asked = withGraphIds(schema, query);
    expect(asked).toContain('... on Entity {\n            ententeNode: id');
    expect(asked).toContain('fragment A on Actor {\n  id\n  name\n  ententeNode: id\n}');
    expect(validate(schema, parse(asked!))).toEqual([]);
  });
  test.each(['{ statistics { entities } }', '{ entity(id: ', ''])('is nothing for %j', (query) => {
    expect(withGraphIds(schema, query)).toBeNull();
  });
  test('collects each id once, links with their ends', () => {
    const link = {
      ententeLink: 'a.FUNDS.b',
      ententeSource: { ententeNode: 'a' },
      ententeTarget: { ententeNode: 'b' },
    };
    const data = {
      one: { ententeNode: 'b', links: { nodes: [link, null] } },
      two: [{ ententeNode: 'c' }, link],
    };
    expect(graphIn(data)).toEqual({ nodes: ['b', 'a', 'c'], links: ['a.FUNDS.b'] });
    expect(graphIn(null)).toEqual({ nodes: [], links: [] });
  });
});

describe('the docs', () => {
  test('list a type with its arguments and their defaults', () => {
    const lines = linesOf(schema.getType('Query')!);
    const trace = lines.find(({ name }) => name === 'trace')!;
    expect([trace.type, trace.named]).toEqual(['Trace!', 'Trace']);
    expect(trace.args.map(({ name, type, defaultValue }) => [name, type, defaultValue])).toEqual([
      ['from', 'ID', null],
      ['to', 'ID', null],
      ['families', '[LinkFamily!]', '[FUNDING, SUPPORT]'],
      ['maxHops', 'Int', '4'],
      ['filter', 'LinkFilter', null],
    ]);
  });
  test('describe every type, field, argument and value of the schema', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter(
        ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
      )
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...linesOf(type).flatMap((line) => (line.description ? [] : [`${type.name}.${line.name}`])),
      ]);
    expect(bare).toEqual([]);
  });
  test('name what an interface or union stands for, and what a type implements', () => {
    expect(relativesOf(schema, schema.getType('Link')!)).toEqual(['FundingFlow', 'SupportLink', 'Tie']);
    expect(relativesOf(schema, schema.getType('Actor')!)).toEqual(['Entity']);
  });
  test('are found by name first, and by description after', () => {
    const labels = searchDocs(schema, 'trace').map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['Query.trace', 'Trace']);
    expect(searchDocs(schema, 'Actor.allies').map(({ label }) => label)[0]).toBe('Actor.allies');
    expect(searchDocs(schema, 'spelling').map(({ label }) => label)).toContain('Query.search');
    expect(searchDocs(schema, '  ')).toEqual([]);
  });
});

describe('an answer with errors', () => {
  test('gives them with advice by their code', () => {
    const error = { message: 'No.', extensions: { code: 'TIMEOUT' } };
    expect(errorsOf({ errors: [error, 'odd'], data: null })).toEqual([error]);
    expect(adviceFor(error)).toBe(
      'The search took too long. Ask for fewer hops, a narrower filter or a lower limit.',
    );
    expect(adviceFor({ message: 'No.' })).toBeNull();
  });
  test.each([[null], [{}], [{ errors: 'many' }], ['text']])('has none in %j', (body) => {
    expect(errorsOf(body)).toEqual([]);
  });
});
