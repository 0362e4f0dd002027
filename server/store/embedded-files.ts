import grafeo from '@grafeo-db/js';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { embeddedError } from './embedded-errors.ts';
import { StoreError } from './graph-store.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** A database and what to do once it is closed. */
export interface OpenedFile {
  readonly db: Database;
  /** What messages call it: the file's path, or `memory`. */
  readonly where: string;
  release(): void;
}

const walBytes = 64 * 1024 * 1024;

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = join(folder, 'entente.grafeo');
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const what =
      code === 'EEXIST' || code === 'ENOTDIR' ? 'it is a file, or inside one' : message.split(',')[0];
    throw new StoreError(
      'UNWRITABLE',
      `The data folder ${folder} cannot be used (${what}); make it writable or set ENTENTE_DATA to another folder.`,
      { cause: error },
    );
  }
}

/** Who holds the folder, as it wrote itself down: ` (process 123)`, or nothing when that can't be told. */
function holder(pidFile: string): string {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 0);
    return pid === process.pid ? ' (this process)' : ` (process ${pid})`;
  } catch {
    return '';
  }
}

/**
 * Opens `entente.grafeo` in the folder, both made when missing. Rejects with LOCKED, UNWRITABLE, DAMAGED or NEWER.
 * The engine locks the file itself; `entente.pid` beside it only lets the message say who has it.
 */
export function openFile(folder: string): OpenedFile {
  const path = resolve(folder);
  prepareFolder(path);
  const file = join(path, 'entente.grafeo');
  const pidFile = join(path, 'entente.pid');
  let db: Database;
  try {
    db = grafeo.GrafeoDB.create(file);
  } catch (error) {
    const said = embeddedError(error, file);
    if (said.code !== 'LOCKED') throw said;
    throw new StoreError(
      'LOCKED',
      `The data folder ${path} is in use by another process${holder(pidFile)}; stop that one, or set ENTENTE_DATA to another folder.`,
      { cause: error },
    );
  }
  // Otherwise the log grows until the store is closed, and an opening after a crash replays all of it.
  db.setCheckpointTriggers({ walBytes });
  writeFileSync(pidFile, String(process.pid));
  return { db, where: file, release: () => rmSync(pidFile, { force: true }) };
}

/** A database that ends with the process. */
export function openMemory(): OpenedFile {
  return { db: grafeo.GrafeoDB.create(), where: 'memory', release: () => undefined };
}
