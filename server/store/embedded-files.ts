import { messageOf, systemCode, tooFewFiles } from '../errors.ts';
import {
  accessSync,
  chmodSync,
  closeSync,
  copyFileSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { finishPutting } from './data-folder.ts';
import { StoreError, type StoreErrorCode } from './graph-store.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** A database and where it is kept. */
export interface OpenedFile {
  readonly db: Database;
  /** What messages call it: the file's path, or `memory`. */
  readonly where: string;
  /** Notes that a commit was acknowledged: an opening that does not find it refuses. */
  committed(): void;
  /** Closes the database and gives its folder free. */
  close(): void;
}

/** What a salvage did not find any more. */
export interface Lost {
  /** The number of the last commit that is left, and of the last that was acknowledged. */
  readonly last: number;
  readonly acknowledged: number;
  /** Where what could not be read was put aside; null where nothing was. */
  readonly aside: string | null;
}

const walBytes = 64 * 1024 * 1024;

/** Makes a folder and those above it. Node's own `recursive` never returns where nothing can be made, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder, { mode: ownersOnly.folder });
}

/** What the graph says is nobody's but its owner's, also on a machine that others use. */
const ownersOnly = { folder: 0o700, file: 0o600 };

/**
 * Takes the rights of others from what is in the folder. The engine makes its files with the rights that the process
 * gives to all, and its log's folder holds those that it makes later. Another owner's files stay as they are.
 */
function keepToOwner(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.name.startsWith('entente.')) continue;
    try {
      chmodSync(join(folder, entry.name), entry.isDirectory() ? ownersOnly.folder : ownersOnly.file);
    } catch (error) {
      if (systemCode(error) !== 'EPERM') throw error;
    }
  }
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    readdirSync(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = join(folder, 'entente.grafeo');
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const code = systemCode(error);
    const what =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'it is a file, or inside one'
        : messageOf(error).split(',')[0];
    throw new StoreError(
      'UNWRITABLE',
      `The data folder ${folder} cannot be used (${what}); make it writable or set ENTENTE_DATA to another folder.`,
      { cause: error },
    );
  }
}

