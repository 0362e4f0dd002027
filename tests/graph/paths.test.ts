import { afterEach, describe, expect, test } from '@jest/globals';
import { findPaths } from '../../server/graph/paths/paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { allied, linkId, openSmallGraph, type SmallGraph, type SmallLink } from './small-graph.ts';
import { DeadlineError } from '../../server/graph/errors.ts';

let store: GraphStore | undefined;
afterEach(async () => store?.close());

async function open(graph: SmallGraph) {
  const opened = await openSmallGraph(graph);
  store = opened.store;
  const paths = async (from: string, to: string, more: Partial<Parameters<typeof findPaths>[1]> = {}) =>
    findPaths(opened.session(), { from, to, maxHops: 6, first: 10, ...more });
  const lines = async (...args: Parameters<typeof paths>) =>
    (await paths(...args)).map(
      (path) => `${path.nodes.map((node) => node.id).join(' ')} ${path.timing} ${path.window?.edtf ?? '-'}`,
    );
  return { ...opened, paths, lines };
}

describe('Paths', () => {
  test('come with the fewest hops first, run over links of either direction and never through an entity twice', async () => {
    const { lines } = await open({ links: allied('a-b', 'c-b', 'c-d', 'a-d', 'b-a ? again', 'd-e', 'e-a') });
    expect(await lines('a', 'c')).toEqual(['a b c UNKNOWN -', 'a d c UNKNOWN -', 'a e d c UNKNOWN -']);
  });

  test('of different relations between the same two entities are paths of their own, parallel links are not', async () => {
    const { paths } = await open({
      links: [
        ...allied('a-b 2010', 'b-a 2011 again', 'b-c 2011'),
        { from: 'a', type: 'FUNDS', to: 'b', valid: '2009' },
        { from: 'b', type: 'FUNDS', to: 'a', valid: '2012' },
      ],
    });
    const found = await paths('a', 'c');
    expect(
      found.map(({ relations, links, timing }) => [
        relations.map(({ id, count }) => `${id} ${count}`),
        links.map(({ id }) => id),
        timing,
      ]),
    ).toEqual([
      [['a.ALLIED_WITH.b 2', 'b.ALLIED_WITH.c 1'], ['b.ALLIED_WITH.a.again', 'b.ALLIED_WITH.c'], 'OVERLAPS'],
      [['a.FUNDS.b 1', 'b.ALLIED_WITH.c 1'], ['a.FUNDS.b', 'b.ALLIED_WITH.c'], 'ORDERED'],
      [['b.FUNDS.a 1', 'b.ALLIED_WITH.c 1'], ['b.FUNDS.a', 'b.ALLIED_WITH.c'], 'EXCLUDED'],
    ]);
  });

  test('are ordered among equals by timing, then by relation ids', async () => {
    const { lines } = await open({
      links: allied(
        'a-b 2010',
        'b-z 2012',
        'a-c',
        'c-z 2012',
        'a-d 2010/2012',
        'd-z 2011/2015',
        'a-e 2011',
        'e-z 2011',
        'a-z',
      ),
    });
    expect(await lines('a', 'z')).toEqual([
      'a z UNKNOWN -',
      'a d z OVERLAPS 2011-01-01/2012-12-31',
      'a e z OVERLAPS 2011',
      'a b z ORDERED -',
      'a c z UNKNOWN -',
    ]);
    expect((await lines('z', 'a')).at(-1)).toBe('z b a EXCLUDED -');
    expect(await lines('a', 'z', { first: 3 })).toHaveLength(3);
  });

  test('whose dated links exclude each other are EXCLUDED even beside an undated one', async () => {
    const { lines } = await open({ links: allied('a-b ../2014', 'b-c', 'c-d 2016/..') });
    expect(await lines('d', 'a')).toEqual(['d c b a EXCLUDED -']);
    expect(await lines('a', 'd')).toEqual(['a b c d UNKNOWN -']);
  });

  test('go no further than maxHops', async () => {
    const { lines } = await open({
      links: allied('a-b', 'b-c', 'c-d', 'd-e', 'e-f', 'f-g', 'g-h', 'h-i', 'i-j'),
    });
    expect(await lines('a', 'd', { maxHops: 2 })).toEqual([]);
    expect(await lines('a', 'd', { maxHops: 3 })).toEqual(['a b c d UNKNOWN -']);
    expect(await lines('a', 'i', { maxHops: 8 })).toEqual(['a b c d e f g h i UNKNOWN -']);
    expect(await lines('a', 'j', { maxHops: 8 })).toEqual([]);
  });

  test('use only links that pass the filter', async () => {
    const { lines } = await open({
      links: [...allied('a-b 2010', 'b-c 2010'), { from: 'a', type: 'HOSTILE_TO', to: 'c', valid: '2020' }],
    });
    expect(await lines('a', 'c', { filter: { families: ['ALLIANCE'] } })).toEqual(['a b c OVERLAPS 2010']);
    expect(await lines('a', 'c', { filter: { validOn: '2020-05-05' } })).toEqual(['a c OVERLAPS 2020']);
    expect(await lines('a', 'c', { filter: { validOn: '2015-01-01' } })).toEqual([]);
  });

  test('name their weakest link: poorest grade, then fewest origins, then id', async () => {
    const graded = (pair: string, credibility: number, reliability: string, origins: string[]) => ({
      ...(allied(pair)[0] as SmallLink),
      props: { credibility, reliability, origins },
    });
    const { paths } = await open({
      links: [
        graded('a-b', 2, 'F', ['x']),
        graded('b-c', 3, 'B', ['x']),
        graded('c-d', 3, 'C', ['x', 'y']),
        graded('d-e', 3, 'C', ['x']),
        graded('e-f', 3, 'C', ['y']),
      ],
    });
    const [path] = await paths('a', 'f');
    expect(path?.weakest?.id).toBe('d.ALLIED_WITH.e');
    expect(path?.links.map((link) => link.id)).toEqual(
      ['a-b', 'b-c', 'c-d', 'd-e', 'e-f'].map((pair) => linkId(allied(pair)[0] as SmallLink)),
    );
    expect(path?.hops).toBe(5);
  });

  test.each([
    [{ from: 'a', to: 'a' }, 'BadInputError', 'from and to are both "a". Give two different entities.'],
    [
      { from: 'a', to: 'nobody' },
      'NotFoundError',
      'No entity has the id "nobody"; search finds ids by name.',
    ],
  ])('of %j are refused', async ({ from, to }, name, message) => {
    const { paths } = await open({ links: allied('a-b') });
    await expect(paths(from, to)).rejects.toMatchObject({ name, message });
  });

  test('through a hub of 6,000 links are found, whichever end it is at', async () => {
    const spokes = Array.from({ length: 6_000 }, (_, spoke) => `hub-s${spoke}`);
    const { store: grown, session } = await openSmallGraph({ links: allied('a-hub', 's5999-z') });
    store = grown;
    await grown.write(async (transaction) => {
      for (const start of [0, 3_000]) {
        const part = spokes.slice(start, start + 3_000).map((spoke) => spoke.slice(4));
        await transaction.run(
          {
            name: 'spokes',
            text: 'UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e:Actor SET e.name = id, e.degree = 1',
          },
          { ids: part },
        );
        await transaction.run(
          {
            name: 'links',
            text: "UNWIND $ids AS id MATCH (h:Entity {id: 'hub'}), (s:Entity {id: id}) CREATE (h)-[r:ALLIED_WITH]->(s) SET r.id = 'hub.ALLIED_WITH.' + id",
          },
          { ids: part },
        );
      }
      await transaction.run({ name: 'degree', text: "MATCH (h:Entity {id: 'hub'}) SET h.degree = 6001" });
    });
    const found = await findPaths(session(), { from: 'a', to: 'z', maxHops: 4, first: 5 });
    expect(found.map((path) => path.nodes.map((node) => node.id))).toEqual([['a', 'hub', 's5999', 'z']]);
    const between = await findPaths(session(), { from: 's1', to: 's2', maxHops: 2, first: 5 });
    expect(between.map((path) => path.nodes.map((node) => node.id))).toEqual([['s1', 'hub', 's2']]);
  });

  test('say what is complete where finding more would read too much', async () => {
    const { session } = await open({ links: allied('a-b', 'b-z', 'b-c', 'b-d', 'c-e', 'd-e', 'e-z') });
    const args = { from: 'a', to: 'z', maxHops: 6, first: 10 };
    await expect(findPaths(session(), args, 4)).rejects.toMatchObject({
      name: 'LimitError',
      message:
        'Looking for paths of 3 hops means reading more than 4 links. All with fewer hops (1) can be had with maxHops: 2. Narrow the filter by family, type or date.',
    });
    expect(await findPaths(session(), { ...args, maxHops: 2 }, 4)).toHaveLength(1);
  });

  test('stop at the deadline', async () => {
    const { session } = await open({ links: allied('a-b', 'b-c') });
    const late = session({ timeLimit: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(findPaths(late, { from: 'a', to: 'c', maxHops: 3, first: 1 })).rejects.toThrow(
      DeadlineError,
    );
  });
});
