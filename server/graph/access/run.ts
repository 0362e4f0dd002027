import type { GraphStore, Params, Row, Statement, Transaction } from '../../store/graph-store.ts';
import { query, unpackRecords, type Only, type StatementName } from './queries.ts';
import type { Statements } from './statements.generated.ts';

export type ParamsOf<N extends StatementName> = Statements[N]['params'];
export type WordsOf<N extends StatementName> = Statements[N]['words'];
export type RowOf<N extends StatementName> = Statements[N]['row'];
export type ReadName = Extract<StatementName, `read/${string}`>;

type Nothing = Record<never, never>;

/** A statement's parameters, and the words for its `__SLOTS__` where it has any. */
export type Given<N extends StatementName> =
  Nothing extends WordsOf<N>
    ? Nothing extends ParamsOf<N>
      ? [params?: ParamsOf<N>]
      : [params: ParamsOf<N>]
    : [params: ParamsOf<N>, words: WordsOf<N>];

/** Runs a statement of `cypher/` by its name. */
export type Run = <N extends StatementName>(name: N, ...given: Given<N>) => Promise<RowOf<N>[]>;
/** Runs those that read. */
export type ReadRun = <N extends ReadName>(name: N, ...given: Given<N>) => Promise<RowOf<N>[]>;

/**
 * A way to run statements by their names, typed as their heads declare. The only place that trusts those (TypeScript
 * takes any row for that of a generic name): the store's contract holds each statement to its head, on both engines.
 */
export function typedRun(
  run: (statement: Statement, params: Params) => Promise<Row[]>,
  only: Only = {},
): Run {
  return async (name: StatementName, params: Params = {}, words: Readonly<Record<string, string>> = {}) => {
    const statement = query(name, words, { params, only });
    return unpackRecords(await run(statement, params), statement);
  };
}

/** A transaction's way to run statements. */
export function runIn(transaction: Transaction): Run {
  return typedRun((statement, params) => transaction.run(statement, params));
}

/** A store's way to run reading statements, each by itself. */
export function runOn(store: Pick<GraphStore, 'read'>): ReadRun {
  return typedRun((statement, params) => store.read(statement, params));
}

/** The items in groups of at most `size`. */
export function* chunks<T>(items: readonly T[], size = 500): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** All rows of a statement that gives pages of `size` in the order of the column `id` and goes on after one. */
export async function pages<R extends { readonly id: string }>(
  read: (after: string) => Promise<R[]>,
  size = 5_000,
): Promise<R[]> {
  const all: R[] = [];
  for await (const rows of pageByPage(read, size)) all.push(...rows);
  return all;
}

/** The same, a page at a time. */
export async function* pageByPage<R extends { readonly id: string }>(
  read: (after: string) => Promise<R[]>,
  size = 5_000,
): AsyncGenerator<R[]> {
  for (let after = ''; ;) {
    const rows = await read(after);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = last.id;
  }
}

/** The rows of a statement over ids, asked for in groups. */
export async function rowsFor<R>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  const all: R[] = [];
  for (const some of chunks([...new Set(ids)])) all.push(...(await read(some)));
  return all;
}
