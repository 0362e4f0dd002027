import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWatchedArticle, type WatchedArticle } from './watched-store.ts';

/** The seven questions of `npm run bench`, on the shipped dossiers: what each reads, on either engine. */
const questions = {
  entity: `{ entity(id: "ttp") { id kind name summary aliases degree
    links(first: 20) { nodes { type { id } source { id name } target { id name } } } } }`,
  neighbourhood: `{ neighborhood(of: ["ttp"], depth: 1, limit: 300) {
    nodes { id kind name degree } links { type { id } source { id } target { id } } } }`,
  hop: '{ neighborhood(of: ["ttp"], depth: 1, limit: 300) { nodes { id kind name } } }',
  twoHops: `{ neighborhood(of: ["ttp"], depth: 2, limit: 300, filter: { types: ["FUNDS", "SUPPORTS"] }) {
    nodes { id kind name } } }`,
  paths: `{ paths(from: "noor-wali-mehsud", to: "pakistan", maxHops: 4, first: 10) {
    nodes { id name } relations { type { id } } } }`,
  list: `{ entities(filter: { kinds: ["armed-group"] }, orderBy: DEGREE, first: 50) {
    totalCount nodes { id kind name degree } } }`,
  search: '{ search(text: "tehrik-e taliban", first: 10) { entity { id kind name } } }',
};

let article: WatchedArticle;
beforeAll(async () => {
  article = await openWatchedArticle();
});
afterAll(() => article.close());

/** What a question reads: `statement: rows`, in the order of names. */
async function reads(query: string): Promise<string[]> {
  const { asked, rows } = article.watched;
  await article.ask(query);
  return asked.map((name, at) => `${name}: ${rows[at] ?? 'hits'}`).sort();
}

describe('of the seven questions', () => {
  test('an entity, its links and their ends are two statements', async () => {
    expect(await reads(questions.entity)).toEqual(['read/entities-by-id: 1', 'read/links-of-entities: 21']);
  });

  test('a neighbourhood is its entity with what the hop reaches and the links, in one statement', async () => {
    expect(await reads(questions.neighbourhood)).toEqual(['read/with-one-hop-and-links: 129']);
  });

  test('of one hop no link is read', async () => {
    expect(await reads(questions.hop)).toEqual(['read/with-one-hop: 37']);
  });

  test('two hops over two types are one statement', async () => {
    expect(await reads(questions.twoHops)).toEqual(['read/with-two-hops: 6']);
  });

  test('paths read both ends at once, then what is near the cheaper one, and no link for itself', async () => {
    expect(await reads(questions.paths)).toEqual([
      'read/entities-by-id: 2',
      'read/links-at: 26',
      'read/links-at: 75',
    ]);
  });

  test('the longest paths that may be need no more than what joins both sides', async () => {
    expect(await reads(questions.paths.replace('maxHops: 4', 'maxHops: 3'))).toEqual([
      'read/entities-by-id: 2',
      'read/links-at: 26',
      'read/links-joining: 39',
    ]);
  });

  test('a list reads its keys and its count once, and then its page alone', async () => {
    expect(await reads(questions.list)).toEqual([
      'read/entities-by-degree: 7',
      'read/entities-by-id: 7',
      'read/entities-count: 1',
    ]);
    expect(await reads(questions.list)).toEqual(['read/entities-by-id: 7']);
  });

  test('a search reads the entities that it gives', async () => {
    expect(await reads(questions.search)).toEqual(['search: hits', 'search: hits']);
  });
});
