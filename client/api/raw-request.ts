import { RequestError } from './fetch.ts';

/** An answer of the server to a query that a person wrote. */
export interface RawAnswer {
  readonly status: number;
  /** From sending to the last byte. */
  readonly milliseconds: number;
  /** Size of the body, uncompressed. */
  readonly bytes: number;
  /** The parsed body, `{ data, errors }`. */
  readonly body: unknown;
}

/**
 * Sends a query as written. GraphQL errors are part of the answer; rejects with RequestError when the server does
 * not answer in JSON, and with AbortError when `signal` aborts.
 */
export async function rawRequest(
  url: string,
  query: string,
  variables: object,
  signal?: AbortSignal,
): Promise<RawAnswer> {
  const started = performance.now();
  const { status, text } = await post(url, JSON.stringify({ query, variables }), signal);
  const milliseconds = performance.now() - started;
  try {
    const body: unknown = JSON.parse(text);
    return { status, milliseconds, bytes: new TextEncoder().encode(text).length, body };
  } catch {
    const message = `The server answered with status ${status} and something that is not JSON.`;
    throw new RequestError('UNREADABLE', message);
  }
}

async function post(url: string, body: string, signal: AbortSignal | undefined) {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  try {
    const response = await fetch(url, { method: 'POST', headers, body, ...(signal && { signal }) });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError(
      'UNREACHABLE',
      'The server does not answer. Check that Entente is running, then run again.',
    );
  }
}
