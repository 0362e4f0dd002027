import type { Preview } from './preview.ts';
import type { Finding } from './problems.ts';
import type { ImportReport } from './report.ts';

export type JobState = 'CHECKING' | 'READY' | 'WRITING' | 'DONE' | 'FAILED' | 'CANCELLED';
/** WAITING: for another import to end. */
export type JobPhase = 'WAITING' | 'READING' | 'CHECKING' | 'WRITING' | 'REMOVING';

export interface JobProgress {
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

export const waiting: JobProgress = {
  ...{ phase: 'WAITING', done: 0, total: 0, rows: 0 },
  ...{ rate: null, secondsLeft: null },
};

export const isOver = ({ state }: ImportJob): boolean =>
  state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';

/** Milliseconds of a phase before its speed says something. */
const SETTLED = 500;

/** Makes progress of counts, with the speed and the time left that follow from the phase's own start. */
export function progressMeter(now: () => number = () => performance.now()) {
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
