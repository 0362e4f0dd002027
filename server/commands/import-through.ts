import type { Door } from '../lock-file.ts';
import type { AskedImport, Told } from '../import/asked.ts';
import type { DatasetRecord, ImportProgress } from '../import/dataset.ts';
import { ImportError } from '../formats/reading.ts';
import { Findings, ImportProblems, type Finding } from '../import/problems.ts';
import type { ImportReport } from '../import/report.ts';
import { StoreError } from '../store/graph-store.ts';

/** Has a running server import files of this machine. Throws what importing them here would. */
export async function importThrough(
  door: Door,
  asked: AskedImport,
  show: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  for await (const told of ask(door, '/imports', asked)) {
    if ('progress' in told) show(told.progress);
    if ('report' in told) return told.report;
    if ('problems' in told) throw problemsOf(told.problems, told.count);
  }
  throw unfinished(door);
}

/** Has a running server remove a data set; gives how many elements. */
export async function undoThrough(door: Door, dataset: string): Promise<number> {
  for await (const told of ask(door, '/imports/undo', { dataset }))
    if ('removed' in told) return told.removed;
  throw unfinished(door);
}

/** The data sets that a running server holds. */
export async function datasetsThrough(door: Door): Promise<DatasetRecord[]> {
  for await (const told of ask(door, '/imports/list', {})) if ('datasets' in told) return [...told.datasets];
  throw unfinished(door);
}

const unfinished = (door: Door) =>
  new StoreError(
    'UNAVAILABLE',
    `The server at ${door.url} ended before it was done; it goes on when it is started again.`,
  );

function problemsOf(problems: readonly Finding[], count: number): ImportProblems {
  const findings = new Findings();
  for (const { place, message } of problems) findings.add(place, message);
  findings.count = count;
  return new ImportProblems(findings);
}

async function* ask(door: Door, path: string, body: object): AsyncGenerator<Told> {
  const response = await fetch(new URL(path, door.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    const message = `The server at ${door.url} holds the store and does not answer; stop it and try again.`;
    throw new StoreError('UNAVAILABLE', message, { cause: error });
  });
  if (!response.ok || !response.body)
    throw new StoreError('UNAVAILABLE', `The server at ${door.url} refused (${response.status}).`);
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const told = JSON.parse(line) as Told;
      if ('error' in told) throw new ImportError(told.error);
      yield told;
    }
  }
}
