import { createClient } from 'graphql-sse';
import { RequestError } from './fetch.ts';
import type { Headers } from './fetch.ts';
import type { TypedDocumentString } from './types.generated.ts';

/** Answers of a subscription as they come. Throws RequestError; ends when `signal` aborts or the server is done. */
export type Follow = <Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => AsyncGenerator<Result>;

/** A `Follow` over server-sent events at `url`; what breaks off is taken up again a few times. */
export const createFollow = (url: string, more: Headers): Follow =>
  async function* (document, variables, signal) {
    const client = createClient({ url, headers: () => ({ ...more() }), retryAttempts: 5 });
    signal.addEventListener('abort', () => client.dispose());
    try {
      const answers = client.iterate({
        query: document.toString(),
        variables: variables as Record<string, unknown>,
      });
      for await (const { data, errors } of answers) {
        const error = errors?.[0];
        if (error) throw new RequestError(String(error.extensions?.['code'] ?? 'UNKNOWN'), error.message);
        if (data) yield data as never;
      }
    } catch (error) {
      if (signal.aborted || error instanceof RequestError) throw error;
      throw new RequestError(
        'UNREACHABLE',
        'The server does not tell any more how the import goes; look again.',
      );
    } finally {
      client.dispose();
    }
  };
