/** What stands in the query page's two editors. `variables` is text: it may not be JSON yet. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
}

export const emptyDraft: Draft = { query: '', variables: '' };

/** The part of the URL after `#` that brings the draft back; empty for an empty draft. Never sent to a server. */
export const draftToHash = (draft: Draft): string => {
  if (draft.query.trim() === '') return '';
  const params = new URLSearchParams({ query: draft.query });
  if (draft.variables.trim() !== '') params.set('variables', draft.variables);
  return `#${params}`;
};

/** The draft that a URL's hash holds; null when it holds none. */
export const draftFromHash = (hash: string): Draft | null => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const query = params.get('query');
  return query === null ? null : { query, variables: params.get('variables') ?? '' };
};

export type Variables = { readonly [name: string]: unknown };

/** The variables as an object, or a sentence that says why the text is none. */
export const parseVariables = (text: string): Variables | string => {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The variables are not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Variables) : 'The variables must be a JSON object, such as {"id": "ttp"}.';
};
