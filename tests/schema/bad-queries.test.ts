import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld } from '../graph/open-world.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

const everything = {
  name: 'everything',
  text: `MATCH (n)
OPTIONAL MATCH (n)-[r]->(m)
RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS link, m.id AS target
ORDER BY node.id, type, target, link.id
LIMIT 5000`,
};

let world: Awaited<ReturnType<typeof openWorld>>;
let served: Served;
let before: string;
const dump = async () => JSON.stringify(await world.store.read(everything));
beforeAll(async () => {
  world = await openWorld();
  served = await serveOn(world.store, world.ontology);
  before = await dump();
});
afterAll(async () => {
  await served.stop();
});

const code = { bad: 'BAD_USER_INPUT', limit: 'LIMIT_EXCEEDED', unknown: 'NOT_FOUND' };
const ids = (inner: string) => `{ entities${inner} { nodes { id } } }`;
const within = (inner: string) => `{ neighborhood(${inner}) { omitted } }`;
const onDay = 'query($on: Date) { entities(filter: {validOn: $on}) { nodes { id } } }';
const noDay = (value: string) =>
  `Variable "$on" got invalid value "${value}"; A date is a day of the calendar, YYYY-MM-DD, like 2021-08-15; "${value}" is not.`;
const noCursor = 'after is no cursor of this list; take one from its pageInfo.endCursor or edges.';
const nobody = 'No entity has the id "nobody"; search finds ids by name.';
const deep = (levels: number) =>
  `{ entity(id: "red-host") ${'{ links { nodes { source '.repeat(levels)}{ id }${' } } }'.repeat(levels)} }`;

