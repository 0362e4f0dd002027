import { query } from '../graph/access/queries.ts';
import type { Session } from '../graph/access/session.ts';
import type { GraphStore, Params, Row, Transaction } from '../store/graph-store.ts';

/** Runs `cypher/<name>.cypher`, in a transaction or alone; `words` fill its `__SLOTS__`. */
export type Run = (name: string, params?: Params, words?: Readonly<Record<string, string>>) => Promise<Row[]>;

/** A transaction's way to run the statements in files. */
export const runIn =
  (transaction: Transaction): Run =>
  (name, params = {}, words = {}) =>
    transaction.run(query(name, words), params);

/** A store's way to run reading statements in files, each by itself. */
export const runOn =
  (store: GraphStore): Run =>
  (name, params = {}, words = {}) =>
    store.read(query(name, words), params);

/** A request's way to run the reading statements in files. */
export const runThrough =
  (session: Session): Run =>
  (name, params, words) =>
    session.read(name.slice('read/'.length), params, words);

/** All rows of a statement that gives pages of `size` in the order of the column `id` and goes on after `$after`. */
export async function pages(
  run: Run,
  name: string,
  params: Params = {},
  { words = {}, size = 5_000 }: { words?: Readonly<Record<string, string>>; size?: number } = {},
): Promise<Row[]> {
  const all: Row[] = [];
  for (let after = ''; ;) {
    const rows = await run(name, { ...params, after }, words);
    all.push(...rows);
    if (rows.length < size) return all;
    after = String(rows.at(-1)!.id);
  }
}

/** The items in groups of at most `size`. */
export function* chunks<T>(items: readonly T[], size = 500): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** The rows of a statement over `$ids`, asked for in groups. */
export async function rowsFor(
  run: Run,
  name: string,
  ids: readonly string[],
  words: Readonly<Record<string, string>> = {},
): Promise<Row[]> {
  const all: Row[] = [];
  for (const some of chunks([...new Set(ids)])) all.push(...(await run(name, { ids: some }, words)));
  return all;
}
