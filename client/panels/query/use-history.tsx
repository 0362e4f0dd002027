import { useState } from 'react';
import type { Draft } from '../../state/query/draft.ts';
import { readHistory, remember } from '../../state/query/history.ts';
import type { Asked } from '../../state/query/history.ts';

const key = 'entente.query-history';

const load = (): readonly Asked[] => {
  try {
    return readHistory(localStorage.getItem(key));
  } catch {
    return []; // A browser that forbids storage still runs queries.
  }
};

const store = (list: readonly Asked[]) => {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    return; // The list lives on until the page is left.
  }
};

/** The queries run in this browser, newest first. */
export function useHistory() {
  const [asked, setAsked] = useState(load);
  const keep = (list: readonly Asked[]) => {
    store(list);
    setAsked(list);
  };
  return {
    asked,
    add: (draft: Draft) => keep(remember(asked, draft, new Date().toISOString())),
    clear: () => keep([]),
  };
}
