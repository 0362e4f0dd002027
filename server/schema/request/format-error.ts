import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isHttpError } from '../../errors.ts';
import { StoreError, type StoreErrorCode } from '../../store/graph-store.ts';
import {
  BadInputError,
  ConflictError,
  DeadlineError,
  HangUpError,
  LimitError,
  NotFoundError,
} from '../../graph/errors.ts';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'CONFLICT'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INTERNAL';

/** Told about each error that is masked, with the id that the client sees. */
export type LogError = (id: string, error: unknown) => void;

/** Apollo's codes for what is wrong with a request, and ours. */
const requestCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  UNAVAILABLE: 'UNAVAILABLE',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
};

/** Store errors after which asking again later may help; what they say about hosts and folders stays in the log. */
const away: readonly StoreErrorCode[] = [
  'UNAVAILABLE',
  'UNAUTHENTICATED',
  'LOCKED',
  'UNWRITABLE',
  'DAMAGED',
  'NEWER',
  'CONFLICT',
  'CLOSED',
];

interface Explained {
  readonly code: ErrorCode;
  readonly message: string;
  readonly argument?: string;
}

/** The code and message that a client gets for an error of ours; null for what must be masked. */
export function explainError(error: unknown): Explained | null {
  if (error instanceof BadInputError)
    return { code: 'BAD_USER_INPUT', message: error.message, argument: error.argument };
  if (error instanceof NotFoundError)
    return { code: 'NOT_FOUND', message: error.message, argument: error.argument };
  if (error instanceof LimitError) return { code: 'LIMIT_EXCEEDED', message: error.message };
  if (error instanceof ConflictError) return { code: 'CONFLICT', message: error.message };
  if (error instanceof HangUpError) return { code: 'TIMEOUT', message: error.message };
  if (error instanceof DeadlineError) return { code: 'TIMEOUT', message: error.message };
  if (!(error instanceof StoreError)) return null;
  if (error.code === 'INVALID') return { code: 'BAD_USER_INPUT', message: error.message };
  if (error.code === 'ABORTED')
    return { code: 'TIMEOUT', message: 'The query was stopped before it was answered.' };
  if (!away.includes(error.code)) return null;
  return {
    code: 'UNAVAILABLE',
    message: 'The graph cannot be reached at the moment. Try again in a little while.',
  };
}

/** What a client sees of an error: a code of ours and a sentence; anything unforeseen is masked, and logged with an id. */
export function formatError(
  log: LogError,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const cause = unwrapResolverError(error);
    const known = explainError(cause);
    if (known) {
      const { message, ...extensions } = known;
      if (known.code === 'UNAVAILABLE') log(randomUUID(), cause);
      return { message, ...place, extensions };
    }
    // A file that a form named and did not bring is the asker's to mend; so is the variable that is one too many.
    if (isHttpError(cause) && cause.status < 500)
      return { ...place, message: cause.message, extensions: { code: 'BAD_USER_INPUT' } };
    const code = requestCodes[String(formatted.extensions?.code)] ?? codeless(formatted.message);
    if (code)
      return {
        ...place,
        ...inOurWords(formatted.message, formatted.extensions?.limit ? 'LIMIT_EXCEEDED' : code),
      };
    const id = randomUUID();
    log(id, cause);
    const message = `Something went wrong in Entente. Its log tells more under the id ${id}.`;
    return { message, ...place, extensions: { code: 'INTERNAL', id } };
  };
}

/** What graphql-js says of a request without Apollo giving it a code. */
const codeless = (message: string): ErrorCode | undefined =>
  message.startsWith('Too many errors processing variables') ? 'BAD_USER_INPUT' : undefined;

/** A library's message with a code; two that say too little, or say it with a slip, in our words. */
function inOurWords(message: string, code: ErrorCode) {
  const tokens = /Document contains more that (\d+) tokens/.exec(message)?.[1];
  if (tokens) {
    const sentence = `A query may hold ${Number(tokens).toLocaleString('en')} tokens; this one has more. Send several.`;
    return { message: sentence, extensions: { code: 'LIMIT_EXCEEDED' } };
  }
  if (/^(GraphQL operations must contain a non-empty `query`|POST body missing)/.test(message))
    return { message: 'There is no query. Send {"query": "{ … }"}.', extensions: { code } };
  return { message, extensions: { code } };
}
