import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../schema/request/context.ts';
import { ofRequest } from './requests.ts';

/**
 * Logs each operation that took at least so many milliseconds: its kind and name, the fields at its root, the time and
 * how many calls of the store it made; neither its text nor its variables, which tell what people look for.
 */
export function slowQueryLog(logger: Logger, leastMs: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operation, contextValue }) => {
          const ms = Math.round(performance.now() - start);
          if (ms < leastMs || !operation) return;
          const { calls } = contextValue.session;
          logger.warn({ ...ofRequest(), ...named(operation), ms, calls }, 'a query was slow');
        },
      };
    },
  };
}

function named({ operation, name, selectionSet }: OperationDefinitionNode) {
  const fields = selectionSet.selections.flatMap((each) => (each.kind === 'Field' ? [each.name.value] : []));
  return { operation, ...(name && { name: name.value }), fields: [...new Set(fields)].slice(0, 20) };
}
