import type { GraphStore, Statement } from '../../server/store/graph-store.ts';

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
    revision: () => inner.revision(),
    ping: () => pass('ping', () => inner.ping()),
    close: () => inner.close(),
  };
  return Object.assign(watched, { store });
}

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
