import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore } from '../open-store.ts';
import { change, cypher, refusal, type StoreAtHand } from './at-hand.ts';
import { answersContract } from './contract-answers.ts';
import { bulkContract } from './contract-bulk.ts';
import { limitsContract } from './contract-limits.ts';
import { searchContract } from './contract-search.ts';
import { statementsContract } from './contract-statements.ts';
import { transactionsContract } from './contract-transactions.ts';

/** What every store does, whatever holds the graph. `open` gives an empty store. */
export function storeContract(engine: string, open: () => Promise<GraphStore>): void {
  describe(`a store in ${engine}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => {
      await store.close();
    });
    const atHand: StoreAtHand = () => store;

    describe('holds values', () => {
      beforeEach(() => emptyStore(store));
      valuesContract(atHand);
    });
    describe('writes in transactions', () => {
      beforeEach(() => emptyStore(store));
      transactionsContract(atHand);
    });
    describe('adds many at once', () => {
      beforeEach(() => emptyStore(store));
      bulkContract(atHand);
    });
    describe('has limits', () => {
      beforeEach(() => emptyStore(store));
      limitsContract(atHand);
    });
    describe('finds words', () => {
      beforeEach(() => emptyStore(store));
      searchContract(atHand);
    });
    describe('answers our wording as every engine does', () => answersContract(atHand));
    describe('runs every statement of cypher/', () => statementsContract(atHand));
  });
  describe(`a closed store in ${engine}`, () => closedContract(open));
}

function valuesContract(store: StoreAtHand): void {
  test('it names its engine and version, and answers a ping', async () => {
    expect(store().info.engine).toMatch(/^(grafeo|neo4j)$/);
    expect(store().info.version).toMatch(/^\d+\.\d+\.\d+/);
    await expect(store().ping()).resolves.toBeUndefined();
  });

  test('a value comes back as it was stored: whole numbers whole, fractions, texts, lists, absence as null', async () => {
    const kept = {
      id: 'a',
      whole: 9007199254740991,
      negative: -42,
      fraction: 50500.25,
      yes: true,
      text: 'd\'Alembert said "Ünï" 👩‍🚀\n`\\ \u0000.',
      list: ['b', 'a', 'b'],
      numbers: [3, 1, 2],
      empty: [],
    };
    await change(store(), 'CREATE (e:Entity) SET e = $kept', { kept });
    const [row] = await store().read(
      cypher(
        'MATCH (e:Entity) RETURN e {.id, .whole, .negative, .fraction, .yes, .text, .list, .numbers, .empty} AS kept, e.absent AS absent LIMIT 1',
      ),
    );
    expect(row).toEqual({ kept, absent: null });
  });

  test('a parameter of maps and lists comes back as it was sent', async () => {
    const sent = {
      rows: [{ id: 'a', props: { n: 1, tags: ['x', null], deep: { z: [1.5, true] } } }],
      none: null,
    };
    expect(await store().read(cypher('RETURN $sent AS sent'), { sent })).toEqual([{ sent }]);
  });

  test('a whole number counts as whole in arithmetic, also after it was stored', async () => {
    await change(store(), 'CREATE (e:Entity) SET e = $kept', { kept: { id: 'a', n: 7 } });
    expect(
      await store().read(cypher('MATCH (e:Entity) RETURN e.n / 2 AS half, $n / 2 AS sent'), { n: 7 }),
    ).toEqual([{ half: 3, sent: 3 }]);
  });

  test('columns stand in the order of the statement, keys of maps in the order of the alphabet', async () => {
    const rows = await store().read(cypher('RETURN {b: 1, a: {d: 2, c: 3}} AS z, 1 AS a'));
    expect(JSON.stringify(rows)).toBe('[{"z":{"a":{"c":3,"d":2},"b":1},"a":1}]');
  });

  test.each(['Entity', 'Claim', 'Source', 'Figure', 'Dossier', 'Meta'])(
    'an id names one %s only',
    async (label) => {
      await change(store(), `CREATE (n:${label} {id: 'one'})`);
      expect(await refusal(change(store(), `CREATE (n:${label} {id: 'one'})`))).toMatch(
        /^CONSTRAINT: test: .*'?id'?/,
      );
      expect(await store().read(cypher(`MATCH (n:${label} {id: 'one'}) RETURN count(n) AS count`))).toEqual([
        { count: 1 },
      ]);
    },
  );

  test('a statement that is no Cypher is refused with its name', async () => {
    expect(await refusal(store().read(cypher('RETURN', 'read/broken')))).toMatch(/^INVALID: read\/broken: /);
    expect(await refusal(change(store(), 'MATCH (n RETURN n'))).toMatch(/^INVALID: test: /);
  });

  test('a parameter that was not sent is refused', async () => {
    expect(await refusal(store().read(cypher('RETURN $missing AS x')))).toMatch(/^INVALID: test: .*missing/);
  });
}

function closedContract(open: () => Promise<GraphStore>): void {
  test('everything is refused as CLOSED, what waited too, and closing again is fine', async () => {
    const store = await open();
    await emptyStore(store);
    const slow = store.write(async (transaction) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await transaction.run(cypher("CREATE (e:Entity {id: 'late'})"));
    });
    const waiting = store.write((transaction) => transaction.run(cypher("CREATE (e:Entity {id: 'later'})")));
    const outcomes = [slow, waiting].map(refusal);
    await store.close();
    expect(await Promise.all(outcomes)).toEqual([
      'CLOSED: The store is closed.',
      'CLOSED: The store is closed.',
    ]);
    const calls = [
      store.read(cypher('RETURN 1 AS one')),
      store.write(async () => 1),
      store.searchText('word', 1),
      store.searchText('', 1),
      store.ping(),
    ];
    expect(await Promise.all(calls.map(refusal))).toEqual(calls.map(() => 'CLOSED: The store is closed.'));
    await expect(store.close()).resolves.toBeUndefined();
  });
}
