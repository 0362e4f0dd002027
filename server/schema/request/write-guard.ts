import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';

const statuses = { UNAUTHENTICATED: 401, FORBIDDEN: 403 } as const;

/** Refuses every mutation of a request that may change nothing, before any of it runs. */
export const writeGuard: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { writeRefusal } }) => {
      if (operation?.operation !== 'mutation' || !writeRefusal) return;
      const { code, message } = writeRefusal;
      throw new GraphQLError(message, { extensions: { code, http: { status: statuses[code] } } });
    },
  }),
};
