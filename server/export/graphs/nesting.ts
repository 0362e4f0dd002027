import type { ExportSource } from '../format.ts';
import { edgeView, isNesting, nodeView, type EdgeView, type NodeView, type Viewing } from './view.ts';

/** Nodes that lie in others and edges of the graphs within nodes, by the id of the node around them. */
export interface Nesting {
  readonly nodes: ReadonlyMap<string, readonly NodeView[]>;
  readonly edges: ReadonlyMap<string, readonly EdgeView[]>;
}

export const flat: Nesting = { nodes: new Map(), edges: new Map() };

/** Gathers what is nested: it must be written within its node, wherever its id puts it in the order. */
export async function nestingOf(source: ExportSource, viewing: Viewing): Promise<Nesting> {
  const nodes = new Map<string, NodeView[]>();
  const edges = new Map<string, EdgeView[]>();
  for await (const entity of source.entities()) {
    const view = nodeView(entity, viewing);
    if (typeof view.kept.parent === 'string') push(nodes, view.kept.parent, view);
  }
  for await (const link of source.links()) {
    const view = edgeView(link, viewing);
    if (typeof view.kept.within === 'string' && !isNesting(view)) push(edges, view.kept.within, view);
  }
  return { nodes, edges };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
