import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApollo } from '../../server/http/app.ts';
import { loadOntology, type Ontology } from '../../server/graph/ontology/ontology.ts';
import { createContext } from '../../server/schema/request/context.ts';
import type { BulkLink, GraphStore } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';
import { openTestStore } from '../open-store.ts';
import { watch, type Watched } from './watched-store.ts';

const apollo = createApollo();
afterAll(() => apollo.stop());

interface Asking {
  readonly data: Record<string, unknown>;
  readonly code: unknown;
  readonly message: string | undefined;
  /** Statements and how many rows each gave, `read/relations-among: 150`. */
  readonly asked: string[];
}

async function askOn(watched: Watched, ontology: Ontology, query: string): Promise<Asking> {
  watched.asked.length = 0;
  watched.rows.length = 0;
  const contextValue = createContext(watched.store, ontology, { timeLimit: 600_000 });
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  const [error] = body.singleResult.errors ?? [];
  return {
    data: (body.singleResult.data ?? {}) as Record<string, unknown>,
    code: error?.extensions?.['code'],
    message: error?.message,
    asked: watched.asked.map((name, at) => `${name}: ${watched.rows[at]}`).toSorted(),
  };
}

const evidence = { sources: ['esd'], origins: ['esd'], credibility: 6, reliability: 'F', dossier: 'made' };
const nameOf = (at: number) => `e${String(at).padStart(2, '0')}`;

