import pMap, { pMapSkip } from 'p-map';
import { batches } from '../../graph/writing/batches.ts';
import { joinVariants } from '../../merge/join.ts';
import { runIn, runOn, type ReadRun, type Run } from '../../graph/access/run.ts';
import { haveVariants, type VariantPart } from '../../merge/variants.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { IdTable } from '../../formats/ids.ts';
import { lineBatches } from '../plan/line-file.ts';
import type { Pace } from '../pace.ts';
import { planPath, type PlanFile } from '../plan/plan.ts';
import type { Taken } from '../plan/taken-ids.ts';

/** A plan on disk and what writing it needs. */
export interface Writing {
  readonly store: GraphStore;
  readonly dataset: string;
  readonly folder: string;
  /** What was told apart by type while planning; null when a broken-off import is taken up again. */
  readonly table: IdTable | null;
  /** Ids that another data set has and keeps. */
  readonly taken: Taken;
  readonly day: string;
  readonly pace: Pace;
  onProgress?(rows: number): void;
}

/** Goes through the files of a plan and runs statements over what stands in them, some at a time. */
export class PlanWriter {
  readonly writing: Writing;
  /** Whether a broken-off import is taken up: some of it may be there. */
  readonly again: boolean;

  constructor(writing: Writing) {
    this.writing = writing;
    this.again = writing.table === null;
  }

  /** Whether data sets had things to say of what others have before this was written. */
  variantsThere(): Promise<boolean> {
    return (this.#variants ??= haveVariants(runOn(this.writing.store)));
  }
  #variants: Promise<boolean> | undefined;

  /** Shows again what others say of elements that were just replaced. */
  async rejoin(part: VariantPart, ids: readonly string[]): Promise<void> {
    if (!(await this.variantsThere())) return;
    await this.writing.store.write((transaction) => joinVariants(transaction, part, ids));
  }

  kept(part: VariantPart, id: string): boolean {
    return !this.writing.taken[part].has(id);
  }

  /** Those of the ids that `read` finds. */
  async known(
    ids: readonly string[],
    read: (run: ReadRun, ids: readonly string[]) => Promise<{ readonly id: string }[]>,
  ): Promise<Set<string>> {
    return new Set((await read(runOn(this.writing.store), ids)).map(({ id }) => id));
  }

  async run<T, R>(
    file: PlanFile,
    rowsOf: (line: T) => readonly R[],
    write: (run: Run, rows: readonly R[]) => Promise<unknown>,
  ): Promise<void> {
    for await (const lines of this.lines<T>(file)) {
      await this.write(lines.flatMap(rowsOf), write);
      this.writing.onProgress?.(lines.length);
    }
  }

  lines<T>(file: PlanFile): AsyncGenerator<T[]> {
    return lineBatches<T>(planPath(this.writing.folder, file), this.writing.pace.batch);
  }

  /** As `#lines`, some batches beside each other: one is made ready while the engine writes another. */
  async beside<T>(file: PlanFile, write: (lines: T[]) => Promise<void>): Promise<void> {
    const { pace, onProgress } = this.writing;
    const each = async (lines: T[]) => {
      await write(lines);
      if (pace.patience > 0) await this.writing.store.bulk.quiet(pace.patience);
      onProgress?.(lines.length);
      return pMapSkip;
    };
    const running = new Set<Promise<unknown>>();
    const tracked = (lines: T[]) => {
      const work = each(lines);
      running.add(work);
      return work.finally(() => running.delete(work));
    };
    try {
      await pMap(this.lines<T>(file), tracked, { concurrency: pace.calls });
    } catch (error) {
      // Where one fails the others are at work still: what goes on from here must not meet them.
      await Promise.allSettled(running);
      throw error;
    }
  }

  /** Writes rows in batches, each in a transaction of its own. */
  async write<R>(
    rows: readonly R[],
    write: (run: Run, batch: readonly R[]) => Promise<unknown>,
  ): Promise<void> {
    for (const batch of batches(rows))
      await this.writing.store.write((transaction) => write(runIn(transaction), batch));
  }
}
