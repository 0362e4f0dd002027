/** The case that is open, how its saving stands, and which page an address leads to. */

export interface OpenCase {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Ids of the data sets and dossiers that it was begun with. */
  readonly datasets: readonly string[];
  readonly notes: string;
  /** The save on the server that what is here goes on from. */
  readonly version: number;
}

/** What a save carries. */
export type CaseContent = Pick<OpenCase, 'notes' | 'datasets'> & { readonly state: string };

export type Saving =
  | { readonly phase: 'saved' | 'saving' | 'unsaved' }
  /** With the code that the server gave: `CONFLICT` where another saved since. */
  | { readonly phase: 'failed'; readonly code: string; readonly message: string };

export interface Work {
  readonly open: OpenCase | null;
  readonly saving: Saving;
  /** The fixed view that is shown; null for none. */
  readonly shown: { readonly id: string; readonly name: string } | null;
  readonly shareOpen: boolean;
}

export const noWork: Work = { open: null, saving: { phase: 'saved' }, shown: null, shareOpen: false };

export function isSameContent(one: CaseContent, other: CaseContent): boolean {
  return (
    one.state === other.state &&
    one.notes === other.notes &&
    one.datasets.join(' ') === other.datasets.join(' ')
  );
}

/** What the bar says of the saving. */
export function savingText(saving: Saving): string {
  switch (saving.phase) {
    case 'saved':
      return 'Saved';
    case 'saving':
    case 'unsaved':
      return 'Saving…';
    default:
      return `Not saved: ${saving.message}`;
  }
}

export type Place =
  | { readonly page: 'network' | 'cases' | 'matches' | 'query' }
  | { readonly page: 'case' | 'view' | 'embed'; readonly id: string };

/** What a path leads to; the network for what leads nowhere else. */
export function placeIn(path: string): Place {
  const [page, id] = path.split('/').filter(Boolean);
  if ((page === 'case' || page === 'view' || page === 'embed') && id) return { page, id };
  return page === 'cases' || page === 'matches' || page === 'query' ? { page } : { page: 'network' };
}

/** Where a case is worked on, where a fixed view is shown, and where that is shown in another page. */
export const pathOf = {
  case: (id: string) => `/case/${id}`,
  view: (id: string) => `/view/${id}`,
  embed: (id: string) => `/embed/${id}`,
} as const;

/** What to paste into another page. */
export function embedText(address: string, name: string): string {
  const title = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${title}" width="800" height="600" style="border: 0" loading="lazy"></iframe>`;
}
