import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { type RawAnswer, rawRequest, RequestError, sentence } from '../api/request.ts';

export type { RawAnswer } from '../api/request.ts';
export { sentence } from '../api/request.ts';

/** Sends a query that a person wrote to the server that this page came from. */
export function ask(query: string, variables: object, signal?: AbortSignal): Promise<RawAnswer> {
  return rawRequest('/graphql', query, variables, signal);
}

/** The server's schema, by introspection. Rejects with RequestError. */
export async function loadSchema(): Promise<GraphQLSchema> {
  const { body } = await ask(getIntrospectionQuery(), {});
  const { data } = body as { data?: IntrospectionQuery | null };
  if (!data) throw new RequestError('UNREADABLE', 'The server does not tell its schema.');
  return buildClientSchema(data);
}

/** Whether the error says that a person cancelled. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

export const explain = sentence;
