import type { Readable } from 'node:stream';

/** Bytes. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A line of a text file, without its end. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Null for a line that is longer than `LONGEST_LINE`, which is skipped. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** The lines of a stream of bytes, however it is cut; never holds more than one line. */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > LONGEST_LINE) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const finish = (): Line => {
    const line = { number, bytes: size > LONGEST_LINE ? null : withoutReturn(joined(held)) };
    number += 1;
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    // A copy, since what is left of the chunk may be a few bytes of many.
    take(from === 0 ? chunk : Uint8Array.prototype.slice.call(chunk, from));
  }
  if (size > 0) yield finish();
}

const joined = (pieces: readonly Uint8Array[]) => (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces));

const withoutReturn = (line: Uint8Array) => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line);
