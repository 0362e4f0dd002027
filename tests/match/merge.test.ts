import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadPath } from '../../server/import/dossier/open.ts';
import { entitiesByIds } from '../../server/graph/elements/entities.ts';
import { linksByIds } from '../../server/graph/elements/links.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { rejoin, separate } from '../../server/merge/redirects.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { cypher } from '../store/at-hand.ts';
import { dumpGraph, firstDifference } from '../store/dump-graph.ts';
import { accept, openThreeSets, reject, takeBack, threeSets } from './three-sets.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openThreeSets();
});
afterEach(() => store.close());

const session = () => openSession(store, loadOntology());
const entity = async (id: string) => (await entitiesByIds(session(), [id]))[0]!;
const linksAt = async (id: string): Promise<Row[]> =>
  store.read(
    cypher(
      `MATCH (e:Entity {id: $id})-[r]-(n:Entity)
       RETURN r.id AS id, r.movedFrom AS movedFrom, n.id AS other ORDER BY other, id LIMIT 100`,
    ),
    { id },
  );

test('a merged entity is gone, and what it was merged into answers for it with all names, ids, sources and links', async () => {
  const decision = await accept(store, 'conflicts-303', 'afghan-taliban', {
    score: 0.9,
    reasons: ['So it is.'],
  });
  expect(decision).toEqual({
    id: 'afghan-taliban=conflicts-303',
    a: 'afghan-taliban',
    b: 'conflicts-303',
    verdict: 'SAME',
    keep: 'afghan-taliban',
    by: 'ann',
    at: '2026-01-02T03:04:05Z',
    score: 0.9,
    reasons: ['So it is.'],
  });
  const one = await entity('conflicts-303');
  expect({ ...one, attributes: null }).toEqual({
    id: 'afghan-taliban',
    type: 'Actor',
    kind: 'armed-group',
    name: 'Afghan Taliban',
    aliases: ['Taliban administration', 'Taleban'],
    identifiers: ['ucdp-actor:303'],
    summary: 'Rules Afghanistan since August 2021.',
    valid: null,
    degree: 6,
    lat: null,
    lon: null,
    ordinal: null,
    website: null,
    sources: ['article', 'conflicts'],
    origins: ['article', 'conflicts'],
    knownFrom: '2025-02-01',
    credibility: 3,
    reliability: 'B',
    disputed: false,
    evidence: ['conflicts|row 1'],
    dossier: 'article',
    attributes: null,
  });
  expect(await entity('afghan-taliban')).toEqual(one);
  expect((await linksAt('afghan-taliban')).filter((row) => row.movedFrom !== null)).toEqual([
    {
      id: expect.stringMatching(/^afghan-taliban\.HOSTILE_TO\.conflicts-131\.merged-[0-9a-f]{12}$/),
      movedFrom: 'conflicts-303.HOSTILE_TO.conflicts-131',
      other: 'conflicts-131',
    },
    {
      id: expect.stringMatching(/^afghan-taliban\.RIVAL_OF\.conflicts-857\.merged-[0-9a-f]{12}$/),
      movedFrom: 'conflicts-303.RIVAL_OF.conflicts-857',
      other: 'conflicts-857',
    },
  ]);
});

test('a link that was moved is found by the id that its data set gives it', async () => {
  await accept(store, 'conflicts-303', 'afghan-taliban');
  const [link] = await linksByIds(session(), ['conflicts-303.HOSTILE_TO.conflicts-131']);
  expect([link?.source, link?.target, link?.evidence]).toEqual([
    'afghan-taliban',
    'conflicts-131',
    ['conflicts|row 1'],
  ]);
});

test('figures and claims move along', async () => {
  await accept(store, 'ttp', 'conflicts-857', { keep: 'conflicts-857' });
  const about = await store.read(
    cypher(
      `MATCH (x)-[:ABOUT]->(e:Entity {id: 'conflicts-857'})
       RETURN x.id AS id, x.about AS about, x.movedFrom AS movedFrom ORDER BY id LIMIT 50`,
    ),
  );
  const haven = expect.stringMatching(/^afghan-taliban\.SUPPORTS\.conflicts-857\.merged-/);
  const hostile = expect.stringMatching(/^conflicts-857\.HOSTILE_TO\.pakistan\.merged-/);
  expect(about).toEqual([
    {
      id: 'afghan-taliban.SUPPORTS.ttp.haven@article#¶2',
      about: haven,
      movedFrom: 'afghan-taliban.SUPPORTS.ttp.haven',
    },
    {
      id: 'afghan-taliban.SUPPORTS.ttp.haven@article#¶3',
      about: haven,
      movedFrom: 'afghan-taliban.SUPPORTS.ttp.haven',
    },
    { id: 'conflicts-857:attacks:2024', about: 'conflicts-857', movedFrom: null },
    { id: 'ttp.HOSTILE_TO.pakistan@article#¶1', about: hostile, movedFrom: 'ttp.HOSTILE_TO.pakistan' },
    { id: 'ttp:attacks:2024', about: 'conflicts-857', movedFrom: 'ttp' },
    { id: 'ttp@article#¶1', about: 'conflicts-857', movedFrom: 'ttp' },
    { id: 'ttp@article#¶9', about: 'conflicts-857', movedFrom: 'ttp' },
  ]);
  expect((await entity('ttp')).disputed).toBe(true);
});

