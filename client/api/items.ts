/** From answers to the explorer's own items. */
import { type NodeItem, type RelationItem, toPeriod, toRelationPeriod } from '../state/elements.ts';
import type { GraphFieldsFragment, NodeFieldsFragment, RelationFieldsFragment } from './types.generated.ts';

export function toNodeItem(node: NodeFieldsFragment): NodeItem {
  return {
    id: node.id,
    type: node.type,
    kind: node.kind,
    name: node.name,
    degree: node.degree,
    valid: node.valid ? toPeriod(node.valid) : null,
    knownFrom: node.knownFrom ?? null,
    disputed: node.disputed,
  };
}

export function toRelationItem(relation: RelationFieldsFragment): RelationItem {
  return {
    id: relation.id,
    type: relation.type.id,
    family: relation.family,
    label: relation.label,
    source: relation.source.id,
    target: relation.target.id,
    sign: relation.type.sign,
    symmetric: relation.type.symmetric,
    count: relation.count,
    disputed: relation.disputed,
    origins: relation.origins,
    originIds: relation.originIds,
    knownFrom: relation.knownFrom ?? null,
    held: relation.heldText,
    periods: relation.periods.map(toRelationPeriod),
    amount: relation.amountText ?? null,
    money: relation.money.map(({ currency, total }) => ({
      currency,
      low: total?.low ?? null,
      high: total?.high ?? null,
    })),
  };
}

/** A part of the graph as items, with how many entities and relations the limit left out. */
export interface Part {
  readonly nodes: readonly NodeItem[];
  readonly relations: readonly RelationItem[];
  readonly omitted: number;
  readonly omittedRelations: number;
}

export const noPart: Part = { nodes: [], relations: [], omitted: 0, omittedRelations: 0 };

export function toPart(graph: GraphFieldsFragment): Part {
  return {
    nodes: graph.nodes.map(toNodeItem),
    relations: graph.relations.map(toRelationItem),
    omitted: graph.omitted,
    omittedRelations: graph.omittedRelations,
  };
}
