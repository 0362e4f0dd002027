import { itemAt } from '../graph/access/batches.ts';
import { runOn } from '../graph/access/run.ts';
import { existsSync, mkdtempSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ontologyBeside } from './dossier/open.ts';
import { lookUp } from '../graph/writing/stored.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import type { GraphStore } from '../store/graph-store.ts';
import {
  datasetOf,
  datedSource,
  storedDataset,
  type Dataset,
  type StoredDataset,
  type ImportRequest,
} from './dataset.ts';
import { ImportError } from '../formats/reading.ts';
import { placeOutside } from './plan/outside.ts';
import { takenCount, takenIds } from './plan/taken-ids.ts';
import { commitPlan, refuseAnother } from './write/commit.ts';
import { fullPace } from './pace.ts';
import { openPlan } from './plan/plan.ts';
import { canPrepareAside, preparerAside } from './prepare/prepare-aside.ts';
import { preparerHere, type FilesRead, type Preparer } from './prepare/prepare.ts';
import { ImportProblems } from './problems.ts';
import type { ImportReport } from './report.ts';
import { readStored } from './plan/stored-lines.ts';
import { formatFor } from './read/detect.ts';

const reportAtMost = 1_000;

/**
 * Imports files as one data set: reads, joins, checks and compares first, and writes only when nothing is wrong.
 * Importing the same again writes nothing; a newer version changes what changed and retracts what it dropped. Throws
 * ImportProblems (nothing was written), an ImportError, or the signal's reason.
 */
export async function importFiles(
  store: GraphStore,
  ontology: Ontology,
  request: ImportRequest,
): Promise<ImportReport> {
  const format = await formatFor(request);
  const options = request.options ?? {};
  const dataset = datasetOf(
    request.files,
    request.dataset ?? {},
    (await format.describe?.(request.files, options)) ?? {},
  );
  // First of all: it may end what was broken off of this data set, which is what is stored then.
  await refuseAnother(store, dataset.id);
  const before = await storedDataset(store, dataset.id);
  const base = request.folder ?? mkdtempSync(join(tmpdir(), 'entente-import-'));
  const folder = join(base, dataset.id);
  // What is there is of an import that never came to writing: one that did is taken up when the store is opened.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const preparer = request.aside && canPrepareAside(format, request.files) ? preparerAside() : preparerHere();
  try {
    const today = new Date().toISOString().slice(0, 10);
    const beside = await ontologyBeside(store, ontology, dataset.id);
    const signal = request.signal ?? new AbortController().signal;
    const bytes = (format.passes ?? 1) * request.files.reduce((sum, file) => sum + file.size, 0);
    const read = await preparer.read({
      ...{ format, files: request.files, options, dataset: dataset.id, ontology: beside, signal },
      isCheck: request.dryRun ?? false,
      folder: join(folder, 'parts'),
      onProgress: ({ rows, bytes: done }) =>
        request.onProgress?.({ phase: 'reading', done, total: bytes, rows }),
    });
    for (const file of request.files) file.requireUnchanged?.();
    addOwnSource(read, dataset, before?.imported ?? today, itemAt(request.files, 0).name);
    const report = await checkAndWrite({
      ...{ store, request, dataset, before, read, preparer, folder, today, signal },
    });
    rmSync(request.folder ? folder : base, { recursive: true, force: true });
    return report;
  } catch (error) {
    // Once writing began, what is here is needed to take it up again.
    if (!existsSync(join(folder, 'plan.json')))
      rmSync(request.folder ? folder : base, { recursive: true, force: true });
    throw error;
  } finally {
    await preparer.close();
  }
}

function addOwnSource(read: FilesRead, { id, source }: Dataset, imported: string, file: string): void {
  const said = read.sources.get(id);
  const place = said?.[0].place ?? { file };
  const dated = said?.some(({ published }) => published !== undefined)
    ? source
    : datedSource(source, imported);
  const own = { ...dated, place };
  read.sources.set(id, said ? [...said, own] : [own]);
}

interface Read {
  readonly store: GraphStore;
  readonly request: ImportRequest;
  readonly dataset: Dataset;
  readonly before: StoredDataset | null;
  readonly read: FilesRead;
  readonly preparer: Preparer;
  readonly folder: string;
  readonly today: string;
  readonly signal: AbortSignal;
}

async function checkAndWrite(reading: Read): Promise<ImportReport> {
  const { store, request, dataset, before, read, folder, signal } = reading;
  const stored = before && (await readStored(store, dataset.id, folder, read.spread, before.strays));
  const { made, problems, notes } = await reading.preparer.plan({
    ...{ sources: read.sources, dataset: dataset.id, folder, stored, signal },
    foreign: await foreignSources(store, read),
    onProgress: (done, total) => request.onProgress?.({ phase: 'checking', done, total, rows: read.rows }),
  });
  const plan = openPlan(made, read.ontology);
  const outside = await placeOutside(store, plan, dataset.id, problems, notes);
  const file = itemAt(request.files, 0).name;
  const again = before !== null;
  const taken = await takenIds({ store, plan, dataset: dataset.id, again, file, notes });
  plan.close();
  const { entities, links, figures } = plan.tally.holds;
  // Where problems kept all rows out, they are the reason, and not that there is nothing.
  if (problems.count > 0 && (!request.keepGoing || entities + links + figures === 0))
    throw new ImportProblems(problems, notes);
  // A file of the wrong kind, or cut off after its header, must not retract all that an earlier one brought.
  if (entities + links + figures === 0)
    throw new ImportError(
      `${file}: There is nothing in it to import: no entity, link or figure. Check the file; entente undo removes a data set.`,
    );
  signal.throwIfAborted();
  const resolved = request.dryRun
    ? 0
    : await commitPlan({
        ...{ store, plan, dataset, before, taken, today: reading.today },
        strays: outside.strays || takenCount(taken) > 0,
        additions: read.additions,
        pace: request.pace ?? fullPace,
        onProgress: (rows, total) => request.onProgress?.({ phase: 'writing', done: rows, total, rows }),
      });
  return {
    ...plan.tally,
    dataset: dataset.id,
    title: dataset.title,
    rows: read.rows,
    rejected: problems.count,
    rejects: problems.sorted(),
    waiting: outside.waiting,
    beside: outside.beside + takenCount(taken),
    resolved,
    notes: notes.sorted().slice(0, reportAtMost),
    noteCount: notes.count,
  };
}

/** The sources of others by their ids, all that might be cited: those that the files name but do not define. */
async function foreignSources(store: GraphStore, read: FilesRead) {
  const run = runOn(store);
  const wanted = [...read.cited].filter((id) => !read.sources.has(id));
  return (await lookUp(run, { sources: wanted })).sources;
}
