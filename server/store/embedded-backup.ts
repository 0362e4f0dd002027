import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { messageOf } from '../errors.ts';
import { embeddedError, type OpenedFile } from './embedded-files.ts';
import { StoreError, type BackupFiles, type OwnBackup } from './graph-store.ts';

/** What the engine lists of a backup, in a file of its own beside the parts. */
const listName = 'backup_manifest.json';
/** What the log is kept for: where the last part of a chain ended. Without it the log goes once it is worked in. */
const cursorName = 'backup_cursor.meta';
const nothingNew = /no new WAL records/i;

/**
 * The engine's backups of a database in a file. They hold the process up, for some two seconds per 100,000 entities
 * with 300,000 links; a next part of a chain for as long as its part of the log takes to copy.
 */
export function embeddedBackup(
  { db, where }: Pick<OpenedFile, 'db' | 'where'>,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): OwnBackup {
  const cursor = join(`${where}.wal`, cursorName);
  const chainFile = `${where.replace(/\.grafeo$/, '')}.chain`;
  const chain = () =>
    existsSync(cursor) && existsSync(chainFile) ? readFileSync(chainFile, 'utf8').trim() : null;
  return {
    chain,
    take: (folder, how, before) =>
      alone(async () => {
        await before();
        try {
          if (how.sort === 'next') takeNext(db, folder, cursor);
          else if (how.sort === 'first') {
            db.backupFull(folder);
            replaceFile(chainFile, `${how.chain}\n`);
          } else keeping(cursor, () => db.backupFull(folder));
        } catch (error) {
          throw embeddedError(error, folder);
        }
        return filesIn(folder);
      }),
  };
}

function takeNext(db: OpenedFile['db'], folder: string, cursor: string): void {
  requireGoingOn(folder, cursor);
  try {
    db.backupIncremental(folder);
  } catch (error) {
    if (!nothingNew.test(messageOf(error))) throw error;
  }
}

/**
 * The engine lists a part and then moves its mark. Cut off in between, the part is dropped, to be taken again; where a
 * backup by itself was cut off before the mark was put back, what lies between is in no part, and the chain ends.
 */
function requireGoingOn(folder: string, cursor: string): void {
  const mark: unknown = JSON.parse(readFileSync(cursor, 'utf8'));
  if (!isMark(mark)) return;
  const [file, list] = [join(folder, listName), readList(folder)];
  const segments = list.segments.filter((segment) => segment.end_epoch <= mark.backed_up_epoch);
  if (segments.length < list.segments.length) replaceFile(file, JSON.stringify({ ...list, segments }));
  if (segments.at(-1)?.end_epoch === mark.backed_up_epoch) return;
  throw new StoreError(
    'INVALID',
    `The chain in ${folder} cannot go on, since another backup was cut off after its last part; what it holds can be restored: begin another chain in a new folder.`,
  );
}

const isMark = (read: unknown): read is { readonly backed_up_epoch: number } =>
  typeof read === 'object' &&
  read !== null &&
  'backed_up_epoch' in read &&
  typeof read.backed_up_epoch === 'number';

/** A backup by itself moves the mark for which the log is kept; a chain elsewhere still needs it where it was. */
function keeping(cursor: string, work: () => void): void {
  const before = existsSync(cursor) ? readFileSync(cursor) : null;
  try {
    work();
  } finally {
    if (before === null) rmSync(cursor, { force: true });
    else replaceFile(cursor, before);
  }
}

function replaceFile(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content, { flush: true, mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The parts that the engine lists, first to last. Throws DAMAGED where they do not follow each other. */
export function filesIn(folder: string): BackupFiles {
  const { segments } = readList(folder);
  const [first, ...more] = segments;
  if (!first) throw damaged(folder, `${listName} lists nothing`);
  let last = first.end_epoch;
  for (const { start_epoch: start, end_epoch: end, filename } of more) {
    if (start !== last + 1)
      throw damaged(folder, `${filename} does not go on where the part before it ended`);
    last = end;
  }
  return { parts: segments.map(({ filename }) => filename), list: listName, commit: last };
}

const damaged = (folder: string, why: string, cause?: unknown) =>
  new StoreError('DAMAGED', `The backup in ${folder} cannot be used (${why}); take another one.`, { cause });

/** The engine's list, with all that it says besides. */
function readList(folder: string): { readonly segments: readonly Segment[] } {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(folder, listName), 'utf8'));
  } catch (error) {
    throw damaged(folder, `${listName} cannot be read`, error);
  }
  return isList(read) ? { ...read, segments: read.segments.filter(isSegment) } : { segments: [] };
}

interface Segment {
  readonly filename: string;
  readonly start_epoch: number;
  readonly end_epoch: number;
}
const isList = (value: unknown): value is { readonly segments: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'segments' in value && Array.isArray(value.segments);
function isSegment(value: unknown): value is Segment {
  if (typeof value !== 'object' || value === null) return false;
  if (!('filename' in value && 'start_epoch' in value && 'end_epoch' in value)) return false;
  const { filename, start_epoch: start, end_epoch: end } = value;
  return typeof filename === 'string' && typeof start === 'number' && typeof end === 'number';
}

/** Makes a database file, which must not be there, of a backup as it was after this commit. Throws a StoreError. */
export function restoreEmbedded(folder: string, commit: number, file: string): void {
  try {
    grafeo.GrafeoDB.restoreToEpoch(folder, commit, file);
  } catch (error) {
    throw embeddedError(error, folder);
  }
}
