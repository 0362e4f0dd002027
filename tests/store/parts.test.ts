import { expect, test } from '@jest/globals';
import grafeo from '@grafeo-db/js';
import { embeddedError } from '../../server/store/embedded-files.ts';
import { createSemaphore } from '../../server/store/semaphore.ts';
import { StoreError } from '../../server/store/graph-store.ts';
import { createWriteQueue, retryConflicts } from '../../server/store/write-queue.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import { cypher, refusal } from './at-hand.ts';

/** A conflict of the engine itself: two transactions that write one node. */
async function realConflict(): Promise<unknown> {
  const db = grafeo.GrafeoDB.create();
  await db.executeCypher("CREATE (e:Entity {id: 'a'})");
  const [one, other] = [db.beginTransaction(), db.beginTransaction()];
  const set = "MATCH (e:Entity {id: 'a'}) SET e.n = 1";
  await one.executeCypher(set);
  try {
    await other.executeCypher(set);
    other.commit();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    one.rollback();
    if (other.isActive) other.rollback();
    db.close();
  }
}

test('the engine’s own conflict counts as one, and its error is kept as the cause', async () => {
  const conflict = await realConflict();
  const told = embeddedError(conflict, 'write/links-create');
  expect([told.code, told.message]).toEqual([
    'CONFLICT',
    'write/links-create: another write was in the way; try again.',
  ]);
  expect(told.cause).toBe(conflict);
});

test('a write that meets a conflict runs again from its start, and keeps one outcome', async () => {
  const store = await openEmbedded(null);
  const conflict = await realConflict();
  let runs = 0;
  await store.write(async (transaction) => {
    runs += 1;
    await transaction.run(cypher("CREATE (e:Entity {id: 'a', run: $runs})"), { runs });
    if (runs < 3) throw embeddedError(conflict, 'test');
  });
  expect(await store.read(cypher('MATCH (e:Entity) RETURN e.run AS run'))).toEqual([{ run: 3 }]);
  await store.close();
});

test('a conflict that stays is told after six tries', async () => {
  let runs = 0;
  const work = retryConflicts(async () => {
    runs += 1;
    throw new StoreError('CONFLICT', 'test: another write was in the way; try again.');
  });
  expect(await refusal(work)).toBe('CONFLICT: test: another write was in the way; try again.');
  expect(runs).toBe(6);
});

test('other errors are not tried again', async () => {
  let runs = 0;
  const work = retryConflicts(async () => {
    runs += 1;
    throw new StoreError('CONSTRAINT', 'taken');
  });
  expect(await refusal(work)).toBe('CONSTRAINT: taken');
  expect(runs).toBe(1);
});

test.each([
  ['Internal error: cannot open x: No space left on device (os error 28)', 'UNWRITABLE'],
  ['Database error: GRAFEO-X001: Internal error: Permission denied (os error 13)', 'UNWRITABLE'],
  ['the file x was written by a newer release; this one reads up to version 3', 'NEWER'],
  ['the record 7, which this release does not know (a newer release wrote it)', 'NEWER'],
  ['GRAFEO-S002: the file x is damaged at byte 4096: checksum mismatch', 'DAMAGED'],
  ['something nobody has seen', 'INTERNAL'],
])('"%s" means %s', (message, code) => {
  expect(embeddedError(new Error(message), 'x').code).toBe(code);
});

test('a semaphore lets in as many as it is wide, in their order, and skips who left', async () => {
  const semaphore = createSemaphore(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const visit = (n: number, signal?: AbortSignal) =>
    semaphore.pass(() => {
      started.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    }, signal);
  const leaver = new AbortController();
  const visits = [visit(1), visit(2), visit(3, leaver.signal), visit(4)];
  const left = refusal(visits[2]!);
  await new Promise(setImmediate);
  expect(started).toEqual([1, 2]);
  leaver.abort();
  expect(await left).toBe('ABORTED: The read was stopped before it ended.');
  ends[0]!();
  await visits[0];
  await new Promise(setImmediate);
  expect(started).toEqual([1, 2, 4]);
  const closed = semaphore.close();
  expect(await refusal(visit(5))).toBe('CLOSED: The store is closed.');
  for (const end of ends) end();
  await closed;
});

test('a semaphore that closes refuses those who wait and resolves when the others are out', async () => {
  const semaphore = createSemaphore(1);
  let end = () => {};
  const inside = semaphore.pass(() => new Promise<string>((resolve) => (end = () => resolve('out'))));
  const waiting = refusal(semaphore.pass(async () => 'never'));
  const closed = semaphore.close();
  expect(await waiting).toBe('CLOSED: The store is closed.');
  end();
  await closed;
  expect(await inside).toBe('out');
});

test('a semaphore turns away what would wait for too long, until there is room again', async () => {
  const semaphore = createSemaphore(1, 2);
  let end = () => {};
  const inside = semaphore.pass(() => new Promise<void>((resolve) => (end = resolve)));
  const waiting = [semaphore.pass(async () => 'first'), semaphore.pass(async () => 'second')];
  expect(await refusal(semaphore.pass(async () => 'third'))).toBe(
    'UNAVAILABLE: 2 reads wait for the store, the most that may; try again.',
  );
  end();
  await inside;
  expect(await Promise.all(waiting)).toEqual(['first', 'second']);
  expect(await semaphore.pass(async () => 'third')).toBe('third');
});

test('a semaphore that starts anew lets few in at first, and one more with each that ends', async () => {
  const semaphore = createSemaphore(6);
  semaphore.startAnew();
  const ends: (() => void)[] = [];
  const visits = Array.from({ length: 9 }, () =>
    semaphore.pass(() => new Promise<void>((resolve) => ends.push(resolve))),
  );
  const inside: number[] = [];
  for (let ended = 0; ended < visits.length; ended += 1) {
    await new Promise(setImmediate);
    inside.push(ends.length - ended);
    ends[ended]!();
  }
  await Promise.all(visits);
  expect(inside).toEqual([4, 5, 6, 6, 5, 4, 3, 2, 1]);
});

test('a queue of writes turns away what would wait for too long, until there is room again', async () => {
  const queue = createWriteQueue(1);
  let end = () => {};
  const running = queue.add(() => new Promise<void>((resolve) => (end = resolve)));
  await new Promise(setImmediate);
  const waiting = queue.add(async () => 'first');
  expect(await refusal(queue.add(async () => 'second'))).toBe(
    'UNAVAILABLE: 1 writes wait for the store, the most that may; try again.',
  );
  end();
  await running;
  expect(await waiting).toBe('first');
  expect(await queue.add(async () => 'second')).toBe('second');
});
