import { Zip, ZipDeflate } from 'fflate';
import type { Out } from '../format.ts';

/** A zip file that is written as it grows: one file in it after the other. */
export interface ZipOut {
  /** Begins the next file; the one before is ended. */
  file(name: string): Promise<void>;
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

export function openZip(out: Out): ZipOut {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  let current: ZipDeflate | null = null;
  const flush = async () => {
    if (failure) throw failure;
    for (const chunk of ready.splice(0)) if (chunk.length > 0) await out.write(chunk);
  };
  const close = () => {
    current?.push(new Uint8Array(0), true);
    current = null;
  };
  return {
    file: async (name) => {
      close();
      current = new ZipDeflate(name, { level: 6 });
      zip.add(current);
      await flush();
    },
    write: async (text) => {
      current?.push(Buffer.from(text));
      await flush();
    },
    end: async () => {
      close();
      zip.end();
      await flush();
    },
  };
}
