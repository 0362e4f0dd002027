import { afterEach, describe, expect, test } from '@jest/globals';
import { openSmallGraph, type SmallLink } from '../graph/small-graph.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

interface Route {
  readonly timing: string;
  readonly window: { readonly edtf: string } | null;
  readonly nodes: readonly { readonly id: string }[];
  readonly relations: readonly { readonly id: string; readonly count: number }[];
  readonly links: readonly { readonly id: string }[];
}
interface Routes {
  readonly nodes: readonly Route[];
  readonly totalCount: number | null;
  readonly atLeast: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let served: Served | undefined;
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

async function open(links: readonly SmallLink[]) {
  const { store, ontology } = await openSmallGraph({ links });
  const app = await serveOn(store, ontology);
  served = app;
  return async <T>(query: string): Promise<T> => {
    const answer = await app.ask(query);
    expect(errorsOf(answer)).toBeUndefined();
    return (answer.json as { data: T }).data;
  };
}

const fields = `{ totalCount atLeast pageInfo { hasNextPage endCursor } nodes {
  timing window { edtf } nodes { id } relations { id count } links { id } } }`;
const across = ({ nodes }: Route) => nodes.map(({ id }) => id).join(' ');

/** Ten yearly rows a step through b, and four other ways from a to c. */
const tenRows = Array.from({ length: 10 }, (_, year) => `${2001 + year}`).flatMap((year) => [
  { from: 'a', type: 'SUPPORTS', to: 'b', suffix: year, valid: year },
  { from: 'b', type: 'SUPPORTS', to: 'c', suffix: year, valid: year },
]);
const others = ['d', 'e', 'f', 'g'].flatMap((middle) => [
  { from: 'a', type: 'SUPPORTS', to: middle, suffix: '2001', valid: '2001' },
  { from: middle, type: 'SUPPORTS', to: 'c', suffix: '2001', valid: '2001' },
]);

test('Ten parallel links a step and five routes are five paths, each with its choices, page by page', async () => {
  const ask = await open([...tenRows, ...others]);
  for (const field of ['routes(from: "a", to: "c", ', 'trace(from: "a", to: "c") { routes(']) {
    const found: Route[] = [];
    for (let after = 'null', more = true; more;) {
      const asked = `${field}first: 2, after: ${after}) ${fields}${field.startsWith('trace') ? '}' : ''}`;
      const data = await ask<{ routes?: Routes; trace?: { routes: Routes } }>(`{ ${asked} }`);
      const page = (data.routes ?? data.trace?.routes) as Routes;
      expect([page.totalCount, page.atLeast]).toEqual([5, 5]);
      found.push(...page.nodes);
      after = JSON.stringify(page.pageInfo.endCursor);
      more = page.pageInfo.hasNextPage;
      expect(page.nodes).toHaveLength(more ? 2 : 1);
    }
    expect(found.map(across)).toEqual(['a b c', 'a d c', 'a e c', 'a f c', 'a g c']);
    expect(found[0]).toMatchObject({
      ...{ timing: 'OVERLAPS', window: { edtf: '2001' } },
      relations: [
        { id: 'a.SUPPORTS.b', count: 10 },
        { id: 'b.SUPPORTS.c', count: 10 },
      ],
      links: [{ id: 'a.SUPPORTS.b.2001' }, { id: 'b.SUPPORTS.c.2001' }],
    });
  }
  const { paths } = await ask<{ paths: Route[] }>(
    '{ paths(from: "a", to: "c", first: 3) { nodes { id } timing } }',
  );
  expect(paths.map(across)).toEqual(['a b c', 'a d c', 'a e c']);
});

test('A cursor of other paths, or of none, is refused', async () => {
  await open([...tenRows, ...others]);
  const app = served as Served;
  const from = async (ends: string, after: string) =>
    errorsOf(await app.ask(`{ routes(${ends}, after: ${JSON.stringify(after)}) { nodes { hops } } }`));
  const first = await app.ask('{ routes(from: "a", to: "c", first: 1) { pageInfo { endCursor } } }');
  const cursor = (first.json as { data: { routes: Routes } }).data.routes.pageInfo.endCursor as string;
  expect(await from('from: "a", to: "c"', cursor)).toBeUndefined();
  const refused = [
    {
      message: 'after is no cursor of this list; take one from its pageInfo.endCursor or edges.',
      code: 'BAD_USER_INPUT',
    },
  ];
  expect(await from('from: "c", to: "a"', cursor)).toEqual(refused);
  expect(await from('from: "a", to: "c"', 'x')).toEqual(refused);
});

interface Traced {
  readonly paths: readonly Route[];
  readonly trace: {
    readonly flows: number;
    readonly excludedByTime: number;
    readonly excludedLinks: number;
    readonly excluded: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly count: number }[];
      readonly pageInfo: { readonly endCursor: string | null };
    };
    readonly graph: {
      readonly relations: readonly {
        readonly id: string;
        readonly count: number;
        readonly spans: readonly { readonly edtf: string }[];
        readonly links: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
      }[];
    };
    readonly paths: readonly Route[];
  };
}

