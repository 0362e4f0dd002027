import { type AnswerError, isRecord, messageOf } from '../text.ts';

/** What stands in the query page's two editors. `variables` is text: it may not be JSON yet. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
}

/** The part of the URL after `#` that brings the draft back; empty for an empty draft. Never sent to a server. */
export function draftToHash(draft: Draft): string {
  if (draft.query.trim() === '') return '';
  const params = new URLSearchParams({ query: draft.query });
  if (draft.variables.trim() !== '') params.set('variables', draft.variables);
  return `#${params}`;
}

/** The draft that a URL's hash holds; null when it holds none. */
export function draftFromHash(hash: string): Draft | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const query = params.get('query');
  return query === null ? null : { query, variables: params.get('variables') ?? '' };
}

type Variables = { readonly [name: string]: unknown };

/** The variables as an object, or a sentence that says why the text is none. */
export function parseVariables(text: string): Variables | string {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The variables are not JSON: ${messageOf(error)}.`;
  }
  return isRecord(value) && !Array.isArray(value)
    ? value
    : 'The variables must be a JSON object, such as {"id": "ttp"}.';
}

/** A query that was run, newest first in a list of at most 50. */
export interface Asked extends Draft {
  /** When it was run last, ISO 8601 in UTC. */
  readonly at: string;
}

const maxAsked = 50;

/** The list with this draft at its head; a draft asked before moves up. */
export function remember(list: readonly Asked[], draft: Draft, at: string): readonly Asked[] {
  const others = list.filter((asked) => asked.query !== draft.query || asked.variables !== draft.variables);
  return [{ query: draft.query, variables: draft.variables, at }, ...others].slice(0, maxAsked);
}

/** The list that was stored as text; whatever is no such list gives an empty one. */
export function readHistory(text: string | null): readonly Asked[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isAsked).slice(0, maxAsked) : [];
  } catch {
    return [];
  }
}

const isAsked = (value: unknown): value is Asked =>
  isRecord(value) && ['query', 'variables', 'at'].every((key) => typeof value[key] === 'string');

/** A line that tells a query from others: its operation's name, else its first comment, else its first field. */
export function titleOf(query: string): string {
  const named = /^\s*query\s+(\w+)/m.exec(query)?.[1];
  const comment = /^\s*#\s*(.+)$/m.exec(query)?.[1];
  const field = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1];
  return comment ?? named ?? field ?? 'Query';
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
export function adviceFor(error: AnswerError): string | null {
  return advice[error.extensions?.code ?? ''] ?? null;
}
