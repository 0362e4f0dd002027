import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { isInterfaceType, type GraphQLObjectType } from 'graphql';
import type { Found, FindByQuery } from '../../export/request.ts';
import { type Context, contextOf } from './context.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { BadInputError } from '../../graph/errors.ts';

/**
 * The entities and links that a query's answer is made of, whatever the query calls them: those whose fields it asks
 * for. `apollo` is one that was not started yet; it serves this query only. Throws a BadInputError with the query's
 * first error.
 */
export async function foundInQuery(
  apollo: ApolloServer<Context>,
  contextValue: Context,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Found> {
  const found = { entities: new Set<string>(), links: new Set<string>() };
  apollo.addPlugin(collecting(found));
  await apollo.start();
  try {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
    contextValue.session.check();
    if (errors?.[0]) throw new BadInputError('query', errors[0].message);
  } finally {
    await apollo.stop();
  }
  return { entities: [...found.entities], links: [...found.links] };
}

interface Finding {
  readonly entities: Set<string>;
  readonly links: Set<string>;
}

function collecting({ entities, links }: Finding): ApolloServerPlugin<Context> {
  const willResolveField = ({
    source,
    info,
  }: {
    source: unknown;
    info: { readonly parentType: GraphQLObjectType };
  }): void => {
    if (typeof source !== 'object' || source === null || !('id' in source)) return;
    const { id } = source;
    if (typeof id !== 'string') return;
    const faces = info.parentType.getInterfaces().filter(isInterfaceType);
    if (faces.some(({ name }) => name === 'Entity')) entities.add(id);
    if (faces.some(({ name }) => name === 'Link')) links.add(id);
  };
  return {
    requestDidStart: () =>
      Promise.resolve({ executionDidStart: () => Promise.resolve({ willResolveField }) }),
  };
}

/** How exports find entities and links by a GraphQL query: `apollo` makes a server for each. */
export function findByQuery(apollo: () => ApolloServer<Context>, store: GraphStore): FindByQuery {
  return (session, query, variables) => foundInQuery(apollo(), contextOf(session, store), query, variables);
}