type Case = [name: string, query: string, message: string, code: string, variables?: Record<string, unknown>];
const atTheDoor: Case[] = [
  ['no query', '', 'There is no query. Send {"query": "{ … }"}.', code.bad],
  ['a query cut short', '{', 'Syntax Error: Expected Name, found <EOF>.', code.bad],
  [
    'an unknown field',
    '{ entity(id: "a") { nam } }',
    'Cannot query field "nam" on type "Entity". Did you mean "name"?',
    code.bad,
  ],
  [
    'a field without its argument',
    '{ entity { id } }',
    'Field "entity" argument "id" of type "ID!" is required, but it was not provided.',
    code.bad,
  ],
  [
    'an id that is an object',
    '{ entity(id: {a: 1}) { id } }',
    'ID cannot represent a non-string and non-integer value: {a: 1}',
    code.bad,
  ],
  [
    'a variable left out',
    'query($id: ID!) { entity(id: $id) { id } }',
    'Variable "$id" of required type "ID!" was not provided.',
    code.bad,
  ],
  ['a year for a day', onDay, noDay('2021'), code.bad, { on: '2021' }],
  ['a day that no month has', onDay, noDay('2021-02-30'), code.bad, { on: '2021-02-30' }],
  [
    'a word for a day',
    ids('(filter: {validOn: "soon"})'),
    'A date is a day of the calendar, YYYY-MM-DD, like 2021-08-15; "soon" is not.',
    code.bad,
  ],
  ['a fraction', ids('(first: 1.5)'), 'Int cannot represent non-integer value: 1.5', code.bad],
  [
    'a type that does not exist',
    ids('(filter: {types: [SHIP]})'),
    'Value "SHIP" does not exist in "EntityType" enum.',
    code.bad,
  ],
  [
    'an order that does not exist',
    ids('(orderBy: AGE)'),
    'Value "AGE" does not exist in "EntityOrder" enum. Did you mean the enum value "DATE" or "NAME"?',
    code.bad,
  ],
  [
    'a subscription',
    'subscription { __typename }',
    'Subscriptions are answered at /graphql/stream, as server-sent events.',
    code.bad,
  ],
  [
    'two operations without a name',
    'query A { statistics { links } } query B { statistics { links } }',
    'Must provide operation name if query contains multiple operations.',
    code.bad,
  ],
  [
    'a fragment that holds itself',
    '{ entity(id: "a") { ...F } } fragment F on Entity { id ...F }',
    'Cannot spread fragment "F" within itself.',
    code.bad,
  ],
  [
    '61 aliases',
    `{ ${Array.from({ length: 61 }, (_, at) => `a${at}: statistics { links }`).join(' ')} }`,
    'A query may hold 50 aliases; this one has more. Send several queries.',
    code.limit,
  ],
  [
    '21 directives',
    `{ statistics { links ${'@include(if: true) '.repeat(21)} } }`,
    'A query may hold 20 directives; this one has more.',
    code.limit,
  ],
  [
    'pages of hundreds within pages within a page of hundreds',
    '{ entities(first: 200) { nodes { links(first: 200) { nodes { source { links(first: 200) { nodes { id } } } } } } } }',
    'A query may cost 10,000; this one costs 812,421. Lower first, nest less, or ask for fewer fields.',
    code.limit,
  ],
  ['23 levels', deep(7), 'A query may be 20 levels deep; this one has 23. Ask for less at once.', code.limit],
  [
    '2,800 tokens',
    `{ ${'statistics { links } '.repeat(700)} }`,
    'A query may hold 2,000 tokens; this one has more. Send several.',
    code.limit,
  ],
];
const inside: Case[] = [
  ['a page of none', ids('(first: 0)'), 'first must be from 1 to 200, not 0.', code.bad],
  ['a page of less than none', ids('(first: -1)'), 'first must be from 1 to 200, not -1.', code.bad],
  ['a page of too many', ids('(first: 201)'), 'first must be from 1 to 200, not 201.', code.limit],
  [
    'a page of too many links',
    '{ entity(id: "red-host") { links(first: 500) { totalCount } } }',
    'first must be from 1 to 200, not 500.',
    code.limit,
  ],
  [
    'too many hits',
    '{ search(text: "a", first: 51) { score } }',
    'first must be from 1 to 50, not 51.',
    code.limit,
  ],
  [
    'a text too long',
    'query($t: String!) { search(text: $t) { score } }',
    'text must be at most 200 characters, not 201.',
    code.bad,
    { t: 'a'.repeat(201) },
  ],
  ['a cursor made up', ids('(after: "x")'), noCursor, code.bad],
  [
    'a cursor of another list',
    '{ entity(id: "red-host") { claims(after: "WyJsaW5rcyBieSBpZCIsImEiXQ") { totalCount } } }',
    noCursor,
    code.bad,
  ],
  [
    'a neighbourhood too deep',
    within('of: ["red-host"], depth: 5'),
    'depth must be from 0 to 4, not 5.',
    code.limit,
  ],
  ['a neighbourhood of nothing', within('of: []'), 'of must hold from 1 to 1,000 ids, not 0.', code.bad],
  ['a neighbourhood of nobody known', within('of: ["nobody"]'), nobody, code.unknown],
  [
    'a network too large',
    '{ network(limit: 1001) { omitted } }',
    'limit must be from 1 to 1,000, not 1001.',
    code.limit,
  ],
  [
    'a link type that does not exist',
    within('of: ["red-host"], filter: {types: ["FUND"]}'),
    'There is no link type "FUND". Did you mean FUNDS?',
    code.bad,
  ],
  [
    'a credibility that does not exist',
    within('of: ["red-host"], filter: {minCredibility: 0}'),
    'minCredibility must be 1 to 6, not 0.',
    code.bad,
  ],
  [
    'a time that ends before it begins',
    within('of: ["red-host"], filter: {validFrom: "2021-01-01", validTo: "2020-01-01"}'),
    'validFrom 2021-01-01 is later than validTo 2020-01-01.',
    code.bad,
  ],
  [
    'a list of 201 sources',
    'query($s: [ID!]) { entities(filter: {sources: $s}) { nodes { id } } }',
    'filter.sources can hold 200 entries, not 201.',
    code.limit,
    { s: Array.from({ length: 201 }, String) },
  ],
  [
    'a series of nobody known',
    '{ series(about: "nobody", measure: "attacks") { id } }',
    nobody,
    code.unknown,
  ],
];

describe('a query is refused at the door, with status 400, for', () => {
  test.each(atTheDoor)('%s', async (_, query, message, expected, variables = {}) => {
    const answer = await served.ask(query, variables);
    expect(errorsOf(answer)).toContainEqual({ message, code: expected });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('    at ');
  });
});

describe('a query is answered with one error for', () => {
  test.each(inside)('%s', async (_, query, message, expected, variables = {}) => {
    const answer = await served.ask(query, variables);
    expect(errorsOf(answer)).toEqual([{ message, code: expected }]);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('    at ');
  });
});

describe('after all that', () => {
  test('the store is as it was', async () => {
    expect(await dump()).toBe(before);
  });
  test('nothing had to be masked', () => {
    expect(served.log.filter((line) => line.includes('failed'))).toEqual([]);
  });
});
