import { itemAt } from '../graph/access/batches.ts';
import { runOn } from '../graph/access/run.ts';
import { slugOf } from '../graph/writing/ids.ts';
import type { GraphStore } from '../store/graph-store.ts';
import {
  ImportError,
  type DatasetDescription,
  type ImportFile,
  type SourcePart,
  type ImportFormat,
  type ImportOptions,
} from '../formats/reading.ts';
import type { Pace } from './pace.ts';

/** A data set as a whole: what it is called and how it stands as a source. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly source: Omit<SourcePart, 'place'>;
}

/** What the store knows of a data set; null where it has none of that id. */
export interface StoredDataset {
  readonly digest: string;
  /** Day of its first import. */
  readonly imported: string;
  /** Some of its links start at entities of others. */
  readonly strays: boolean;
}

/** Puts together what the request says, what the files say and what their names say, in this order. */
export function datasetOf(
  files: readonly ImportFile[],
  asked: DatasetDescription,
  described: DatasetDescription,
): Dataset {
  const base = itemAt(files, 0)
    .name.replace(/^.*[\\/]/, '')
    .replace(/(\.[A-Za-z0-9]{1,8})+$/, '');
  const id = asked.id ?? described.id ?? slugOf(base);
  if (!/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id))
    throw new ImportError(
      `The data set id ${JSON.stringify(id)} may hold small letters, digits, - and _ only, 80 at most; write "${slugOf(id).slice(0, 80)}".`,
    );
  const title = asked.title ?? described.title ?? base;
  const source = { title, kind: 'dataset', ...described.source, ...asked.source, id };
  return { id, title, summary: asked.summary ?? described.summary ?? null, source };
}

/** What the store has under the id. Throws an ImportError for an id that a dossier has. */
export async function storedDataset(store: GraphStore, id: string): Promise<StoredDataset | null> {
  const [row] = await runOn(store)('read/dataset', { id });
  if (!row) return null;
  if (row.dataset !== true || row.imported === null)
    throw new ImportError(
      `${id} is the id of a dossier that was loaded; give the data set another with --dataset.`,
    );
  return { digest: row.digest, imported: row.imported, strays: row.strays === true };
}

/**
 * The source of a data set that doesn't say when it was published: known from the day on which it was first imported.
 */
export function datedSource(source: Dataset['source'], firstImported: string): Dataset['source'] {
  if (source.published !== undefined) return source;
  const note = 'Its date of publication is not given; it counts as known from the day it was imported.';
  return { ...source, published: firstImported, notes: source.notes ? `${source.notes} ${note}` : note };
}

export interface ImportRequest {
  readonly files: readonly ImportFile[];
  /** A format or its id; found out from the files unless given. */
  readonly format?: string | ImportFormat;
  readonly options?: ImportOptions;
  /** Wins over what the files say of themselves. */
  readonly dataset?: DatasetDescription;
  /** Leaves rows with problems out instead of refusing all. */
  readonly keepGoing?: boolean;
  /** Finds out what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** Where it keeps what it works on, in a folder by the data set's id; the system's place for such unless given. */
  readonly folder?: string;
  /** Reads and plans in a thread of its own where that can be, so that this one goes on answering. */
  readonly aside?: boolean;
  /** Full speed unless given. */
  readonly pace?: Pace;
  readonly signal?: AbortSignal;
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  readonly phase: 'reading' | 'checking' | 'writing';
  /** Of `total` bytes, steps or rows. */
  readonly done: number;
  readonly total: number;
  /** Rows read, or written, so far. */
  readonly rows: number;
}
