import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { costOf, maxCost } from '../../server/schema/request/cost.ts';
import { limitRules, maxTokens, validationRules } from '../../server/schema/request/limits.ts';
import { typeDefinitions } from '../../server/schema/type-definitions.ts';

const schema = buildSchema(typeDefinitions());
const texts = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** Each operation of some documents with the fragments that they share, the operation's own alone. */
function operations(documents: readonly [string, string][]): [string, DocumentNode][] {
  const all = parse(documents.map(([, text]) => text).join('\n')).definitions;
  const fragments = new Map(
    all.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const needed = (definition: (typeof all)[number], found = new Set<string>()): Set<string> => {
    for (const [, name] of JSON.stringify(definition).matchAll(
      /"kind":"FragmentSpread","name":\{"kind":"Name","value":"(\w+)"/g,
    ))
      if (name && !found.has(name)) needed(fragments.get(name)!, found.add(name));
    return found;
  };
  return all.flatMap((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION) return [];
    const definitions = [each, ...[...needed(each)].map((name) => fragments.get(name)!)];
    return [[each.name?.value ?? 'unnamed', { kind: Kind.DOCUMENT, definitions }]];
  });
}

const check = (document: DocumentNode, rules = validationRules) =>
  validate(schema, document, [...specifiedRules, ...rules]).map((error) => error.message);

/** A value for a variable of an operation: every page as large as a page may be, and every part asked for. */
function standIn({ variable, type }: VariableDefinitionNode): readonly [string, unknown] {
  const name = variable.name.value;
  const needed = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const value = (of: TypeNode): unknown => {
    if (of.kind === Kind.LIST_TYPE) return [value(of.type)];
    if (of.kind === Kind.NON_NULL_TYPE) return value(of.type);
    const known = schema.getType(of.name.value);
    if (isEnumType(known)) return known.getValues()[0]?.name;
    if (of.name.value === 'Int') return /limit/i.test(name) ? 1_000 : (pages[name] ?? 4);
    if (of.name.value === 'Float') return 1;
    if (of.name.value === 'Boolean') return true;
    return isInputObjectType(known) ? {} : 'x';
  };
  return [name, value(needed)];
}
/** What the client asks for at most with these. */
const pages: Readonly<Record<string, number>> = { first: 50, claims: 50 };
/** Where it asks for less. */
const asked: Readonly<Record<string, Record<string, unknown>>> = { Agreements: { first: 25, claims: 25 } };
const cost = (text: string, variables: Record<string, unknown> = {}) =>
  costOf(schema, parse(text), variables);

describe('the limits let through', () => {
  test.each(operations(texts('client/api')))('what the client asks: %s', (name, document) => {
    // Subscriptions go another way, within the same limits.
    expect(check(document, limitRules)).toEqual([]);
    const [operation] = document.definitions;
    const given = operation?.kind === Kind.OPERATION_DEFINITION ? operation.variableDefinitions : [];
    const variables = { ...Object.fromEntries((given ?? []).map(standIn)), ...asked[name] };
    expect(costOf(schema, document, variables)).toBeLessThanOrEqual(maxCost);
  });
  test.each(texts('tests/api/golden'))('the recipe %s', (_, text) => {
    expect(check(parse(text, { maxTokens: maxTokens }))).toEqual([]);
    expect(cost(text)).toBeLessThanOrEqual(maxCost);
  });

  const fields =
    'id type { id label family } label valid { edtf earliest latest precision } source { id name type kind } target { id name type kind } grade { text } disputed';
  const named = 'id type kind name aliases summary valid { edtf }';
  test.each([
    [
      '200 entities',
      `{ entities(first: 200) { totalCount pageInfo { endCursor } nodes { ${named} degree } } }`,
    ],
    ['200 links of one', `{ entity(id: "a") { links(first: 200) { totalCount nodes { ${fields} } } } }`],
    [
      '100 entities with 20 claims each',
      `{ entities(first: 100) { nodes { ${named} claims(first: 20) { nodes { statement locator grade { text } source { id title } } } } } }`,
    ],
    [
      '200 entities with the first 50 links of each',
      `{ entities(first: 200) { nodes { ${named} links { nodes { ${fields} } } } } }`,
    ],
    [
      '200 entities with 200 links each',
      '{ entities(first: 200) { nodes { id links(first: 200) { nodes { id } } } } }',
    ],
    [
      '200 sources with 50 claims each',
      '{ sources(first: 200) { nodes { id title claims { nodes { statement } } } } }',
    ],
    [
      '1,000 entities of the network with links and relations',
      `{ network(limit: 1000) { nodes { ${named} } links { ${fields} } relations { id count source { id } target { id } } } }`,
    ],
    [
      '50 paths with their links',
      `{ paths(from: "a", to: "b", first: 50) { hops nodes { ${named} } links { ${fields} } } }`,
    ],
    [
      '200 disagreements',
      '{ disagreements(first: 200) { nodes { rule summary figures { id } links { id } claims { id statement } } } }',
    ],
  ])('a largest page: %s', (_, text) => {
    expect(check(parse(text))).toEqual([]);
    expect(cost(text)).toBeLessThanOrEqual(maxCost);
  });
});

describe('a query costs what its answer may read', () => {
  test.each([
    ['one entity', '{ entity(id: "a") { id name } }', 1],
    ['a page of 200 rows', '{ entities(first: 200) { nodes { id } } }', 21],
    ['a page of pages', '{ entities(first: 10) { nodes { links(first: 20) { nodes { id } } } } }', 22],
    ['a page asked for by edges', '{ entities(first: 200) { edges { cursor node { id } } } }', 3],
    ['a page that nobody gave a size', '{ entities { nodes { id } } }', 4],
    ['the words', '{ ontology { linkTypes { id label } } }', 1],
  ])('%s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  test('with the variables that come with it, or those that it gives itself', () => {
    const text = 'query ($n: Int = 10) { entities(first: $n) { nodes { id } } }';
    expect([cost(text), cost(text, { n: 200 }), cost(text, { n: null })]).toEqual([2, 21, 6]);
  });

  test('by fragments as much as spelled out, and nothing for what is left out', () => {
    const nodes = '{ nodes { id ... @include(if: false) { name links { nodes { id } } } } }';
    expect(cost(`{ ...All } fragment All on Query { entities(first: 200) ${nodes} }`)).toBe(21);
  });

  test.each([
    [
      'pages within pages within a page',
      '{ entities(first: 200) { nodes { links(first: 200) { nodes { source { links(first: 200) { nodes { id } } } } } } } }',
    ],
    [
      'pages hidden in variables',
      'query ($n: Int = 200) { entities(first: $n) { nodes { links(first: $n) { nodes { source { links(first: $n) { nodes { id } } } } } } } }',
    ],
    [
      'four pages within each other, of the usual size',
      '{ entities { nodes { links { nodes { source { links { nodes { source { links { nodes { id } } } } } } } } } } }',
    ],
    [
      'there and back again',
      '{ entity(id: "a") { links(first: 200) { nodes { source { links(first: 200) { nodes { target { links(first: 200) { nodes { id } } } } } } } } } }',
    ],
    [
      'many of one page',
      `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: network(limit: 1000) { links { id } }`).join(' ')} }`,
    ],
  ])('and is too much for %s', (_, text) => {
    expect(check(parse(text))).toEqual([]);
    expect(cost(text)).toBeGreaterThan(maxCost);
  });
});