const traced = `trace(to: "c", families: [FUNDING]) { flows excludedByTime excludedLinks excluded { totalCount nodes { id count } }
  graph { relations { id count spans { edtf } links { totalCount nodes { id } } } } paths { timing nodes { id } } }`;

/** Money from a to b, and from b to c; a period or `?` each. */
const flow = (line: string): SmallLink => {
  const [pair = '', valid = '?'] = line.split(' ');
  const [from = '', to = ''] = pair.split('-');
  const dated = valid === '?' ? {} : { valid };
  return { from, type: 'FUNDS', to, suffix: valid.replaceAll(/\W/g, 'x'), ...dated };
};

describe('What a is to c over b, by path and by trace:', () => {
  test.each([
    ['impossible in time', ['a-b 2010', 'b-c 2005'], 'EXCLUDED', ['b c'], ['a.FUNDS.b']],
    ['possible only since one is undated', ['a-b ?', 'b-c 2005'], 'UNKNOWN', ['b c', 'a b c'], []],
    ['one after the other, never at once', ['a-b 2001', 'b-c 2005'], 'ORDERED', ['b c', 'a b c'], []],
    ['at one time', ['a-b 2001/2006', 'b-c 2005'], 'OVERLAPS', ['b c', 'a b c'], []],
  ])('%s', async (_, lines, timing, ways, excluded) => {
    const ask = await open(lines.map(flow));
    const data = await ask<Traced>(`{ paths(from: "a", to: "c") ${'{ timing window { edtf } }'} ${traced} }`);
    expect(data.paths).toEqual([{ timing, window: timing === 'OVERLAPS' ? { edtf: '2005' } : null }]);
    expect(data.trace.paths.map(across)).toEqual(ways);
    expect(data.trace).toMatchObject({
      ...{ flows: ways.length, excludedByTime: excluded.length, excludedLinks: 0 },
      excluded: { totalCount: excluded.length, nodes: excluded.map((id) => ({ id, count: 1 })) },
    });
  });

  test('of a relation crossed in part only the links that fit count, and the others are counted apart', async () => {
    const ask = await open(['a-b 2001', 'a-b 2003', 'a-b 2010', 'b-c 2005'].map(flow));
    const { trace } = await ask<Traced>(`{ ${traced} }`);
    expect(trace).toMatchObject({ flows: 3, excludedByTime: 0, excludedLinks: 1 });
    expect(trace.graph.relations).toEqual([
      {
        id: 'a.FUNDS.b',
        count: 2,
        spans: [{ edtf: '2001' }, { edtf: '2003' }],
        links: { totalCount: 2, nodes: [{ id: 'a.FUNDS.b.2001' }, { id: 'a.FUNDS.b.2003' }] },
      },
      {
        id: 'b.FUNDS.c',
        count: 1,
        spans: [{ edtf: '2005' }],
        links: { totalCount: 1, nodes: [{ id: 'b.FUNDS.c.2005' }] },
      },
    ]);
    const narrowed = await ask<Traced>(
      `{ trace(to: "c") { graph { relations { id links(filter: {validOn: "2003-05-05"}) { totalCount nodes { id } } } } } }`,
    );
    expect(narrowed.trace.graph.relations.map(({ links }) => links)).toEqual([
      { totalCount: 1, nodes: [{ id: 'a.FUNDS.b.2003' }] },
      { totalCount: 0, nodes: [] },
    ]);
  });

  test('what is left out comes by page', async () => {
    const givers = ['p', 'q', 'r'].map((giver) => flow(`${giver}-b 2010`));
    const ask = await open([...givers, flow('b-c 2005')]);
    const page = async (after: string) =>
      (
        await ask<Traced>(
          `{ trace(to: "c") { excludedByTime excluded(first: 2, after: ${after}) { totalCount nodes { id } pageInfo { endCursor } } } }`,
        )
      ).trace.excluded;
    const first = await page('null');
    expect([first.totalCount, first.nodes.map(({ id }) => id)]).toEqual([3, ['p.FUNDS.b', 'q.FUNDS.b']]);
    const next = await page(JSON.stringify(first.pageInfo.endCursor));
    expect(next.nodes.map(({ id }) => id)).toEqual(['r.FUNDS.b']);
  });
});
