import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceEvidence } from '../../graph/elements/evidence.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import { type PlanMade } from '../plan/plan.ts';
import type { SourcePart } from '../../formats/reading.ts';
import type { Findings } from '../problems.ts';
import type { Together } from '../read/join.ts';
import { readParts, type PartsRead, type Reading } from '../read/read-parts.ts';
import type { StoredLines } from '../plan/stored-lines.ts';
import { makePlan } from '../plan/planner.ts';

/** What is known once the files are read; their parts stay with the preparer. */
export interface FilesRead {
  readonly sources: Map<string, Together<SourcePart>>;
  /** Ids of the sources that evidence and claims cite. */
  readonly cited: ReadonlySet<string>;
  /** The ontology with what the files add, and the additions alone. */
  readonly ontology: Ontology;
  readonly additions: OntologyFile | null;
  readonly rows: number;
  /** Into how many parts ids are spread. */
  readonly spread: number;
}

export interface Planning {
  readonly sources: Map<string, Together<SourcePart>>;
  readonly dataset: string;
  readonly folder: string;
  /** Null for a data set that is not stored yet; its lines are gone afterwards. */
  readonly stored: StoredLines | null;
  /** Sources of other data sets that this one cites. */
  readonly foreign: ReadonlyMap<string, SourceEvidence>;
  readonly signal: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** A plan with what was found on the way to it. */
export interface Planned {
  readonly made: PlanMade;
  readonly problems: Findings;
  readonly notes: Findings;
}

/**
 * Does what an import does without the store: first reads the files, then plans. The way is the same in this thread
 * (`preparerHere`) and in another (`preparerAside`).
 */
export interface Preparer {
  read(reading: Reading): Promise<FilesRead>;
  plan(planning: Planning): Promise<Planned>;
  /** Gives up what it holds. */
  close(): Promise<void>;
}

export function preparerHere(): Preparer {
  let parts: PartsRead | null = null;
  return {
    read: async (reading) => {
      parts = await readParts(reading);
      const { sources, cited, ontology, additions, rows } = parts;
      return { sources, cited, ontology, additions, rows, spread: parts.entities.parts };
    },
    plan: async ({ sources, foreign, ...planning }) => {
      if (!parts) throw new Error('There is nothing to plan before the files are read.');
      const { stored, folder } = planning;
      const made = await makePlan({
        ...planning,
        parts: { ...parts, sources },
        foreignSource: (id) => foreign.get(id),
      });
      const { problems, notes } = parts;
      const spools = [parts.entities, parts.links, parts.figures];
      for (const spool of spools) spool.remove();
      for (const spool of stored ? [stored.entities, stored.links, stored.figures, stored.claims] : [])
        spool.remove();
      rmSync(join(folder, 'parts'), { recursive: true, force: true });
      return { made, problems, notes };
    },
    close: async () => undefined,
  };
}
