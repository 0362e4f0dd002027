/** What the docs explorer shows, read off the schema. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** A page of the docs: a type, or one of its fields. */
export interface DocsPage {
  readonly type: string;
  readonly field?: string;
}

export interface DocsHit extends DocsPage {
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

export interface DocsArgument {
  readonly name: string;
  readonly type: string;
  readonly named: string;
  readonly defaultValue: string | null;
  readonly description: string;
}

export const kindOf = (type: GraphQLNamedType): string => {
  if (isObjectType(type)) return 'type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  if (isScalarType(type)) return 'scalar';
  return 'input';
};

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
export const linesOf = (type: GraphQLNamedType): readonly DocsLine[] => {
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
};

/** Types that a type stands for (of an interface or union), or that it implements. */
export const relativesOf = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] => {
  if (isInterfaceType(type) || isUnionType(type)) return schema.getPossibleTypes(type).map((one) => one.name);
  return isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [];
};

/** The schema's own types, those of introspection left out, by name. */
export const typesOf = (schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Types and fields whose name, or else description, holds the text: names first, and of those the closest first. */
export const searchDocs = (schema: GraphQLSchema, text: string, limit = 40): readonly DocsHit[] => {
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
};
