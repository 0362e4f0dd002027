import { isHttpError } from '../../errors.ts';
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { localFile } from './files.ts';
import type { ImportFile } from '../../formats/reading.ts';
import { BadInputError, LimitError } from '../../graph/errors.ts';

/** A file on its way from a client. */
export interface FileUpload {
  readonly filename: string;
  createReadStream(): Readable;
}
export type Upload = Promise<FileUpload>;

/** Files of one import. */
export const maxFiles = 100;
const mb = 1024 * 1024;
const dayMs = 24 * 60 * 60 * 1_000;

export function bytesOf(megabytes: number): number {
  return megabytes * mb;
}

/** Removes what imports left that ended with their server. */
export function clearUploads(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Writes uploads to a folder, which is made, as they come; throws a LimitError once they are larger together than
 * `limit` megabytes, and leaves no folder behind then.
 */
export async function keepUploads(
  folder: string,
  uploads: readonly Upload[],
  limit: number,
): Promise<ImportFile[]> {
  if (uploads.length === 0) throw new BadInputError('files', 'There is no file to import; choose one.');
  if (uploads.length > maxFiles)
    throw new LimitError(`An import takes ${maxFiles} files, not ${uploads.length}; send fewer.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const kept: ImportFile[] = [];
    let left = bytesOf(limit);
    for (const [at, upload] of uploads.entries()) {
      const { filename, createReadStream } = await upload;
      const path = join(folder, String(at));
      const counter = new Transform({
        transform: (chunk: Uint8Array, _, done) => {
          left -= chunk.length;
          done(left < 0 ? tooLarge(limit) : null, chunk);
        },
      });
      await pipeline(createReadStream(), counter, createWriteStream(path, { mode: 0o600 }));
      kept.push(localFile(path, nameOf(filename)));
    }
    return kept;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw isHttpError(error) && error.status === 413 ? tooLarge(limit) : error;
  }
}

export function tooLarge(limit: number): LimitError {
  return new LimitError(
    `The files are larger than ${limit} MB together; set ENTENTE_UPLOAD_LIMIT higher, or use entente import on the machine that Entente runs on.`,
  );
}

/** The name alone, as messages show it; some clients send a path. */
const nameOf = (name: string) =>
  basename(name.replaceAll('\\', '/')).replace(/\p{C}/gu, '').slice(0, 200) || 'file';
