import { useEffect, useState } from 'react';
import { draftFromHash, draftToHash } from '../../state/query/draft.ts';
import type { Draft } from '../../state/query/draft.ts';
import { recipes } from './recipes.ts';

const first = (): Draft => draftFromHash(location.hash) ?? { query: recipes[0]?.query ?? '', variables: '' };

/** The draft in the editors, kept in step with the URL: a link to the page brings the query along. */
export function useDraft(): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(first);
  useEffect(() => {
    // Typing replaces the URL a moment after the last key, since browsers limit how often it may change.
    const timer = setTimeout(() => {
      const hash = draftToHash(draft);
      if (hash !== location.hash) history.replaceState(history.state, '', `${location.pathname}${hash}`);
    }, 300);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const onHash = () => {
      const linked = draftFromHash(location.hash);
      if (linked) setDraft(linked);
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return [draft, setDraft];
}