/** Adds actors `e00` and on, and links between them. */
async function fill(store: GraphStore, count: number, links: readonly BulkLink[]): Promise<void> {
  const degrees = new Map<string, number>();
  for (const id of links.flatMap(({ source, target }) => [source.id, target.id]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = Array.from({ length: count }, (_, at) => {
    const id = nameOf(at);
    return { id, kind: 'state', name: id.toUpperCase(), degree: degrees.get(id) ?? 0, ...evidence };
  });
  await store.bulk.nodes(['Entity', 'Actor'], nodes);
  for (let at = 0; at < links.length; at += 5_000) await store.bulk.links(links.slice(at, at + 5_000));
}

const end = (at: number) => ({ id: nameOf(at), handle: null });

/** As support data are: each of 150 relations has three rows for each of twenty years but the eleventh. */
const parallelRows = Array.from({ length: 150 }, (_, at): [number, number] => [
  at % 5,
  5 + Math.floor(at / 5),
]).flatMap(([from, to], relation) =>
  Array.from({ length: 20 }, (_, year) => 1990 + year)
    .filter((year) => year !== 2000)
    .flatMap((year) =>
      ['a', 'b', 'c'].map((conflict): BulkLink => {
        const [source, target] = [end(from), end(to)];
        const id = `${source.id}.SUPPORTS.${target.id}.${year}-${conflict}-${relation}`;
        return {
          ...{ type: 'SUPPORTS', source, target },
          props: {
            ...{ id, forms: ['weapons'], ...evidence },
            ...{ edtf: `${year}`, validFrom: `${year}-01-01`, validTo: `${year}-12-31` },
          },
        };
      }),
    ),
);

describe('of a set of parallel yearly links', () => {
  const ontology = loadOntology();
  let store: GraphStore;
  let watched: Watched;
  beforeAll(async () => {
    store = await openTestStore();
    await fill(store, 35, parallelRows);
    watched = watch(store);
  });
  afterAll(() => store.close());
  const ask = (query: string) => askOn(watched, ontology, query);

  test('a network of links reads whole links, up to its limit, as it did before', async () => {
    expect(parallelRows).toHaveLength(8_550);
    const { data, asked } = await ask('{ network(limit: 450) { links { id } truncated } }');
    const { links, truncated } = data['network'] as { links: unknown[]; truncated: boolean };
    expect([links.length, truncated]).toEqual([4_999, true]);
    expect(asked).toEqual([
      'read/entities-by-degree: 35',
      'read/entities-by-id: 35',
      'read/links-among: 5000',
    ]);
  });

  test('a network of relations reads a row a relation and no link, and leaves nothing out', async () => {
    const { data, asked } = await ask(
      '{ network(limit: 450) { nodes { id } relations { id count source { id } } truncated omittedRelations } }',
    );
    const { relations, ...rest } = data['network'] as { relations: { count: number }[] };
    expect(relations).toHaveLength(150);
    expect(relations.reduce((sum, { count }) => sum + count, 0)).toBe(8_550);
    expect(rest).toMatchObject({ truncated: false, omittedRelations: 0 });
    expect(asked).toEqual(['read/entities-by-id: 35', 'read/relations-among: 150']);
  });

  test('their histories are a row a year, not a row a link', async () => {
    const { data, asked } = await ask(
      '{ network(limit: 450) { relations { spans { edtf } periods { count } undated forms knownFrom grade { code } origins disputed giverCertain label amountText } } }',
    );
    const { relations } = data['network'] as { relations: Record<string, unknown>[] };
    expect(relations[0]).toMatchObject({
      spans: [{ edtf: '1990/1999' }, { edtf: '2001/2009' }],
      ...{ undated: 0, forms: ['weapons'], knownFrom: null, origins: 1, disputed: false },
      ...{ giverCertain: true, label: 'supports', amountText: null },
    });
    const rows = asked
      .filter((each) => each.startsWith('read/relation-histories'))
      .map((each) => Number(each.split(': ')[1]));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(150 * 19);
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(
      asked.filter((each) => each.startsWith('read/link') || each.startsWith('read/relation-links')),
    ).toEqual([]);
  });

  test('a neighbourhood of relations takes as few', async () => {
    const { data, asked } = await ask(
      '{ neighborhood(of: ["e07"]) { nodes { id } relations { id count } } }',
    );
    const { nodes, relations } = data['neighborhood'] as { nodes: unknown[]; relations: { id: string }[] };
    const near = new Set(
      parallelRows
        .filter(({ source, target }) => [source.id, target.id].includes('e07'))
        .map(({ source }) => source.id),
    );
    expect(nodes).toHaveLength(near.size + 1);
    expect(relations.map(({ id }) => id)).toEqual([...near].sort().map((id) => `${id}.SUPPORTS.e07`));
    expect(asked.map((each) => each.split(': ')[0])).toEqual(['read/relations-among', 'read/with-one-hop']);
  });

  test('links are read where a fragment asks for them, and not where a directive leaves them out', async () => {
    const asking = (links: string) =>
      ask(`query { network(limit: 9) { relations { id } ...more } }
      fragment more on Graph { omitted ... on Graph { links ${links} { id } } }`);
    const statements = async (links: string) =>
      (await asking(links)).asked
        .map((each) => each.split(': ')[0])
        .filter((name) => name!.includes('links'));
    expect(await statements('@include(if: true)')).toEqual(['read/links-among']);
    expect(await statements('@include(if: false)')).toEqual([]);
    expect(await statements('@skip(if: true)')).toEqual([]);
  });

  test('of many entities with relations, histories, ends and links: one call each', async () => {
    const { asked } = await ask(`{ entities { nodes { relations(first: 2) { totalCount nodes {
      id spans { edtf } source { name } links(first: 2) { totalCount nodes { id } } } } } } }`);
    expect(asked.map((each) => each.split(': ')[0])).toEqual([
      'read/entities-by-id',
      'read/entities-by-id',
      'read/entities-by-name',
      'read/relation-counts-of-entities',
      'read/relation-histories-in',
      'read/relation-links-page-in',
      'read/relations-of-entities',
    ]);
  });
});

test('more than 4,999 relations are cut by id, and those left out are counted', async () => {
  const store = await openTestStore();
  const pairs = Array.from({ length: 80 * 80 }, (_, at): [number, number] => [Math.floor(at / 80), at % 80]);
  const links = pairs
    .filter(([from, to]) => from !== to)
    .map(([from, to]): BulkLink => ({
      ...{ type: 'FUNDS', source: end(from), target: end(to) },
      props: { id: `${nameOf(from)}.FUNDS.${nameOf(to)}`, ...evidence },
    }));
  await fill(store, 80, links);
  const { data } = await askOn(
    watch(store),
    loadOntology(),
    '{ network { relations { id } omittedRelations omitted truncated } }',
  );
  const { relations, ...rest } = data['network'] as { relations: { id: string }[] };
  const ids = links.map(({ source, target }) => `${source.id}.FUNDS.${target.id}`).sort();
  expect(relations.map(({ id }) => id)).toEqual(ids.slice(0, 4_999));
  expect(rest).toEqual({ omittedRelations: 1_321, omitted: 0, truncated: true });
  await store.close();
});

describe('in the article', () => {
  let article: Awaited<ReturnType<typeof openArticle>>;
  beforeAll(async () => {
    article = await openArticle();
  });
  afterAll(() => article.store.close());
  const ask = (query: string) => askOn(watch(article.store), article.ontology, query);

  interface End {
    readonly id: string;
  }
  interface LinkOf {
    readonly type: { readonly id: string; readonly symmetric: boolean };
    readonly source: End;
    readonly target: End;
  }

  test.each(['ACTOR', 'ALLIANCE', 'AGREEMENT', 'OBLIGATION', 'OPERATION', 'EVENT', 'PLACE', 'ASSET'])(
    'the relations of every %s gather its links',
    async (type) => {
      const { data } = await ask(
        `{ entities(filter: {types: [${type}]}, orderBy: DEGREE, first: 8) { nodes { id } } }`,
      );
      const { nodes: entities } = data['entities'] as { nodes: End[] };
      expect(entities.length).toBeGreaterThan(0);
      for (const { id: entity } of entities) {
        const answer = await ask(`{ entity(id: "${entity}") {
          links(first: 120) { nodes { type { id symmetric } source { id } target { id } } }
          relations(first: 120) { totalCount nodes { id count } } } }`);
        expect(answer.message).toBeUndefined();
        const { links, relations } = answer.data['entity'] as {
          links: { nodes: LinkOf[] };
          relations: { totalCount: number; nodes: { id: string; count: number }[] };
        };
        const counts = new Map<string, number>();
        for (const link of links.nodes) {
          const ends = [link.source.id, link.target.id];
          if (link.type.symmetric) ends.sort();
          const id = `${ends[0]}.${link.type.id}.${ends[1]}`;
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
        expect(relations.nodes).toEqual(
          [...counts]
            .map(([id, count]) => ({ id, count }))
            .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
        );
        expect(relations.totalCount).toBe(counts.size);
      }
    },
  );

  test('relations with dates alone leave undated links out, as links and entities do', async () => {
    const { data } = await ask(`{
      all: entity(id: "ttp") { relations(first: 200) { nodes { count undated } } degree }
      dated: entity(id: "ttp") { relations(first: 200, filter: {dated: true}) { nodes { count undated } }
        degree(filter: {dated: true}) }
      dropped: entity(id: "ttp") { degree(filter: {dated: false}) }
      entities(filter: {dated: true}, first: 200) { nodes { valid { edtf } } totalCount } }`);
    type Counted = { relations: { nodes: { count: number; undated: number }[] }; degree: number };
    const { all, dated, dropped } = data as { all: Counted; dated: Counted; dropped: Counted };
    const sum = ({ relations }: Counted, of: 'count' | 'undated') =>
      relations.nodes.reduce((whole, each) => whole + each[of], 0);
    expect(sum(all, 'undated')).toBeGreaterThan(0);
    expect(sum(dated, 'undated')).toBe(0);
    expect(sum(dated, 'count')).toBe(sum(all, 'count') - sum(all, 'undated'));
    expect([all.degree, dated.degree]).toEqual([sum(all, 'count'), sum(dated, 'count')]);
    expect(dropped.degree).toBe(all.degree);
    const { nodes, totalCount } = data['entities'] as { nodes: { valid: unknown }[]; totalCount: number };
    expect(nodes.filter(({ valid }) => valid === null)).toEqual([]);
    expect(totalCount).toBe(nodes.length);
  });

  test.each([
    ['relation(id: "nonsense") { id }', { relation: null }],
    ['relation(id: "ttp.NOTHING.pakistan") { id }', { relation: null }],
    ['relation(id: "nobody.FUNDS.ttp") { id }', { relation: null }],
    ['relation(id: "a.b.c.d") { id }', { relation: null }],
    [
      'relation(id: "ttp.ALLIED_WITH.afghan-taliban") { id }',
      { relation: { id: 'afghan-taliban.ALLIED_WITH.ttp' } },
    ],
    [
      'relation(id: "afghan-taliban.SUPPORTS.ttp", filter: {validOn: "1970-01-01", dated: true}) { id }',
      { relation: null },
    ],
  ])('%s', async (query, answer) => {
    expect((await ask(`{ ${query} }`)).data).toEqual(answer);
  });

  test.each([
    [
      'entity(id: "ttp") { relations(first: 201) { totalCount } }',
      'first must be from 1 to 200, not 201.',
      'LIMIT_EXCEEDED',
    ],
    [
      'entity(id: "ttp") { relations(after: "x") { nodes { id } } }',
      'after is no cursor of this list; take one from its pageInfo.endCursor or edges.',
      'BAD_USER_INPUT',
    ],
    [
      'relation(id: "afghan-taliban.SUPPORTS.ttp") { links(first: 0) { totalCount } }',
      'first must be from 1 to 200, not 0.',
      'BAD_USER_INPUT',
    ],
    [
      'relation(id: "afghan-taliban.SUPPORTS.ttp") { links(after: "x") { nodes { id } } }',
      'after is no cursor of this list; take one from its pageInfo.endCursor or edges.',
      'BAD_USER_INPUT',
    ],
  ])('%s is refused', async (query, message, code) => {
    const answer = await ask(`{ ${query} }`);
    expect(answer.message).toContain(message);
    if (answer.code !== undefined) expect(answer.code).toBe(code);
  });
});
