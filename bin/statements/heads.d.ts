import type { Field, Shapes } from './types.js';

/** A statement as its head declares it, the parameters that its filters bring among its own. */
export interface StatementHead {
  readonly purpose: string;
  readonly params: readonly Field[];
  readonly words: readonly Field[];
  readonly columns: readonly Field[];
  /** Below the folder. */
  readonly file: string;
}

/** Throws one Error with a line `file:line: what does not fit.` for each thing that does not. */
export function readStatements(folder: string): {
  readonly statements: Readonly<Record<string, StatementHead>>;
  readonly shapes: Shapes;
};
