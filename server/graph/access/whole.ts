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
