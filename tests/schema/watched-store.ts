import { expect } from '@jest/globals';
import { createApollo } from '../../server/http/app.ts';
import { createContext } from '../../server/schema/request/context.ts';
import type { Ontology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore, Statement } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';

/** A real store seen from outside: it tells the names of what is asked of it, and may be slowed down or cut off. */
export interface Watched {
  readonly store: GraphStore;
  /** Names of the statements read so far, `search` for a search. */
  readonly asked: string[];
  /** How many rows each of these gave, in the same order. */
  readonly rows: number[];
  /** Runs before each call reaches the store; may wait, or throw what the store then seems to throw. */
  before: (name: string) => Promise<void>;
}

export function watch(inner: GraphStore): Watched {
  const watched: Watched = { store: inner, asked: [], rows: [], before: async () => undefined };
  const pass = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    watched.asked.push(name);
    await watched.before(name);
    return call();
  };
  const store: GraphStore = {
    info: inner.info,
    read: async (statement: Statement, params, options) => {
      const at = watched.asked.length;
      const rows = await pass(statement.name, () => inner.read(statement, params, options));
      watched.rows[at] = rows.length;
      return rows;
    },
    write: (work) => inner.write(work),
    bulk: inner.bulk,
    searchText: (text, limit, options) => pass('search', () => inner.searchText(text, limit, options)),
    revision: (since) => inner.revision(since),
    waiting: () => inner.waiting(),
    ping: () => pass('ping', () => inner.ping()),
    close: () => inner.close(),
  };
  return Object.assign(watched, { store });
}

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The data that a query gives; fails where it has errors. */
export async function dataOf(
  apollo: ReturnType<typeof createApollo>,
  store: GraphStore,
  ontology: Ontology,
  query: string,
): Promise<Record<string, unknown>> {
  const contextValue = createContext(store, ontology, { timeLimit: 600_000 });
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  expect(body.singleResult.errors).toBeUndefined();
  return body.singleResult.data ?? {};
}

/** The shipped dossiers in a watched store, and the way to ask it. */
export interface WatchedArticle {
  readonly watched: Watched;
  /** The data that a query gives; what is asked of the store is counted anew. */
  ask(query: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function openWatchedArticle(): Promise<WatchedArticle> {
  const { store, ontology } = await openArticle();
  const watched = watch(store);
  const apollo = createApollo();
  return {
    watched,
    ask: (query) => {
      watched.asked.length = 0;
      watched.rows.length = 0;
      return dataOf(apollo, watched.store, ontology, query);
    },
    close: async () => {
      await apollo.stop();
      await store.close();
    },
  };
}
