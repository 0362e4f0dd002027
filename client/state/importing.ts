/** An import as the person who does it sees it: the files and settings chosen, then what the server tells of its job. */

export interface ImportProgress {
  readonly phase: 'WAITING' | 'READING' | 'CHECKING' | 'WRITING' | 'REMOVING';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  /** Rows a second. */
  readonly rate?: number | null;
  readonly secondsLeft?: number | null;
}

export interface ImportJob {
  readonly id: string;
  readonly kind: 'IMPORT' | 'UNDO';
  readonly state: 'CHECKING' | 'READY' | 'WRITING' | 'DONE' | 'FAILED' | 'CANCELLED';
  readonly dataset?: string | null;
  readonly title?: string | null;
  readonly files: readonly string[];
  readonly problemCount: number;
  readonly removed?: number | null;
  readonly failure?: string | null;
  readonly progress: ImportProgress;
}

/** An import or removal that the server is writing, whoever began it: what is shown may lack a part of it. */
export interface UnderWay {
  readonly dataset: string;
  readonly what: 'IMPORT' | 'REMOVAL';
  readonly done: number;
  readonly total: number | null;
}

/** What is said of it beside the map. */
export function underWayText({ dataset, what, done, total }: UnderWay): string {
  const share = total ? ` (${Math.floor((100 * done) / total)} %)` : '';
  return what === 'IMPORT'
    ? `${dataset} is being imported${share}; some of it may be missing here`
    : `${dataset} is being removed; some of it may still be here`;
}

export interface ImportForm {
  /** '' to find out from the files. */
  readonly format: string;
  readonly dataset: string;
  readonly title: string;
  readonly published: string;
  readonly mapping: string;
  /** The name of a mapping that the server has; '' for none. */
  readonly recipe: string;
  /** The file that the mapping came from; '' for one that was written. */
  readonly mappingName: string;
}

export interface Importing {
  readonly open: boolean;
  readonly files: readonly File[];
  readonly form: ImportForm;
  /** A request is under way: files are sent, or an answer is awaited. */
  readonly busy: boolean;
  readonly job: ImportJob | null;
  /** Why the last step did not work. */
  readonly error: string | null;
  /** Whether the server said that it needs a token. */
  readonly needsToken: boolean;
}

export const noForm: ImportForm = {
  ...{ format: '', dataset: '', title: '', published: '', mapping: '', recipe: '', mappingName: '' },
};

export const noImport: Importing = {
  ...{ open: false, files: [], form: noForm, busy: false, job: null, error: null, needsToken: false },
};

/** Which of its pages the dialog shows. */
export type ImportPage = 'choose' | 'wait' | 'review' | 'done' | 'failed';

export function pageOf({ job, busy }: Importing): ImportPage {
  if (!job) return busy ? 'wait' : 'choose';
  switch (job.state) {
    case 'CHECKING':
    case 'WRITING':
      return 'wait';
    case 'READY':
      return 'review';
    case 'DONE':
      return 'done';
    case 'FAILED':
      return 'failed';
    case 'CANCELLED':
      return 'choose';
  }
}

const isMapping = (name: string) => /\.ya?ml$/i.test(name);

/** Files that are a mapping, and files to import. A mapping beside what it maps is taken for one. */
export function sorted(files: readonly File[]): {
  readonly mapping: File | null;
  readonly data: readonly File[];
} {
  const mapping = files.find(({ name }) => isMapping(name)) ?? null;
  return { mapping, data: files.filter((file) => file !== mapping) };
}

/** Adds files; one of the same name takes the other's place. */
export function addFilesIn(importing: Importing, files: readonly File[]): Importing {
  const names = new Set(files.map(({ name }) => name));
  return {
    ...importing,
    error: null,
    files: [...importing.files.filter(({ name }) => !names.has(name)), ...files],
  };
}
