import { expect, test } from '@jest/globals';
import { bring, dataSet, entityCount, hubs, linkCount, look, store } from './data-set.ts';
import { componentSizes, storedGraph } from './stored-graph.ts';

const load = (folder: string) => () =>
  bring(folder, ['train.txt', 'valid.txt', 'test.txt', 'relations.en.json'], { mapping: 'codex' });

/** How many triples there are of each relation. */
const relations = async () =>
  new Map(
    (await look('MATCH (:Entity)-[r]->(:Entity) RETURN r.label AS label, count(r) AS triples')).map(
      ({ label, triples }) => [label, triples],
    ),
  );

dataSet('CoDEx-S', load('codex-s'), () => {
  test('has 36,543 triples of 2,034 entities and 42 relations, with the hubs as published', async () => {
    const triples = await relations();
    expect([await entityCount(), await linkCount(), triples.size]).toEqual([2_034, 36_543, 42]);
    expect(triples.get('diplomatic relation')).toBe(6_172);
    expect(await hubs(2)).toEqual([
      ['Q30', 1_125],
      ['Q1860', 815],
    ]);
  });

  test('hangs together', async () => {
    expect(componentSizes(await storedGraph(store))).toEqual([2_034]);
  });
});

dataSet('CoDEx-M', load('codex-m'), () => {
  test('has 206,205 triples of 17,050 entities, with the hubs as published', async () => {
    expect([await entityCount(), await linkCount()]).toEqual([17_050, 206_205]);
    expect(await hubs(3)).toEqual([
      ['Q30', 6_911],
      ['Q36180', 4_930],
      ['Q1860', 4_467],
    ]);
    expect(
      await look(
        `MATCH (a:Entity {name: 'Q843'})-[r]-(b:Entity {name: 'Q889'})
         RETURN r.label AS label, startNode(r).name AS source ORDER BY source`,
      ),
    ).toEqual([
      { label: 'diplomatic relation', source: 'Q843' },
      { label: 'diplomatic relation', source: 'Q889' },
    ]);
  });

  test('has 51 relations in three files, as many of each as published', async () => {
    const triples = await relations();
    expect(triples.size).toBe(51);
    expect(
      ['occupation', 'country of citizenship', 'languages spoken, written, or signed'].map((relation) =>
        triples.get(relation),
      ),
    ).toEqual([71_596, 16_828, 12_584]);
    expect(
      await look(
        `MATCH (:Entity)-[r]->(:Entity) UNWIND r.evidence AS entry
         RETURN split(entry, ' row ')[0] AS file, count(r) AS triples ORDER BY file`,
      ),
    ).toEqual([
      { file: 'codex|test.txt', triples: 10_311 },
      { file: 'codex|train.txt', triples: 185_584 },
      { file: 'codex|valid.txt', triples: 10_310 },
    ]);
  });

  test('hangs together', async () => {
    expect(componentSizes(await storedGraph(store))).toEqual([17_050]);
  });
});
