import { useCallback, useEffect, useState } from 'react';
import type { App } from '../actions/app.ts';
import { useApp } from './use-app.tsx';

export type Loaded<Data> =
  | { readonly phase: 'loading'; readonly data: Data | null }
  | { readonly phase: 'ready'; readonly data: Data }
  | { readonly phase: 'failed'; readonly message: string; readonly data: null };

/**
 * Runs `load` when `key` changes and aborts the request before; keeps the last data while loading anew.
 * `load` throws an Error whose message is a sentence for people.
 */
export const useLoad = <Data,>(
  key: string,
  load: (app: App, signal: AbortSignal) => Promise<Data>,
): Loaded<Data> & { readonly retry: () => void } => {
  const app = useApp();
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Data> & { key: string }>({ phase: 'loading', data: null, key });
  useEffect(() => {
    const abort = new AbortController();
    load(app, abort.signal).then(
      (data) => !abort.signal.aborted && setLoaded({ phase: 'ready', data, key }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        setLoaded({ phase: 'failed', message, data: null, key });
      },
    );
    return () => abort.abort();
    // `load` is a new function at each drawing; `key` says when it means something else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [app, key, round]);
  const retry = useCallback(() => {
    setLoaded({ phase: 'loading', data: null, key });
    setRound((count) => count + 1);
  }, [key]);
  if (loaded.key !== key) return { phase: 'loading', data: null, retry };
  return { ...loaded, retry };
};
