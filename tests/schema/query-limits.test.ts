import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
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

describe('the limits let through', () => {
  test.each(operations(texts('client/api')))('what the client asks: %s', (_, document) => {
    // Subscriptions go another way, within the same limits.
    expect(check(document, limitRules)).toEqual([]);
  });
  test.each(texts('tests/api/golden'))('the recipe %s', (_, text) => {
    expect(check(parse(text, { maxTokens: maxTokens }))).toEqual([]);
  });
});
