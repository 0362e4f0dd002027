import { setMaxListeners } from 'node:events';
import type { GraphStore, TextHit } from '../../store/graph-store.ts';
import { typedRun, type ReadRun } from './run.ts';
import { keptOf, type Kept } from './kept.ts';
import type { Only } from './queries.ts';
import { requireWhole } from './whole.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { DeadlineError } from '../errors.ts';
import { entityTypes } from '../records.ts';

/**
 * One request's way to the store: every domain function takes it first. It carries the deadline and the
 * client's hang-up, which it checks before each store call, and counts the calls.
 */
export interface Session {
  readonly ontology: Ontology;
  /** Store calls made so far. */
  readonly calls: number;
  /** Throws when the deadline passed or the client hung up; loops call it between steps. */
  check(): void;
  /** Runs a reading statement by its name. */
  readonly read: ReadRun;
  /** What the word index proposes, with these properties of each entity and, as its `label`, its type. */
  searchText(text: string, limit: number, properties: readonly string[]): Promise<TextHit[]>;
  /**
   * What was worked out at this revision of the store under a name; else what `work` gives, which is kept until a write.
   * Others are given it too: it must hold no more than some thousand texts.
   */
  readonly kept: Kept;
  /**
   * The same session, whose statements give of entities and links what is wanted only: what else their records have is
   * as where nothing is stored.
   */
  only(wanted: Only): Session;
  /** What it is that this session's statements give. */
  readonly wanted: Only;
}

export interface SessionOptions {
  /** Aborted when the client hangs up. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the deadline; 10,000 unless told. */
  readonly timeLimit?: number;
}

export function openSession(store: GraphStore, ontology: Ontology, options: SessionOptions = {}): Session {
  const timeout = AbortSignal.timeout(options.timeLimit ?? 10_000);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  // A query's steps may have dozens of reads under way, each of which listens.
  setMaxListeners(0, signal);
  let calls = 0;
  const check = () => {
    if (timeout.aborted) throw new DeadlineError();
    options.signal?.throwIfAborted();
  };
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    check();
    requireWhole(store);
    calls += 1;
    try {
      return await work();
    } catch (error) {
      check();
      throw error;
    }
  };
  const kept = keptOf(store);
  const sessionOf = (wanted: Only): Session => ({
    ontology,
    get calls() {
      return calls;
    },
    check,
    read: typedRun((statement, params) => call(() => store.read(statement, params, { signal })), wanted),
    searchText: (text, limit, properties) =>
      call(() => store.searchText(text, limit, { signal, properties, labels: entityTypes })),
    kept,
    only: sessionOf,
    wanted,
  });
  return sessionOf({});
}
