/** How much an import writes at a time: more is quicker, less lets others through sooner. */
export interface Pace {
  /** Rows of one bulk call, at most 5,000. */
  readonly batch: number;
  /** Bulk calls under way at a time. */
  readonly calls: number;
}

/** For processes that nobody else waits for. */
export const fullPace: Pace = { batch: 5_000, calls: 3 };

/** For a server that goes on answering: a reader waits for no more than one short call. */
export const besideReaders: Pace = { batch: 300, calls: 1 };
