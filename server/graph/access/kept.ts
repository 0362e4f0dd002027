import type { GraphStore } from '../../store/graph-store.ts';

/**
 * What is worked out once for each revision of a store, by name. With `since`, a time of `performance.now()`, it holds
 * for what the store had no earlier than then (see the port's `revision`).
 */
export type Kept = <T>(name: string, work: () => Promise<T>, since?: number) => Promise<T>;

interface Entry {
  readonly revision: string;
  readonly value: Promise<unknown>;
}

/** How many answers are kept of a store; whoever keeps one bounds its size. */
const maxKept = 200;

const stores = new WeakMap<GraphStore, Map<string, Entry>>();

/**
 * What changes only with a write, kept until one comes: a name has one type of value. An answer is worked out by the
 * first who asks; where that fails, say at their deadline, those who waited work it out for themselves.
 */
export function keptOf(store: GraphStore): Kept {
  const known = stores.get(store) ?? new Map<string, Entry>();
  stores.set(store, known);
  // What one request asks at a time asks for the revision once.
  let asking: Promise<string> | null = null;
  const revisionNow = () => (asking ??= store.revision().finally(() => (asking = null)));
  return async <T>(name: string, work: () => Promise<T>, since?: number): Promise<T> => {
    const revision = await (since === undefined ? revisionNow() : store.revision(since));
    const before = known.get(name);
    if (before?.revision === revision) {
      const value = await (before.value as Promise<T>).catch(() => null);
      if (value !== null) return value;
    }
    const value = work();
    // The last asked for stand last: the first fall away.
    known.delete(name);
    known.set(name, { revision, value });
    for (const oldest of known.keys()) {
      if (known.size <= maxKept) break;
      known.delete(oldest);
    }
    value.catch(() => {
      if (known.get(name)?.value === value) known.delete(name);
    });
    return value;
  };
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number for an object that something kept depends on, to put into its name. */
export function numberOf(object: object): number {
  const number = numbers.get(object) ?? (last += 1);
  numbers.set(object, number);
  return number;
}
