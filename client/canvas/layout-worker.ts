import { arrange, type LayoutJob, type LayoutNote } from './arrange.ts';

/** One job a worker: the page ends it by ending the worker. */
globalThis.onmessage = (event: MessageEvent<LayoutJob>) => {
  const report = (note: LayoutNote) => globalThis.postMessage(note);
  const positions = arrange(event.data, report);
  report({ progress: 1, positions });
};
