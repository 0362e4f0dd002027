import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSession } from '../graph/access/session.ts';
import { listDatasets } from '../graph/elements/datasets.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { importFiles } from './import.ts';
import { besideReaders } from './pace.ts';
import { previewFiles, type Preview } from './preview.ts';
import { undoImport } from './write/undo.ts';
import { clearUploads, keepUploads, type Upload } from './read/uploads.ts';
import { ImportProblems, type Finding } from './problems.ts';
import type { ImportReport } from './report.ts';
import { BadInputError, LimitError, NotFoundError } from '../graph/errors.ts';
import type { ImportRequest } from './dataset.ts';

interface JobSettings {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** Where uploads and plans are kept meanwhile. */
  readonly folder: string;
  /** Megabytes that the files of one import may have together. */
  readonly uploadLimit: number;
  /** A sentence for whoever started the job; what is not meant for people is logged and masked. */
  explain(error: unknown): string;
}

/** What to do with uploads: as an `ImportRequest`, without the files. */
export type JobRequest = Pick<ImportRequest, 'format' | 'options' | 'dataset'>;

/** Imports and removals that clients start: one runs at a time, the rest wait in their order. */
export interface ImportJobs {
  /** Keeps the uploads and queues their check, which writes nothing. Throws a LimitError or a BadInputError. */
  check(uploads: readonly Upload[], request: JobRequest): Promise<ImportJob>;
  /** Queues the import of what was checked. */
  confirm(id: string, keepGoing: boolean): ImportJob;
  /** Ends a job that has not begun to write. */
  cancel(id: string): ImportJob;
  /** Queues the removal of a data set. */
  undo(dataset: string): Promise<ImportJob>;
  get(id: string): ImportJob | null;
  /** How many are being checked or written, or wait for their turn to be. */
  underWay(): number;
  /** The job as it stands, then after changes, a few times a second, until it is over. Throws a NotFoundError. */
  watch(id: string): AsyncGenerator<ImportJob>;
  /** Ends what has not begun to write, and waits a little for what has. */
  close(): Promise<void>;
}

interface Entry {
  job: ImportJob;
  readonly request: JobRequest & Pick<ImportRequest, 'files'>;
  readonly folder: string;
  readonly abort: AbortController;
  /** Told of each change. */
  readonly watchers: Set<() => void>;
  /** Takes back a check that nobody confirms. */
  expiry: NodeJS.Timeout | null;
}

/** Checked imports whose files are kept, running ones included. */
const maxOpen = 20;
/** Ended jobs that are still told of. */
const maxKept = 100;
const previewRows = 20;
const expiryMs = 60 * 60 * 1_000;
const paceMs = 200;
const heartbeatMs = 15_000;
const patienceMs = 3_000;

export function openJobs(settings: JobSettings): ImportJobs {
  return new Jobs(settings);
}

