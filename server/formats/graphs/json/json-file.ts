import type { Json } from '../../../graph/records.ts';
import type { ImportFile, Sink, Place } from '../../reading.ts';
import { CutError, JsonCutter, parsed, type Cut } from './json-cutter.ts';

/** A value of a JSON file with its place. */
export interface JsonItem {
  readonly path: string;
  readonly index: number | null;
  readonly value: Json;
  readonly place: Place;
}

/** What `readJson` is told of a file. */
export interface JsonReading {
  readonly file: ImportFile;
  /** Maps and lists to go into, by path; the whole is ''. */
  readonly enters: readonly string[];
  /** Paths of which values are not even parsed. */
  readonly skips?: (path: string) => boolean;
  take(item: JsonItem): void;
}

/** Reads a JSON file item by item. What cannot be read is a problem; a broken item is left out and reading goes on. */
export async function readJson({ file, enters, skips, take }: JsonReading, sink: Sink): Promise<void> {
  const known = new Set(enters);
  const cutter = new JsonCutter(
    (path) => known.has(path),
    (cut) => {
      if (skips?.(cut.path)) return;
      const place = { file: file.name, line: cut.line, column: fieldOf(cut) };
      if (cut.text === null)
        return sink.problem(place, 'This is larger than 16 MB, or nested more than 64 deep; cut it up.');
      const value = valueOf(cut, cut.text, place, sink);
      if (value !== undefined) take({ path: cut.path, index: cut.index, value, place });
    },
  );
  const stream = file.open();
  try {
    let first = true;
    for await (const chunk of stream) {
      cutter.push(first ? withoutMark(chunk as Uint8Array) : (chunk as Uint8Array));
      first = false;
    }
    cutter.end();
  } catch (error) {
    if (!(error instanceof CutError)) throw error;
    sink.problem({ file: file.name, line: error.line }, error.message);
  } finally {
    stream.destroy();
  }
}

function valueOf(cut: Cut, text: Uint8Array, place: Place, sink: Sink): Json | undefined {
  try {
    return parsed(text, cut.line) as Json;
  } catch (error) {
    if (!(error instanceof CutError)) throw error;
    sink.problem(place, error.message);
    return undefined;
  }
}

/** `nodes[3]`, `attributes`. */
const fieldOf = ({ path, index }: Cut) => (index === null ? path : `${path}[${index}]`);

function withoutMark(chunk: Uint8Array): Uint8Array {
  const [a, b, c] = chunk;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new CutError(1, 'The file is in UTF-16, and JSON is in UTF-8; save it as UTF-8.');
  return a === 0xef && b === 0xbb && c === 0xbf ? chunk.subarray(3) : chunk;
}

export const isMap = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id or end as text; numbers are ids too. Undefined for anything else and for ''. */
export function idText(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
