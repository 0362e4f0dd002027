import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { isInterfaceType, type GraphQLObjectType } from 'graphql';
import type { Found } from '../export/request.ts';
import { BadInputError } from '../graph/session.ts';
import type { Context } from './context.ts';

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
    const id = (source as { readonly id?: unknown } | null | undefined)?.id;
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
