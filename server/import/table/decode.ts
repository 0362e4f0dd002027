import type { ImportFile } from '../format.ts';

/** Raised where bytes are not text of the encoding. */
export class EncodingError extends Error {}

/** The encoding that a byte order mark tells; null for none. */
export function markedEncoding(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  return null;
}

/** A file's text in pieces, line ends made `\n`, the byte order mark left out. */
export async function* textOf(file: ImportFile, encoding: string | undefined): AsyncGenerator<string> {
  const name = markedEncoding(await file.head(4)) ?? encoding ?? 'utf-8';
  const decoder = new TextDecoder(name, { fatal: true });
  let held = '';
  for await (const bytes of file.open()) {
    const text = held + decoded(decoder, name, bytes as Uint8Array);
    // A \r at the end may be half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held ? text.slice(0, -1) : text;
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  const rest = held + decoded(decoder, name);
  if (rest) yield rest.replace(/\r\n?/g, '\n');
}

function decoded(decoder: InstanceType<typeof TextDecoder>, name: string, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new EncodingError(name, { cause: error });
  }
}
