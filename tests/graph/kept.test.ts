import { expect, test } from '@jest/globals';
import { keptOf } from '../../server/graph/access/kept.ts';
import { openTestStore } from '../open-store.ts';

const write = { name: 'test', text: "MERGE (m:Meta {id: 'test'}) SET m.n = coalesce(m.n, 0) + 1" };

test('what is kept is worked out once, and again as soon as something was written', async () => {
  const store = await openTestStore();
  try {
    let times = 0;
    const ask = () => keptOf(store)('times', async () => Promise.resolve((times += 1)));
    expect([await ask(), await ask()]).toEqual([1, 1]);
    expect(await keptOf(store)('other', async () => Promise.resolve('mine'))).toBe('mine');
    await store.write((transaction) => transaction.run(write));
    expect([await ask(), await ask()]).toEqual([2, 2]);
    await store.bulk.nodes(['Source'], [{ id: 'kept-source' }]);
    expect(await ask()).toBe(3);
    expect(await Promise.all([ask(), ask()])).toEqual([3, 3]);
  } finally {
    await store.close();
  }
});

test('those who waited for one whose time was up work it out for themselves', async () => {
  const store = await openTestStore();
  try {
    const late = keptOf(store)('late', () => Promise.reject(new Error('Time is up.')));
    const other = keptOf(store)('late', async () => Promise.resolve('found'));
    await expect(late).rejects.toThrow('Time is up.');
    expect(await other).toBe('found');
    expect(await keptOf(store)('late', async () => Promise.resolve('again'))).toBe('found');
  } finally {
    await store.close();
  }
});

test('of very many the last asked for are kept', async () => {
  const store = await openTestStore();
  try {
    const kept = keptOf(store);
    for (let at = 0; at < 250; at += 1) await kept(`name ${at}`, async () => Promise.resolve(at));
    expect(await kept('name 249', async () => Promise.resolve(-1))).toBe(249);
    expect(await kept('name 0', async () => Promise.resolve(-1))).toBe(-1);
  } finally {
    await store.close();
  }
});
