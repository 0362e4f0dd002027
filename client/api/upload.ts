import { answerTo } from './fetch.ts';
import type { Headers } from './fetch.ts';
import type { TypedDocumentString } from './types.generated.ts';

/** Sends an operation with files, which become its variable `files`. Throws RequestError. */
export type Upload = <Result, Variables extends { readonly files: File | readonly File[] }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/** An `Upload` against the GraphQL endpoint at `url`, by the GraphQL multipart request specification. */
export const createUpload =
  (url: string, more: Headers): Upload =>
  (document, { files: given, ...rest }, signal) => {
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
