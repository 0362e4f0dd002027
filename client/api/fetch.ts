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
export const answerTo = async <Result>(
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
export type Headers = () => Readonly<Record<string, string>>;

/** A `Request` against the GraphQL endpoint at `url`. */
export const createRequest =
  (url: string, more: Headers = () => ({})): Request =>
  (document, variables, signal) =>
    answerTo(
      url,
      { 'content-type': 'application/json', ...more() },
      JSON.stringify({ query: document.toString(), variables }),
      signal,
    );

/** The sentence to show for whatever was thrown. */
export const sentence = (error: unknown): string =>
  error instanceof RequestError ? error.message : `Something went wrong in the page: ${String(error)}`;
