import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from './context.ts';

/** What a query may cost; the weights below say of what. */
export const maxCost = 10_000;

/**
 * What an answer may read: a row of a list costs a tenth of a point, a stored thing that stands alone (which comes with
 * others in one call) a hundredth, a count of its own a fiftieth, a large text fifty
 * points, any other field next to nothing. Lists count as many
 * rows as are asked for with `first` or `limit`; where nobody asks, three fifths of what comes then, since few such
 * pages are full. So the largest page of each list fits with what people ask of it, also
 * within another, and three within each other do not.
 */
const weights = { row: 0.1, alone: 0.01, count: 0.02, field: 0.001, large: 50 };

/** Rows of a list that takes no `first`: what answers have of it as a rule. */
const usualRows = 3;
/** The same for lists that are larger; those of a graph are for each entity that its limit lets in. */
const rowsOf: Readonly<Record<string, number>> = {
  'Graph.nodes': 1,
  'Graph.links': 5,
  'Graph.relations': 5,
  'Trace.graph': 300,
};
const pageWhereNull = 50;
const shareUnasked = 0.6;

/** Texts of up to some hundred thousand characters, each read by itself. */
const large: ReadonlySet<string> = new Set(['Case.state', 'Case.notes', 'CaseView.state']);

const counts = /^(?:totalCount|degree|entries|atLeast|relationCount)$/;

/**
 * Throws a GraphQLError, with a code and status 400, for an operation that may cost more than `maxCost`. The document
 * must be valid, with fragments that do not hold themselves.
 */
export function requireCheap(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null | undefined,
): void {
  let cost;
  try {
    cost = costOnce(schema, query, variables, operationName);
  } catch (error) {
    // Variables and arguments that are not what the schema asks for: nothing of the query would run.
    if (!(error instanceof GraphQLError)) throw error;
    throw refused(error.message, 'BAD_USER_INPUT', error);
  }
  if (cost <= maxCost) return;
  const [most, found] = [maxCost, cost].map((points) => points.toLocaleString('en'));
  throw refused(
    `A query may cost ${most}; this one costs ${found}. Lower first, nest less, or ask for fewer fields.`,
    'LIMIT_EXCEEDED',
  );
}

/** What operations of documents cost; Apollo keeps the documents that are asked often. */
const reckoned = new WeakMap<DocumentNode, Map<string, number>>();
const maxReckoned = 100;

/** As `costOf`, once for all that differ in nothing that the cost depends on: numbers and what is left out. */
function costOnce(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null | undefined,
): number {
  const known = reckoned.get(query) ?? new Map<string, number>();
  reckoned.set(query, known);
  const sizes = Object.entries(variables).map(([name, value]) => [
    name,
    value === null || typeof value === 'number' || typeof value === 'boolean' ? value : typeof value,
  ]);
  const key = JSON.stringify([operationName, sizes]);
  const before = known.get(key);
  if (before !== undefined && isGiven(schema, query, variables)) return before;
  const cost = costOf(schema, query, variables, operationName);
  if (known.size >= maxReckoned) known.clear();
  known.set(key, cost);
  return cost;
}

/** Whether the variables are what the document's operations ask for, whichever of them runs. */
function isGiven(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      !getVariableValues(schema, definition.variableDefinitions ?? [], variables).errors,
  );
}

/** What an operation may cost, in whole points. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string | null,
): number {
  const named = operationName == null ? {} : { operationName };
  const cost = getComplexity({
    schema,
    query,
    variables: { ...variables },
    estimators: [estimate],
    ...named,
  });
  return Math.ceil(cost);
}

const estimate: ComplexityEstimator = ({ field, args, node, childComplexity, type }) => {
  const named = getNamedType(field.type);
  if (large.has(`${type.name}.${field.name}`)) return weights.large;
  if (isLeafType(named)) return counts.test(field.name) ? weights.count : weights.field;
  const list = isList(field);
  const each = childComplexity + (isStored(named) ? (list ? weights.row : weights.alone) : 0);
  const rows = pageOf(args, node) ?? rowsOf[`${type.name}.${field.name}`];
  if (rows !== undefined) return rows * each;
  // A connection's page is told where the connection is asked for.
  if (!list || type.name.endsWith('Connection')) return each;
  return usualRows * each;
};

function pageOf(args: { readonly [name: string]: unknown }, node: FieldNode): number | undefined {
  const name = ['first', 'limit'].find((each) => each in args);
  if (name === undefined) return undefined;
  const asked = args[name];
  const rows = typeof asked === 'number' ? Math.max(1, asked) : pageWhereNull;
  const isAsked = node.arguments?.some((argument) => argument.name.value === name) ?? false;
  return isAsked ? rows : rows * shareUnasked;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** What the store holds as a thing of its own; periods, amounts and the like come with it. */
function isStored(type: GraphQLNamedType): boolean {
  if (isInterfaceType(type) || type.name === 'Evidence') return true;
  if (!isObjectType(type)) return false;
  return type.getInterfaces().length > 0 || storedTypes.has(type.name);
}
const storedTypes = new Set([
  'Relation',
  'Claim',
  'Source',
  'Figure',
  'Dataset',
  'Path',
  'Disagreement',
  'Case',
  'CaseVersion',
  'CaseView',
]);

const refused = (message: string, code: string, error?: GraphQLError) =>
  new GraphQLError(message, {
    nodes: error?.nodes ?? null,
    extensions: { code, http: { status: 400 } },
  });

/** Refuses an operation that may cost too much, before any of it runs. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request }) =>
      requireCheap(schema, document, request.variables ?? {}, request.operationName),
  }),
};
