import type { Surroundings } from './context.ts';
import type { Door } from '../lock-file.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';

/**
 * The store, opened, or the way into the running server that holds it; what was broken off of the data set `leave` is
 * not finished first. Rejects with a StoreError where there is neither.
 */
export async function storeOrDoor(
  { openStore, door }: Pick<Surroundings, 'openStore' | 'door'>,
  leave?: string,
): Promise<{ readonly store: GraphStore } | { readonly door: Door }> {
  try {
    return { store: await openStore(leave) };
  } catch (error) {
    const way = error instanceof StoreError && error.code === 'LOCKED' ? door() : null;
    if (way) return { door: way };
    throw error;
  }
}
