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
          if (how.sort === 'next') takeNext(db, folder);
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

function takeNext(db: OpenedFile['db'], folder: string): void {
  try {
    db.backupIncremental(folder);
  } catch (error) {
    if (!nothingNew.test(messageOf(error))) throw error;
  }
}

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
  const list = join(folder, listName);
  const damaged = (why: string, cause?: unknown) =>
    new StoreError('DAMAGED', `The backup in ${folder} cannot be used (${why}); take another one.`, {
      cause,
    });
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(list, 'utf8'));
  } catch (error) {
    throw damaged(`${listName} cannot be read`, error);
  }
  const segments = isList(read) ? read.segments.filter(isSegment) : [];
  const [first, ...more] = segments;
  if (!first) throw damaged(`${listName} lists nothing`);
  let last = first.end_epoch;
  for (const { start_epoch: start, end_epoch: end, filename } of more) {
    if (start !== last + 1) throw damaged(`${filename} does not go on where the part before it ended`);
    last = end;
  }
  return { parts: segments.map(({ filename }) => filename), list: listName, commit: last };
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
