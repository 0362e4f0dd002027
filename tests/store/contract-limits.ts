import { expect, test } from '@jest/globals';
import type { Params, Value } from '../../server/store/graph-store.ts';
import { change, cypher, refusal, type StoreAtHand } from './at-hand.ts';

/** Keeps an engine busy for a second or more without making rows; it goes on when nobody waits any more. */
const slow = cypher(
  'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN sum(a * b) AS s',
  'slow',
);

function nest(levels: number): Value {
  return levels === 0 ? 1 : [nest(levels - 1)];
}

export function limitsContract(store: StoreAtHand): void {
  const range = (rows: number) => store().read(cypher(`UNWIND range(1, ${rows}) AS i RETURN i AS i`, 'rows'));
  const send = (sent: unknown) => refusal(store().read(cypher('RETURN 1 AS one'), { sent } as Params));

  test('5,000 rows come back, one more is refused, reading or writing', async () => {
    expect(await range(5_000)).toHaveLength(5_000);
    const tooMany = 'INVALID: rows: more than 5,000 rows; page it.';
    expect(await refusal(range(5_001))).toBe(tooMany);
    const text = 'UNWIND range(1, 5001) AS i CREATE (e:Entity {id: toString(i)}) RETURN e.id AS id';
    expect(await refusal(store().write((transaction) => transaction.run(cypher(text, 'rows'))))).toBe(
      tooMany,
    );
    expect(await store().read(cypher('MATCH (e:Entity) RETURN count(e) AS count'))).toEqual([{ count: 0 }]);
  });

  test('a parameter that an engine cannot hold is refused before it gets there', async () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const deep = 'is nested deeper than 12 levels, or holds itself.';
    expect(await send(Array.from({ length: 5_001 }, () => 1))).toBe(
      'INVALID: test: parameter $sent has 5,001 entries; send at most 5,000 at a time.',
    );
    expect(await send(nest(5_000))).toBe(`INVALID: test: parameter $sent${'[0]'.repeat(12)} ${deep}`);
    expect(await send(cyclic)).toBe(`INVALID: test: parameter $sent${'[0]'.repeat(12)} ${deep}`);
    expect(await send({ a: [{ b: undefined }] })).toBe(
      'INVALID: test: parameter $sent.a[0].b is undefined; send null instead.',
    );
    expect(await send(NaN)).toBe('INVALID: test: parameter $sent is NaN; only finite numbers can be kept.');
    expect(await send([-Infinity])).toBe(
      'INVALID: test: parameter $sent[0] is -Infinity; only finite numbers can be kept.',
    );
    expect(await send(() => 1)).toBe('INVALID: test: parameter $sent is a function.');
    expect(await send(5n)).toBe('INVALID: test: parameter $sent is a bigint.');
    expect(await send(new Date(0))).toBe(
      'INVALID: test: parameter $sent is a Date; only plain objects can be sent.',
    );
    expect(await send('x'.repeat(1_000_001))).toBe(
      'INVALID: test: parameter $sent has 1,000,001 characters; at most 1,000,000 are kept.',
    );
    const wide = Array.from({ length: 5_000 }, () => Array.from({ length: 201 }, () => 1));
    expect(await send(wide)).toMatch(
      /^INVALID: test: parameter .* is too much: at most 1,000,000 values at a time\.$/,
    );
  });

  test('twelve levels of lists pass', async () => {
    const sent = nest(12);
    expect(await store().read(cypher('RETURN $sent AS sent'), { sent })).toEqual([{ sent }]);
  });

  test.each([
    'CREATE (e:Entity)',
    'merge (e:Entity {id: 1})',
    'MATCH (e) SET e.x = 1',
    'MATCH (e) DETACH DELETE e',
  ])('a read refuses "%s" and changes nothing', async (text) => {
    await change(store(), "CREATE (e:Entity {id: 'a'})");
    const word = /CREATE|merge|SET|DELETE/.exec(text)![0];
    expect(await refusal(store().read(cypher(text, 'sly')))).toBe(
      `INVALID: sly: ${word} writes; run it in a write.`,
    );
    const after = cypher('MATCH (e:Entity) RETURN count(e) AS count, count(e.x) AS marked');
    expect(await store().read(after)).toEqual([{ count: 1, marked: 0 }]);
  });

  test('a writing word in a text, a name or a comment is none', async () => {
    const text =
      '// SET it\nMATCH (e:Entity) WHERE e.id = \'DELETE me\' OR e.`create` = "x" /* MERGE */ RETURN e.id AS id';
    expect(await store().read(cypher(text))).toEqual([]);
  });

  test('files, unfilled slots and raw elements are refused', async () => {
    await change(store(), "CREATE (a:Entity {id: 'a'})-[:FUNDS {id: 'r'}]->(b:Entity {id: 'b'})");
    const load = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line";
    expect(await refusal(store().read(cypher(load)))).toBe(
      'INVALID: test: LOAD CSV may not be in a statement.',
    );
    expect(await refusal(change(store(), load))).toBe('INVALID: test: LOAD CSV may not be in a statement.');
    const slot = 'MATCH (n:__LABEL__) RETURN count(n) AS count';
    expect(await refusal(store().read(cypher(slot)))).toBe(
      'INVALID: test: __LABEL__ may not be in a statement.',
    );
    const raw = 'INVALID: test: returns a node, link, path or date; return a projection.';
    for (const element of ['a', 'r', '[a]', '{one: r}'])
      expect(
        await refusal(
          store().read(cypher(`MATCH (a:Entity {id: 'a'})-[r]->(b) RETURN ${element} AS element LIMIT 1`)),
        ),
      ).toBe(raw);
  });

  test('a read whose signal is aborted already does not start', async () => {
    const signal = AbortSignal.abort();
    const aborted = 'ABORTED: The read was stopped before it ended.';
    expect(await refusal(store().read(slow, {}, { signal }))).toBe(aborted);
    expect(await refusal(store().searchText('word', 1, { signal }))).toBe(aborted);
  });

  test('a read whose signal is aborted while it runs or waits rejects at once, and others are answered', async () => {
    const stop = new AbortController();
    const reads = Array.from({ length: 3 }, () => refusal(store().read(slow, {}, { signal: stop.signal })));
    await new Promise((resolve) => setTimeout(resolve, 100));
    stop.abort();
    // A timer of this process goes off after what is told at once, however busy the machine is.
    const late = new Promise((resolve) => setTimeout(resolve, 500)).then(() => ['late']);
    expect(new Set(await Promise.race([Promise.all(reads), late]))).toEqual(
      new Set(['ABORTED: The read was stopped before it ended.']),
    );
    expect(await store().read(cypher('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
  });
}
