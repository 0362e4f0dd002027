import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openArticle } from '../article-store.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';
import { watch, type Watched } from './watched-store.ts';

let served: Served;
let watched: Watched;
beforeAll(async () => {
  const { store, ontology } = await openArticle();
  watched = watch(store);
  served = await serveOn(watched.store, ontology);
});
afterAll(() => served.stop());

const bad = 'BAD_USER_INPUT';
const nobody = 'No entity has the id "nobody"; search finds ids by name.';

describe('What cannot be answered is refused with one clear message', () => {
  test.each([
    [
      'paths(from: "ttp", to: "ttp") { hops }',
      'from and to are both "ttp". Give two different entities.',
      bad,
    ],
    ['paths(from: "nobody", to: "ttp") { hops }', nobody, 'NOT_FOUND'],
    ['paths(from: "ttp", to: "nobody") { hops }', nobody, 'NOT_FOUND'],
    [
      'paths(from: "ttp", to: "india", maxHops: 9) { hops }',
      'maxHops must be from 1 to 8, not 9.',
      'LIMIT_EXCEEDED',
    ],
    ['paths(from: "ttp", to: "india", maxHops: 0) { hops }', 'maxHops must be from 1 to 8, not 0.', bad],
    [
      'paths(from: "ttp", to: "india", first: 51) { hops }',
      'first must be from 1 to 50, not 51.',
      'LIMIT_EXCEEDED',
    ],
    [
      'paths(from: "ttp", to: "india", filter: {types: ["FUND"]}) { hops }',
      'There is no link type "FUND". Did you mean FUNDS?',
      bad,
    ],
    ['trace { flows }', 'Give from, to or both: the entities between which to follow the flows.', bad],
    ['trace(to: "nobody") { flows }', nobody, 'NOT_FOUND'],
    ['trace(to: "ttp", maxHops: 7) { flows }', 'maxHops must be from 1 to 6, not 7.', 'LIMIT_EXCEEDED'],
    [
      'trace(to: "ttp", families: [PLACE]) { flows }',
      'families may be FUNDING, SUPPORT or both, not PLACE; paths follows links of every family.',
      bad,
    ],
    [
      'trace(from: "ttp", to: "ttp") { flows }',
      'from and to are both "ttp". Give one of them, or two different entities.',
      bad,
    ],
    ['disagreements(about: "nobody") { nodes { id } }', nobody, 'NOT_FOUND'],
    ['disagreements(first: 0) { nodes { id } }', 'first must be from 1 to 200, not 0.', bad],
    [
      'disagreements(after: "x") { nodes { id } }',
      'after is no cursor of this list; take one from its pageInfo.endCursor or edges.',
      bad,
    ],
  ])('%s', async (field, message, code) => {
    const answer = await served.ask(`{ ${field} }`);
    expect(errorsOf(answer)).toEqual([{ message, code }]);
  });
});

test('The agreements with their obligations, verdicts and evidence take one store call for each kind of thing', async () => {
  watched.asked.length = 0;
  const answer =
    await served.ask(`{ entities(filter: {types: [AGREEMENT]}) { nodes { ... on Agreement { name status
    obligations { name status assessments { verdict claim { statement source { title } attributedTo { name } }
      evidence { ... on SupportLink { id source { name } } } } } } } } }`);
  expect(answer.json).not.toHaveProperty('errors');
  expect(watched.asked.toSorted()).toEqual([
    // The page, the actors that claims are attributed to, and the ends of links by their names.
    'read/entities-by-id',
    'read/entities-by-id',
    'read/entities-by-id',
    'read/entities-by-name',
    'read/links-by-id',
    // Obligations to show, obligations that the status weighs, and who refused.
    'read/neighbours-of-entities',
    'read/neighbours-of-entities',
    'read/neighbours-of-entities',
    'read/sources-by-id',
    'read/verdicts-of',
  ]);
});

test('A trace of the article takes a bounded number of store calls, whatever is asked of its parts', async () => {
  watched.asked.length = 0;
  const answer =
    await served.ask(`{ trace(to: "ttp") { totals { undated { arithmetic } flows { source { name } } }
    inKind { amount { text } } graph { nodes { name } links { source { name } target { name } } }
    paths { nodes { name } links { source { name } claims { nodes { statement } } } } } }`);
  expect(answer.json).not.toHaveProperty('errors');
  // The traced entity, what is crossed, and the givers that totals and links name.
  expect(watched.asked.filter((name) => name === 'read/entities-by-id').length).toBeLessThanOrEqual(4);
  expect(watched.asked.length).toBeLessThanOrEqual(24);
});
