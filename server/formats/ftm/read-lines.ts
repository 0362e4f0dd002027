import type { Readable } from 'node:stream';
import type { ImportFile, Place } from '../reading.ts';
import { objectsOf, type FtmObject } from './object.ts';

/** Where what is found on the way goes, and who hears of each line. */
interface Listener {
  problem(place: Place, message: string): void;
  note(place: Place, message: string): void;
  /** Before each line that holds something. */
  row(): void;
  object(object: FtmObject, place: Place): void;
}

/** Hands on every entity of a file, in its order. Memory: one line. */
export async function readLines(file: ImportFile, listener: Listener): Promise<void> {
  const stream = file.open();
  const lines = linesOf(stream);
  try {
    for (;;) {
      const next = await nextLine(lines, file, listener);
      if (next === null || !readLine(next, file.name, listener)) return;
    }
  } finally {
    stream.destroy();
  }
}

async function nextLine(
  lines: AsyncGenerator<Line>,
  file: ImportFile,
  listener: Listener,
): Promise<Line | null> {
  try {
    const { done, value } = await lines.next();
    return done ? null : value;
  } catch (error) {
    listener.problem(
      { file: file.name },
      `The file cannot be read on: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

/** False where the rest of the file makes no sense. */
function readLine({ number, bytes }: Line, file: string, listener: Listener): boolean {
  const place = { file, line: number };
  if (bytes === null) {
    const max = maxLineLength / 1024 / 1024;
    listener.problem(place, `This line is longer than ${max} MB and is left out; write one entity a line.`);
    return true;
  }
  if (number === 1 && isSixteenBits(bytes)) {
    listener.problem(place, 'The file is UTF-16; save it as UTF-8.');
    return false;
  }
  const text = decoded(bytes);
  if (text === null) {
    listener.problem(place, 'This line is not UTF-8; save the file as UTF-8.');
    return true;
  }
  if (text.trim() === '') return true;
  listener.row();
  const at = (column?: string): Place => (column === undefined ? place : { ...place, column });
  const found = objectsOf(
    text,
    (message, column) => listener.problem(at(column), message),
    (message, column) => listener.note(at(column), message),
  );
  for (const object of found) listener.object(object, { ...place, object: object.id });
  return true;
}

const isSixteenBits = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

// Without a byte order mark, which the decoder takes off.
const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes. */
export const maxLineLength = 16 * 1024 * 1024;

/** A line of a text file, without its end. */
interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Null for a line that is longer than `LONGEST_LINE`, which is skipped. */
  readonly bytes: Uint8Array | null;
}

const newline = 0x0a;

/** The lines of a stream of bytes, however it is cut; never holds more than one line. */
async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > maxLineLength) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const finish = (): Line => {
    const line = { number, bytes: size > maxLineLength ? null : withoutReturn(joined(held)) };
    number += 1;
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    // A copy, since what is left of the chunk may be a few bytes of many.
    take(from === 0 ? chunk : Uint8Array.prototype.slice.call(chunk, from));
  }
  if (size > 0) yield finish();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = pieces;
  return only && more.length === 0 ? only : Buffer.concat(pieces);
}

const withoutReturn = (line: Uint8Array) => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line);
