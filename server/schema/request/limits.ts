import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { BadInputError, LimitError } from '../../graph/errors.ts';

/** The range of a numeric argument and its value where none is given. */
interface Range {
  readonly min: number;
  readonly max: number;
  readonly usual: number;
}

/** What each bounded argument of the schema may be. */
export const ranges = {
  entities: { min: 1, max: 200, usual: 50 },
  links: { min: 1, max: 200, usual: 50 },
  claims: { min: 1, max: 100, usual: 20 },
  sources: { min: 1, max: 200, usual: 50 },
  neighbours: { min: 1, max: 200, usual: 50 },
  disagreements: { min: 1, max: 200, usual: 50 },
  hits: { min: 1, max: 50, usual: 10 },
  paths: { min: 1, max: 50, usual: 10 },
  ways: { min: 1, max: 50, usual: 50 },
  pairs: { min: 1, max: 100, usual: 20 },
  cases: { min: 1, max: 100, usual: 24 },
  decisions: { min: 1, max: 200, usual: 50 },
  nodes: { min: 1, max: 1_000, usual: 300 },
  depth: { min: 0, max: 4, usual: 1 },
  pathHops: { min: 1, max: 8, usual: 6 },
  traceHops: { min: 1, max: 6, usual: 4 },
  findings: { min: 0, max: 1_000, usual: 100 },
  starts: { min: 1, max: 1_000, usual: 1 },
  beside: { min: 0, max: 10_000, usual: 0 },
} satisfies Record<string, Range>;

/**
 * The argument's value, or its usual one where none is given. Throws a LimitError above the range and a
 * BadInputError below it, both with one sentence that names the argument, the range and what was given.
 */
export function within(argument: string, value: number | null | undefined, range: Range): number {
  if (value == null) return range.usual;
  requireRange(argument, value, range, () => `${argument} must be from ${spelled(range)}, not ${value}.`);
  return value;
}

/** As `within`, for the length of a list of ids. */
export function requireLength(argument: string, ids: readonly string[], range: Range): void {
  requireRange(
    argument,
    ids.length,
    range,
    () => `${argument} must hold from ${spelled(range)} ids, not ${ids.length}.`,
  );
}

const spelled = ({ min, max }: Range) => `${min} to ${max.toLocaleString('en')}`;

function requireRange(argument: string, value: number, { min, max }: Range, sentence: () => string): void {
  if (value > max) throw new LimitError(sentence());
  if (value < min) throw new BadInputError(argument, sentence());
}

/** A query with more tokens than this is not parsed to its end. */
export const maxTokens = 2_000;

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
  // What the answer may read is reckoned with the variables (cost.ts).
  costLimit: { enabled: false },
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
