import { asError } from '../../errors.ts';
import { Worker } from 'node:worker_threads';
import { ontologyOf } from '../../graph/ontology/ontology.ts';
import { ImportError, type ImportFile, type ImportFormat } from '../../formats/reading.ts';
import { importFormats } from '../../formats/formats.ts';
import { IdTable } from '../../formats/ids.ts';
import type { Answer, ErrorTold, PlanOrder, ReadOrder } from './prepare-messages.ts';
import type { Preparer } from './prepare.ts';
import { Findings } from '../problems.ts';
import { BadInputError } from '../../graph/errors.ts';

/** Whether another thread can do it: it runs what was built, and opens files by their paths. */
export function canPrepareAside(format: ImportFormat, files: readonly ImportFile[]): boolean {
  return (
    import.meta.url.endsWith('.js') &&
    importFormats.includes(format) &&
    files.every(({ path }) => path !== undefined)
  );
}

/** Reads and plans in a thread of its own, which ends when the signal is aborted. */
export function preparerAside(): Preparer {
  const worker = new Worker(new URL('./prepare-worker.js', import.meta.url));
  /** Sends an order; resolves with what `pick` finds in an answer. */
  const ask = <T>(
    order: ReadOrder | PlanOrder,
    signal: AbortSignal,
    pick: (answer: Answer) => T | undefined,
  ): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const onAbort = () => {
        void worker.terminate();
        settle(() => reject(asError(signal.reason)));
      };
      const onMessage = (answer: Answer) => {
        if ('error' in answer) return settle(() => reject(errorOf(answer.error)));
        const found = pick(answer);
        if (found !== undefined) settle(() => resolve(found));
      };
      const onError = (error: Error) => settle(() => reject(error));
      const onExit = (code: number) => onError(new Error(`The thread of the import ended (${code}).`));
      const settle = (end: () => void) => {
        signal.removeEventListener('abort', onAbort);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        end();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) onAbort();
      else worker.postMessage(order);
    });
  return {
    read: async ({ format, files, options, dataset, ontology, folder, isCheck, signal, onProgress }) => {
      const order: ReadOrder = {
        ...{ do: 'read', format: format.id, options, dataset, folder, ontology: ontology.file, isCheck },
        files: files.map(({ path = '', name }) => ({ path, name })),
      };
      const told = await ask(order, signal, (answer) => {
        if ('bytes' in answer) onProgress?.(answer);
        return 'read' in answer ? answer.read : undefined;
      });
      return { ...told, ontology: ontologyOf(told.ontology) };
    },
    plan: async ({ stored, signal, onProgress, ...rest }) => {
      const spools = stored ? [stored.entities, stored.links, stored.figures, stored.claims] : [];
      const order: PlanOrder = {
        ...{ do: 'plan', sources: rest.sources, dataset: rest.dataset, folder: rest.folder },
        foreign: rest.foreign,
        stored: stored && { spools: spools.map((spool) => spool.handOver()), sources: stored.sources },
      };
      const { made, problems, notes } = await ask(order, signal, (answer) => {
        if ('total' in answer) onProgress?.(answer.done, answer.total);
        return 'planned' in answer ? answer.planned : undefined;
      });
      return {
        made: { ...made, table: IdTable.of(made.table) },
        problems: Findings.of(problems),
        notes: Findings.of(notes),
      };
    },
    close: async () => void (await worker.terminate()),
  };
}

/** Errors lose their class on the way between threads. */
function errorOf({ name, message, stack, argument }: ErrorTold): Error {
  if (name === 'ImportError') return new ImportError(message);
  if (name === 'BadInputError') return new BadInputError(argument ?? 'files', message);
  return Object.assign(new Error(message), { stack });
}
