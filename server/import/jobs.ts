import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { query } from '../graph/access/queries.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { importFiles } from './import.ts';
import { besideReaders } from './pace.ts';
import { previewFiles, type Preview } from './preview.ts';
import { undoImport } from './write/undo.ts';
import { clearUploads, keepUploads, type Upload } from './read/uploads.ts';
import type { Finding } from './problems.ts';
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
  /** Called after the graph changed. */
  onChange?(): void;
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
const MOST_OPEN = 20;
/** Ended jobs that are still told of. */
const MOST_KEPT = 100;
const PREVIEW_ROWS = 20;
const EXPIRES = 60 * 60 * 1_000;
const PACE = 200;
const HEARTBEAT = 15_000;
const PATIENCE = 3_000;

export function openJobs(settings: JobSettings): ImportJobs {
  const { store, ontology, folder } = settings;
  const uploads = join(folder, 'uploads');
  const plans = join(folder, 'plans');
  const entries = new Map<string, Entry>();
  let queue: Promise<void> = Promise.resolve();
  let closed = false;

  const demand = (id: string): Entry => {
    const entry = entries.get(id);
    if (!entry)
      throw new NotFoundError('job', `There is no import ${JSON.stringify(id)} any more; start it again.`);
    return entry;
  };
  const set = (entry: Entry, change: Partial<ImportJob>): ImportJob => {
    entry.job = { ...entry.job, ...change };
    for (const tell of [...entry.watchers]) tell();
    if (isOver(entry.job)) release(entry);
    return entry.job;
  };
  const release = (entry: Entry) => {
    if (entry.expiry) clearTimeout(entry.expiry);
    rmSync(entry.folder, { recursive: true, force: true });
    const over = [...entries.values()].filter(({ job }) => isOver(job));
    for (const { job } of over.slice(0, Math.max(0, over.length - MOST_KEPT))) entries.delete(job.id);
  };
  const cancelled = (entry: Entry) => {
    entry.abort.abort(new Error('The import was cancelled.'));
    return isOver(entry.job) ? entry.job : set(entry, { state: 'CANCELLED' });
  };
  const open = (job: ImportJob, request: Entry['request'], at: string): Entry => {
    const abort = new AbortController();
    const entry: Entry = { job, request, folder: at, abort, watchers: new Set(), expiry: null };
    entries.set(job.id, entry);
    return entry;
  };
  /** Runs one job's work when its turn comes; what it throws is the job's failure. */
  const enqueue = (entry: Entry, work: () => Promise<void>): ImportJob => {
    queue = queue.then(async () => {
      if (isOver(entry.job)) return;
      try {
        await work();
      } catch (error) {
        if (!isOver(entry.job)) set(entry, { state: 'FAILED', failure: settings.explain(error) });
      }
    });
    return entry.job;
  };
  const run = (entry: Entry, more: Pick<ImportRequest, 'dryRun' | 'keepGoing'>) => {
    const meter = progressMeter();
    mkdirSync(plans, { recursive: true, mode: 0o700 });
    return importFiles(store, ontology, {
      ...{ ...entry.request, ...more, pace: besideReaders, folder: plans },
      ...{ aside: true, signal: entry.abort.signal },
      onProgress: ({ phase, ...counts }) => {
        const named = phase.toUpperCase() as JobProgress['phase'];
        if (!isOver(entry.job)) set(entry, { progress: meter({ phase: named, ...counts }) });
      },
    });
  };

  const checkNow = async (entry: Entry) => {
    set(entry, { progress: { ...waiting, phase: 'READING' } });
    const preview = await previewFiles(ontology, entry.request, PREVIEW_ROWS);
    set(entry, { preview, dataset: preview.dataset, title: preview.title });
    const report = await run(entry, { dryRun: true, keepGoing: true });
    if (isOver(entry.job)) return;
    entry.expiry = setTimeout(() => cancelled(entry), EXPIRES).unref();
    set(entry, { state: 'READY', report, problems: report.rejects, problemCount: report.rejected });
  };
  const writeNow = async (entry: Entry, keepGoing: boolean) => {
    const report = await run(entry, { keepGoing });
    settings.onChange?.();
    set(entry, { state: 'DONE', report, problems: report.rejects, problemCount: report.rejected });
  };
  const removeNow = async (entry: Entry, dataset: string, total: number) => {
    const meter = progressMeter();
    const tell = (rows: number) =>
      set(entry, {
        progress: meter({ phase: 'REMOVING', done: Math.min(rows, total), total, rows }),
      });
    tell(0);
    const removed = await undoImport(store, dataset, tell);
    settings.onChange?.();
    set(entry, { state: 'DONE', removed });
  };

  clearUploads(uploads);
  return {
    check: async (files, request) => {
      demandOpen();
      const open_ = [...entries.values()].filter(({ job }) => !isOver(job)).length;
      if (open_ >= MOST_OPEN)
        throw new LimitError(`${MOST_OPEN} imports are under way; confirm or cancel some of them first.`);
      const id = randomUUID();
      const at = join(uploads, id);
      const kept = await keepUploads(at, files, settings.uploadLimit);
      const names = kept.map(({ name }) => name);
      const { id: dataset = null, title = null } = request.dataset ?? {};
      const entry = open(
        { ...fresh(id, 'IMPORT'), files: names, dataset, title },
        { ...request, files: kept },
        at,
      );
      return enqueue(entry, () => checkNow(entry));
    },
    confirm: (id, keepGoing) => {
      demandOpen();
      const entry = demand(id);
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
      set(entry, { state: 'WRITING', progress: waiting });
      return enqueue(entry, () => writeNow(entry, keepGoing));
    },
    cancel: (id) => {
      const entry = demand(id);
      const { state, progress } = entry.job;
      if (isOver(entry.job)) return entry.job;
      if (state === 'WRITING' && (progress.phase === 'WRITING' || progress.phase === 'REMOVING'))
        throw new BadInputError(
          'job',
          `The import ${id} is being written and ends whole; undo it afterwards.`,
        );
      return cancelled(entry);
    },
    undo: async (dataset) => {
      demandOpen();
      const [known] = (await store.read(query('read/datasets'))).filter((row) => row.id === dataset);
      if (!known)
        throw new NotFoundError('dataset', `There is no imported data set ${JSON.stringify(dataset)}.`);
      const job = { ...fresh(randomUUID(), 'UNDO'), dataset, title: String(known.title) };
      const entry = open({ ...job, state: 'WRITING' }, { files: [] }, join(uploads, job.id));
      const total = Number(known.entities ?? 0);
      return enqueue(entry, () => removeNow(entry, dataset, total));
    },
    get: (id) => entries.get(id)?.job ?? null,
    watch: (id) => following(demand(id)),
    close: async () => {
      closed = true;
      for (const entry of entries.values()) {
        const { phase } = entry.job.progress;
        if (phase !== 'WRITING' && phase !== 'REMOVING') cancelled(entry);
        for (const tell of [...entry.watchers]) tell();
      }
      // What is being written is taken up again when the store is opened the next time.
      await Promise.race([queue, sleep(PATIENCE, undefined, { ref: false })]);
    },
  };

  function demandOpen(): void {
    if (closed) throw new LimitError('Entente is stopping; try again in a little while.');
  }

  async function* following(entry: Entry): AsyncGenerator<ImportJob> {
    for (;;) {
      const { job } = entry;
      yield job;
      if (isOver(job) || closed) return;
      await changed(entry, job);
      await sleep(closed || isOver(entry.job) ? 0 : PACE);
    }
  }
}

