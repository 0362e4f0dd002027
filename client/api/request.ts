/** How the page talks to the server: requests, uploads, subscriptions, and the token that writing may need. */
import { createClient } from 'graphql-sse';
import type { UnderWay } from '../state/importing.ts';
import { type AnswerError, isRecord } from '../state/text.ts';
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
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly importUnderWay?: UnderWay };
}

/** Told with each answer what the server is writing meanwhile; null for nothing. */
type Heard = (underWay: UnderWay | null) => void;

/** Sends one operation. Gives its data; throws RequestError, or AbortError when `signal` aborts. */
export type Request = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  /** The page is being left: the request goes on without it, where it is small enough for that. */
  last?: boolean,
) => Promise<Result>;

const unreachable = (then: string) =>
  `The server does not answer. Check that Entente is running, then ${then}.`;

interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Characters of a request that goes on without its page; browsers take 64 kB. */
const maxOutliving = 60_000;

const send = async (
  url: string,
  given: Readonly<Record<string, string>>,
  body: string | FormData,
  signal: AbortSignal | undefined,
  /** What a person does once the server runs again. */
  then = 'retry',
  last = false,
): Promise<Reply> => {
  const headers = { accept: 'application/graphql-response+json, application/json', ...given };
  try {
    const outlives = last && typeof body === 'string' && body.length < maxOutliving;
    const more = { ...(signal && { signal }), ...(outlives && { keepalive: true }) };
    const response = await fetch(url, { method: 'POST', headers, body, ...more });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError('UNREACHABLE', unreachable(then));
  }
};

const read = <Result>({ status, text }: Reply): Answer<Result> => {
  try {
    // That the server answers in the shape of its schema is what the generated types rest on.
    return JSON.parse(text) as Answer<Result>;
  } catch {
    const gateway = status >= 502 && status <= 504;
    throw new RequestError(
      'UNREADABLE',
      gateway
        ? unreachable('retry')
        : `The server answered with status ${status}, which is not an answer to a query.`,
    );
  }
};

/** Sends a body and gives the data of the answer; see `Request`. */
const answerTo = async <Result>(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | FormData,
  signal: AbortSignal | undefined,
  last?: boolean,
  heard?: Heard,
): Promise<Result> => {
  const answer = read<Result>(await send(url, headers, body, signal, 'retry', last));
  heard?.(answer.extensions?.importUnderWay ?? null);
  const error = answer.errors?.[0];
  if (error) throw new RequestError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (!answer.data) throw new RequestError('UNREADABLE', 'The server answered without data.');
  return answer.data;
};

/** Headers of a request, made anew for each. */
type Headers = () => Readonly<Record<string, string>>;

/** A `Request` against the GraphQL endpoint at `url`. */
export function createRequest(url: string, more: Headers = () => ({}), heard?: Heard): Request {
  return (document, variables, signal, last) =>
    answerTo(
      url,
      { 'content-type': 'application/json', ...more() },
      JSON.stringify({ query: document.toString(), variables }),
      signal,
      last,
      heard,
    );
}

/** The sentence to show for whatever was thrown. */
export function errorText(error: unknown): string {
  return error instanceof RequestError ? error.message : `Something went wrong in the page: ${String(error)}`;
}

/** Sends an operation with files, which become its variable `files`. Throws RequestError. */
export type Upload = <Result, Variables extends { readonly files: File | readonly File[] }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

const filesOf = (given: File | readonly File[]): readonly File[] => (given instanceof File ? [given] : given);

/** An `Upload` against the GraphQL endpoint at `url`, by the GraphQL multipart request specification. */
export function createUpload(url: string, more: Headers): Upload {
  return (document, { files: given, ...rest }, signal) => {
    const files = filesOf(given);
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
export type Follow = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => AsyncGenerator<Result>;

const codeOf = (extensions: unknown): string =>
  isRecord(extensions) && typeof extensions.code === 'string' ? extensions.code : 'UNKNOWN';

/** A `Follow` over server-sent events at `url`; what breaks off is taken up again a few times. */
export function createFollow(url: string, more: Headers): Follow {
  return async function* <Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ) {
    const client = createClient({ url, headers: () => ({ ...more() }), retryAttempts: 5 });
    signal.addEventListener('abort', () => client.dispose());
    try {
      const answers = client.iterate<Result>({ query: document.toString(), variables });
      for await (const { data, errors } of answers) {
        const error = errors?.[0];
        if (error) throw new RequestError(codeOf(error.extensions), error.message);
        if (data) yield data;
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
  const { status, text } = await send(
    url,
    { 'content-type': 'application/json' },
    JSON.stringify({ query, variables }),
    signal,
    'run again',
  );
  const milliseconds = performance.now() - started;
  try {
    const body: unknown = JSON.parse(text);
    return { status, milliseconds, bytes: new TextEncoder().encode(text).length, body };
  } catch {
    const message = `The server answered with status ${status} and something that is not JSON.`;
    throw new RequestError('UNREADABLE', message);
  }
}

const tokenKey = 'entente-token';

/** The header that shows the token a person gave in this tab; none where none was given. */
export function authorization(): Readonly<Record<string, string>> {
  const token = sessionStorage.getItem(tokenKey);
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** Keeps the token until the tab is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(tokenKey, token.trim());
}
