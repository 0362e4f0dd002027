/** From answers to the explorer's own items. */
import type { LinkItem, NodeItem, PeriodItem } from '../state/elements.ts';
import type { GraphFieldsFragment, LinkFieldsFragment, NodeFieldsFragment } from './types.generated.ts';

const toPeriod = (period: NodeFieldsFragment['valid']): PeriodItem | null =>
  period ? { edtf: period.edtf, earliest: period.earliest ?? null, latest: period.latest ?? null } : null;

export function toNodeItem(node: NodeFieldsFragment): NodeItem {
  return {
    id: node.id,
    type: node.type,
    kind: node.kind,
    name: node.name,
    degree: node.degree,
    valid: toPeriod(node.valid),
    knownFrom: node.knownFrom ?? null,
    disputed: node.disputed,
  };
}

function toLinkItem(link: LinkFieldsFragment): LinkItem {
  return {
    id: link.id,
    type: link.type.id,
    family: link.family,
    label: link.label,
    source: link.source.id,
    target: link.target.id,
    sign: link.type.sign,
    symmetric: link.type.symmetric,
    valid: toPeriod(link.valid),
    knownFrom: link.knownFrom ?? null,
    disputed: link.disputed,
    amount: 'amount' in link ? (link.amount?.text ?? null) : null,
  };
}

/** A part of the graph as items, with how many entities the limit left out. */
export interface Part {
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
  readonly omitted: number;
}

export function toPart(graph: GraphFieldsFragment): Part {
  return {
    nodes: graph.nodes.map(toNodeItem),
    links: graph.links.map(toLinkItem),
    omitted: graph.omitted,
  };
}