test('a link between two that are merged is set aside, and there again when they are parted', async () => {
  const before = await dumpGraph(store);
  await accept(store, 'afghan-taliban', 'ttp');
  expect((await linksAt('afghan-taliban')).map((row) => row.other)).toEqual([
    'afghanistan',
    'afghanistan-place',
    'mullah-omar',
    'pakistan',
  ]);
  expect((await entity('ttp')).degree).toBe(4);
  await takeBack(store, 'afghan-taliban=ttp');
  expect(firstDifference(before, await dumpGraph(store))).toBeNull();
});

test('merging and taking it back leaves the graph as it was, byte for byte', async () => {
  const before = await dumpGraph(store);
  const { id } = await accept(store, 'ttp', 'conflicts-857');
  expect(firstDifference(before, await dumpGraph(store))).not.toBeNull();
  await takeBack(store, id);
  expect(firstDifference(before, await dumpGraph(store))).toBeNull();
});

test('chains of merges are taken back in any order', async () => {
  const before = await dumpGraph(store);
  const merge = async () => [
    (await accept(store, 'militants-taliban', 'conflicts-303', { keep: 'conflicts-303' })).id,
    (await accept(store, 'militants-ttp', 'conflicts-857', { keep: 'conflicts-857' })).id,
    (await accept(store, 'afghan-taliban', 'militants-taliban')).id,
    (await accept(store, 'ttp', 'militants-ttp')).id,
  ];
  const ids = await merge();
  expect(ids).toEqual([
    'conflicts-303=militants-taliban',
    'conflicts-857=militants-ttp',
    'afghan-taliban=conflicts-303',
    'conflicts-857=ttp',
  ]);
  const whole = await dumpGraph(store);
  expect((await entity('militants-taliban')).id).toBe('afghan-taliban');
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ]) {
    for (const at of order) await takeBack(store, ids[at]!);
    expect(firstDifference(before, await dumpGraph(store))).toBeNull();
    await merge();
    expect(firstDifference(whole, await dumpGraph(store))).toBeNull();
  }
  await takeBack(store, ids[0]!);
  expect((await entity('militants-taliban')).id).toBe('militants-taliban');
  expect((await entity('conflicts-303')).id).toBe('afghan-taliban');
});

test('loading a data set again keeps merges and brings its changes into them', async () => {
  await accept(store, 'afghan-taliban', 'conflicts-303');
  await accept(store, 'afghan-taliban', 'militants-taliban');
  await accept(store, 'ttp', 'conflicts-857', { keep: 'conflicts-857' });
  const whole = await dumpGraph(store);
  for (const path of threeSets) await loadPath(store, path, loadOntology());
  expect(firstDifference(whole, await dumpGraph(store))).toBeNull();
  for (const dataset of ['conflicts', 'article']) {
    await store.write((transaction) => separate(transaction, { dataset, ids: [] }));
    expect((await entity('conflicts-303')).id).toBe('conflicts-303');
    await store.write((transaction) => rejoin(transaction));
    expect(firstDifference(whole, await dumpGraph(store))).toBeNull();
  }
  await loadPath(store, 'tests/match/conflicts-later.yaml', loadOntology());
  expect((await entity('conflicts-303')).aliases).toEqual([
    'Taliban administration',
    'Taleban',
    'Islamic Emirate of Afghanistan',
    'Taliban',
    'طالبان',
    'Талибан',
  ]);
  expect((await linksAt('afghan-taliban')).map((row) => row.other)).toContain('conflicts-131');
});

test('what was decided to differ cannot become one by way of a third', async () => {
  await reject(store, 'afghan-taliban', 'ttp');
  await accept(store, 'afghan-taliban', 'militants-ttp');
  await expect(accept(store, 'ttp', 'militants-ttp')).rejects.toThrow(
    'It was decided that "afghan-taliban" and "ttp" differ, and this would make them one; take that back first (its id is "afghan-taliban=ttp").',
  );
});

test('pairs that cannot be one are refused with a sentence', async () => {
  await expect(accept(store, 'afghanistan', 'afghanistan-place')).rejects.toThrow(
    '"afghanistan" is one of the Actors and "afghanistan-place" one of the Places; only entities of one type can be one.',
  );
  await expect(accept(store, 'ttp', 'ttp')).rejects.toThrow('"ttp" is named twice; name two entities.');
  await expect(accept(store, 'ttp', 'nobody')).rejects.toThrow('No entity has the id "nobody"');
  await expect(takeBack(store, 'a=b')).rejects.toThrow('No decision has the id "a=b"');
});
