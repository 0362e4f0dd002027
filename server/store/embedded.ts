import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { abortable } from './abort.ts';
import { checkParams } from './check-params.ts';
import { checkReading, checkStatement } from './check-statement.ts';
import { eachByHandle } from './each-node.ts';
import { embeddedBulk } from './embedded-bulk.ts';
import { embeddedError } from './embedded-errors.ts';
import { openFile, openMemory } from './embedded-files.ts';
import type { OpenedFile } from './embedded-files.ts';
import { layTextIndex, textIndex } from './embedded-text.ts';
import { closedError, createGate } from './gate.ts';
import type { GraphStore, Params, Row, Statement, Transaction } from './graph-store.ts';
import { limits } from './limits.ts';
import { plainRow, tooManyRows } from './plain-rows.ts';
import { retryConflicts } from './retry.ts';
import { searchLimit } from './search-terms.ts';
import { prepareStore } from './stored-schema.ts';
import { createSteps, runSteps } from './transaction-steps.ts';
import { createWriteQueue } from './write-queue.ts';

export interface EmbeddedOptions {
  /** Reads that run at a time; twice the processor's cores unless told. */
  readonly concurrency?: number;
  /** Milliseconds that `close` waits for running statements; 5,000 unless told. */
  readonly closeTimeout?: number;
}

type Executor = Pick<OpenedFile['db'], 'executeCypher'>;

async function execute(on: Executor, statement: Statement, params: Params): Promise<Row[]> {
  let result;
  try {
    result = await on.executeCypher(statement.text, params);
  } catch (error) {
    throw embeddedError(error, statement.name);
  }
  if (result.length > limits.rows) throw tooManyRows(statement);
  return result.toArray().map((row) => plainRow(row, statement));
}

/** Opens the embedded engine in `folder` (made when missing), or in memory when it is null. Rejects with a StoreError. */
export async function openEmbedded(
  folder: string | null,
  options: EmbeddedOptions = {},
): Promise<GraphStore> {
  const opened = folder === null ? openMemory() : openFile(folder);
  const { db } = opened;
  try {
    await prepareStore((statement) => execute(db, statement, {}), opened.where);
    await layTextIndex(db);
  } catch (error) {
    opened.close();
    throw embeddedError(error, opened.where);
  }
  const gate = createGate(options.concurrency ?? availableParallelism() * 2);
  const queue = createWriteQueue();
  let closing: Promise<void> | undefined;

  const attempt = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    if (closing) throw closedError();
    const transaction = db.beginTransaction();
    const steps = createSteps((statement, params) => {
      if (closing) throw closedError();
      return execute(transaction, statement, params);
    });
    try {
      const result = await runSteps(steps, work);
      try {
        transaction.commit();
      } catch (error) {
        throw embeddedError(error, 'commit');
      }
      return result;
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  };
  const read: GraphStore['read'] = async (statement, params = {}, { signal } = {}) => {
    checkStatement(statement);
    checkReading(statement);
    checkParams(statement, params);
    // A running statement cannot be stopped: it keeps its place at the gate until it ends.
    return abortable(
      gate.pass(() => execute(db, statement, params), signal),
      signal,
    );
  };
  const unlessClosing =
    <T>(work: () => Promise<T>) =>
    () =>
      closing ? Promise.reject(closedError()) : work();
  const add = <T>(work: () => Promise<T>) => queue.add(unlessClosing(work));
  const share = <T>(work: () => Promise<T>) => queue.share(unlessClosing(work));
  const index = textIndex(db, add);
  const close = async () => {
    const idle = Promise.all([gate.close(), queue.close()]);
    await Promise.race([idle, sleep(options.closeTimeout ?? 5_000, undefined, { ref: false })]);
    opened.close();
  };

  return {
    info: { engine: 'grafeo', version: db.version() },
    read,
    write: (work) => queue.add(() => retryConflicts(() => attempt(work))),
    bulk: {
      ...embeddedBulk(db, share),
      changing: index.without,
      each: (wanted) => eachByHandle(read, wanted),
      quiet: gate.quiet,
    },
    searchText: async (text, limit, { signal } = {}) =>
      abortable(
        index.ready().then(() => gate.pass(() => index.find(text, searchLimit(limit)), signal)),
        signal,
      ),
    ping: async () => void (await read({ name: 'ping', text: 'RETURN 1 AS one' })),
    close: () => (closing ??= close()),
  } satisfies GraphStore;
}
