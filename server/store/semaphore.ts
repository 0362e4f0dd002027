import { asError } from '../errors.ts';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './graph-store.ts';

export function closedError() {
  return new StoreError('CLOSED', 'The store is closed.');
}

export function crowdedError(what: string, max: number) {
  const count = max.toLocaleString('en');
  return new StoreError('UNAVAILABLE', `${count} ${what} wait for the store, the most that may; try again.`);
}

interface Waiter {
  readonly enter: () => void;
  readonly refuse: (error: Error) => void;
}

/** Lets `width` reads run at a time, the others in the order they came. */
interface Semaphore {
  /**
   * Runs `work` when its turn comes; ABORTED while it waits takes it out of the row. Rejects with UNAVAILABLE where
   * too many wait.
   */
  pass<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** How many wait. */
  readonly waiting: number;
  /**
   * Lets few in at first, and one more with each that ends, up to the width: an engine that has just started answers
   * the first questions sooner where they don't all come at a time.
   */
  startAnew(): void;
  /** Resolves when nothing runs, at the latest after so many milliseconds; never before a turn of the event loop. */
  quiet(maxMs: number): Promise<void>;
  /** Refuses all that wait or come with CLOSED, and resolves when what runs has ended. */
  close(): Promise<void>;
}

/** How many reads are let in at first. */
const firstRoom = 4;

/** Of `maxWaiting` reads the last would wait about as long as anybody waits for an answer. */
export function createSemaphore(width: number, maxWaiting = 5_000): Semaphore {
  const waiting: Waiter[] = [];
  let running = 0;
  let room = width;
  let closed = false;
  let onIdle: (() => void) | undefined;

  const enter = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const settle = () => {
        signal?.removeEventListener('abort', leave);
        const place = waiting.indexOf(waiter);
        if (place >= 0) waiting.splice(place, 1);
      };
      const waiter: Waiter = {
        enter: () => {
          settle();
          running += 1;
          resolve();
        },
        refuse: (error) => {
          settle();
          reject(error);
        },
      };
      const leave = () => {
        try {
          throwIfAborted(signal);
        } catch (error) {
          waiter.refuse(asError(error));
        }
      };
      if (running < room) return waiter.enter();
      if (waiting.length >= maxWaiting) return reject(crowdedError('reads', maxWaiting));
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(waiter);
    });

  const exit = () => {
    running -= 1;
    room = Math.min(width, room + 1);
    while (running < room && waiting[0]) waiting[0].enter();
    if (running === 0) onIdle?.();
  };

  return {
    get waiting() {
      return waiting.length;
    },
    startAnew: () => (room = Math.min(width, firstRoom)),
    pass: async (work, signal) => {
      if (closed) throw closedError();
      throwIfAborted(signal);
      await enter(signal);
      try {
        return await work();
      } finally {
        exit();
      }
    },
    quiet: async (maxMs) => {
      const end = performance.now() + maxMs;
      // What a read gave is worked on, and the next one asked for, before it is looked whether any runs.
      await turn();
      while (running > 0 && performance.now() < end) {
        await sleep(1);
        await turn();
      }
    },
    close: async () => {
      closed = true;
      for (const waiter of [...waiting]) waiter.refuse(closedError());
      if (running > 0) await new Promise<void>((resolve) => (onIdle = resolve));
    },
  };
}

const aborted = (signal: AbortSignal) =>
  new StoreError('ABORTED', 'The read was stopped before it ended.', { cause: signal.reason });

/** Throws ABORTED when the signal is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

/** Settles as `work` does, but rejects with ABORTED as soon as the signal is aborted; `stop` then ends the work. */
export function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  stop?: () => void,
): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => {
      reject(aborted(signal));
      stop?.();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
