import type { ImportFile } from '../format.ts';
import { LONGEST_LINE, linesOf, type Line } from '../lines.ts';
import type { Place } from '../parts.ts';
import { objectsOf, type FtmObject } from './object.ts';

/** Where what is found on the way goes, and who hears of each line. */
export interface Listener {
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
    const most = LONGEST_LINE / 1024 / 1024;
    listener.problem(place, `This line is longer than ${most} MB and is left out; write one entity a line.`);
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