/** Resolves once the job is another, or after a while so that a watcher who left can be let go. */
async function changed(entry: Entry, job: ImportJob): Promise<void> {
  if (entry.job !== job) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      entry.watchers.delete(done);
      resolve();
    };
    const timer = setTimeout(done, HEARTBEAT).unref();
    entry.watchers.add(done);
  });
}

const fresh = (id: string, kind: ImportJob['kind']): ImportJob => ({
  ...{ id, kind, state: 'CHECKING', dataset: null, title: null, files: [], progress: waiting, preview: null },
  ...{ report: null, problems: [], problemCount: 0, removed: null, failure: null },
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
const SETTLED = 500;

/** Makes progress of counts, with the speed and the time left that follow from the phase's own start. */
function progressMeter(now: () => number = () => performance.now()) {
  let phase: JobPhase | null = null;
  let started = 0;
  return (at: Pick<JobProgress, 'phase' | 'done' | 'total' | 'rows'>): JobProgress => {
    if (at.phase !== phase) [phase, started] = [at.phase, now()];
    const elapsed = now() - started;
    const known = elapsed >= SETTLED && at.done > 0;
    return {
      ...at,
      rate: known ? Math.round((at.rows * 1_000) / elapsed) : null,
      secondsLeft: known ? Math.ceil(((Math.max(0, at.total - at.done) / at.done) * elapsed) / 1_000) : null,
    };
  };
}
