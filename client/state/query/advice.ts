/** One error of an answer, as GraphQL gives it. */
export interface AnswerError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

const advice: Readonly<Record<string, string>> = {
  BAD_USER_INPUT:
    'The query, or a value in it, does not fit the schema. The docs list what it has; change the place named.',
  NOT_FOUND: 'Nothing has that id. Use search to find the right one.',
  LIMIT_EXCEEDED:
    'The query asks for more than the server gives at once. Ask for fewer levels, fields or items.',
  TIMEOUT: 'The search took too long. Ask for fewer hops, a narrower filter or a lower limit.',
  UNAVAILABLE: 'The database does not answer at the moment. Try again shortly.',
  INTERNAL: 'The fault is the server’s, not the query’s. Its log has the details under the id named.',
};

/** What a person can do about an error; null when its own message is all there is to say. */
export const adviceFor = (error: AnswerError): string | null => advice[error.extensions?.code ?? ''] ?? null;

/** The errors of an answer's body; none when it has none. */
export const errorsOf = (body: unknown): readonly AnswerError[] => {
  const errors = (body as { errors?: unknown } | null)?.errors;
  if (!Array.isArray(errors)) return [];
  return errors.filter((error): error is AnswerError => typeof (error as AnswerError)?.message === 'string');
};
