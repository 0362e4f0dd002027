import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWatchedArticle, type WatchedArticle } from './watched-store.ts';

let article: WatchedArticle;
beforeAll(async () => {
  article = await openWatchedArticle();
});
afterAll(() => article.close());

/** The answer to a query, and the statements it took. */
async function ask(query: string): Promise<{ data: Record<string, never>; asked: string[] }> {
  const data = (await article.ask(query)) as Record<string, never>;
  return { data, asked: [...article.watched.asked] };
}

interface Nested {
  readonly nodes: { links: { nodes: { claims: { nodes: unknown[] } }[] }; claims: { nodes: unknown[] } }[];
}

describe('a nested query takes a bounded number of store calls', () => {
  test('of 50 entities with links, both ends and claims: 6', async () => {
    const { data, asked } = await ask(`{ entities(orderBy: DEGREE) { nodes { name
      links { nodes { label source { name } target { name } claims { nodes { statement source { title } } } } }
      claims { nodes { statement source { title } } } } } }`);
    const { nodes } = data.entities as unknown as Nested;
    expect(nodes).toHaveLength(50);
    expect(nodes.flatMap((node) => node.links.nodes).length).toBeGreaterThan(200);
    expect(nodes.every((node) => node.claims.nodes.length > 0)).toBe(true);
    expect(nodes.flatMap((node) => node.links.nodes).every((link) => link.claims.nodes.length > 0)).toBe(
      true,
    );
    expect(asked.toSorted()).toEqual([
      'read/claims-of',
      'read/claims-of',
      'read/entities-by-degree',
      'read/entities-by-id',
      'read/links-of-entities',
      'read/sources-by-id',
    ]);
  });

  test('of 35 actors with leaders, alliances, members, funding and operations: one each', async () => {
    const { asked } = await ask(`{ entities(filter: {types: [ACTOR]}) { nodes { ... on Actor {
      leaders { name } alliances { name } members { name } operations { name } funding { amount { text } } } } } }`);
    expect(asked.toSorted()).toEqual([
      'read/entities-by-id',
      'read/entities-by-name',
      'read/links-of-entities',
      ...Array.from({ length: 4 }, () => 'read/neighbours-of-entities'),
    ]);
  });

  test('of a link, its ends and their figures: 3', async () => {
    const { asked } = await ask(`{ link(id: "afghan-taliban.SUPPORTS.ttp.haven") {
      source { figures { text } } target { figures { text } } } }`);
    expect(asked).toEqual(['read/links-by-id', 'read/entities-by-id', 'read/figures-of']);
  });

  test('and counts a list only when asked how long it is', async () => {
    const { asked } = await ask('{ entities { totalCount } sources { nodes { id } } }');
    expect(asked.toSorted()).toEqual([
      'read/entities-by-id',
      'read/entities-by-name',
      'read/entities-count',
      'read/sources-page',
    ]);
  });
});
