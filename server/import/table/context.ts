import type { Sink } from '../format.ts';
import type { EntityRun } from './entity-block.ts';
import type { Scope, TextOf } from './scope.ts';
import type { SourceRun } from './source-block.ts';

/** What the blocks of a table are compiled in. */
export interface TableContext {
  readonly scope: Scope;
  readonly sink: Sink;
  /** Has something taken back should the row at hand stay out for a problem. */
  onDrop(takeBack: () => void): void;
  /** Where the row stands in the data set. */
  readonly locator: TextOf;
  readonly sources: ReadonlyMap<string, SourceRun>;
  /** The entity blocks compiled so far. */
  readonly entities: ReadonlyMap<string, EntityRun>;
}
