import { AsyncLocalStorage } from 'node:async_hooks';
import { closedError } from './gate.ts';
import { StoreError } from './graph-store.ts';

/** Runs writes one behind the other, in the order they came, whether those before succeed or fail. */
export interface WriteQueue {
  add<T>(work: () => Promise<T>): Promise<T>;
  /** Refuses all that wait or come with CLOSED, and resolves when what runs has ended. */
  close(): Promise<void>;
}

export function createWriteQueue(): WriteQueue {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    add: async (work) => {
      if (closed) throw closedError();
      // It would wait for the write that waits for it.
      if (inside.getStore())
        throw new StoreError('INVALID', 'A write cannot start another; use its transaction.');
      const turn = last.then(() => {
        if (closed) throw closedError();
        return inside.run(true, work);
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      closed = true;
      await last;
    },
  };
}
