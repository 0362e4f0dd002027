/** What the query page asks: queries as people write them, and the schema they are written against. */
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { createRequest, type RawAnswer, rawRequest } from '../api/request.ts';
import { TypedDocumentString } from '../api/types.generated.ts';

export type { RawAnswer } from '../api/request.ts';
export { saveFile } from '../api/download.ts';
export { errorText } from '../api/request.ts';

const endpoint = '/graphql';
const introspection = new TypedDocumentString<IntrospectionQuery, object>(getIntrospectionQuery());

/** Sends a query that a person wrote to the server that this page came from. */
export function ask(query: string, variables: object, signal?: AbortSignal): Promise<RawAnswer> {
  return rawRequest(endpoint, query, variables, signal);
}

/** The server's schema, by introspection. Rejects with RequestError. */
export async function loadSchema(): Promise<GraphQLSchema> {
  return buildClientSchema(await createRequest(endpoint)(introspection, {}));
}

/** Whether the error says that a person cancelled. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
