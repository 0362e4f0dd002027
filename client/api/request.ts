import { createClient } from 'graphql-sse';
import type { TypedDocumentString } from './types.generated.ts';

/** Why a request failed, as a sentence for people, with the server's code where it gave one. */
export class RequestError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one operation. Gives its data; throws RequestError, or AbortError when `signal` aborts. */
export type Request = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

const down = 'The server does not answer. Check that Entente is running, then retry.';

const send = async (
  url: string,
  more: Readonly<Record<string, string>>,
  body: string | FormData,
  signal: AbortSignal | undefined,
): Promise<Response> => {
  const accept = 'application/graphql-response+json, application/json';
  const headers = { accept, ...more };
  try {
    return await fetch(url, { method: 'POST', headers, body, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError('UNREACHABLE', down);
  }
};

const read = async <Result>(response: Response, signal: AbortSignal | undefined): Promise<Answer<Result>> => {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    if (signal?.aborted) throw error;
    const gateway = response.status >= 502 && response.status <= 504;
    throw new RequestError(
      'UNREADABLE',
      gateway
        ? down
        : `The server answered with status ${response.status}, which is not an answer to a query.`,
    );
  }
};

/** Sends a body and gives the data of the answer; see `Request`. */
const answerTo = async <Result>(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | FormData,
  signal: AbortSignal | undefined,
): Promise<Result> => {
  const answer = await read<Result>(await send(url, headers, body, signal), signal);
  const error = answer.errors?.[0];
  if (error) throw new RequestError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (!answer.data) throw new RequestError('UNREADABLE', 'The server answered without data.');
  return answer.data;
};

/** Headers of a request, made anew for each. */
type Headers = () => Readonly<Record<string, string>>;

/** A `Request` against the GraphQL endpoint at `url`. */
export function createRequest(url: string, more: Headers = () => ({})): Request {
  return (document, variables, signal) =>
    answerTo(
      url,
      { 'content-type': 'application/json', ...more() },
      JSON.stringify({ query: document.toString(), variables }),
      signal,
    );
}

/** The sentence to show for whatever was thrown. */
export function sentence(error: unknown): string {
  return error instanceof RequestError ? error.message : `Something went wrong in the page: ${String(error)}`;
}

/** Sends an operation with files, which become its variable `files`. Throws RequestError. */
export type Upload = <Result, Variables extends { readonly files: File | readonly File[] }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/** An `Upload` against the GraphQL endpoint at `url`, by the GraphQL multipart request specification. */
export function createUpload(url: string, more: Headers): Upload {
  return (document, { files: given, ...rest }, signal) => {
    const files = [given].flat() as readonly File[];
    const form = new FormData();
    const variables = { ...rest, files: files.map(() => null) };
    form.set('operations', JSON.stringify({ query: document.toString(), variables }));
    form.set(
      'map',
      JSON.stringify(Object.fromEntries(files.map((_, at) => [at, [`variables.files.${at}`]]))),
    );
    files.forEach((file, at) => form.set(String(at), file, file.name));
    return answerTo(url, { 'apollo-require-preflight': 'true', ...more() }, form, signal);
  };
}

/** Answers of a subscription as they come. Throws RequestError; ends when `signal` aborts or the server is done. */
export type Follow = <Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => AsyncGenerator<Result>;

/** A `Follow` over server-sent events at `url`; what breaks off is taken up again a few times. */
export function createFollow(url: string, more: Headers): Follow {
  return async function* (document, variables, signal) {
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
}

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

const key = 'entente-token';

/** The header that shows the token a person gave in this tab; none where none was given. */
export function authorization(): Readonly<Record<string, string>> {
  const token = sessionStorage.getItem(key);
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** Keeps the token until the tab is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(key, token.trim());
}
