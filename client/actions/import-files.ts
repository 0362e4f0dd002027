/** Importing files, from choosing them to undoing what they brought. */
import { saveFile } from '../api/download.ts';
import { keepToken, RequestError, errorText } from '../api/request.ts';
import {
  CancelImportDocument,
  CheckImportDocument,
  ConfirmImportDocument,
  FollowImportDocument,
  ImportFindingsDocument,
  ImportProblemsCsvDocument,
  ImportStartDocument,
  LookUnderWayDocument,
  UndoImportDocument,
} from '../api/types.generated.ts';
import {
  addFilesIn,
  type ImportForm,
  type Importing,
  type ImportJob,
  noForm,
  noImport,
  sorted,
  type UnderWay,
} from '../state/importing.ts';
import type { App } from './app.ts';
import { announce } from './look.ts';
import { loadVocabulary, refreshMap } from './open.ts';

const set = (app: App, change: (importing: Importing) => Importing): void =>
  app.store.update((state) => ({ ...state, importing: change(state.importing) }));

const now = (app: App): Importing => app.store.getState().importing;

export function openImport(app: App): void {
  set(app, (importing) => ({ ...importing, open: true }));
}

/** Closes the dialog; a job goes on, and opening the dialog shows it again. */
export function closeImport(app: App): void {
  set(app, (importing) =>
    importing.job && !isOver(importing.job) ? { ...importing, open: false } : noImport,
  );
}

const isOver = ({ state }: ImportJob) => state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';

/** Milliseconds until it is asked again whether what is being written is whole. */
const lookAgain = 3_000;

/** Takes what an answer told of an import that is being written, and asks again until it is whole. */
export function hearUnderWay(app: App, underWay: UnderWay | null): void {
  const { importUnderWay: before } = app.store.getState();
  if (before === null && underWay === null) return;
  app.store.update((state) => ({ ...state, importUnderWay: underWay }));
  if (before === null) setTimeout(() => void look(app), lookAgain);
}

async function look(app: App): Promise<void> {
  // Answers to others may have told that it is over.
  if (app.store.getState().importUnderWay === null) return;
  // A server that does not answer is told by what asked for more than this.
  await app.request(LookUnderWayDocument, {}).catch(() => undefined);
  if (app.store.getState().importUnderWay !== null) setTimeout(() => void look(app), lookAgain);
}

/** Takes files that were chosen or dropped: a mapping among them fills the form. */
export async function takeFiles(app: App, files: readonly File[]): Promise<void> {
  const { job } = now(app);
  if (job && !isOver(job)) {
    announce(app, 'Finish or cancel the import that is under way first.', 'error');
    return openImport(app);
  }
  const { mapping, data } = sorted(files);
  set(app, (importing) => ({ ...addFilesIn({ ...importing, job: null }, data), open: true }));
  if (mapping) await takeMapping(app, mapping);
}

export async function takeMapping(app: App, file: File): Promise<void> {
  setForm(app, { mapping: await file.text(), mappingName: file.name });
}

export function removeFile(app: App, name: string): void {
  set(app, (importing) => ({ ...importing, files: importing.files.filter((file) => file.name !== name) }));
}

export function setForm(app: App, change: Partial<ImportForm>): void {
  set(app, (importing) => ({ ...importing, error: null, form: { ...importing.form, ...change } }));
}

/** What can be imported, and whether this page may. Throws RequestError. */
export async function loadImportStart(app: App, signal: AbortSignal) {
  return app.request(ImportStartDocument, {}, signal);
}

/** Runs a step; what goes wrong is shown in the dialog. */
const step = async (app: App, work: () => Promise<ImportJob>): Promise<void> => {
  set(app, (importing) => ({ ...importing, busy: true, error: null, needsToken: false }));
  try {
    const job = await work();
    set(app, (importing) => ({ ...importing, job, busy: false }));
    void followJob(app, job);
  } catch (error) {
    const needsToken = error instanceof RequestError && error.code === 'UNAUTHENTICATED';
    set(app, (importing) => ({ ...importing, busy: false, error: errorText(error), needsToken }));
  }
};

/** Keeps the job as the server tells it, until it waits for a decision or is over. */
const followJob = async (app: App, job: ImportJob): Promise<void> => {
  const stop = new AbortController();
  try {
    for await (const { importProgress } of app.follow(FollowImportDocument, { job: job.id }, stop.signal)) {
      if (now(app).job?.id !== job.id) break;
      set(app, (importing) => ({ ...importing, job: importProgress }));
      if (importProgress.state === 'READY' || isOver(importProgress)) break;
    }
  } catch (error) {
    if (now(app).job?.id === job.id) set(app, (importing) => ({ ...importing, error: errorText(error) }));
  }
  stop.abort();
  await reportEnd(app);
};

