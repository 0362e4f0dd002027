import type { Point } from '../state/view.ts';
import type { LayoutJob, LayoutNote } from './arrange.ts';

export interface LayoutRunning {
  /** The final positions; null when cancelled. Rejects when the worker fails. */
  readonly done: Promise<Readonly<Record<string, Point>> | null>;
  cancel(): void;
}

/** Lays a graph out in a worker of its own; `report` hears of progress with the positions so far. */
export function runLayout(job: LayoutJob, report: (note: LayoutNote) => void): LayoutRunning {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let end: (positions: Readonly<Record<string, Point>> | null) => void = () => {};
  const done = new Promise<Readonly<Record<string, Point>> | null>((resolve, reject) => {
    end = resolve;
    worker.onmessage = ({ data }: MessageEvent<LayoutNote>) => {
      if (data.progress < 1) report(data);
      else resolve(data.positions);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The layout could not be computed.'));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
  return { done, cancel: () => end(null) };
}
