import { asError } from '../../errors.ts';
import { parentPort, type TransferListItem } from 'node:worker_threads';
import { ontologyOf } from '../../graph/ontology/ontology.ts';
import { localFile } from '../read/files.ts';
import { importFormats } from '../../formats/formats.ts';
import type { ImportFormat } from '../../formats/reading.ts';
import { preparerHere } from './prepare.ts';
import type { Answer, ErrorTold, PlanOrder, ReadOrder } from './prepare-messages.ts';
import { Spool } from '../read/read-parts.ts';

/** The thread that reads and plans an import, so that the server's own goes on answering; `prepare-aside.ts` starts it. */

const preparer = preparerHere();
// The thread is ended from outside when the import is cancelled.
const { signal } = new AbortController();
const report = (answer: Answer, transfer: readonly TransferListItem[] = []) =>
  parentPort?.postMessage(answer, transfer);

async function read({ format, files, ontology, ...rest }: ReadOrder): Promise<void> {
  const told = await preparer.read({
    ...{ ...rest, signal, ontology: ontologyOf(ontology) },
    format: formatOf(format),
    files: files.map(({ path, name }) => localFile(path, name)),
    onProgress: report,
  });
  report({ read: { ...told, ontology: told.ontology.file } });
}

function formatOf(id: string): ImportFormat {
  const format = importFormats.find((each) => each.id === id);
  if (!format) throw new Error(`No format is called ${id}.`);
  return format;
}

async function plan({ stored, ...rest }: PlanOrder): Promise<void> {
  const [entities, links, figures, claims] = stored?.spools.map((lines) => Spool.reopen(lines)) ?? [];
  const { made, problems, notes } = await preparer.plan({
    ...{ ...rest, signal },
    stored:
      stored && entities && links && figures && claims
        ? { entities, links, figures, claims, sources: stored.sources }
        : null,
    onProgress: (done, total) => report({ done, total }),
  });
  const table = made.table.parts;
  const { hashes, types, degrees, handles } = table;
  const plain = ({ list, count }: typeof problems) => ({ list, count });
  report({ planned: { made: { ...made, table }, problems: plain(problems), notes: plain(notes) } }, [
    hashes.buffer,
    types.buffer,
    degrees.buffer,
    handles.buffer,
  ]);
}

function told(thrown: unknown): ErrorTold {
  const error = asError(thrown);
  const { name, message, stack } = error;
  const argument = 'argument' in error && typeof error.argument === 'string' ? error.argument : undefined;
  return { name, message, stack, argument };
}

parentPort?.on('message', (order: ReadOrder | PlanOrder) => {
  const work = order.do === 'read' ? read(order) : plan(order);
  work.catch((error: unknown) => report({ error: told(error) }));
});
