/** Communities of a network: entities with more relations among themselves than with the rest, by Louvain's method. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seeded } from '../arrange.ts';

export interface CommunityJob {
  readonly nodes: readonly string[];
  /** Relations between them; several between two weigh more than one. */
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

const seed = 20_240_229;

/**
 * Which community each node is in, the largest 0; -1 for a node without relations. The same network always gives the
 * same answer. Takes 0.5 s for 10,000 nodes.
 */
export function findCommunities({ nodes, links }: CommunityJob): Record<string, number> {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const id of nodes) graph.addNode(id);
  for (const { source, target } of links)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.updateEdge(source, target, ({ weight }) => ({ weight: Number(weight ?? 0) + 1 }));
  const alone = new Set(graph.filterNodes((id) => graph.degree(id) === 0));
  const found = graph.size === 0 ? {} : louvain(graph, { rng: seeded(seed) });
  const sizes = new Map<number, number>();
  for (const id of nodes) {
    const community = alone.has(id) ? undefined : found[id];
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  const order = [...sizes].sort(([a, x], [b, y]) => y - x || a - b).map(([community]) => community);
  const rank = new Map(order.map((community, at) => [community, at]));
  return Object.fromEntries(nodes.map((id) => [id, alone.has(id) ? -1 : (rank.get(found[id] ?? -1) ?? -1)]));
}
