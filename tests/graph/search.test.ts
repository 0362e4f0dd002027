import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { search } from '../../server/graph/search/search.ts';
import { indexWords, queryWords, skeleton, tokens } from '../../server/graph/search/search-words.ts';
import { openSession, type Session } from '../../server/graph/access/session.ts';
import { openArticle } from '../article-store.ts';

type Article = Awaited<ReturnType<typeof openArticle>>;
let article: Article;
const session = (): Session => openSession(article.store, article.ontology);
beforeAll(async () => {
  article = await openArticle();
});
afterAll(() => article.store.close());

const first = async (text: string) => {
  const [hit] = await search(session(), { text, first: 5 });
  return hit && { id: hit.entity.id, matched: hit.matched };
};

describe('search finds an entity first', () => {
  test.each([
    ['Tehrik-i-Taliban', 'ttp', 'Tehrik-i-Taliban Pakistan'],
    ['tehreek e taliban pakistan', 'ttp', 'Tehreek-e-Taliban Pakistan'],
    ['Pakistani Taliban', 'ttp', 'Pakistani Taliban'],
    ['al qaida', 'al-qaeda', 'Al-Qaeda'],
    ['alqaeda', 'al-qaeda', 'Al-Qaeda'],
    ['القاعدة', 'al-qaeda', 'Al-Qaeda'],
    ['Rad ul Fasad', 'radd-ul-fasaad', 'Operation Radd-ul-Fasaad'],
    ['BLA', 'baloch-liberation-army', 'BLA'],
    ['Pakitsan', 'pakistan', 'Pakistan'],
    ['Mehsood', 'noor-wali-mehsud', 'Noor Wali Mehsud'],
    ['Jamaat ul Ahraar', 'jamat-ul-ahrar', 'Jamat-ul-Ahrar'],
    ['islamic state khorasan', 'iskp', 'Islamic State Khorasan Province'],
  ])('for %s', async (text, id, matched) => {
    expect(await first(text)).toEqual({ id, matched });
  });

  test('with a letter left out, among the groups of that name', async () => {
    const hits = await search(session(), { text: 'Talban', first: 2 });
    expect(hits.map((hit) => hit.entity.id)).toEqual(['afghan-taliban', 'ttp']);
  });

  test('by a word of its summary, which is what matched', async () => {
    const [hit] = await search(session(), { text: 'proscribed', first: 5 });
    expect(hit && { id: hit.entity.id, matched: hit.matched, score: hit.score }).toEqual({
      id: 'ttp',
      matched: 'proscribed',
      score: 0.5,
    });
  });
});

describe('search', () => {
  test('keeps the types asked for', async () => {
    const hits = await search(session(), { text: 'Pakistan', types: ['Place'], first: 10 });
    expect(new Set(hits.map((hit) => hit.entity.type))).toEqual(new Set(['Place']));
    expect(hits[0]?.entity.id).toBe('pakistan-country');
  });

  test('gives scores from 1 down, equal ones by number of links, then id', async () => {
    const hits = await search(session(), { text: 'Pakistan', first: 50 });
    const order = hits.map(({ score, entity }) => [score, entity.degree, entity.id] as const);
    const sorted = order.toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || (a[2] < b[2] ? -1 : 1));
    expect(order).toEqual(sorted);
    expect(order[0]?.[0]).toBe(1);
  });

  test('finds nothing for a text without a letter or a digit, and asks the store nothing', async () => {
    const asked = session();
    expect(await search(asked, { text: ' …!? ', first: 5 })).toEqual([]);
    expect(asked.calls).toBe(0);
  });

  test('finds nothing where nothing is alike', async () => {
    expect(await search(session(), { text: 'xylophone', first: 5 })).toEqual([]);
  });

  test('takes two store calls however much it finds', async () => {
    const asked = session();
    await search(asked, { text: 'taliban', first: 50 });
    expect(asked.calls).toBe(2);
  });

  test('refuses a text of more than 200 characters', async () => {
    await expect(search(session(), { text: 'a'.repeat(201), first: 5 })).rejects.toThrow(
      'text must be at most 200 characters, not 201.',
    );
  });
});

describe('search words', () => {
  test('are lower-case ASCII in any script', () => {
    expect(tokens('Tehrīk-e-Tālibān Pākistān (TTP)')).toEqual(['tehrik', 'e', 'taliban', 'pakistan', 'ttp']);
    expect(tokens('Талибан')).toEqual(['taliban']);
  });

  test('share a skeleton between spellings of one name', () => {
    expect(['tehreek', 'tehrik', 'tahreeq'].map(skeleton)).toEqual(['trk', 'trk', 'trk']);
    expect(['qaeda', 'qaida', 'kaida'].map(skeleton)).toEqual(['kd', 'kd', 'kd']);
    expect(['fasaad', 'fassad'].map(skeleton)).toEqual(['fsd', 'fsd']);
  });

  test('of the index are the token, its beginnings, its skeleton and that less a letter', () => {
    expect(
      indexWords({ name: 'Kunar', aliases: [], summary: 'The province with camps.' }).split(' '),
    ).toEqual([
      ...['ztkunar', 'zpku', 'zpkun', 'zpkuna', 'zpkunar', 'zsknr', 'zdknr', 'zdnr', 'zdkr', 'zdkn'],
      ...['zwprovince', 'zwcamps'],
    ]);
  });

  test('of a query meet those of the index for a slip of one letter', () => {
    const index = new Set(indexWords({ name: 'Pakistan', aliases: [], summary: null }).split(' '));
    expect(
      queryWords('Pakitsan')
        .split(' ')
        .filter((word) => index.has(word)),
    ).toEqual(['zdpksn', 'zdpktn']);
  });
});
