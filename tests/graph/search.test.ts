import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { search } from '../../server/graph/search/search.ts';
import { indexWords, queryWords } from '../../server/graph/search/index-words.ts';
import { nameScore } from '../../server/graph/search/name-rank.ts';
import { skeleton, tokens } from '../../server/graph/search/search-words.ts';
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

  test('takes two store calls however much it finds by name, and one more where summaries may tell', async () => {
    const named = session();
    expect((await search(named, { text: 'taliban', first: 2 })).map(({ matched }) => matched)).toEqual([
      'Afghan Taliban',
      'Pakistani Taliban',
    ]);
    expect(named.calls).toBe(2);
    const said = session();
    await search(said, { text: 'taliban', first: 50 });
    expect(said.calls).toBe(3);
  });

  test('reads names to rank entities, and whole ones only of the page', async () => {
    const asked: [string, number][] = [];
    const store = {
      ...article.store,
      read: async (...[statement, ...more]: Parameters<typeof article.store.read>) => {
        const rows = await article.store.read(statement, ...more);
        asked.push([statement.name, rows.length]);
        return rows;
      },
    };
    await search(openSession(store, article.ontology), { text: 'taliban', first: 2 });
    expect(asked).toEqual([['read/entities-by-id', 2]]);
    const wanted = ['kind', 'name', 'edtf', 'validFrom', 'validTo'];
    const [hit] = await search(openSession(store, article.ontology), { text: 'taliban', first: 2, wanted });
    expect(asked).toHaveLength(1);
    expect(hit?.entity).toMatchObject({ id: 'afghan-taliban', type: 'Actor', name: 'Afghan Taliban' });
  });

  test('refuses a text of more than 200 characters', async () => {
    await expect(search(session(), { text: 'a'.repeat(201), first: 5 })).rejects.toThrow(
      'text must be at most 200 characters, not 201.',
    );
  });
});

describe('a name is found in either script, split or joined, and by its parts:', () => {
  const found: readonly [asked: string, name: string, least: number][] = [
    // Dari, Pashto, Urdu and Arabic, in Latin letters and in their own.
    ['هبت الله', 'Mullah Hibatullah Akhundzada', 0.7],
    ['هبت‌الله', 'Mullah Hibatullah Akhundzada', 0.7],
    ['هبة الله آخندزاده', 'Mullah Hibatullah Akhundzada', 0.8],
    ['هبت الله آخندزاده', 'Mullah Hibatullah Akhundzada', 0.8],
    ['Hibatullah', 'ملا هبت الله آخندزاده', 0.7],
    ['Hibat Ullah', 'هبت‌الله آخندزاده', 0.7],
    ['عبدالله احمد', 'عبد الله احمد', 0.95],
    ['Abdullah', 'عبد الله احمد', 0.7],
    ['Abdullah Ahmad', 'عبد الله احمد', 0.8],
    ['عبد الرحمن', 'Abdulrahman', 0.8],
    ['عبدالرحمن', 'Abd al-Rahman', 0.8],
    ['عبد الرحمن', 'Abdurrahman', 0.8],
    ['Abdurrahman', 'عبدالرحمن', 0.8],
    ['Abdulrahman', 'Abd al-Rahman', 0.9],
    ['Abd al-Rahman', 'Abdurrahman', 0.8],
    ['Abdul Rahman', 'Abdurrahman', 0.8],
    ['عثمان', 'Usman Khan', 0.7],
    ['Othman', 'عثمان', 0.8],
    ['نوید', 'Naveed', 0.8],
    ['Reza', 'رضا', 0.7],
    ['علی', 'Ali Khan', 0.6],
    ['Ali', 'علي حسن', 0.6],
    ['على‌رضا', 'Ali Reza', 0.7],
    ['سراج الدین حقانی', 'Sirajuddin Haqqani', 0.8],
    ['Sirajuddin Haqqani', 'سراج‌الدین حقاني', 0.8],
    // Letters that differ by country, marks of vowels, the stretching sign, figures.
    ['كابل', 'کابل', 1],
    ['علي', 'علی', 1],
    ['مُحَمَّد', 'محمد', 1],
    ['محمـــد', 'محمد', 1],
    ['لواء ٣١٣', 'لواء 313', 1],
    ['۳۱۳', 'Brigade 313', 0.7],
    // Cyrillic.
    ['Хибатулла', 'Mullah Hibatullah Akhundzada', 0.7],
    ['Hibatullah', 'Хибатулла Ахундзада', 0.7],
    ['Абдулрахман', 'Abd al-Rahman', 0.8],
    ['Джалалуддин', 'Jalaluddin', 0.8],
    ['هبت الله', 'Хибатулла', 0.8],
    // Chinese: signs within a run, the other way to write them, and how they are read.
    ['银行', '北京银行', 0.8],
    ['北京', '北京银行', 0.8],
    ['銀行', '北京银行', 0.6],
    ['Zhongguo', '中国人民', 0.7],
    ['Beijing', '北京银行', 0.7],
    // Thai, Lao, Khmer and Burmese: words within a run without spaces.
    ['กรุงเทพ', 'ธนาคารกรุงเทพ', 0.8],
    ['ธนาคาร', 'ธนาคารกรุงเทพ', 0.8],
    ['ธนาคารกรุงเทพ', 'ธนาคารกรุงเทพ', 1],
    ['ชินวัตร', 'ทักษิณชินวัตร', 0.8],
    ['ปัตตานี', 'แนวร่วมปลดแอกปัตตานี', 0.7],
    ['Pattani', 'แนวร่วมปลดแอกปัตตานี', 0.6],
    ['ລາວ', 'ທະນາຄານລາວ', 0.8],
    ['ភ្នំពេញ', 'ធនាគារភ្នំពេញ', 0.8],
    ['ရန်ကုန်', 'ရန်ကုန်ဘဏ်', 0.8],
    ['ကချင်', 'ကချင်လွတ်လပ်ရေးတပ်မတော်', 0.7],
  ];

  test.each(found)('%s finds %s', (asked, name, least) => {
    const index = new Set(indexWords({ name, aliases: [], summary: null }).split(' '));
    expect(
      queryWords(asked)
        .split(' ')
        .some((word) => index.has(word)),
    ).toBe(true);
    expect(nameScore(asked, name)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['عبد الله', 'Mullah Hibatullah Akhundzada'],
    ['Hibatullah', 'عبد الله احمد'],
    ['音行', '中国人民'],
    ['علی', 'Musa'],
    ['Kabul', 'قندهار'],
  ])('%s does not find %s', (asked, name) => {
    expect(nameScore(asked, name)).toBeLessThan(0.4);
  });

  test('another sign that is read the same stands behind the sign itself', () => {
    expect(nameScore('银行', '银行')).toBe(1);
    expect(nameScore('引行', '银行')).toBeLessThan(nameScore('銀行', '北京银行') + 0.2);
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
      queryWords('Pakitsan', 'slips')
        .split(' ')
        .filter((word) => index.has(word)),
    ).toEqual(['zdpksn', 'zdpktn']);
  });
});
