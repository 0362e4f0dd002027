import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { heldIn } from '../../server/backup/copy.ts';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import { casesOn } from '../../server/graph/cases/cases.ts';
import { requireCase, versionsOf } from '../../server/graph/cases/case-reading.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { runOn } from '../../server/graph/access/run.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

const ontology = loadOntology();
let store: GraphStore;
let minute: number;
beforeEach(async () => {
  store = await openTestStore();
  minute = 0;
});
afterEach(() => store.close());

const cases = () => casesOn(store, () => new Date(Date.UTC(2026, 0, 1, 0, minute)));
const versions = async (id: string) =>
  (await versionsOf(openSession(store, ontology), id)).map(
    ({ number, kind, began, at }) => `${number} ${kind} ${began.slice(11, 16)} ${at.slice(11, 16)}`,
  );

test('what is saved by itself within five minutes is one version; what somebody saves is one of its own', async () => {
  const { id } = await cases().make({ name: 'One' });
  for (const [at, auto] of [
    [1, true],
    [3, true],
    [5, true],
    [6, true],
    [7, false],
    [8, true],
  ] as const) {
    minute = at;
    const { version } = await requireCase(runOn(store), id);
    await cases().save(id, { basedOn: version, content: { state: `s=${at}` }, auto });
  }
  expect(await versions(id)).toEqual([
    '7 AUTOSAVED 00:08 00:08',
    '6 SAVED 00:07 00:07',
    '5 AUTOSAVED 00:06 00:06',
    '4 AUTOSAVED 00:01 00:05',
    '1 MADE 00:00 00:00',
  ]);
  expect((await verifyStore(store, ontology)).findings).toEqual([]);
});

test('a save that changes nothing is no version, and a new picture is none either', async () => {
  const { id } = await cases().make({ name: 'One', content: { state: 'a' } });
  minute = 10;
  const thumbnail = 'data:image/jpeg;base64,AAAA';
  const saved = await cases().save(id, { basedOn: 1, content: { state: 'a', thumbnail }, auto: false });
  expect(saved).toMatchObject({ version: 1, thumbnail, updated: '2026-01-01T00:00:00.000Z' });
  expect(await versions(id)).toEqual(['1 MADE 00:00 00:00']);
});

test('the last fifty versions are kept, and of large ones as many as make four million characters', async () => {
  const { id } = await cases().make({ name: 'One' });
  for (let version = 1; version < 55; version += 1) {
    minute += 10;
    await cases().save(id, { basedOn: version, content: { state: `s=${version}` }, auto: true });
  }
  const kept = await versions(id);
  expect([kept.length, kept[0]?.split(' ')[0], kept.at(-1)?.split(' ')[0]]).toEqual([50, '55', '6']);
  for (let version = 55; version < 66; version += 1) {
    minute += 10;
    const state = `${version}`.repeat(200_000);
    await cases().save(id, { basedOn: version, content: { state }, auto: true });
  }
  expect((await versions(id)).map((each) => Number(each.split(' ')[0]))).toEqual(
    [...Array(10).keys()].map((at) => 66 - at),
  );
  expect((await verifyStore(store, ontology)).findings).toEqual([]);
});

test('what a store holds changes with a case, and is as before once that is deleted', async () => {
  const before = await heldIn(store);
  const { id } = await cases().make({ name: 'One', content: { state: 'a' } });
  await cases().fix(id, 'View', 'a');
  const held = await heldIn(store);
  expect(held.nodes).toBe(before.nodes + 3);
  await cases().rename(id, { name: 'Two' });
  expect((await heldIn(store)).digest).not.toBe(held.digest);
  await cases().remove(id);
  expect(await heldIn(store)).toEqual(before);
});
