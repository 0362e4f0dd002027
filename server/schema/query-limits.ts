import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

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
