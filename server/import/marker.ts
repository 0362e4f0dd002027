import { hostname } from 'node:os';
import type { Row } from '../store/graph-store.ts';

/** Who imports or removes, as the store is told while it is under way. */
export const thisProcess = () => ({
  host: hostname(),
  pid: process.pid,
  since: new Date().toISOString(),
});

/** Whether another process of this machine, as far as can be told, is still at it. */
export function isUnderWay({ host, pid }: Row): boolean {
  if (host !== hostname() || typeof pid !== 'number' || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
