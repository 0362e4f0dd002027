import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Surroundings } from './context.ts';
import { BadInputError } from '../graph/session.ts';

/** Where a command's result goes. */
export interface Output {
  write(this: void, chunk: string | Uint8Array): Promise<void>;
  /** Everything was written. */
  close(): Promise<void>;
  /** Something failed: nothing of it stays. */
  drop(): Promise<void>;
}

/** A file, which has its name only once all of it is there, or standard output for `-`. */
export function openOutput(file: string, around: Surroundings): Output {
  return file === '-' ? standardOutput(around) : fileOutput(file);
}

function standardOutput({ put, out }: Surroundings): Output {
  return {
    write: async (chunk) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (put) await put(bytes);
      else out(Buffer.from(bytes).toString('utf8'));
    },
    close: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  };
}

function fileOutput(file: string): Output {
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  let failure: unknown = null;
  stream.on('error', (error) => (failure = error));
  const check = () => {
    if (failure === null) return;
    const { code = '' } = failure as NodeJS.ErrnoException;
    throw new BadInputError('output', `${file} cannot be written (${code}); give another path.`);
  };
  return {
    write: async (chunk) => {
      check();
      // Who writes may use the same bytes again.
      if (!stream.write(typeof chunk === 'string' ? chunk : Buffer.from(chunk)))
        await once(stream, 'drain').catch(() => undefined);
      check();
    },
    close: async () => {
      stream.end();
      await finished(stream).catch(() => undefined);
      check();
      await rename(part, file).catch((error: unknown) => {
        failure = error;
      });
      check();
    },
    drop: async () => {
      stream.destroy();
      await finished(stream).catch(() => undefined);
      rmSync(part, { force: true });
    },
  };
}
