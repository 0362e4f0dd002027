import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { closedError, crowdedError } from './semaphore.ts';
import { StoreError, type Params, type Row, type Statement, type Transaction } from './graph-store.ts';
import { checkParams, checkStatement } from './check-call.ts';

/**
 * Runs writes one behind the other, in the order they came, whether those before succeed or fail. What comes while too
 * many wait is rejected with UNAVAILABLE.
 */
export interface WriteQueue {
  add<T>(work: () => Promise<T>): Promise<T>;
  /** As `add`, but may run beside others that were shared right before or behind it. */
  share<T>(work: () => Promise<T>): Promise<T>;
  /** How many wait. */
  readonly waiting: number;
  /** Refuses all that wait or come with CLOSED, and resolves when what runs has ended. */
  close(): Promise<void>;
}

export function createWriteQueue(maxWaiting = 1_000): WriteQueue {
  const inside = new AsyncLocalStorage<true>();
  /** Settles when all that came so far has ended, and when the last that runs alone has. */
  let last: Promise<unknown> = Promise.resolve();
  let lastAlone: Promise<unknown> = last;
  let closed = false;
  let waiting = 0;
  const after = <T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> => {
    if (closed) throw closedError();
    // It would wait for the write that waits for it.
    if (inside.getStore())
      throw new StoreError('INVALID', 'A write cannot start another; use its transaction.');
    if (waiting >= maxWaiting) throw crowdedError('writes', maxWaiting);
    waiting += 1;
    return before.then(() => {
      waiting -= 1;
      if (closed) throw closedError();
      return inside.run(true, work);
    });
  };
  return {
    get waiting() {
      return waiting;
    },
    add: async (work) => {
      const turn = after(last, work);
      last = lastAlone = turn.catch(() => undefined);
      return turn;
    },
    share: async (work) => {
      const turn = after(lastAlone, work);
      last = Promise.allSettled([last, turn]);
      return turn;
    },
    close: async () => {
      closed = true;
      await last;
    },
  };
}

const attempts = 6;
const firstPause = 10;

/**
 * Runs `work` again, from its start, while it rejects with CONFLICT: at most six times, with pauses that double
 * from 10 ms and vary by half so that two rivals don't meet again. The last error stands.
 */
export async function retryConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'CONFLICT' || attempt === attempts) throw error;
      await sleep(firstPause * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}

/** A transaction's statements, one behind the other. */
interface Steps {
  /** What `work` is handed. */
  readonly transaction: Transaction;
  /** Resolves when no statement runs any more; rejects with the first error of a statement, even one that was caught. */
  end(): Promise<void>;
}

/**
 * Runs a transaction's statements in the order they were asked for, never two at a time, and none after one
 * failed or after the end: so engines that would let work go on behave as those that don't.
 */
export function createSteps(execute: (statement: Statement, params: Params) => Promise<Row[]>): Steps {
  let last: Promise<unknown> = Promise.resolve();
  let failure: { error: unknown } | undefined;
  let ended = false;
  const step = async (statement: Statement, params: Params) => {
    if (failure) throw failure.error;
    try {
      checkStatement(statement);
      checkParams(statement, params);
      return await execute(statement, params);
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  return {
    transaction: {
      run: async (statement, params = {}) => {
        if (ended) throw new StoreError('INVALID', `${statement.name}: its transaction is over.`);
        const turn = last.then(() => step(statement, params));
        last = turn.catch(() => undefined);
        return turn;
      },
    },
    end: async () => {
      ended = true;
      await last;
      if (failure) throw failure.error;
    },
  };
}

/**
 * What `work` gives, once none of its statements runs any more. Rejects as `work` does, else with the first
 * error of a statement.
 */
export async function runSteps<T>(steps: Steps, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  try {
    const result = await work(steps.transaction);
    await steps.end();
    return result;
  } catch (error) {
    await steps.end().catch(() => undefined);
    throw error;
  }
}
