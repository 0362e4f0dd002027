import { AsyncLocalStorage } from 'node:async_hooks';
import { closedError } from './gate.ts';
import { StoreError } from './graph-store.ts';

/** Runs writes one behind the other, in the order they came, whether those before succeed or fail. */
export interface WriteQueue {
  add<T>(work: () => Promise<T>): Promise<T>;
  /** As `add`, but may run beside others that were shared right before or behind it. */
  share<T>(work: () => Promise<T>): Promise<T>;
  /** Refuses all that wait or come with CLOSED, and resolves when what runs has ended. */
  close(): Promise<void>;
}

export function createWriteQueue(): WriteQueue {
  const inside = new AsyncLocalStorage<true>();
  /** Settles when all that came so far has ended, and when the last that runs alone has. */
  let last: Promise<unknown> = Promise.resolve();
  let lastAlone: Promise<unknown> = last;
  let closed = false;
  const after = <T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> => {
    if (closed) throw closedError();
    // It would wait for the write that waits for it.
    if (inside.getStore())
      throw new StoreError('INVALID', 'A write cannot start another; use its transaction.');
    return before.then(() => {
      if (closed) throw closedError();
      return inside.run(true, work);
    });
  };
  return {
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
