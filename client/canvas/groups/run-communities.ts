import type { CommunityJob } from './communities.ts';

/** Finds communities in a worker of its own. Rejects when the worker fails. */
export function runCommunities(job: CommunityJob): Promise<Readonly<Record<string, number>>> {
  const worker = new Worker(new URL('./community-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Readonly<Record<string, number>>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Readonly<Record<string, number>>>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The communities could not be found.'));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
