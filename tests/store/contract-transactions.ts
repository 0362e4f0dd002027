import { expect, test } from '@jest/globals';
import type { Transaction } from '../../server/store/graph-store.ts';
import { change, cypher, refusal, type StoreAtHand } from './at-hand.ts';

const count = cypher('MATCH (e:Entity) RETURN count(e) AS count');

export function transactionsContract(store: StoreAtHand): void {
  test('a write gives what its work gives, and a read after it sees what it wrote', async () => {
    const given = await store().write(async (transaction) => {
      await transaction.run(cypher("CREATE (e:Entity {id: 'a'})"));
      return 'done';
    });
    expect(given).toBe('done');
    expect(await store().read(count)).toEqual([{ count: 1 }]);
  });

  test('its revision stays while nothing is written, and is another after each write and bulk call', async () => {
    const seen: string[] = [];
    const note = async () => void seen.push(await store().revision());
    await note();
    await store().read(count);
    await note();
    expect(seen[1]).toBe(seen[0]);
    await store().write((transaction) => transaction.run(cypher("CREATE (e:Entity {id: 'a'})")));
    await note();
    await store().bulk.nodes(['Entity', 'Actor'], [{ id: 'b' }]);
    await note();
    const end = (id: string) => ({ id, handle: null });
    await store().bulk.links([{ type: 'FUNDS', source: end('a'), target: end('b'), props: { id: 'l' } }]);
    await note();
    expect(new Set(seen).size).toBe(4);
  });

  test('its revision since a time tells of every write that ended before, whatever was read meanwhile', async () => {
    const now = await store().revision();
    const early = performance.now();
    await store().read(count);
    expect(await store().revision(early)).toBe(now);
    await store().write((transaction) => transaction.run(cypher("CREATE (e:Entity {id: 'a'})")));
    const late = performance.now();
    await store().read(count);
    const then = await store().revision(late);
    expect(then).not.toBe(now);
    expect(await store().revision()).toBe(then);
  });

  test('a transaction sees its own writes; nobody else does before it ends', async () => {
    await store().write(async (transaction) => {
      await transaction.run(cypher("CREATE (e:Entity {id: 'a'})"));
      expect(await transaction.run(count)).toEqual([{ count: 1 }]);
      expect(await store().read(count)).toEqual([{ count: 0 }]);
    });
    expect(await store().read(count)).toEqual([{ count: 1 }]);
  });

  test('nothing is kept when the work rejects, and the error is its own', async () => {
    const work = store().write(async (transaction) => {
      await transaction.run(
        cypher("CREATE (e:Entity {id: 'a'})-[:FUNDS {id: 'a.FUNDS.b'}]->(f:Entity {id: 'b'})"),
      );
      throw new RangeError('enough');
    });
    await expect(work).rejects.toThrow(new RangeError('enough'));
    expect(await store().read(count)).toEqual([{ count: 0 }]);
  });

  test('nothing is kept when a statement failed, even when the work caught its error', async () => {
    const work = store().write(async (transaction) => {
      await transaction.run(cypher("CREATE (e:Entity {id: 'a'})"));
      await transaction.run(cypher("CREATE (e:Entity {id: 'a'})", 'again')).catch(() => undefined);
      expect(await refusal(transaction.run(cypher("CREATE (e:Entity {id: 'b'})")))).toMatch(
        /^CONSTRAINT: again: /,
      );
    });
    expect(await refusal(work)).toMatch(/^CONSTRAINT: again: /);
    expect(await store().read(count)).toEqual([{ count: 0 }]);
  });

  test('statements that the work does not wait for are in its transaction all the same', async () => {
    await store().write(async (transaction) => {
      for (const id of ['a', 'b', 'c']) void transaction.run(cypher('CREATE (e:Entity {id: $id})'), { id });
    });
    expect(await store().read(count)).toEqual([{ count: 3 }]);
  });

  test('a transaction takes no statement once its work has ended', async () => {
    let kept: Transaction | undefined;
    await store().write(async (transaction) => {
      kept = transaction;
    });
    expect(await refusal(kept!.run(count))).toBe('INVALID: test: its transaction is over.');
  });

  test('writes run one behind the other, so that none loses what another added', async () => {
    await change(store(), "CREATE (e:Entity {id: 'counter', n: 0})");
    const add = () =>
      store().write(async (transaction) => {
        const [row] = await transaction.run(cypher("MATCH (e:Entity {id: 'counter'}) RETURN e.n AS n"));
        await transaction.run(cypher("MATCH (e:Entity {id: 'counter'}) SET e.n = $n"), {
          n: Number(row?.['n']) + 1,
        });
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await store().read(cypher("MATCH (e:Entity {id: 'counter'}) RETURN e.n AS n"))).toEqual([
      { n: 20 },
    ]);
  });

  test('a write that fails does not hold up those behind it', async () => {
    const failing = store().write(async () => {
      throw new Error('no');
    });
    const next = change(store(), "CREATE (e:Entity {id: 'a'}) RETURN e.id AS id");
    await expect(failing).rejects.toThrow('no');
    expect(await next).toEqual([{ id: 'a' }]);
  });

  test('a write inside a write is refused, since it would wait for itself', async () => {
    const inner = store().write(() => store().write(async () => 1));
    expect(await refusal(inner)).toBe('INVALID: A write cannot start another; use its transaction.');
  });

  test('a batch of 5,000 rows is written by one statement', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => ({ id: `e${i}`, n: i }));
    await change(store(), 'UNWIND $rows AS row CREATE (e:Entity:Actor) SET e = row', { rows });
    expect(await store().read(cypher('MATCH (e:Actor) RETURN count(e) AS count, max(e.n) AS most'))).toEqual([
      { count: 5_000, most: 4_999 },
    ]);
  });
}
