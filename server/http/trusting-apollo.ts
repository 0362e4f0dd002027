import { ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { Context } from '../schema/request/context.ts';

interface Asked {
  readonly httpGraphQLRequest: HTTPGraphQLRequest;
  readonly context: () => Promise<Context>;
}

/** Answers a request at once from what was known before, and anew where that turns out not to have held any more. */
export class TrustingApollo extends ApolloServer<Context> {
  override async executeHTTPGraphQLRequest({ httpGraphQLRequest, context }: Asked) {
    let used: Context | undefined;
    const answer = await super.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => (used = await context()),
    });
    if ((await used?.heldStill?.()) !== false) return answer;
    return super.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  }
}
