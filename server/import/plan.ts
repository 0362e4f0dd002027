import { join } from 'node:path';
import type { Ontology } from '../graph/ontology.ts';
import type { SourceEvidence } from '../graph/evidence.ts';
import type { IdTable } from './id-table.ts';
import { LineWriter } from './line-file.ts';
import { Planner } from './planner.ts';
import type { PartsRead } from './read-parts.ts';
import type { Tally } from './report.ts';
import type { StoredLines } from './stored-lines.ts';

/** The files of a plan: each holds the rows of one step as JSON lines. */
export const planFiles = [
  ...[
    'sources.create',
    'sources.update',
    'sources.drop',
    'entities.create',
    'entities.update',
    'entities.drop',
  ],
  ...['links.create', 'links.update', 'links.drop', 'links.outside', 'figures.create', 'figures.update'],
  ...['figures.drop', 'figures.outside', 'claims.create', 'claims.update', 'claims.drop'],
  ...['waiting.set', 'waiting.drop', 'variants.set', 'variants.drop', 'recount', 'entities.global'],
] as const;
export type PlanFile = (typeof planFiles)[number];

/** What separates the data set as read from the data set as stored, on disk, ready to be written. */
export interface Plan {
  readonly folder: string;
  readonly table: IdTable;
  readonly ontology: Ontology;
  readonly tally: Tally;
  /** Of all rows: the same for the same contents in any order. */
  readonly digest: string;
  /** Evidence entries by source. */
  readonly entries: ReadonlyMap<string, number>;
  /** Opens a file of the plan for adding. */
  file(name: PlanFile): LineWriter;
  /** Lines of a file so far. */
  lines(name: PlanFile): number;
  /** The data set's entity types by the numbers of the table. */
  typeName(number: number): string | undefined;
  close(): void;
}

/** A plan as it can be handed from one thread to another; its files are on disk. */
export interface PlanMade {
  readonly folder: string;
  readonly table: IdTable;
  readonly tally: Tally;
  readonly digest: string;
  readonly entries: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<PlanFile, number>;
}

/** Opens a plan that was made, for what is still to be decided. */
export function openPlan({ lines, ...made }: PlanMade, ontology: Ontology): Plan {
  const files = new Map<PlanFile, LineWriter>();
  return {
    ...made,
    ontology,
    file: (name) => {
      let file = files.get(name);
      if (!file) files.set(name, (file = new LineWriter(planPath(made.folder, name), lines.get(name) ?? 0)));
      return file;
    },
    lines: (name) => files.get(name)?.lines ?? lines.get(name) ?? 0,
    typeName: (number) => ontology.entityTypes[number - 1]?.id,
    close: () => {
      for (const file of files.values()) file.close();
    },
  };
}

export const planPath = (folder: string, name: PlanFile): string => join(folder, `${name}.ndjson`);

/** What a plan is made of. */
export interface Wanted {
  readonly parts: PartsRead;
  readonly dataset: string;
  readonly folder: string;
  /** Null for a data set that is not stored yet. */
  readonly stored: StoredLines | null;
  /** Sources of other data sets that this one cites. */
  foreignSource(id: string): SourceEvidence | undefined;
  readonly signal: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Joins, checks and compares; problems are added to those of reading. */
export async function makePlan(wanted: Wanted): Promise<PlanMade> {
  const planner = new Planner(wanted);
  const total = wanted.parts.entities.parts * 3;
  let done = 0;
  const step = async (work: () => void) => {
    wanted.signal.throwIfAborted();
    work();
    wanted.onProgress?.((done += 1), total);
    // Others have their turn: a part takes tens of milliseconds.
    await new Promise((resolve) => setImmediate(resolve));
  };
  planner.sources();
  for (let part = 0; part < wanted.parts.entities.parts; part += 1) await step(() => planner.entities(part));
  for (let part = 0; part < wanted.parts.links.parts; part += 1) await step(() => planner.links(part));
  for (let part = 0; part < wanted.parts.figures.parts; part += 1) await step(() => planner.figures(part));
  return planner.finish();
}
