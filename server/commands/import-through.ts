import type { RunningServer } from './lock-file.ts';
import type { AskedImport, ProgressLine } from '../import/asked.ts';
import type { DatasetRecord } from '../graph/elements/datasets.ts';
import type { ImportProgress } from '../import/dataset.ts';
import { ImportError } from '../formats/reading.ts';
import { Findings, ImportProblems } from '../import/problems.ts';
import type { ImportReport } from '../import/report.ts';
import { StoreError } from '../store/graph-store.ts';
import { askServer } from './store-or-server.ts';

/** Has a running server import files of this machine. Throws what importing them here would. */
export async function importThrough(
  server: RunningServer,
  asked: AskedImport,
  show: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  for await (const told of ask(server, '/imports', asked)) {
    if ('progress' in told) show(told.progress);
    if ('report' in told) return told.report;
    if ('problems' in told) {
      const { problems, count, notes, noteCount } = told;
      throw new ImportProblems(
        Findings.of({ list: problems, count }),
        Findings.of({ list: notes, count: noteCount }),
      );
    }
  }
  throw unfinished(server);
}

/** Has a running server remove a data set; gives how many elements. */
export async function undoThrough(server: RunningServer, dataset: string): Promise<number> {
  for await (const told of ask(server, '/imports/undo', { dataset }))
    if ('removed' in told) return told.removed;
  throw unfinished(server);
}

/** The data sets that a running server holds. */
export async function datasetsThrough(server: RunningServer): Promise<DatasetRecord[]> {
  for await (const told of ask(server, '/imports/list', {}))
    if ('datasets' in told) return [...told.datasets];
  throw unfinished(server);
}

const unfinished = (server: RunningServer) =>
  new StoreError(
    'UNAVAILABLE',
    `The server at ${server.url} ended before it was done; it goes on when it is started again.`,
  );

/** The lines that the server's route writes while it works (`http/imports.ts`). */
async function* ask(server: RunningServer, path: string, body: object): AsyncGenerator<ProgressLine> {
  const answer = await askServer(server, path, body);
  if (!answer.ok)
    throw new StoreError('UNAVAILABLE', `The server at ${server.url} refused (${answer.status}).`);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body()) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const told = JSON.parse(line) as ProgressLine;
      if ('error' in told) throw new ImportError(told.error);
      yield told;
    }
  }
}
