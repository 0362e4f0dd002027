import { describe, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { generate, openNetwork } from './network.js';

describe("The bench's network", () => {
  const size = { entities: 1_000, links: 5_000 };
  const network = generate(size);

  test('is the same each time it is made', () => {
    expect(generate(size)).toEqual(network);
    expect(generate({ ...size, seed: 2 })).not.toEqual(network);
  });

  test('has as many entities and links as asked for, each with an id of its own', () => {
    const ids = [
      ...network.entities.map(({ id }) => id),
      ...network.links.map(({ source, type, target, suffix }) => [source, type, target, suffix].join('.')),
    ];
    expect(network.entities).toHaveLength(size.entities);
    expect(network.links).toHaveLength(size.links);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('makes the same links each time they are gone through', () => {
    const made = openNetwork(size);
    expect([...made.links()]).toEqual(network.links);
    expect([...made.links()]).toEqual(network.links);
  });

  test('counts the links of each entity, a few of which have very many', () => {
    const degrees = network.entities.map(({ degree }) => degree).sort((a, b) => b - a);
    expect(degrees.reduce((sum, degree) => sum + degree, 0)).toBe(2 * size.links);
    expect(degrees[0]).toBeGreaterThan(20 * (degrees[size.entities / 2] ?? 0));
  });

  test('joins only what the ontology lets a link join', () => {
    const ontology = loadOntology();
    const types = new Map(network.entities.map(({ type, id }) => [id, type]));
    const wrong = network.links.filter(({ type, source, target }) => {
      const { from, to } = ontology.linkType(type) ?? { from: [], to: [] };
      const joins = (ends: readonly string[], id: string) => ends.includes(types.get(id) ?? '');
      return !joins(from, source) || !joins(to, target);
    });
    expect(wrong).toEqual([]);
  });
});
