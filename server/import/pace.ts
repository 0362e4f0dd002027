/** How much an import writes at a time: more is quicker, less lets others through sooner. */
export interface Pace {
  /** Rows of one bulk call, at most 5,000. */
  readonly batch: number;
  /** Bulk calls under way at a time. */
  readonly calls: number;
  /** Milliseconds after each call in which readers may go first. */
  readonly patience: number;
}

/** For processes that nobody else waits for. */
export const fullPace: Pace = { batch: 5_000, calls: 3, patience: 0 };

/** For a server that goes on answering: a reader waits for one short call, and not for the next one. */
export const besideReaders: Pace = { batch: 150, calls: 1, patience: 30 };
