import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { BadInputError, LimitError } from '../../graph/errors.ts';

/** The range of a numeric argument and its value where none is given. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** What each bounded argument of the schema may be. */
export const ranges = {
  entities: { least: 1, most: 200, usual: 50 },
  links: { least: 1, most: 200, usual: 50 },
  claims: { least: 1, most: 100, usual: 20 },
  sources: { least: 1, most: 200, usual: 50 },
  neighbours: { least: 1, most: 200, usual: 50 },
  disagreements: { least: 1, most: 200, usual: 50 },
  hits: { least: 1, most: 50, usual: 10 },
  paths: { least: 1, most: 50, usual: 10 },
  pairs: { least: 1, most: 100, usual: 20 },
  decisions: { least: 1, most: 200, usual: 50 },
  nodes: { least: 1, most: 1_000, usual: 300 },
  depth: { least: 0, most: 4, usual: 1 },
  pathHops: { least: 1, most: 8, usual: 6 },
  traceHops: { least: 1, most: 6, usual: 4 },
  findings: { least: 0, most: 1_000, usual: 100 },
  starts: { least: 1, most: 1_000, usual: 1 },
} satisfies Record<string, Range>;

/**
 * The argument's value, or its usual one where none is given. Throws a LimitError above the range and a
 * BadInputError below it, both with one sentence that names the argument, the range and what was given.
 */
export function within(argument: string, value: number | null | undefined, range: Range): number {
  if (value == null) return range.usual;
  demandRange(argument, value, range, () => `${argument} must be from ${spelled(range)}, not ${value}.`);
  return value;
}

/** As `within`, for the length of a list of ids. */
export function demandLength(argument: string, ids: readonly string[], range: Range): void {
  demandRange(
    argument,
    ids.length,
    range,
    () => `${argument} must hold from ${spelled(range)} ids, not ${ids.length}.`,
  );
}

const spelled = ({ least, most }: Range) => `${least} to ${most.toLocaleString('en')}`;

function demandRange(argument: string, value: number, { least, most }: Range, sentence: () => string): void {
  if (value > most) throw new LimitError(sentence());
  if (value < least) throw new BadInputError(argument, sentence());
}

/** A query with more tokens than this is not parsed to its end. */
export const mostTokens = 2_000;

/**
 * Reports a broken limit as a validation error (status 400), saying how far it went beyond. Apollo gives all
 * validation errors one code, so `limit` marks these for format-error.
 */
const refuse = (sentence: (found: string) => string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      const found = /found (\d+)/.exec(error.message)?.[1] ?? 'more';
      context?.reportError(new GraphQLError(sentence(found), { extensions: { limit: true } }));
    },
  ],
});

const armor = new ApolloArmor({
  // Fragments are wording, not nesting: spelled out, the same query costs and nests the same.
  maxDepth: {
    n: 20,
    flattenFragments: true,
    ...refuse((found) => `A query may be 20 levels deep; this one has ${found}. Ask for less at once.`),
  },
  costLimit: {
    maxCost: 10_000,
    flattenFragments: true,
    ...refuse(
      (found) =>
        `A query may cost 10,000; this one costs ${Number(found).toLocaleString('en')}. Lower first, nest less, or ask for fewer fields.`,
    ),
  },
  maxAliases: {
    n: 50,
    ...refuse(() => 'A query may hold 50 aliases; this one has more. Send several queries.'),
  },
  maxDirectives: { n: 20, ...refuse(() => 'A query may hold 20 directives; this one has more.') },
  // Suggestions help people who write queries, and the schema is no secret; tokens are graphql-js's own limit.
  blockFieldSuggestion: { enabled: false },
  maxTokens: { enabled: false },
});

/** What streams comes by another way. */
const noSubscriptions = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (node) => {
    if (node.operation !== 'subscription') return;
    const message = 'Subscriptions are answered at /graphql/stream, as server-sent events.';
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** What a subscription must pass before it starts. */
export const limitRules = armor.protect().validationRules;

/** What a query or mutation must pass before it runs. */
export const validationRules = [noSubscriptions, ...limitRules];
