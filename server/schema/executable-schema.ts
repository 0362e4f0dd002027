import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.ts';
import { typeDefinitions } from './type-definitions.ts';

let made: GraphQLSchema | undefined;

/** The schema with its resolvers, made once: queries, subscriptions and exports by query all answer from it. */
export function executableSchema(): GraphQLSchema {
  return (made ??= makeExecutableSchema({ typeDefs: typeDefinitions(), resolvers }));
}
