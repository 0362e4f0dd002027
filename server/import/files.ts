import { createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { ImportError, type ImportFile } from './format.ts';

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
      open: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
      head: async (length) => headOf(path, length),
    };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
    throw new ImportError(`${name}: ${why}; check the path.`, { cause: error });
  }
}

function headOf(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
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
