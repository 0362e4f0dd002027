import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../errors.ts';
import { BadInputError } from '../graph/errors.ts';
import { StoreError } from '../store/graph-store.ts';

/** What a backup is, in `backup.json` of its folder: written last, so that without it there is no backup. */
export interface Manifest {
  readonly form: 1;
  /** `files`: the embedded engine's own; `graph`: all nodes and relationships as JSON lines, for any engine. */
  readonly kind: 'files' | 'graph';
  /** ISO 8601, UTC: when it was taken, the last part of a chain. */
  readonly taken: string;
  readonly entente: string;
  readonly engine: string;
  readonly version: string;
  /** The id of the chain that further parts are added to; null for a backup by itself. */
  readonly chain: string | null;
  /** `files`: the number of the last commit. */
  readonly commit: number | null;
  /** `graph`: what it holds, and a digest of it in any order. */
  readonly holds: Held | null;
  readonly files: readonly FileMark[];
}

export interface Held {
  readonly nodes: number;
  readonly links: number;
  /** Of all nodes and relationships with all they hold, the same in whichever order. */
  readonly digest: string;
}

export interface FileMark {
  /** Below the backup's folder, with `/`. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const manifestName = 'backup.json';

/** The mark of a file as it is. */
export async function markOf(folder: string, name: string): Promise<FileMark> {
  const hash = createHash('sha256');
  const path = join(folder, name);
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const piece of pieces) hash.update(piece);
  return { name, bytes: statSync(path).size, sha256: hash.digest('hex') };
}

/** The files below a folder, by their names with `/`, in order. */
export function filesBelow(folder: string, below = ''): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, name) : [name];
    });
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const path = join(folder, manifestName);
  writeFileSync(`${path}.new`, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true, mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Reads what a backup is. Throws a BadInputError where the folder holds none, or one of a newer Entente. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR') throw error;
    throw new BadInputError('backup', `${folder} holds no whole backup: there is no ${manifestName} in it.`);
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    read = null;
  }
  if (isManifest(read)) return read;
  throw new StoreError(
    'DAMAGED',
    `${path} cannot be read, or is of a newer version of Entente; take another backup, or update Entente.`,
  );
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { form, kind, files }: { form?: unknown; kind?: unknown; files?: unknown } = value;
  return form === 1 && (kind === 'files' || kind === 'graph') && Array.isArray(files);
}

/** Holds every file of a backup against its mark. Throws DAMAGED for the first that does not fit. */
export async function checkFiles(folder: string, { files }: Manifest): Promise<void> {
  for (const mark of files) {
    const found = await markOf(folder, mark.name).catch(() => null);
    if (found?.sha256 === mark.sha256 && found.bytes === mark.bytes) continue;
    const why =
      found === null
        ? 'cannot be read'
        : found.bytes === mark.bytes
          ? 'holds other bytes than were written'
          : `has ${found.bytes.toLocaleString('en')} bytes and ${mark.bytes.toLocaleString('en')} were written`;
    throw new StoreError(
      'DAMAGED',
      `The backup in ${folder} is damaged (${mark.name} ${why}); use another backup.`,
    );
  }
}
