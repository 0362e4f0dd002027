/** What the query page reads off the schema: the docs explorer's pages, and the graph in what a query selects. */
import {
  type FieldNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isRecord } from '../text.ts';

/** A page of the docs: a type, or one of its fields. */
export interface DocsPage {
  readonly type: string;
  readonly field?: string;
}

interface DocsHit extends DocsPage {
  /** `Actor.allies` or `Actor`. */
  readonly label: string;
  readonly description: string;
}

/** A field, an enum value or an input field, as a line of a type's page. */
export interface DocsLine {
  readonly name: string;
  readonly args: readonly DocsArgument[];
  /** Null for an enum's value. */
  readonly type: string | null;
  /** The type's name without `!` and `[]`: where a click leads. */
  readonly named: string | null;
  readonly description: string;
}

interface DocsArgument {
  readonly name: string;
  readonly type: string;
  readonly named: string;
  readonly defaultValue: string | null;
  readonly description: string;
}

export function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  if (isScalarType(type)) return 'scalar';
  return 'input';
}

const literal = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? `[${value.map(literal).join(', ')}]`
      : JSON.stringify(value);

const argument = (arg: GraphQLArgument | GraphQLInputField): DocsArgument => ({
  name: arg.name,
  type: String(arg.type),
  named: getNamedType(arg.type).name,
  defaultValue: arg.defaultValue === undefined ? null : literal(arg.defaultValue),
  description: arg.description ?? '',
});

/** The lines of a type's page, in the schema's order; none for scalars and unions. */
export function linesOf(type: GraphQLNamedType): readonly DocsLine[] {
  if (isEnumType(type)) {
    const line = { args: [], type: null, named: null };
    return type
      .getValues()
      .map((value) => ({ ...line, name: value.name, description: value.description ?? '' }));
  }
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((input) => ({ ...argument(input), args: [] }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((one) => ({
    name: one.name,
    args: one.args.map(argument),
    type: String(one.type),
    named: getNamedType(one.type).name,
    description: one.description ?? '',
  }));
}

/** Types that a type stands for (of an interface or union), or that it implements. */
export function relativesOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isInterfaceType(type) || isUnionType(type)) return schema.getPossibleTypes(type).map((one) => one.name);
  return isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [];
}

/** The schema's own types, those of introspection left out, by name. */
export function typesOf(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Types and fields whose name, or else description, holds the text: names first, and of those the closest first. */
export function searchDocs(schema: GraphQLSchema, text: string, limit = 40): readonly DocsHit[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const found: { hit: DocsHit; rank: number }[] = [];
  const consider = (hit: DocsHit, name: string) => {
    const lower = name.toLowerCase();
    const place = lower.indexOf(wanted);
    if (place >= 0) found.push({ hit, rank: place * 100 + lower.length - wanted.length });
    else if (hit.label.toLowerCase() === wanted) found.push({ hit, rank: -1 });
    else if (hit.description.toLowerCase().includes(wanted)) found.push({ hit, rank: 1_000_000 });
  };
  for (const type of typesOf(schema)) {
    consider({ type: type.name, label: type.name, description: type.description ?? '' }, type.name);
    for (const { name, description } of linesOf(type)) {
      consider({ type: type.name, field: name, label: `${type.name}.${name}`, description }, name);
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.hit.label < b.hit.label ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

const nodeKey = 'ententeNode';
const linkKey = 'ententeLink';

interface FoundGraph {
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

/**
 * The query with ids of our own naming at every place that holds an entity or a link, whatever the query calls them;
 * null when it selects neither, or does not parse. `graphIn` reads its answer.
 */
export function withGraphIds(schema: GraphQLSchema, query: string): string | null {
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
}

/** The ids that the answer to such a query holds. */
export function graphIn(data: unknown): FoundGraph {
  const nodes = new Set<string>();
  const links = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isRecord(value)) {
      if (typeof value[nodeKey] === 'string') nodes.add(value[nodeKey]);
      if (typeof value[linkKey] === 'string') links.add(value[linkKey]);
      Object.values(value).forEach(walk);
    }
  };
  walk(data);
  return { nodes: [...nodes], links: [...links] };
}