class Jobs implements ImportJobs {
  readonly #settings: JobSettings;
  readonly #uploads: string;
  readonly #plans: string;
  readonly #entries = new Map<string, Entry>();
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(settings: JobSettings) {
    this.#settings = settings;
    this.#uploads = join(settings.folder, 'uploads');
    this.#plans = join(settings.folder, 'plans');
    clearUploads(this.#uploads);
  }

  async check(files: readonly Upload[], request: JobRequest): Promise<ImportJob> {
    this.#requireOpen();
    const running = [...this.#entries.values()].filter(({ job }) => !isOver(job)).length;
    if (running >= maxOpen)
      throw new LimitError(`${maxOpen} imports are under way; confirm or cancel some of them first.`);
    const id = randomUUID();
    const at = join(this.#uploads, id);
    const kept = await keepUploads(at, files, this.#settings.uploadLimit);
    const names = kept.map(({ name }) => name);
    const { id: dataset = null, title = null } = request.dataset ?? {};
    const job = { ...fresh(id, 'IMPORT'), files: names, dataset, title };
    const entry = this.#open(job, { ...request, files: kept }, at);
    return this.#enqueue(entry, () => this.#checkNow(entry));
  }

  confirm(id: string, keepGoing: boolean): ImportJob {
    this.#requireOpen();
    const entry = this.#require(id);
    const { state, problemCount } = entry.job;
    if (state !== 'READY')
      throw new BadInputError(
        'job',
        `The import ${id} ${standing[state]}; only one that is checked can be confirmed.`,
      );
    if (problemCount > 0 && !keepGoing)
      throw new BadInputError(
        'keepGoing',
        `${problemCount === 1 ? 'One row has a problem' : `${problemCount.toLocaleString('en')} rows have problems`}; correct the files, or confirm with keepGoing: true to leave them out.`,
      );
    if (entry.expiry) clearTimeout(entry.expiry);
    this.#set(entry, { state: 'WRITING', progress: waiting });
    return this.#enqueue(entry, () => this.#writeNow(entry, keepGoing));
  }

  cancel(id: string): ImportJob {
    const entry = this.#require(id);
    if (isOver(entry.job)) return entry.job;
    if (entry.job.state === 'WRITING' && isChangingStore(entry.job))
      throw new BadInputError('job', `The import ${id} is being written and ends whole; undo it afterwards.`);
    return this.#cancelled(entry);
  }

  async undo(dataset: string): Promise<ImportJob> {
    this.#requireOpen();
    const { store, ontology } = this.#settings;
    const known = (await listDatasets(openSession(store, ontology))).find(({ id }) => id === dataset);
    if (!known)
      throw new NotFoundError('dataset', `There is no imported data set ${JSON.stringify(dataset)}.`);
    const job = { ...fresh(randomUUID(), 'UNDO'), dataset, title: known.title };
    const entry = this.#open({ ...job, state: 'WRITING' }, { files: [] }, join(this.#uploads, job.id));
    return this.#enqueue(entry, () => this.#removeNow(entry, dataset, known.entities));
  }

  get(id: string): ImportJob | null {
    return this.#entries.get(id)?.job ?? null;
  }

  underWay(): number {
    return [...this.#entries.values()].filter(({ job }) => !isOver(job) && job.state !== 'READY').length;
  }

  watch(id: string): AsyncGenerator<ImportJob> {
    return this.#following(this.#require(id));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const entry of this.#entries.values()) {
      if (!isChangingStore(entry.job)) this.#cancelled(entry);
      for (const notify of [...entry.watchers]) notify();
    }
    // What is being written is taken up again when the store is opened the next time.
    await Promise.race([this.#queue, sleep(patienceMs, undefined, { ref: false })]);
  }

  #requireOpen(): void {
    if (this.#closed) throw new LimitError('Entente is stopping; try again in a little while.');
  }

  #require(id: string): Entry {
    const entry = this.#entries.get(id);
    if (entry) return entry;
    throw new NotFoundError('job', `There is no import ${JSON.stringify(id)} any more; start it again.`);
  }

  #open(job: ImportJob, request: Entry['request'], folder: string): Entry {
    const entry: Entry = {
      ...{ job, request, folder, abort: new AbortController(), watchers: new Set(), expiry: null },
    };
    this.#entries.set(job.id, entry);
    return entry;
  }

  #set(entry: Entry, change: Partial<ImportJob>): ImportJob {
    entry.job = { ...entry.job, ...change };
    for (const notify of [...entry.watchers]) notify();
    if (isOver(entry.job)) this.#release(entry);
    return entry.job;
  }

  #release(entry: Entry): void {
    if (entry.expiry) clearTimeout(entry.expiry);
    rmSync(entry.folder, { recursive: true, force: true });
    const over = [...this.#entries.values()].filter(({ job }) => isOver(job));
    for (const { job } of over.slice(0, Math.max(0, over.length - maxKept))) this.#entries.delete(job.id);
  }

  #cancelled(entry: Entry): ImportJob {
    entry.abort.abort(new Error('The import was cancelled.'));
    return isOver(entry.job) ? entry.job : this.#set(entry, { state: 'CANCELLED' });
  }

  /** Runs one job's work when its turn comes; what it throws is the job's failure. */
  #enqueue(entry: Entry, work: () => Promise<void>): ImportJob {
    this.#queue = this.#queue.then(async () => {
      if (isOver(entry.job)) return;
      try {
        await work();
      } catch (error) {
        if (!isOver(entry.job)) this.#set(entry, { state: 'FAILED', ...this.#failureOf(error) });
      }
    });
    return entry.job;
  }

  /** What is told of an error: all that was found, where that is what it says. */
  #failureOf(error: unknown): Pick<ImportJob, 'failure'> & Partial<ImportJob> {
    if (!(error instanceof ImportProblems)) return { failure: this.#settings.explain(error) };
    const { summary: failure, problems, count: problemCount, notes, noteCount } = error;
    return { failure, problems, problemCount, notes, noteCount };
  }

  #run(entry: Entry, more: Pick<ImportRequest, 'dryRun' | 'keepGoing'>): Promise<ImportReport> {
    const { store, ontology } = this.#settings;
    const meter = progressMeter();
    mkdirSync(this.#plans, { recursive: true, mode: 0o700 });
    return importFiles(store, ontology, {
      ...{ ...entry.request, ...more, pace: besideReaders, folder: this.#plans },
      ...{ aside: true, signal: entry.abort.signal },
      onProgress: ({ phase, ...counts }) => {
        if (!isOver(entry.job)) this.#set(entry, { progress: meter({ phase: phases[phase], ...counts }) });
      },
    });
  }

  async #checkNow(entry: Entry): Promise<void> {
    this.#set(entry, { progress: { ...waiting, phase: 'READING' } });
    const preview = await previewFiles(this.#settings.ontology, entry.request, previewRows);
    this.#set(entry, { preview, dataset: preview.dataset, title: preview.title });
    const report = await this.#run(entry, { dryRun: true, keepGoing: true });
    if (isOver(entry.job)) return;
    entry.expiry = setTimeout(() => this.#cancelled(entry), expiryMs).unref();
    this.#set(entry, { state: 'READY', report, ...foundIn(report) });
  }

  async #writeNow(entry: Entry, keepGoing: boolean): Promise<void> {
    const report = await this.#run(entry, { keepGoing });
    this.#set(entry, { state: 'DONE', report, ...foundIn(report) });
  }

  async #removeNow(entry: Entry, dataset: string, total: number): Promise<void> {
    const meter = progressMeter();
    const report = (rows: number) =>
      this.#set(entry, {
        progress: meter({ phase: 'REMOVING', done: Math.min(rows, total), total, rows }),
      });
    report(0);
    const removed = await undoImport(this.#settings.store, dataset, report);
    this.#set(entry, { state: 'DONE', removed });
  }

  async *#following(entry: Entry): AsyncGenerator<ImportJob> {
    for (;;) {
      const { job } = entry;
      yield job;
      if (isOver(job) || this.#closed) return;
      await changed(entry, job);
      await sleep(this.#closed || isOver(entry.job) ? 0 : paceMs);
    }
  }
}