/** The process that holds a folder, as it wrote itself down; undefined when that can't be told. */
function holder(pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

function lockedError(folder: string, pidFile: string, cause: unknown): StoreError {
  const pid = holder(pidFile);
  const message =
    pid === process.pid
      ? `The data folder ${folder} is already open in this process; close it first, or set ENTENTE_DATA to another folder.`
      : `The data folder ${folder} is in use by another process${pid ? ` (process ${pid})` : ''}; stop that one, or set ENTENTE_DATA to another folder.`;
  return new StoreError('LOCKED', message, { cause });
}

/**
 * The number of the last commit that was acknowledged, in a file beside the database: the engine opens in silence with
 * what is left where its log is cut short, or where the newest header of its file is damaged. A commit cut off by a
 * kill was never acknowledged, and is none that is missed. It costs some two microseconds a commit.
 */
const markWidth = 20;

function readMark(file: string): bigint {
  const mark = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return /^\d+$/.test(mark) ? BigInt(mark) : 0n;
}

function commitMark(db: Database, file: string) {
  const handle = openSync(file, constants.O_RDWR | constants.O_CREAT, ownersOnly.file);
  return {
    write: () => {
      try {
        writeSync(handle, `${String(db.currentEpoch()).padStart(markWidth, '0')}\n`, 0);
      } catch {
        // Where it cannot be written, as on a disk that is full, a later loss may go unseen; the commit stands.
      }
    },
    close: () => closeSync(handle),
  };
}

/** A copy of the log of a store that was not closed: the engine works it in, and closing ends it, damaged or not. */
function logAsFound(file: string) {
  const [log, copy, damaged] = [`${file}.wal`, `${file}.wal.found`, `${file}.damaged.wal`];
  try {
    cpSync(log, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  } catch {
    // There is none, or no room for it: then it is worked in as it is.
  }
  return {
    keep: () => {
      if (existsSync(copy) && !existsSync(damaged)) renameSync(copy, damaged);
    },
    drop: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** Throws DAMAGED where commits that were acknowledged are not there any more. */
function requireAcknowledged(
  db: Database,
  file: string,
  acknowledged: bigint,
  log: ReturnType<typeof logAsFound> | null,
): void {
  const last = db.currentEpoch();
  if (last >= acknowledged) return;
  // Closing writes the older state over what is left of the newer.
  const copy = `${file}.damaged`;
  if (existsSync(file) && !existsSync(copy)) copyFileSync(file, copy);
  log?.keep();
  throw new StoreError(
    'DAMAGED',
    `${file} is damaged (its last commit is ${last}, and ${acknowledged} was acknowledged; the file as found is ${copy}); restore a backup with entente restore, or run entente verify --salvage to go on with what is left.`,
  );
}

function create(file: string, walSalvage: boolean, locked: (error: unknown) => StoreError): Database {
  try {
    return grafeo.GrafeoDB.create(file, { walSalvage });
  } catch (error) {
    const said = embeddedError(error, file);
    throw said.code === 'LOCKED' ? locked(error) : said;
  }
}

/** Closes what failed to open. What failed first is what to tell, and may be why closing fails as well. */
function closeAfter(db: Database): void {
  try {
    db.close();
  } catch {
    // The log stays and is worked in when the store is next opened.
  }
}

/**
 * Opens `entente.grafeo` in the folder, both made when missing. Throws LOCKED, UNWRITABLE, DAMAGED or NEWER. With
 * `salvage` what is left of a damaged one opens too; it gets what was lost, null for nothing.
 * The engine locks the file itself; `entente.pid` beside it only lets the message say who has it.
 */
export function openFile(folder: string, salvage?: (lost: Lost | null) => void): OpenedFile {
  const path = resolve(folder);
  prepareFolder(path);
  finishPutting(path);
  const of = (ending: string) => join(path, `entente.${ending}`);
  const [file, pidFile, closedFile, markFile] = [of('grafeo'), of('pid'), of('closed'), of('commit')];
  const [closed, committed] = [readMark(closedFile), readMark(markFile)];
  const acknowledged = closed > committed ? closed : committed;
  // What another process holds is not ours to copy.
  const log = committed > closed && holder(pidFile) === undefined ? logAsFound(file) : null;
  const aside = `${file}.wal.damaged`;
  if (salvage) rmSync(aside, { recursive: true, force: true });
  let db: Database;
  try {
    db = create(file, salvage !== undefined, (error) => lockedError(path, pidFile, error));
  } catch (error) {
    log?.drop();
    throw error;
  }
  let mark: ReturnType<typeof commitMark>;
  try {
    if (!salvage) requireAcknowledged(db, file, acknowledged, log);
    mark = commitMark(db, markFile);
    // Otherwise the log grows until the store is closed, and an opening after a crash replays all of it.
    db.setCheckpointTriggers({ walBytes });
    writeFileSync(pidFile, String(process.pid));
    keepToOwner(path);
  } catch (error) {
    closeAfter(db);
    throw error;
  } finally {
    log?.drop();
  }
  if (salvage) {
    const last = db.currentEpoch();
    const isAside = existsSync(aside);
    const isWhole = last >= acknowledged && !isAside;
    salvage(
      isWhole
        ? null
        : { last: Number(last), acknowledged: Number(acknowledged), aside: isAside ? aside : null },
    );
    // From here on what is left is what there is.
    rmSync(closedFile, { force: true });
    mark.write();
  }
  const close = () => {
    const epoch = db.currentEpoch();
    try {
      db.close();
    } catch (error) {
      // As on a disk that is full: the log has it all, and is worked in when the store is next opened.
      throw embeddedError(error, file);
    } finally {
      mark.close();
    }
    writeFileSync(closedFile, `${epoch}\n`, { mode: ownersOnly.file });
    rmSync(pidFile, { force: true });
  };
  return { db, where: file, committed: mark.write, close };
}

/**
 * Refuses with LOCKED where a process has the folder open, also one of another container. The engine's own lock tells;
 * where there is none, it reads the whole file before it is closed again.
 */
export function requireUnheld(folder: string): void {
  const path = resolve(folder);
  const [file, pidFile] = [join(path, 'entente.grafeo'), join(path, 'entente.pid')];
  if (!existsSync(file)) return;
  try {
    grafeo.GrafeoDB.openReadOnly(file).close();
  } catch (error) {
    if (embeddedError(error, file).code === 'LOCKED') throw lockedError(path, pidFile, error);
  }
}

/** A database that ends with the process. */
export function openMemory(): OpenedFile {
  const db = grafeo.GrafeoDB.create();
  return { db, where: 'memory', committed: () => undefined, close: () => db.close() };
}

type Rule = readonly [
  pattern: RegExp,
  code: StoreErrorCode,
  say: (subject: string, detail: string) => string,
];

/** What the engine's own texts mean, the first that fits. `subject` is a file when opening, else a statement. */
const rules: readonly Rule[] = [
  [
    /cannot be locked|is locked|migration is running/i,
    'LOCKED',
    (file) => `${file} is open in another process; stop that one or set ENTENTE_DATA to another folder.`,
  ],
  [
    /newer (version|release)|reads up to version|unsupported (file )?format version/i,
    'NEWER',
    (file) => `${file} was written by a newer version of Entente's engine; update Entente.`,
  ],
  [
    /damaged|checksum|invalid file header|GRAFEO-S00|corrupt|GRAFEO-X002/i,
    'DAMAGED',
    (file, detail) =>
      `${file} is damaged (${detail}); restore a backup with entente restore, run entente verify --salvage to go on with what is left where its log is damaged, or move its folder away and load the dossiers again.`,
  ],
  [/too many open files|EMFILE|\(os error 24\)/i, 'UNWRITABLE', (file) => tooFewFiles(file)],
  [
    /permission denied|read-only file ?system|no space left|quota exceeded|not a directory|\(os error \d+\)/i,
    'UNWRITABLE',
    (file, detail) =>
      `${file} cannot be written (${detail}); free or change its folder, or set ENTENTE_DATA.`,
  ],
  [
    /GRAFEO-T00\d|write conflict|deadlock/i,
    'CONFLICT',
    (name) => `${name}: another write was in the way; try again.`,
  ],
  [/constraint violation/i, 'CONSTRAINT', (name, detail) => `${name}: ${detail}`],
  [/GRAFEO-(Q|V)\d+|Invalid argument/i, 'INVALID', (name, detail) => `${name}: ${detail}`],
];

/** The engine's sentence without its codes, on one line. */
function detailOf(message: string): string {
  const [line = ''] = message.split('\n');
  return line
    .replace(/^(?:[A-Z][a-z]+ error: )?(?:GRAFEO-[A-Z]\d+: )?/, '')
    .replace(/^(?:Internal error|Invalid value|Serialization error|Constraint violation): /, '')
    .replace(/^Constraint violation: /, '')
    .trim();
}

/** Translates what the embedded engine throws; a StoreError stays as it is. */
export function embeddedError(error: unknown, subject: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  for (const [pattern, code, say] of rules)
    if (pattern.test(message)) return new StoreError(code, say(subject, detailOf(message)), { cause: error });
  return new StoreError('INTERNAL', `${subject}: ${detailOf(message)}`, { cause: error });
}
