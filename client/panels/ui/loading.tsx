import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { App } from '../../actions/app.ts';
import type { Page } from '../../actions/panel-data.ts';
import { count } from '../../state/text.ts';
import { useApp } from './use-app.tsx';

type Loaded<Data> =
  | { readonly phase: 'loading'; readonly data: Data | null }
  | { readonly phase: 'ready'; readonly data: Data }
  | { readonly phase: 'failed'; readonly message: string; readonly data: null };

/**
 * Runs `load` when `key` changes and aborts the request before; keeps the last data while loading anew.
 * `load` throws an Error whose message is a sentence for people.
 */
export function useLoad<Data>(
  key: string,
  load: (app: App, signal: AbortSignal) => Promise<Data>,
): Loaded<Data> & { readonly retry: () => void } {
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
}

/** Grey lines where text will be. */
export function Skeleton({ lines = 5, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading {label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** What went wrong, and the way to try again. */
export function Failed({ message, retry }: { readonly message: string; readonly retry: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>{message}</p>
      <Button className="panel-button" onPress={retry}>
        Retry
      </Button>
    </div>
  );
}

/** Nothing to show: why, and what to try. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

interface AnswerProps<Data> {
  readonly loaded: Loaded<Data> & { readonly retry: () => void };
  /** What is being loaded, `details of TTP`. */
  readonly label: string;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** A server's answer in each of its phases. */
export function Answer<Data>({ loaded, label, lines = 5, children }: AnswerProps<Data>) {
  if (loaded.phase === 'failed') return <Failed message={loaded.message} retry={loaded.retry} />;
  if (loaded.phase === 'loading') return <Skeleton label={label} lines={lines} />;
  return <>{children(loaded.data)}</>;
}

interface Pages<Item> {
  readonly items: readonly Item[];
  readonly rest: boolean;
  readonly busy: boolean;
  readonly error: string | null;
  readonly more: () => void;
}

/** A list that starts with `first` and grows by `next(cursor)`; give the component a `key` per subject. */
export function usePages<Item>(first: Page<Item>, next: (after: string) => Promise<Page<Item>>): Pages<Item> {
  const [later, setLater] = useState<readonly Page<Item>[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const pages = [first, ...later];
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo;
  const load = async (after: string) => {
    setBusy(true);
    setError(null);
    try {
      const page = await next(after);
      setLater((known) => [...known, page]);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    }
    setBusy(false);
  };
  return {
    items: pages.flatMap((page) => page.nodes),
    rest: hasNextPage && endCursor != null,
    busy,
    error,
    more: () => {
      if (!busy && endCursor != null) void load(endCursor);
    },
  };
}

interface MoreProps {
  readonly pages: Pages<unknown>;
  /** How many there are in all; null when nobody counted. */
  readonly total: number | null;
  readonly noun: string;
}

/** The button that lengthens a list, with how much of it is shown. */
export function More({ pages, total, noun }: MoreProps) {
  return pages.rest || pages.error ? (
    <p className="more">
      {pages.error && <span role="alert">{pages.error} </span>}
      <Button className="panel-button" onPress={pages.more} isPending={pages.busy}>
        {pages.error ? 'Retry' : `Show more ${noun}`}
      </Button>
      <span className="quiet">
        {total === null
          ? ` ${count(pages.items.length)} shown`
          : ` ${count(pages.items.length)} of ${count(total)} shown`}
      </span>
    </p>
  ) : null;
}

interface First<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
  readonly showAll: (() => void) | null;
}

/** A list that is all there, of which the first `max` are shown until one asks for all. */
export function useFirst<Item>(items: readonly Item[], max: number): First<Item> {
  const [all, setAll] = useState(false);
  const rest = !all && items.length > max;
  return {
    shown: rest ? items.slice(0, max) : items,
    total: items.length,
    showAll: rest ? () => setAll(true) : null,
  };
}

/** The button that shows the whole of such a list; nothing where it is shown. */
export function ShowAll({ first, noun }: { readonly first: First<unknown>; readonly noun: string }) {
  return first.showAll === null ? null : (
    <Button className="panel-button" onPress={first.showAll}>
      Show all {count(first.total)} {noun}
    </Button>
  );
}
