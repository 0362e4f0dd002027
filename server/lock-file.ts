import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the command line reaches the server that holds a data folder: where it listens, and what opens it. */
export interface Door {
  readonly url: string;
  readonly token: string;
}

const fileOf = (folder: string) => join(folder, 'server.json');

/** A token that nobody guesses. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Leaves the door's key in the data folder, for its owner's eyes only; gives what takes it away again. */
export function leaveDoor(folder: string, door: Door): () => void {
  const file = fileOf(folder);
  // Made anew: a file that is there keeps its rights.
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(door), { mode: 0o600, flag: 'wx' });
  return () => rmSync(file, { force: true });
}

/** The door of the server that holds the data folder; null where none left one. */
export function findDoor(folder: string): Door | null {
  try {
    const { url, token } = JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Partial<Door>;
    return typeof url === 'string' && typeof token === 'string' ? { url, token } : null;
  } catch {
    return null;
  }
}
