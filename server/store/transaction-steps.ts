import { checkParams } from './check-params.ts';
import { checkStatement } from './check-statement.ts';
import { StoreError } from './graph-store.ts';
import type { Params, Row, Statement, Transaction } from './graph-store.ts';

/** A transaction's statements, one behind the other. */
export interface Steps {
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
