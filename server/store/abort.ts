import { StoreError } from './graph-store.ts';

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