/** Has the page know what a job brought; the dialog says how it went, and where that is closed the status line does. */
const reportEnd = async (app: App): Promise<void> => {
  const { job, open } = now(app);
  if (!job) return;
  const [words, tone] = outcome(job);
  if (!open && words) announce(app, words, tone);
  if (job.state === 'DONE') await Promise.all([loadVocabulary(app), refreshMap(app)]).catch(() => undefined);
};

const outcome = ({ state, kind, title, problemCount }: ImportJob): readonly [string, 'info' | 'error'] => {
  const name = title ?? 'the files';
  switch (state) {
    case 'READY':
      return [
        `${name} is checked${problemCount > 0 ? ' and has problems' : ''}: press Import to look at it`,
        'info',
      ];
    case 'FAILED':
      return [`The import of ${name} failed: press Import to see why`, 'error'];
    case 'DONE':
      return [kind === 'UNDO' ? `${name} is removed` : `${name} is imported`, 'info'];
    case 'CHECKING':
    case 'WRITING':
    case 'CANCELLED':
      return ['', 'info'];
  }
};

/** Sends the files and has them checked; nothing is written. */
export function checkImport(app: App): Promise<void> {
  const { files, form } = now(app);
  const given = Object.entries(form).filter(([name, value]) => name !== 'mapping' && value.trim() !== '');
  const mapping = form.recipe !== '' || form.mapping.trim() === '' ? null : form.mapping;
  return step(app, async () => {
    const settings = Object.fromEntries(given);
    return (await app.upload(CheckImportDocument, { files: [...files], mapping, settings })).checkImport;
  });
}

/** Imports what was checked; rows with problems stay out. */
export async function confirmImport(app: App, keepGoing: boolean): Promise<void> {
  const { job } = now(app);
  if (!job) return;
  await step(
    app,
    async () => (await app.request(ConfirmImportDocument, { job: job.id, keepGoing })).confirmImport,
  );
}

/** Back to choosing, with the same files and settings; a job that is not over ends. Gives whether it worked. */
export async function changeImport(app: App): Promise<boolean> {
  const { job } = now(app);
  try {
    if (job && !isOver(job)) await app.request(CancelImportDocument, { job: job.id });
    set(app, (importing) => ({ ...importing, job: null, error: null }));
    return true;
  } catch (error) {
    set(app, (importing) => ({ ...importing, error: errorText(error) }));
    return false;
  }
}

/** Ends the job, and says so. */
export async function cancelImport(app: App): Promise<void> {
  const { job } = now(app);
  if ((await changeImport(app)) && job) announce(app, 'Cancelled; nothing was written');
}

export function importAnother(app: App): void {
  set(app, () => ({ ...noImport, form: noForm, open: true }));
}

/** Removes a data set; the dialog shows how it goes. */
export function undoDataset(app: App, dataset: string): Promise<void> {
  set(app, () => ({ ...noImport, open: true }));
  return step(app, async () => (await app.request(UndoImportDocument, { dataset })).undoImport);
}

/** Takes the token that the server asks for. */
export function giveToken(app: App, token: string): void {
  keepToken(token);
  set(app, (importing) => ({ ...importing, needsToken: false, error: null }));
}

/** What a check or an import found: numbers, problems, notes and what the first rows become. Throws RequestError. */
export async function loadFindings(app: App, id: string, signal?: AbortSignal) {
  return (await app.request(ImportFindingsDocument, { id }, signal)).importJob ?? null;
}

export type ImportFindings = NonNullable<Awaited<ReturnType<typeof loadFindings>>>;
export type ImportFinding = ImportFindings['problems'][number];
export type ImportResult = NonNullable<ImportFindings['result']>;
export type ImportPreview = NonNullable<ImportFindings['preview']>;

/** Has the browser save the problems as a CSV file. */
export async function saveProblems(app: App, id: string, name: string): Promise<void> {
  try {
    const { importJob } = await app.request(ImportProblemsCsvDocument, { id });
    saveFile(`${name}-problems.csv`, new Blob([importJob?.problemsCsv ?? ''], { type: 'text/csv' }));
  } catch (error) {
    announce(app, errorText(error), 'error');
  }
}
