import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { openArticle } from '../article-store.ts';
import { countsOf, greeting } from '../../server/main.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';

let article: Awaited<ReturnType<typeof openArticle>>;
beforeAll(async () => {
  article = await openArticle();
});
afterAll(() => article.store.close());

const engine = { engine: 'neo4j', version: '5.26.12' };

/** The same store, each of whose reads takes so many milliseconds longer unless it is given up. */
function slowed(store: GraphStore, ms: number): GraphStore {
  return {
    ...store,
    read: async (statement, params, options) => {
      await sleep(ms, undefined, { signal: options?.signal, ref: false });
      return store.read(statement, params, options);
    },
  };
}

test('the greeting says how much the store holds', async () => {
  const held = await countsOf(article.store, article.ontology);
  expect(held).not.toBeNull();
  const { entities, links, claims } = held!;
  expect(greeting('http://127.0.0.1:4000', held, engine, '.entente')).toBe(
    `Entente listens on http://127.0.0.1:4000 — ${entities} entities, ${links} links, ${claims} claims from 2 sources (neo4j 5.26.12, .entente)`,
  );
});

test('a store too slow to count in time does not stop the start: the greeting leaves the numbers out', async () => {
  const held = await countsOf(slowed(article.store, 60_000), article.ontology, 50);
  expect(held).toBeNull();
  expect(greeting('http://127.0.0.1:4000', held, engine, 'bolt://far')).toBe(
    'Entente listens on http://127.0.0.1:4000 (neo4j 5.26.12, bolt://far); what it holds takes long to count',
  );
});

test('nor does one that fails', async () => {
  const broken: GraphStore = { ...article.store, read: () => Promise.reject(new Error('away')) };
  expect(await countsOf(broken, article.ontology)).toBeNull();
});
