import type { SourceEvidence } from '../../graph/elements/evidence.ts';
import type { OntologyFile } from '../../graph/ontology/ontology.ts';
import type { ImportOptions, SourcePart } from '../../formats/reading.ts';
import type { Together } from '../read/join.ts';
import type { TableParts } from '../../formats/ids.ts';
import type { PlanMade, StoredLine } from '../plan/plan.ts';
import type { FilesRead } from './prepare.ts';
import type { Finding } from '../problems.ts';
import type { SpooledLines } from '../read/read-parts.ts';

/** What `prepare-aside.ts` and the thread of `prepare-worker.ts` say to each other. */

export interface ReadOrder {
  readonly do: 'read';
  readonly format: string;
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly options: ImportOptions;
  readonly dataset: string;
  readonly ontology: OntologyFile;
  readonly folder: string;
  readonly isCheck: boolean;
}

export interface PlanOrder {
  readonly do: 'plan';
  readonly sources: Map<string, Together<SourcePart>>;
  readonly dataset: string;
  readonly folder: string;
  readonly stored: {
    readonly spools: readonly SpooledLines[];
    readonly sources: ReadonlyMap<string, StoredLine>;
  } | null;
  readonly foreign: ReadonlyMap<string, SourceEvidence>;
}

export interface FindingsTold {
  readonly list: readonly Finding[];
  readonly count: number;
}
export type ReadTold = Omit<FilesRead, 'ontology'> & { readonly ontology: OntologyFile };
export interface PlanTold {
  readonly made: Omit<PlanMade, 'table'> & { readonly table: TableParts };
  readonly problems: FindingsTold;
  readonly notes: FindingsTold;
}
export interface ErrorTold {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly argument: string | undefined;
}

export type Answer =
  | { readonly rows: number; readonly bytes: number }
  | { readonly done: number; readonly total: number }
  | { readonly read: ReadTold }
  | { readonly planned: PlanTold }
  | { readonly error: ErrorTold };
