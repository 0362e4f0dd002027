import { expect, test } from '@jest/globals';
import { article, claims, elements } from './article-dossier.ts';

const paragraph = /^¶([1-9]|[12]\d|3[0-4])$/;

test('every entity, link and figure is backed by a claim with a locator', () => {
  expect(elements.length).toBe(article.entities.length + article.links.length + article.figures.length);
  expect(elements.filter((each) => !each.claims.some((claim) => claim.locator)).map(({ id }) => id)).toEqual(
    [],
  );
  expect(claims.filter(({ locator }) => locator === null)).toEqual([]);
});

test("the article's claims are located at its paragraphs, ungraded, and name whom it cites", () => {
  const own = claims.filter(({ source }) => source === 'kakar-stratheia');
  expect(own.filter(({ locator }) => !paragraph.test(locator!))).toEqual([]);
  expect([...new Set(own.map(({ credibility }) => credibility))]).toEqual([6]);
  const cited = new Map<string, Set<string>>();
  for (const { attributedTo, locator } of own)
    if (attributedTo) cited.set(attributedTo, (cited.get(attributedTo) ?? new Set()).add(locator!));
  expect(Object.fromEntries([...cited].sort().map(([who, where]) => [who, [...where].sort()]))).toEqual({
    'afghan-taliban': ['¶16', '¶29'],
    'asif-durrani': ['¶16', '¶2'],
    'khawaja-asif': ['¶15'],
    'mumtaz-zahra-baloch': ['¶21'],
    pakistan: ['¶15', '¶28'],
    pips: ['¶13'],
    satp: ['¶13'],
    ttp: ['¶17'],
    'united-nations': ['¶12', '¶6'],
    'zabiullah-mujahid': ['¶21'],
  });
});

test('what the article does not say is a coordinate, a containment or a name, from the gazetteer', () => {
  const added = claims.filter(({ source }) => source === 'entente-gazetteer');
  expect(
    added.filter(
      ({ property, about }) =>
        !['location', 'name', 'aliases'].includes(property ?? '') && !about.id.includes('.LOCATED_IN.'),
    ),
  ).toEqual([]);
  const alone = elements.filter((each) => each.claims.every(({ source }) => source === 'entente-gazetteer'));
  expect(alone.filter(({ id }) => !id.includes('.LOCATED_IN.')).map(({ id }) => id)).toEqual([]);
});

test('every alias and every coordinate has a claim of its own', () => {
  for (const { id, aliases, lat, lon, claims: own } of article.entities) {
    const valuesOf = (property: string) => own.filter((c) => c.property === property).map((c) => c.value);
    expect([id, valuesOf('aliases').sort()]).toEqual([id, [...aliases].sort()]);
    expect([id, valuesOf('location')]).toEqual([id, lat === null ? [] : [`${lat}, ${lon}`]]);
  }
});

test('the two sources say who wrote them and how far to trust them', () => {
  expect(article.sources.map(({ notes: _, ...source }) => source)).toEqual([
    {
      id: 'kakar-stratheia',
      title: "Opinion article on the TTP, the Afghan Taliban and Pakistan's security",
      kind: 'article',
      author: 'Fareed Ullah Khan Kakar',
      publisher: 'Stratheia',
      published: null,
      url: null,
      reliability: 'F',
      licence: null,
      attributes: null,
    },
    {
      id: 'entente-gazetteer',
      title: 'Place names, coordinates and full names',
      kind: 'gazetteer',
      author: 'Entente',
      publisher: 'Entente',
      published: { edtf: '2026-11-22', earliest: '2026-11-22', latest: '2026-11-22' },
      url: null,
      reliability: 'F',
      licence: null,
      attributes: null,
    },
  ]);
  expect(article.sources[0]!.notes).toContain('¶31');
});
