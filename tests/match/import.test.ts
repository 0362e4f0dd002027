import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ClaimDraft } from '../../server/graph/writing/drafts.ts';
import { importFiles } from '../../server/import/import.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { emptyStore, openTestStore } from '../open-store.ts';
import { dumpGraph, firstDifference } from '../store/dump-graph.ts';
import { accept, takeBack } from './three-sets.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (dataset: string, lines: readonly Line[], more: object = {}) =>
  importFiles(store, loadOntology(), {
    files: [partsFile(lines)],
    format: partsFormat,
    dataset: { id: dataset, source: { published: '2020-05-01' } },
    ...more,
  });

const claim: ClaimDraft = {
  ...{ id: null, statement: 'It fights.', locator: 'p. 1', stance: 'ASSERTS', credibility: 2 },
  ...{ property: null, value: null, source: 'one', attributedTo: null, verdict: null, evidence: [] },
};
const one: Line[] = [
  { entity: 'one-taliban', kind: 'armed-group', name: 'Taliban', claims: [claim] },
  { entity: 'one-emirate', kind: 'armed-group', name: 'Islamic Emirate' },
  { entity: 'one-pakistan', kind: 'state', name: 'Pakistan' },
  { link: ['one-pakistan', 'SUPPORTS', 'one-taliban'], forms: ['sanctuary'], claims: [claim] },
  { link: ['one-taliban', 'PART_OF', 'one-emirate'] },
  { figure: ['one-taliban', 'fighters', 60_000], period: '2020', claims: [claim] },
];
const two: Line[] = [
  { entity: 'two-303', kind: 'armed-group', name: 'Taleban' },
  { entity: 'two-130', kind: 'state', name: 'Government of Pakistan' },
  { link: ['two-303', 'HOSTILE_TO', 'two-130'] },
  { link: ['two-303', 'RIVAL_OF', 'one-emirate'] },
];
const merge = async () => {
  await accept(store, 'two-303', 'one-taliban', { keep: 'two-303' });
  await accept(store, 'one-emirate', 'two-303', { keep: 'two-303' });
  await accept(store, 'one-pakistan', 'two-130', { keep: 'one-pakistan' });
};

test('importing again what is merged writes nothing and keeps the merge', async () => {
  for (const [id, lines] of [
    ['one', one],
    ['two', two],
  ] as const)
    await bring(id, lines);
  await merge();
  const merged = await dumpGraph(store);
  for (const [id, lines] of [
    ['one', one],
    ['two', two],
  ] as const) {
    const report = await bring(id, lines);
    expect([report.created, report.changed, report.removed]).toEqual([
      { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 },
      { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 },
      { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 },
    ]);
  }
  expect(firstDifference(merged, await dumpGraph(store))).toBeNull();
});

test('a newer version ends as if it had been imported first and merged then', async () => {
  const newer: Line[] = [
    ...one.slice(0, 3),
    { entity: 'one-taliban', kind: 'armed-group', name: 'Taliban', aliases: ['Students'] },
    { link: ['one-taliban', 'PART_OF', 'one-emirate'] },
    { link: ['one-pakistan', 'HOSTILE_TO', 'two-303'] },
    { figure: ['one-taliban', 'fighters', 75_000], period: '2021' },
  ];
  for (const [id, lines] of [
    ['one', one],
    ['two', two],
  ] as const)
    await bring(id, lines);
  await merge();
  const dry = await bring('one', newer, { dryRun: true });
  const report = await bring('one', newer);
  expect([dry.created, dry.changed]).toEqual([report.created, report.changed]);
  expect(report.created).toEqual({ sources: 0, entities: 0, links: 1, figures: 1, claims: 0 });
  const after = await dumpGraph(store);
  for (const id of ['one-taliban=two-303', 'one-emirate=two-303', 'one-pakistan=two-130'])
    await takeBack(store, id);
  const parted = await dumpGraph(store);
  await merge();
  expect(firstDifference(after, await dumpGraph(store))).toBeNull();
  for (const id of ['one-taliban=two-303', 'one-emirate=two-303', 'one-pakistan=two-130'])
    await takeBack(store, id);
  expect(firstDifference(parted, await dumpGraph(store))).toBeNull();
});

test('removing a data set leaves the other as it was, and bringing it back merges it again', async () => {
  await bring('two', two);
  const alone = await dumpGraph(store);
  await bring('one', one);
  await merge();
  const merged = await dumpGraph(store);
  await undoImport(store, 'one');
  // What waits for it does so in the same words, if in another order.
  const beside = { Decision: [], Waiting: [] };
  expect(firstDifference({ ...alone, ...beside }, { ...(await dumpGraph(store)), ...beside })).toBeNull();
  await bring('one', one);
  expect(firstDifference(merged, await dumpGraph(store))).toBeNull();
});

/** A data set that has what `one` has, in other words. */
const third: Line[] = [
  { entity: 'one-taliban', kind: 'armed-group', name: 'Talibs', aliases: ['Students'] },
  { entity: 'one-pakistan', kind: 'state', name: 'Pakistan' },
  { link: ['one-pakistan', 'SUPPORTS', 'one-taliban'], forms: ['weapons'] },
];

/** What is stored but for what only tells how to look for links. */
const dump = async () => {
  const { Dossier, ...rest } = await dumpGraph(store);
  return { ...rest, Dossier: Dossier!.map(({ props }) => ({ ...(props as object), strays: null })) };
};

test('what stands beside a merged entity shows with it, whichever of the two came first', async () => {
  await bring('one', one);
  await bring('third', third);
  await bring('two', two);
  await merge();
  const merged = await dump();
  const [taliban] = await store.read({
    name: 'look',
    text: "MATCH (e:Entity {id: 'two-303'}) RETURN e.aliases AS aliases, e.sources AS sources",
  });
  expect(taliban).toEqual({
    aliases: ['Islamic Emirate', 'Taliban', 'Talibs', 'Students'],
    sources: ['one', 'third', 'two'],
  });
  await undoImport(store, 'third');
  expect(await dump()).not.toEqual(merged);
  await bring('third', third);
  expect(await dump()).toEqual(merged);
});

test('what takes over a merged entity stays merged', async () => {
  await bring('third', third);
  await bring('two', two);
  const merges = async () => {
    await accept(store, 'two-303', 'one-taliban', { keep: 'two-303' });
    await accept(store, 'one-pakistan', 'two-130', { keep: 'one-pakistan' });
  };
  await merges();
  const without = await dump();
  await emptyStore(store);
  await bring(
    'one',
    one.filter((line) => !JSON.stringify(line).includes('emirate')),
  );
  await bring('two', two);
  await bring('third', third);
  await merges();
  await undoImport(store, 'one');
  expect(await dump()).toEqual(without);
});
