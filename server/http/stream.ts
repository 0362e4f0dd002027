import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import express, { Router } from 'express';
import type { ImportJobs } from '../import/jobs.ts';
import { createContext } from '../schema/request/context.ts';
import { formatError, type LogError } from '../schema/request/format-error.ts';
import { requireCheap } from '../schema/request/cost.ts';
import { limitRules, maxTokens } from '../schema/request/limits.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { WriteRule } from './security.ts';
import type { Vocabulary } from '../graph/access/vocabulary.ts';

export interface Streaming {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly imports: ImportJobs;
  readonly rule: WriteRule;
  readonly timeLimit: number;
  readonly log: LogError;
}

/** Subscriptions by GraphQL over SSE, one stream a request, within the same limits as queries. */
export function streamRoute({ schema, log, ...rest }: Streaming): Router {
  const told = formatError(log);
  const readable = (errors: readonly GraphQLError[]) =>
    errors.map((error) => told(error.toJSON(), error) as unknown as GraphQLError);
  const handler = createHandler({
    schema,
    // One stream for one subscription: nothing is reserved for clients who never come back.
    authenticate: () => null,
    onSubscribe: async (request, { query, operationName, variables }) => {
      const refused = (errors: readonly GraphQLError[]): ExecutionResult => ({ data: null, errors });
      const contextValue = {
        ...createContext(rest.store, await rest.vocabulary.current(), {
          ...{ timeLimit: rest.timeLimit, imports: rest.imports, writing: rest.rule.writing },
          writeRefusal: rest.rule.refusal(request.raw),
        }),
      };
      try {
        const document = parse(String(query), { maxTokens: maxTokens });
        const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
        const others = document.definitions.filter(
          (each) => each.kind === 'OperationDefinition' && each.operation !== 'subscription',
        );
        if (errors.length > 0) return refused(errors.map(asBadInput));
        if (others.length > 0)
          return refused([bad('Only subscriptions are answered here; send the rest to /graphql.')]);
        requireCheap(schema, document, variables ?? {}, operationName);
        return {
          ...{ schema, document, contextValue, operationName: operationName ?? null },
          variableValues: { ...variables },
        };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return refused([asBadInput(error)]);
      }
    },
    onNext: (_context, _request, result) => {
      const errors = 'errors' in result ? result.errors : undefined;
      return errors ? { ...result, errors: readable(errors) } : undefined;
    },
  });
  const router = Router();
  router.all('/', express.json({ limit: '64kb' }), (request, response, next) => {
    handler(request, response).catch(next);
  });
  return router;
}

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Parsing and validation give their errors no code; Apollo would. */
function asBadInput(error: GraphQLError): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message, {
    ...{ nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null },
    extensions: { code: 'BAD_USER_INPUT', ...extensions },
  });
}
