/**
 * Finds the entities and links in what a query selects, whatever the query calls them: the query is asked once more
 * with ids of our own naming at every place that holds an entity or a link.
 */
import {
  isAbstractType,
  isCompositeType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FieldNode, GraphQLNamedType, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql';

const nodeKey = 'ententeNode';
const linkKey = 'ententeLink';

export interface FoundGraph {
  /** Entity ids, in the order in which the result holds them, links' ends included. */
  readonly nodes: readonly string[];
  /** Link ids. */
  readonly links: readonly string[];
}

const field = (name: string, alias: string, selections?: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: name },
  ...(selections && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
});
const on = (type: string, selections: readonly SelectionNode[]): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

const ofEntity = [field('id', nodeKey)];
const ofLink = [
  field('id', linkKey),
  field('source', 'ententeSource', ofEntity),
  field('target', 'ententeTarget', ofEntity),
];

/** Whether a type is the interface of this name, or one of those that implement it. */
const belongs = (schema: GraphQLSchema, type: GraphQLNamedType, name: string): boolean => {
  const face = schema.getType(name);
  if (!face || !isAbstractType(face)) return false;
  return type === face || schema.getPossibleTypes(face).some((member) => member === type);
};

const additions = (schema: GraphQLSchema, type: GraphQLNamedType): readonly SelectionNode[] => {
  if (belongs(schema, type, 'Entity')) return ofEntity;
  if (belongs(schema, type, 'Link')) return ofLink;
  if (!isAbstractType(type)) return [];
  const members = schema.getPossibleTypes(type);
  const some = (name: string) => members.some((member) => belongs(schema, member, name));
  return [...(some('Entity') ? [on('Entity', ofEntity)] : []), ...(some('Link') ? [on('Link', ofLink)] : [])];
};

/** The query with our ids added; null when it selects no entity and no link, or does not parse. */
export const withGraphIds = (schema: GraphQLSchema, query: string): string | null => {
  const types = new TypeInfo(schema);
  let added = false;
  const leave = (node: SelectionSetNode): SelectionSetNode | undefined => {
    const type = types.getParentType();
    const extra = type && isCompositeType(type) ? additions(schema, type) : [];
    if (extra.length === 0) return undefined;
    added = true;
    return { ...node, selections: [...node.selections, ...extra] };
  };
  try {
    const document = visit(parse(query), visitWithTypeInfo(types, { SelectionSet: { leave } }));
    return added ? print(document) : null;
  } catch {
    return null;
  }
};

/** The ids that the answer to such a query holds. */
export const graphIn = (data: unknown): FoundGraph => {
  const nodes = new Set<string>();
  const links = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    if (typeof record[nodeKey] === 'string') nodes.add(record[nodeKey]);
    if (typeof record[linkKey] === 'string') links.add(record[linkKey]);
    if (!Array.isArray(value)) Object.values(record).forEach(walk);
  };
  walk(data);
  return { nodes: [...nodes], links: [...links] };
};
