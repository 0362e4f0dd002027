import { diskFull, messageOf } from '../../errors.ts';
import { setHalf, setUnderWay } from '../../graph/access/whole.ts';
import { StoreError, type GraphStore } from '../../store/graph-store.ts';

/** An import or removal that failed midway, and how it goes on. */
interface BrokenOff {
  readonly dataset: string;
  readonly goOn: () => Promise<void>;
  /** While it is being taken up. */
  running: Promise<void> | null;
  timer: NodeJS.Timeout | null;
}

const all = new WeakMap<object, BrokenOff>();

/** Milliseconds until it is taken up again by itself; each time twice as long. */
const firstPause = 2_000;
const longestPause = 60_000;

export interface Step {
  readonly store: GraphStore;
  readonly dataset: string;
  /** `import` or `removal`. */
  readonly what: 'import' | 'removal';
  /** Does it again from any point. */
  readonly goOn: () => Promise<void>;
}

/**
 * Runs what changes a store in several steps. Where it fails midway, as on a disk that is full, nothing is served of
 * the store until it was ended: it is tried again after a while, by itself, and before anything else is imported.
 * Meanwhile answers tell that it is under way, and how far `work` says that it is. Rejects with what it failed of.
 */
export async function wholeOrAgain<T>(
  step: Step,
  work: (told: (done: number, total: number | null) => void) => Promise<T>,
): Promise<T> {
  const { store, dataset } = step;
  const what = step.what === 'import' ? 'IMPORT' : 'REMOVAL';
  const told = (done: number, total: number | null) => setUnderWay(store, { dataset, what, done, total });
  told(0, null);
  try {
    return await work(told);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'CLOSED')) breakOff(step, error);
    throw error;
  } finally {
    setUnderWay(store, null);
  }
}

function breakOff({ store, dataset, what, goOn }: Step, error: unknown): void {
  forget(store);
  const broken: BrokenOff = { dataset, goOn, running: null, timer: null };
  all.set(store.info, broken);
  const why = diskFull(error) === null ? messageOf(error) : 'no room is left on the disk of the data folder';
  setHalf(
    store,
    `The ${what} of ${dataset} failed midway (${why.replace(/\.$/, '')}); nothing is served until it is ended, which is tried again by itself: mend that, or run entente undo ${dataset}.`,
  );
  later(store, broken, firstPause);
}

function later(store: GraphStore, broken: BrokenOff, pause: number): void {
  broken.timer = setTimeout(() => {
    takeUp(store).catch(() => {
      if (all.get(store.info) === broken) later(store, broken, Math.min(pause * 2, longestPause));
    });
  }, pause).unref();
}

/** Ends what was broken off in a store by this process, where anything was. Rejects with what it fails of again. */
export async function takeUp(store: GraphStore): Promise<void> {
  const broken = all.get(store.info);
  if (!broken) return;
  broken.running ??= broken
    .goOn()
    .then(() => {
      if (all.get(store.info) === broken) forget(store);
    })
    .finally(() => (broken.running = null));
  await broken.running;
}

/** Leaves what was broken off of a data set as it is: it is about to be removed. */
export async function leave(store: GraphStore, dataset: string): Promise<void> {
  const broken = all.get(store.info);
  if (broken?.dataset !== dataset) return;
  if (broken.timer) clearTimeout(broken.timer);
  all.delete(store.info);
  await broken.running?.catch(() => undefined);
}

/** The store is whole. */
export function forget(store: GraphStore): void {
  const broken = all.get(store.info);
  if (broken?.timer) clearTimeout(broken.timer);
  all.delete(store.info);
  setHalf(store, null);
}
