import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './graph-store.ts';

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
