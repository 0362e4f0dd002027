import { expect, test } from '@jest/globals';
import { bring, column, dataSet, entityCount, filesOf, linkCount, look, store } from './data-set.ts';
import { componentSizes, storedGraph } from './stored-graph.ts';

const files = filesOf('ldbc-snb-testdata', /\.csv$/);

const load = () => bring('ldbc-snb-testdata', files, { mapping: 'ldbc-snb' });

dataSet('the LDBC network', load, () => {
  test('has 34,735 nodes and 70,842 relationships from 31 files', async () => {
    expect([files.length, await entityCount(), await linkCount()]).toEqual([31, 34_735, 70_842]);
  });

  test('keeps its best-connected person under an id of thirteen digits', async () => {
    expect(
      await look(
        `MATCH (a:Entity)-[r:KNOWS]-(b:Entity) RETURN a.id AS id, a.name AS name, count(r) AS friends
         ORDER BY friends DESC LIMIT 1`,
      ),
    ).toEqual([{ id: 'ldbc-snb-person-4398046511333', name: 'Rafael Fernández', friends: 48 }]);
  });

  test('keeps apart what has the same id in different files', async () => {
    const ids = ['organisation', 'place', 'tag', 'tagclass'].map((sort) => `ldbc-snb-${sort}-0`);
    expect(
      await column('MATCH (e:Entity) WHERE e.id IN $ids RETURN e.name AS name ORDER BY e.id', { ids }),
    ).toEqual(['Kam Air', 'India', 'Hamid Karzai', 'Thing']);
  });

  test('joins 184 of its 222 people by 825 acquaintances into one component', async () => {
    const graph = await storedGraph(store, 'KNOWS');
    expect([graph.size, componentSizes(graph).filter((size) => size > 1)]).toEqual([825, [184]]);
    expect(await column("MATCH (e:Actor {kind: 'person'}) RETURN count(e) AS people")).toEqual([222]);
  });
});
