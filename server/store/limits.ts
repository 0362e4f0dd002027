/** What a statement may take and give, the same on every engine. */
export const limits = {
  /** Rows that one statement gives, and entries that one list parameter holds. */
  rows: 5_000,
  /** Levels of lists and maps in the parameters: rows, a row, its properties, a list in them make four. */
  depth: 12,
  /** Scalars in all parameters of one statement. */
  values: 1_000_000,
  /** Characters of one text. */
  text: 1_000_000,
  /** Hits of one text search. */
  hits: 1_000,
  /** Words of one text search; further ones are ignored. */
  words: 256,
} as const;
