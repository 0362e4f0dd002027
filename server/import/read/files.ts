import { systemCode } from '../../errors.ts';
import { createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { ImportError, type ImportFile } from '../../formats/reading.ts';

/** A file on this machine; `name` is what messages call it. Throws an ImportError where there is none to read. */
export function localFile(path: string, name = path): ImportFile {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new ImportError(`${name} is a folder; name the files in it.`);
    if (!stats.isFile()) throw new ImportError(`${name} is no file; save what it gives to one first.`);
    return {
      name,
      path,
      size: stats.size,
      // Opened at once: a stream that cannot be opened would say so later, to nobody who knows the file's name.
      open: () => createReadStream(path, { fd: opened(path, name), highWaterMark: 256 * 1024 }),
      head: async (length) => headOf(path, name, length),
      requireUnchanged: () => {
        const now = statSync(path, { throwIfNoEntry: false });
        if (now?.size === stats.size && now.mtimeMs === stats.mtimeMs && now.ino === stats.ino) return;
        throw new ImportError(
          `${name} was changed while it was read; nothing was written. Import it again once it is finished.`,
        );
      },
    };
  } catch (error) {
    throw error instanceof ImportError ? error : unreadable(name, error);
  }
}

function unreadable(name: string, error: unknown): ImportError {
  const code = systemCode(error);
  const [why, change] =
    code === 'ENOENT'
      ? ['There is no such file', 'check the path']
      : code === 'EACCES'
        ? ['You may not read it', 'have its owner let you, or copy it']
        : [`It cannot be read (${code})`, 'check the path'];
  return new ImportError(`${name}: ${why}; ${change}.`, { cause: error });
}

function opened(path: string, name: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw unreadable(name, error);
  }
}

function headOf(path: string, name: string, length: number): Uint8Array {
  const file = opened(path, name);
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/** A file of contents at hand. */
export function fileOfContents(name: string, contents: string | Uint8Array): ImportFile {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  return {
    name,
    size: bytes.length,
    open: () => Readable.from([bytes]),
    head: async (length) => bytes.subarray(0, length),
  };
}
