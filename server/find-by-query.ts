import type { ApolloServer } from '@apollo/server';
import type { FindByQuery } from './export/request.ts';
import type { Context } from './schema/context.ts';
import { contextOf } from './schema/context.ts';
import { foundInQuery } from './schema/found-in-query.ts';
import type { GraphStore } from './store/graph-store.ts';

/** How exports find entities and links by a GraphQL query: `apollo` makes a server for each. */
export function findByQuery(apollo: () => ApolloServer<Context>, store: GraphStore): FindByQuery {
  return (session, query, variables) => foundInQuery(apollo(), contextOf(session, store), query, variables);
}
