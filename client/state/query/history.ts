import type { Draft } from './draft.ts';

/** A query that was run, newest first in a list of at most 50. */
export interface Asked extends Draft {
  /** When it was run last, ISO 8601 in UTC. */
  readonly at: string;
}

const longest = 50;

/** The list with this draft at its head; a draft asked before moves up. */
export const remember = (list: readonly Asked[], draft: Draft, at: string): readonly Asked[] => {
  const others = list.filter((asked) => asked.query !== draft.query || asked.variables !== draft.variables);
  return [{ query: draft.query, variables: draft.variables, at }, ...others].slice(0, longest);
};

/** The list that was stored as text; whatever is no such list gives an empty one. */
export const readHistory = (text: string | null): readonly Asked[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isAsked).slice(0, longest) : [];
  } catch {
    return [];
  }
};

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' &&
  value !== null &&
  ['query', 'variables', 'at'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** A line that tells a query from others: its operation's name, else its first comment, else its first field. */
export const titleOf = (query: string): string => {
  const named = /^\s*query\s+(\w+)/m.exec(query)?.[1];
  const comment = /^\s*#\s*(.+)$/m.exec(query)?.[1];
  const field = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1];
  return comment ?? named ?? field ?? 'Query';
};
