import { localFile } from './read/files.ts';
import { ImportError, type DatasetDescription, type ImportOptions } from '../formats/reading.ts';
import type { DatasetRecord } from '../graph/elements/datasets.ts';
import type { ImportRequest, ImportProgress } from './dataset.ts';
import type { Finding } from './problems.ts';
import type { ImportReport } from './report.ts';

/** An import as asked for on the command line; the same here and in the server that holds the store. */
export interface AskedImport {
  readonly paths: readonly { readonly path: string; readonly name: string }[];
  readonly format?: string;
  readonly options: ImportOptions;
  readonly dataset: DatasetDescription;
  readonly keepGoing: boolean;
  readonly dryRun: boolean;
}

/** What `importFiles` is to do; `folder` is where broken-off imports are found again. */
export function requestOf(asked: AskedImport, folder: string | undefined): ImportRequest {
  const { paths, format, ...rest } = asked;
  const twice = paths.find(({ path }, at) => paths.findIndex((each) => each.path === path) < at);
  if (twice) throw new ImportError(`${twice.name} is named twice; name each file once.`);
  return {
    ...rest,
    files: paths.map(({ path, name }) => localFile(path, name)),
    ...(format !== undefined && { format }),
    ...(folder !== undefined && { folder }),
  };
}

/** One line of what the server tells while it works (`http/imports.ts`). */
export type ProgressLine =
  | { readonly progress: ImportProgress }
  | { readonly report: ImportReport }
  | { readonly removed: number }
  | { readonly datasets: readonly DatasetRecord[] }
  | {
      readonly problems: readonly Finding[];
      readonly count: number;
      readonly notes: readonly Finding[];
      readonly noteCount: number;
    }
  | { readonly error: string };