/** The phases of an import by what `importFiles` calls them. */
const phases = { reading: 'READING', checking: 'CHECKING', writing: 'WRITING' } as const;

const isChangingStore = ({ progress: { phase } }: ImportJob) => phase === 'WRITING' || phase === 'REMOVING';

/** Resolves once the job is another, or after a while so that a watcher who left can be let go. */
async function changed(entry: Entry, job: ImportJob): Promise<void> {
  if (entry.job !== job) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      entry.watchers.delete(done);
      resolve();
    };
    const timer = setTimeout(done, heartbeatMs).unref();
    entry.watchers.add(done);
  });
}

const foundIn = ({ rejects, rejected, notes, noteCount }: ImportReport) => ({
  ...{ problems: rejects, problemCount: rejected, notes, noteCount },
});

const fresh = (id: string, kind: ImportJob['kind']): ImportJob => ({
  ...{ id, kind, state: 'CHECKING', dataset: null, title: null, files: [], progress: waiting, preview: null },
  ...{ report: null, problems: [], problemCount: 0, notes: [], noteCount: 0, removed: null, failure: null },
});

const standing: Record<ImportJob['state'], string> = {
  CHECKING: 'is still being checked',
  READY: 'is ready',
  WRITING: 'is being written already',
  DONE: 'is done already',
  FAILED: 'failed',
  CANCELLED: 'was cancelled',
};

type JobState = 'CHECKING' | 'READY' | 'WRITING' | 'DONE' | 'FAILED' | 'CANCELLED';
/** WAITING: for another import to end. */
type JobPhase = 'WAITING' | 'READING' | 'CHECKING' | 'WRITING' | 'REMOVING';

interface JobProgress {
  readonly phase: JobPhase;
  /** Of `total` bytes, steps or rows. */
  readonly done: number;
  readonly total: number;
  /** Rows read, written or removed so far. */
  readonly rows: number;
  /** Rows a second in this phase; null while too little is known. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
}

/** An import or removal as it stands; a new object after every change. */
export interface ImportJob {
  readonly id: string;
  readonly kind: 'IMPORT' | 'UNDO';
  readonly state: JobState;
  /** Null until the files are read, where nobody named it. */
  readonly dataset: string | null;
  readonly title: string | null;
  readonly files: readonly string[];
  readonly progress: JobProgress;
  /** What the first rows would become. */
  readonly preview: Preview | null;
  /** Of the check, then of the import itself. */
  readonly report: ImportReport | null;
  /** Rows that stay out: the first of `problemCount`. */
  readonly problems: readonly Finding[];
  readonly problemCount: number;
  /** What there is to know of the files besides: the first of `noteCount`. */
  readonly notes: readonly Finding[];
  readonly noteCount: number;
  /** Elements that a removal took away. */
  readonly removed: number | null;
  /** Why it failed, as a sentence. */
  readonly failure: string | null;
}

const waiting: JobProgress = {
  ...{ phase: 'WAITING', done: 0, total: 0, rows: 0 },
  ...{ rate: null, secondsLeft: null },
};

const isOver = ({ state }: ImportJob): boolean =>
  state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';

/** Milliseconds of a phase before its speed says something. */
const settled = 500;

/** Makes progress of counts, with the speed and the time left that follow from the phase's own start. */
function progressMeter(now: () => number = () => performance.now()) {
  let phase: JobPhase | null = null;
  let started = 0;
  return (at: Pick<JobProgress, 'phase' | 'done' | 'total' | 'rows'>): JobProgress => {
    if (at.phase !== phase) [phase, started] = [at.phase, now()];
    const elapsed = now() - started;
    const known = elapsed >= settled && at.done > 0;
    return {
      ...at,
      rate: known ? Math.round((at.rows * 1_000) / elapsed) : null,
      secondsLeft: known ? Math.ceil(((Math.max(0, at.total - at.done) / at.done) * elapsed) / 1_000) : null,
    };
  };
}
