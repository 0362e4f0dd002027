import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { createApollo } from '../../server/http/app.ts';
import { executableSchema } from '../../server/schema/executable-schema.ts';
import { openArticle } from '../article-store.ts';
import { dataOf } from './watched-store.ts';

let article: Awaited<ReturnType<typeof openArticle>>;
let apollo: ReturnType<typeof createApollo>;
let schema: GraphQLSchema;
beforeAll(async () => {
  article = await openArticle();
  apollo = createApollo();
  schema = executableSchema();
});
afterAll(async () => {
  await apollo.stop();
  await article.store.close();
});

const ask = (query: string) => dataOf(apollo, article.store, article.ontology, query);

/** A field with all that is plain below it; null where it needs an argument or holds nothing plain. */
function selected(field: GraphQLField<unknown, unknown>): string | null {
  if (field.args.some((arg) => arg.type.toString().endsWith('!'))) return null;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type)) return `${field.name} { __typename }`;
  const plain = Object.values(type.getFields()).filter(
    ({ type: each, args }) => args.length === 0 && isLeafType(getNamedType(each)),
  );
  const within = plain.length > 0 ? plain.map(({ name }) => name).join(' ') : '__typename';
  return `${field.name} { ${within} }`;
}

/**
 * The fields of an interface and those that its types alone have, each as a selection by itself, with the type that has
 * it.
 */
function fieldsOf(shared: string, types: readonly string[]): [type: string, selection: string][] {
  const whole = schema.getType(shared);
  if (!isInterfaceType(whole)) throw new Error(`${shared} is no interface.`);
  const own = types.flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type.`);
    return Object.values(type.getFields())
      .filter(({ name: field }) => !(field in whole.getFields()))
      .map((field) => [name, field] as const);
  });
  const all = [...Object.values(whole.getFields()).map((field) => [shared, field] as const), ...own];
  return all.flatMap(([name, field]): [string, string][] => {
    const selection = selected(field);
    return selection ? [[name, selection]] : [];
  });
}

/** Ways to the entities and links of the article, `…` for what is asked of each. */
const toEntities = [
  '{ entity(id: "ttp") { id … } }',
  '{ entities(orderBy: ID, first: 25) { nodes { id … } } }',
  '{ network(limit: 25) { nodes { id … } } }',
  '{ neighborhood(of: ["ttp", "doha-agreement"], limit: 25) { nodes { id … } links { id source { id … } target { id … } } } }',
  '{ entity(id: "ttp") { links { nodes { id source { id … } target { id … } } } } }',
  '{ paths(from: "noor-wali-mehsud", to: "pakistan") { nodes { id … } } }',
  '{ search(text: "taliban") { entity { id … } } }',
];
const toLinks = [
  '{ neighborhood(of: ["ttp", "doha-agreement"], limit: 25) { links { id … } } }',
  '{ entity(id: "ttp") { links { nodes { id … } } } }',
  '{ entity(id: "ttp") { links { edges { node { id … } } } } }',
  '{ paths(from: "noor-wali-mehsud", to: "pakistan") { links { id … } weakest { id … } } }',
];

/** What is said under a response key that no other field has, by the ids of what says it. */
function said(answer: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (Array.isArray(answer)) for (const each of answer) said(each, found);
  else if (typeof answer === 'object' && answer !== null) {
    if ('asked' in answer && 'id' in answer) found.set(String(answer.id), answer.asked);
    for (const each of Object.values(answer)) said(each, found);
  }
  return found;
}

async function compare(ways: readonly string[], shared: string, types: readonly string[]): Promise<number> {
  let compared = 0;
  for (const [type, selection] of fieldsOf(shared, types))
    for (const way of ways) {
      const alone = way.replaceAll('…', `... on ${type} { asked: ${selection} }`);
      // What no field is known to be made of reads everything.
      const whole = way.replaceAll('…', `... on ${type} { asked: ${selection} } otherValues { __typename }`);
      const [one, other] = [said(await ask(alone)), said(await ask(whole))];
      expect({ way, type, selection, said: [...one] }).toEqual({ way, type, selection, said: [...other] });
      compared += one.size;
    }
  return compared;
}

describe('what is asked for alone is as it is among all the rest', () => {
  test('of entities', async () => {
    const types = ['Actor', 'Alliance', 'Agreement', 'Obligation', 'Operation', 'Event', 'Place', 'Asset'];
    expect(await compare(toEntities, 'Entity', types)).toBeGreaterThan(2_000);
  });

  test('of links', async () => {
    expect(await compare(toLinks, 'Link', ['FundingFlow', 'SupportLink', 'Tie'])).toBeGreaterThan(300);
  });
});
