import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, systemCode } from '../errors.ts';
import { StoreError } from '../store/graph-store.ts';

/** The server that holds a data folder: where it listens, and the token that the command line shows it. */
export interface RunningServer {
  readonly url: string;
  readonly token: string;
}

const fileOf = (folder: string) => join(folder, 'server.json');

/** A token that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Writes the lock file into the data folder, for its owner's eyes only; gives what takes it away again. Throws a
 * StoreError where it cannot be written.
 */
export function writeLockFile(folder: string, server: RunningServer): () => void {
  const file = fileOf(folder);
  try {
    // Made anew: a file that is there keeps its rights.
    rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify(server), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const why = systemCode(error) ?? messageOf(error);
    throw new StoreError(
      'UNWRITABLE',
      `${file}, which tells the command line of this server, cannot be written (${why}); remove what is there, or set ENTENTE_DATA to another folder.`,
      { cause: error },
    );
  }
  return () => rmSync(file, { force: true });
}

/** The server that holds the data folder, by its lock file; null where there is none. */
export function readLockFile(folder: string): RunningServer | null {
  try {
    const held: unknown = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    return isRunningServer(held) ? { url: held.url, token: held.token } : null;
  } catch {
    return null;
  }
}

function isRunningServer(held: unknown): held is RunningServer {
  if (typeof held !== 'object' || held === null || !('url' in held) || !('token' in held)) return false;
  return typeof held.url === 'string' && typeof held.token === 'string';
}
