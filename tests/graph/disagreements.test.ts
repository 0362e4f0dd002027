import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../server/graph/access/cursor.ts';
import { disagreements } from '../../server/graph/disagreements/disagreements.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { openArticle } from '../article-store.ts';
import { allied, openSmallGraph } from './small-graph.ts';

type Opened = Pick<Awaited<ReturnType<typeof openSmallGraph>>, 'store' | 'ontology'>;

const claim = (id: string, about: string, stance: string, more: object = {}) => ({
  id,
  about,
  stance,
  statement: id,
  ...more,
});
const figure = (id: string, value: number, more: object = {}) => {
  const [about = '', measure = '', edtf] = id.split(':');
  return { id, about, measure, low: value, high: value, ...(edtf && { edtf }), ...more };
};

async function pages(
  { store, ontology }: Opened,
  about: string | undefined,
  first: number,
): Promise<string[][]> {
  const all: string[][] = [];
  let after: string | undefined;
  do {
    const page = await disagreements(openSession(store, ontology, { timeLimit: 60_000 }), {
      about,
      first,
      after,
    });
    all.push(page.items.map(({ node }) => node.id));
    after = page.hasNext ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return all;
}

describe('Disagreements of a graph', () => {
  let opened: Opened;
  const expected = [
    'same-measure:a:attacks:2024+a:attacks:2024:other',
    'wide-range:b:fighters',
    'stated-and-listed:c:members',
    'opposite-stance:o#verdict',
    'opposite-stance:a.ALLIED_WITH.b',
    'opposite-stance:b:fighters',
  ];
  beforeAll(async () => {
    opened = await openSmallGraph({
      entities: [{ id: 'o', type: 'Obligation', props: { disputed: true } }, { id: 'quiet' }],
      links: [
        { from: 'a', to: 'b', props: { disputed: true } },
        { from: 'm', type: 'MEMBER_OF', to: 'c' },
        { from: 'n', type: 'MEMBER_OF', to: 'c', suffix: 'early' },
        { from: 'n', type: 'MEMBER_OF', to: 'c', suffix: 'late' },
        { from: 'p', type: 'MEMBER_OF', to: 'c', valid: '1990' },
        { from: 'a', type: 'BOUND_BY', to: 'o' },
      ],
      figures: [
        figure('a:attacks:2024', 713),
        figure('a:attacks:2024:other', 900),
        figure('b:fighters', 100, { high: 2_000, disputed: true }),
        figure('c:members', 3, { edtf: '2020/2024' }),
        figure('quiet:attacks', 4),
      ],
      claims: [
        claim('o1', 'o', 'ASSERTS', { verdict: 'BREACHED', evidence: ['a.ALLIED_WITH.b', 'b:fighters'] }),
        claim('o2', 'o', 'DENIES', { verdict: 'DISPUTED' }),
        claim('o3', 'o', 'ASSERTS', { verdict: 'FULFILLED', retracted: true }),
        claim('l1', 'a.ALLIED_WITH.b', 'ASSERTS'),
        claim('l2', 'a.ALLIED_WITH.b', 'DENIES'),
        claim('f1', 'b:fighters', 'ASSERTS'),
        claim('f2', 'b:fighters', 'DENIES'),
      ],
    });
  });
  afterAll(() => opened.store.close());

  test('come in pages that neither repeat nor skip', async () => {
    expect(await pages(opened, undefined, 50)).toEqual([expected]);
    expect(await pages(opened, undefined, 1)).toEqual(expected.map((id) => [id]));
    expect(await pages(opened, undefined, 4)).toEqual([expected.slice(0, 4), expected.slice(4)]);
  });

  test.each([
    [
      'a',
      [
        'same-measure:a:attacks:2024+a:attacks:2024:other',
        'opposite-stance:a.ALLIED_WITH.b',
        'opposite-stance:o#verdict',
      ],
    ],
    ['b', ['wide-range:b:fighters', 'opposite-stance:a.ALLIED_WITH.b', 'opposite-stance:b:fighters']],
    ['c', ['stated-and-listed:c:members']],
    ['o', ['opposite-stance:o#verdict']],
    ['a.ALLIED_WITH.b', ['opposite-stance:a.ALLIED_WITH.b']],
    ['b:fighters', ['wide-range:b:fighters', 'opposite-stance:b:fighters']],
    ['quiet', []],
  ])('about %s are its own', async (about, ids) => {
    expect((await pages(opened, about, 50)).flat()).toEqual(ids);
    expect((await pages(opened, about, 1)).flat()).toEqual(ids);
  });

  test('show the claims, the links that verdicts rest on, and what is listed', async () => {
    const { items } = await disagreements(openSession(opened.store, opened.ontology), { first: 50 });
    const [, , members, verdict, link] = items.map(({ node }) => node);
    expect(verdict).toMatchObject({
      summary: 'On “O”, 1 claim finds it breached and 1 claim disputes that.',
      about: { id: 'o' },
    });
    expect(verdict?.claims.map(({ id }) => id)).toEqual(['o1', 'o2']);
    expect(verdict?.links.map(({ id }) => id)).toEqual(['a.ALLIED_WITH.b']);
    expect(link).toMatchObject({
      about: null,
      summary: 'On “A is allied with B”, 1 claim says so and 1 claim denies it.',
    });
    expect(members?.summary).toBe('C (2020 to 2024): 3 members are stated, 2 are listed.');
    expect(members?.links.map(({ id }) => id)).toEqual([
      'm.MEMBER_OF.c',
      'n.MEMBER_OF.c.early',
      'n.MEMBER_OF.c.late',
    ]);
  });

  test('about an entity that is not there, or after a foreign cursor, are refused', async () => {
    const session = openSession(opened.store, opened.ontology);
    await expect(disagreements(session, { about: 'nobody', first: 5 })).rejects.toThrow(
      'No entity has the id "nobody"; search finds ids by name.',
    );
    const noPlace = encodeCursor('disagreements by place', ['nowhere', 'a', 0]);
    for (const after of ['abc', noPlace])
      await expect(disagreements(session, { first: 5, after })).rejects.toThrow(
        'after is no cursor of this list',
      );
  });
});

test('More figures than one page holds are gone through entity by entity', async () => {
  const { store, ontology } = await openSmallGraph({ links: allied('a-b') });
  const values = Array.from({ length: 2_500 }, (_, at) => ({
    ...figure(`a:attacks:${1000 + at}`, 7),
    edtf: String(1000 + at),
    validFrom: `${1000 + at}-01-01`,
    validTo: `${1000 + at}-12-31`,
  }));
  const rows = [
    ...values,
    { ...figure('a:attacks:1000:z', 9), validFrom: '1000-01-01', validTo: '1000-12-31', edtf: '1000' },
    figure('b:fighters', 1, { high: 50 }),
  ];
  await store.write((transaction) =>
    transaction.run({ name: 'figures', text: 'UNWIND $rows AS row CREATE (f:Figure) SET f = row' }, { rows }),
  );
  expect(await pages({ store, ontology }, undefined, 10)).toEqual([
    ['same-measure:a:attacks:1000+a:attacks:1000:z', 'wide-range:b:fighters'],
  ]);
  await store.close();
});

test("The article's disagreements are the checklist's, and no others", async () => {
  const article = await openArticle();
  const { items } = await disagreements(openSession(article.store, article.ontology), { first: 50 });
  expect(items.map(({ node }) => node.summary)).toEqual([
    'Pakistan (from 2007, end unknown): 6 operations are stated, 5 are listed.',
    'Tehreek-e-Taliban Pakistan (2024): the same value, 1,955, is given as casualties and people killed.',
    'Tehreek-e-Taliban Pakistan: the upper bound given for fighters, 65,000, is 10.8 times the lower, 6,000.',
    'Tehreek-e-Taliban Pakistan (2020): 169 civilians hit + 178 military personnel hit make 347, not the 506 casualties given.',
    'Tehreek-e-Taliban Pakistan (2024): 565 civilians hit + 649 military personnel hit make 1,214, not the 1,955 casualties given.',
    'On “No use of Afghan soil by international terrorists”, 2 claims find it breached and 2 claims dispute that.',
  ]);
  await article.store.close();
});
