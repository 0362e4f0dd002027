import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSession } from '../../server/graph/access/session.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { indexForm, indexWords } from '../../server/graph/search/index-words.ts';
import { search } from '../../server/graph/search/search.ts';
import { renewSearchWords } from '../../server/graph/writing/search-renewal.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** As an older version wrote them: a name in one piece is one word. */
const old = [
  { id: 'bank', name: '北京银行', search: 'ztbeijingyinxing zpbe zpbei zpbeij' },
  {
    id: 'leader',
    name: 'Hibatullah',
    search: indexWords({ name: 'Hibatullah', aliases: [], summary: null }),
  },
];

async function hold(rows: readonly { id: string; name: string; search: string }[]): Promise<void> {
  const text = 'UNWIND $rows AS row CREATE (e:Entity:Actor) SET e = row SET e.kind = $kind';
  await store.write((transaction) => transaction.run({ name: 'hold', text }, { rows, kind: 'organisation' }));
}

const found = async (text: string) =>
  (await search(openSession(store, loadOntology()), { text, first: 5 })).map(({ entity }) => entity.id);

const formOf = async () =>
  store.read({ name: 'form', text: "MATCH (m:Meta {id: 'entente'}) RETURN m.searchForm AS form" });

test('a store that an older version wrote finds names by their parts once it is opened, and says what it does', async () => {
  await hold(old);
  expect([await found('银行'), await found('Hibatullah')]).toEqual([[], ['leader']]);
  const told: string[] = [];
  await renewSearchWords(store, (line) => told.push(line));
  expect(told).toEqual(['1 entities with names in other scripts get words for searching by their parts.']);
  expect([await found('银行'), await found('هبت الله')]).toEqual([['bank'], ['leader']]);
  expect(await formOf()).toEqual([{ form: indexForm }]);
});

test('a store that has them is left as it is, without looking through its entities', async () => {
  await renewSearchWords(store, () => undefined);
  await hold(old);
  let calls = 0;
  const watched: GraphStore = {
    ...store,
    read: (...args) => {
      calls += 1;
      return store.read(...args);
    },
    write: () => Promise.reject(new Error('It writes.')),
  };
  await renewSearchWords(watched, () => undefined);
  expect(calls).toBe(1);
  expect(await found('银行')).toEqual([]);
});

test('broken off, it is taken up when the store is opened again', async () => {
  await hold(old);
  const broken: GraphStore = { ...store, write: () => Promise.reject(new Error('The power is cut.')) };
  await expect(renewSearchWords(broken, () => undefined)).rejects.toThrow('The power is cut.');
  expect(await formOf()).toEqual([{ form: null }]);
  await renewSearchWords(store, () => undefined);
  expect(await found('银行')).toEqual(['bank']);
});
