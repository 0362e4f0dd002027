import { expect, test } from '@jest/globals';
import diameter from 'graphology-metrics/graph/diameter.js';
import { anyLink } from '../../../server/graph/elements/link-filter.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { findPaths } from '../../../server/graph/paths/paths.ts';
import { openSession } from '../../../server/graph/access/session.ts';
import { bring, column, dataSet, entityCount, hubs, linkCount, look, store } from './data-set.ts';
import { componentSizes, maxBetween, storedGraph, triangles } from './stored-graph.ts';
import { storedOntology } from '../../../server/graph/access/vocabulary.ts';

const network = (name: string) => () =>
  bring('terror-911-hijackers', [`${name}_edges.csv`, `${name}_nodes.csv`], { mapping: 'hijackers' });

dataSet('the network of the hijackers and their associates', network('associates'), () => {
  test('has 60 people and 125 ties, with Atta first by degree', async () => {
    expect([await entityCount(), await linkCount()]).toEqual([60, 125]);
    expect(await hubs(3)).toEqual([
      ['Mohamed Atta', 15],
      ['Marwan Al Shehhi', 12],
      ['Essid Sami Ben Khemail', 11],
    ]);
  });

  test('hangs together, seven hops from end to end, with 83 triangles and Atta first by betweenness', async () => {
    const graph = await storedGraph(store);
    expect([graph.order, graph.size, componentSizes(graph)]).toEqual([60, 125, [60]]);
    expect([diameter(graph), triangles(graph)]).toEqual([7, 83]);
    expect(maxBetween(graph, 3)).toEqual([
      ['Mohamed Atta', 875.38],
      ['Essid Sami Ben Khemail', 435.02],
      ['Lofti Raissi', 409.86],
    ]);
  });

  test('joins Hanjour and Moussaoui by one shortest path, of three hops', async () => {
    const base = openSession(store, loadOntology());
    const session = openSession(store, await storedOntology(base), { timeLimit: 60_000 });
    const [from, to] = await Promise.all(
      ['Hani Hanjour', 'Zacarias Moussaoui'].map(
        async (name) =>
          (await column('MATCH (e:Entity {name: $name}) RETURN e.id AS id', { name }))[0] as string,
      ),
    );
    const paths = await findPaths(session, {
      from: from!,
      to: to!,
      maxHops: 3,
      filter: anyLink,
      first: 10,
    });
    expect(paths.map(({ nodes }) => nodes.map(({ name }) => name))).toEqual([
      ['Hani Hanjour', 'Lofti Raissi', 'Mohamed Atta', 'Zacarias Moussaoui'],
    ]);
  });
});

dataSet('the network of prior contacts', network('prior_contacts'), () => {
  test('has 19 hijackers and 27 ties, and hangs together, nine hops from end to end', async () => {
    const graph = await storedGraph(store);
    expect([graph.order, graph.size, componentSizes(graph), diameter(graph)]).toEqual([19, 27, [19], 9]);
  });

  test('has Nawaf Alhazmi and Hamza Alghamdi first, with six ties each', async () => {
    expect(
      await look(
        'MATCH (e:Entity) WHERE e.degree >= 6 RETURN e.name AS name, e.degree AS degree ORDER BY name',
      ),
    ).toEqual([
      { name: 'Hamza Alghamdi', degree: 6 },
      { name: 'Nawaf Alhazmi', degree: 6 },
    ]);
  });
});
