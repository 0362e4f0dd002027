/**
 * The port between Entente and whatever holds its graph. Two adapters implement it
 * (`embedded.ts`, `neo4j.ts`); `tests/store/contract.ts` says what each must do.
 */

/** A value that a parameter or a column may hold. Dates are ISO strings; whole numbers stay whole. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Params = { readonly [name: string]: Value };
export type Row = { readonly [column: string]: Value };

/** One Cypher statement, named after its file (`read/entities-by-id`) so that errors and counts can say which. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface ReadOptions {
  /** Aborted when the client hangs up or the deadline passes: the store then starts no further work for it. */
  readonly signal?: AbortSignal;
}

export interface Transaction {
  /** Runs one statement inside the transaction and gives its rows. At most 5,000 rows in, 5,000 rows out. */
  run(statement: Statement, params?: Params): Promise<Row[]>;
}

/** One hit of the full-text index over `Entity.search`; scores compare within one answer only. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
  /** Its `label` and the properties asked for, where any were. */
  readonly found?: Row;
}

export interface SearchOptions extends ReadOptions {
  /** What to read of each hit along the way. */
  readonly properties?: readonly string[];
  /** Labels of which a hit tells the first that it has; null where it has none of them. */
  readonly labels?: readonly string[];
}

export interface EngineInfo {
  /** `grafeo` or `neo4j`. */
  readonly engine: string;
  readonly version: string;
}

/** The end of a link to be added: an entity's id, and the engine's handle on it where `bulk` gave one. */
export interface LinkEnd {
  readonly id: string;
  readonly handle: number | null;
}
export interface BulkLink {
  readonly type: string;
  readonly source: LinkEnd;
  readonly target: LinkEnd;
  readonly props: Params;
}

/**
 * Adds many elements at the engine's best speed. Each call is kept whole or not at all, at most 5,000 rows, in the
 * queue of writes; calls that are made before others ended may run beside those, where the engine can. Ids must be new: a taken one rejects with CONSTRAINT where a constraint holds it.
 */
export interface Bulk {
  /** Adds nodes with all of `labels`. Gives a handle for each, in their order, where the engine has such. */
  nodes(labels: readonly string[], rows: readonly Params[]): Promise<readonly number[] | null>;
  /**
   * Runs work that changes or removes many entities. An engine whose text index makes each of them slow puts it aside
   * meanwhile and lays it anew at the end; searches wait for that.
   */
  changing<T>(work: () => Promise<T>): Promise<T>;
  /** Adds links between entities; rejects with INVALID when an end is not there. */
  links(rows: readonly BulkLink[]): Promise<void>;
  /**
   * All nodes that are wanted, however many there are, at most 5,000 at a time, in no order: their `labels` and the
   * properties asked for. The time grows with their number. What is written meanwhile may or may not be among them.
   */
  each(wanted: NodesWanted): AsyncGenerator<Row[]>;
  /** Lets readers go first: resolves when no read runs, at the latest after so many milliseconds. */
  quiet(maxMs: number): Promise<void>;
}

/** Which nodes `Bulk.each` goes through. */
export interface NodesWanted {
  /** One whose `id` is unique. */
  readonly label: string;
  /** The value of their property `dossier`; null for whichever. */
  readonly dossier: string | null;
  /** Null for all that each holds, in a column `props`. */
  readonly properties: readonly string[] | null;
  /**
   * Labels of which each node has at most one. It is told as `type`, null where it has none, in place of `labels`, which
   * take as long to read as five properties.
   */
  readonly typeAmong?: readonly string[];
}

/** How a backup of an engine's own is taken: by itself, as the first part of a chain with an id, or as its next part. */
export type OwnBackupSort =
  { readonly sort: 'whole' } | { readonly sort: 'first'; readonly chain: string } | { readonly sort: 'next' };

/** The files of a backup, by their names in its folder. */
export interface BackupFiles {
  /** First to last; a part never changes once it is there. */
  readonly parts: readonly string[];
  /** Says what the parts are, and changes with each that is added. */
  readonly list: string;
  /** The number of the last commit in it. */
  readonly commit: number;
}

/** What an engine that keeps its graph in files of its own does to back them up while it is open. */
export interface OwnBackup {
  /** The chain that a next part would go on; null where none was begun. */
  chain(): string | null;
  /**
   * Writes a backup into the folder, between two writes: `before` runs first, with writes held back already. Rejects
   * with a StoreError.
   */
  take(folder: string, how: OwnBackupSort, before: () => Promise<void>): Promise<BackupFiles>;
}

export interface GraphStore {
  /** One object for as long as it is open, also where others look on: what is known of the store is kept by it. */
  readonly info: EngineInfo;
  /** Runs one reading statement; a read-only transaction of its own. */
  read(statement: Statement, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it is kept when it resolves, none of it when it rejects.
   * Writes queue one behind the other; a transient conflict runs `work` again from its start.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  readonly bulk: Bulk;
  /** Absent where the engine has none that this process can take. */
  readonly ownBackup?: OwnBackup;
  /** The entities whose `search` property shares words with `text`, best first, at most `limit` (1 to 1,000). */
  searchText(text: string, limit: number, options?: SearchOptions): Promise<TextHit[]>;
  /**
   * A text that is another after every write, whoever wrote: what was made of the store after it gave this text holds
   * for as long as it gives the same. This process's writes count at once, another's on a shared store within 50 ms;
   * with `since`, a time of `performance.now()`, it is what the store had no earlier than then, which reads that began
   * later have told mostly. Rejects with a StoreError where the store is away.
   */
  revision(since?: number): Promise<string>;
  /** How many calls wait for their turn now. */
  waiting(): { readonly reads: number; readonly writes: number };
  /** Resolves when the store answers; rejects with a StoreError that says what is wrong. */
  ping(): Promise<void>;
  /** Ends running work and releases the store; every later call rejects with code CLOSED. Closing twice is fine. */
  close(): Promise<void>;
}

export type StoreErrorCode =
  | 'UNAVAILABLE' // cannot be reached, now or any more
  | 'UNAUTHENTICATED' // wrong user or password
  | 'LOCKED' // another process holds the data folder
  | 'UNWRITABLE' // the data folder cannot be written
  | 'DAMAGED' // the stored file fails its checks
  | 'NEWER' // written by a newer version of Entente or of the engine
  | 'CONFLICT' // transient, retries used up
  | 'CONSTRAINT' // a unique id is taken
  | 'INVALID' // a parameter or value the engine cannot hold
  | 'ABORTED' // the signal was aborted
  | 'CLOSED'
  | 'INTERNAL';

/** What a store rejects with. `message` is one sentence that says what to do; `cause` keeps the engine's own error. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
