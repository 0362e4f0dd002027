import type { Sink } from '../../reading.ts';
import type { NameWatch } from '../watch/names.ts';
import type { Row, Scope, TextOf } from './scope.ts';

/** A compiled entity block. */
export interface EntityRun {
  /** Whether a row may rightly give none, or many. */
  readonly several: boolean;
  /** Hands on the entities of a row. */
  run(row: Row): void;
  /** The ids of the row last run, each once. */
  readonly current: readonly string[];
  /** The ids that a row gives, without handing anything on; for blocks that look at a part of the row. */
  idsIn(row: Row): readonly string[];
  /** Rows that gave none. */
  readonly missed: number;
  /** How often a row gave one. */
  readonly made: number;
}

/** A compiled source block. */
export interface SourceRun {
  /** Hands on the sources that a row names. */
  run(row: Row): void;
  /** Entries `source-id|locator` of the row last run. */
  evidence(): readonly string[];
}

/** What the blocks of a table are compiled in. */
export interface TableContext {
  readonly scope: Scope;
  readonly sink: Sink;
  readonly names: NameWatch;
  /** Has something taken back should the row at hand stay out for a problem. */
  onDrop(takeBack: () => void): void;
  /** Where the row stands in the data set. */
  readonly locator: TextOf;
  readonly sources: ReadonlyMap<string, SourceRun>;
  /** The entity blocks compiled so far. */
  readonly entities: ReadonlyMap<string, EntityRun>;
}
