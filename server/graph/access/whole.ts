import { StoreError, type GraphStore } from '../../store/graph-store.ts';

/** Why a store is not whole: what was begun in it, in several steps, failed midway and was neither ended nor undone. */
const halves = new WeakMap<object, string>();

/** Says that a store holds half of something, and why, as a sentence; null once it is whole again. */
export function setHalf(store: GraphStore, why: string | null): void {
  if (why === null) halves.delete(store.info);
  else halves.set(store.info, why);
}

/** Throws UNAVAILABLE while a store holds half of something: nothing of it is served then. */
export function requireWhole(store: GraphStore): void {
  const why = halves.get(store.info);
  if (why !== undefined) throw new StoreError('UNAVAILABLE', why);
}

/** An import or removal that is being written, while readers may see a part of it. */
export interface UnderWay {
  readonly dataset: string;
  readonly what: 'IMPORT' | 'REMOVAL';
  /** Rows written or elements removed so far, of `total`; null where nobody knows how many there will be. */
  readonly done: number;
  readonly total: number | null;
}

const underWays = new WeakMap<object, UnderWay>();

/** Says what is being written to a store by this process; null once it is whole. */
export function setUnderWay(store: GraphStore, what: UnderWay | null): void {
  if (what === null) underWays.delete(store.info);
  else underWays.set(store.info, what);
}

/** What is being written to a store by this process. */
export function underWayIn(store: GraphStore): UnderWay | null {
  return underWays.get(store.info) ?? null;
}
