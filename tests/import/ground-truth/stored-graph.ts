import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import simmelianStrength from 'graphology-metrics/edge/simmelian-strength.js';
import type { GraphStore } from '../../../server/store/graph-store.ts';

/**
 * What a store holds, as the simple undirected graph that measures are told of: directions are dropped, and links
 * between the same two are one edge. Every entity is in it, also one that no link of the wanted type touches, which is
 * then a component of its own.
 */
export async function storedGraph(store: GraphStore, linkType?: string): Promise<UndirectedGraph> {
  const graph = new UndirectedGraph();
  const properties = ['id', 'name'];
  for await (const nodes of store.bulk.each({ label: 'Entity', dossier: null, properties }))
    for (const { id, name } of nodes) graph.addNode(id, { name });
  const text = `UNWIND $ids AS id MATCH (:Entity {id: id})-[${linkType ? `:${linkType}` : ''}]->(e:Entity)
    RETURN id AS source, collect(DISTINCT e.id) AS targets LIMIT 5000`;
  const ids = graph.nodes();
  for (let start = 0; start < ids.length; start += 1_000) {
    const rows = await store.read({ name: 'look', text }, { ids: ids.slice(start, start + 1_000) });
    for (const { source, targets } of rows)
      for (const target of targets as string[]) graph.mergeEdge(source, target);
  }
  return graph;
}

/** How many entities each component has, largest first. */
export const componentSizes = (graph: UndirectedGraph): number[] =>
  connectedComponents(graph)
    .map(({ length }) => length)
    .sort((a, b) => b - a);

/** Those through which most shortest paths go, by name; unnormalised, to two digits. */
export const maxBetween = (graph: UndirectedGraph, first: number): [string, number][] =>
  Object.entries(betweenness(graph, { normalized: false, getEdgeWeight: null }))
    .sort((a, b) => b[1] - a[1])
    .slice(0, first)
    .map(([id, paths]) => [String(graph.getNodeAttribute(id, 'name')), Math.round(paths * 100) / 100]);

/** An edge is in as many triangles as its ends have neighbours in common, and each triangle has three edges. */
export const triangles = (graph: UndirectedGraph): number =>
  Object.values(simmelianStrength(graph)).reduce((sum, strength) => sum + strength, 0) / 3;
