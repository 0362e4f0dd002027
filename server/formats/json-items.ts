import type { Json } from '../graph/records.ts';
import { digitsBeyondDouble } from './values/digits.ts';
import { commaFault, jsonFault, parseJson } from './json.ts';
import type { ImportFile, Place } from './reading.ts';
import { messageOf } from '../errors.ts';

/** A value of a JSON file with its place. */
export interface JsonItem {
  /** `nodes`, `elements.edges`, `attributes`; '' for the items of a list that is the whole text. */
  readonly path: string;
  /** Place in its list, 0 first; null for a property. */
  readonly index: number | null;
  readonly value: Json;
  readonly place: Required<Pick<Place, 'file' | 'line' | 'column'>>;
}

/** How to read a JSON file, and who hears what it holds. */
export interface JsonReading {
  /** What the file is, for messages: `bundle`, `graph`. */
  readonly what: string;
  /** Whether to go into the map or list at a path, of which the whole is ''; what is not gone into is an item. */
  enters(path: string, opening: '{' | '['): boolean;
  /** Whether the items of a path are wanted; those of others are not even parsed. All, unless given. */
  wants?(path: string): boolean;
  /** Takes an item; false ends the reading. */
  take(item: JsonItem): boolean | void;
  /** Hears of what cannot be read; reading goes on after it where that is possible. */
  problem(place: Place, message: string): void;
  /** Called between chunks; throws to stop. */
  pause?(): void;
}

/**
 * Reads a JSON file item by item, as its bytes come: one item is held at a time. An item that cannot be read is a
 * problem, and reading goes on after it. True where it came to the file's end. Memory: one item of at most 16 MB,
 * nested at most 64 deep.
 */
export async function readJsonItems(file: ImportFile, reading: JsonReading): Promise<boolean> {
  const wrong = wrongStart(await file.head(4));
  if (wrong) {
    reading.problem({ file: file.name }, wrong);
    return false;
  }
  const cutter = new JsonCutter(reading);
  const stream = file.open();
  try {
    let first = true;
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      const cuts = cutter.cuts(first && hasMark(bytes) ? bytes.subarray(3) : bytes);
      if (!takeCuts(cuts, file.name, reading)) return false;
      first = false;
      reading.pause?.();
    }
    cutter.end();
    return true;
  } catch (error) {
    if (!(error instanceof CutError)) throw error;
    const { line, column, message } = error;
    reading.problem({ file: file.name, line, ...(column && { column }) }, message);
    return false;
  } finally {
    stream.destroy();
  }
}

const hasMark = ([a, b, c]: Uint8Array) => a === 0xef && b === 0xbb && c === 0xbf;

function wrongStart([a, b]: Uint8Array): string | null {
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || (a === 0x7b && b === 0))
    return 'The file is in UTF-16; save it as UTF-8.';
  if (a === 0x1f && b === 0x8b) return 'The file is compressed; unpack it first.';
  return null;
}

/** False where no more is wanted. */
function takeCuts(cuts: Iterable<Cut>, file: string, reading: JsonReading): boolean {
  for (const cut of cuts) if (takeCut(cut, file, reading) === false) return false;
  return true;
}

function takeCut(cut: Cut, file: string, reading: JsonReading): boolean | void {
  const { path, index, line } = cut;
  if (reading.wants?.(path) === false) return;
  const place = { file, line, column: index === null ? path : `${path}[${index}]` };
  const read = valueOf(cut);
  if ('value' in read) return reading.take({ path, index, value: read.value, place });
  reading.problem({ ...place, line: line + (read.below ?? 0) }, read.problem);
}

/** A cut text as a value, or what is wrong with it, `below` lines below its start. */
function valueOf({ text, refused }: Cut): { value: Json } | { problem: string; below?: number } {
  if (refused === 'size') return { problem: 'This is larger than 16 MB; one object may have no more.' };
  if (refused === 'depth')
    return { problem: `This nests deeper than ${maxDepth} levels; one object may nest no deeper.` };
  let json: string;
  try {
    json = utf8.decode(text);
  } catch {
    return { problem: 'This holds bytes that are no UTF-8; save the file as UTF-8.' };
  }
  try {
    return { value: parseJson(withExactNumbers(json)) };
  } catch (error) {
    const fault = jsonFault(json);
    if (fault) return { problem: fault.message, below: json.slice(0, fault.at).split('\n').length - 1 };
    return { problem: `This is not good JSON (${messageOf(error)}); correct it.` };
  }
}

/**
 * Numbers that a double would change, ids of 19 digits and amounts of 16, as texts: JSON.parse rounds them in silence.
 */
function withExactNumbers(json: string): string {
  if (!/\d[\d.]{15}/.test(json)) return json;
  return json.replace(/"(?:[^"\\]+|\\.)*"|-?\d[\d.eE+-]{15,}/g, (token) =>
    token.startsWith('"') || digitsBeyondDouble(token) === null ? token : `"${token}"`,
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A value cut out of a JSON text, with where it stood. */
interface Cut {
  readonly path: string;
  readonly index: number | null;
  readonly line: number;
  readonly text: Uint8Array;
  /** Why `text` is not the whole value; null where it is. */
  readonly refused: 'size' | 'depth' | null;
}

/** Raised where the text cannot be read on. */
class CutError extends Error {
  readonly line: number;
  readonly column: string | undefined;
  constructor(line: number, message: string, column?: string) {
    super(message);
    this.name = 'CutError';
    this.line = line;
    this.column = column;
  }
}

/** Bytes that one item may have, and levels that it may nest. */
const maxSize = 16 * 1024 * 1024;
const maxDepth = 64;
const [QUOTE, BACKSLASH, COMMA, COLON, NEWLINE] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [openMap, closeMap, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/** A map or list that was gone into. */
interface Frame {
  readonly isList: boolean;
  readonly path: string;
  /** How many values of it were read; their names where it is a map. */
  index: number;
  key: string;
}

/** What may come next: `first` is a value or name or the end, `next` is a value or name behind a comma. */
type Phase = 'start' | 'first' | 'next' | 'colon' | 'value' | 'after' | 'done';

/** A name or value that is being read. */
interface Piece {
  readonly isKey: boolean;
  readonly line: number;
  parts: Uint8Array[];
  size: number;
  refused: Cut['refused'];
  depth: number;
  inString: boolean;
  escaped: boolean;
}

/**
 * Cuts a JSON text into pieces. It follows strings, brackets and commas between items only; whether an item is good
 * JSON is for `JSON.parse` to find, so that a broken one is left out and the next is read.
 */
class JsonCutter {
  readonly #reading: JsonReading;
  readonly #frames: Frame[] = [];
  #phase: Phase = 'start';
  #line = 1;
  #piece: Piece | null = null;

  constructor(reading: JsonReading) {
    this.#reading = reading;
  }

  /** The values that end in this chunk. Throws a CutError. */
  *cuts(chunk: Uint8Array): Generator<Cut> {
    let at = 0;
    while (at < chunk.length) {
      if (this.#piece) {
        const from = at;
        const end = this.#endOf(chunk, from, this.#piece);
        at = end ?? chunk.length;
        keep(this.#piece, chunk.subarray(from, at));
        const cut = end === null ? null : this.#finish(this.#piece);
        if (cut) yield cut;
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) this.#line += 1;
      if (isSpace(byte) || !this.#between(byte)) at += 1;
    }
  }

  /** To be called after the last chunk. Throws a CutError for a text that stops early. */
  end(): void {
    if (this.#phase === 'done') return;
    const { what } = this.#reading;
    throw new CutError(
      this.#line,
      this.#phase === 'start'
        ? `The file is empty; export the ${what} again.`
        : `The file stops in the middle of the ${what}; it is not whole, so download or export it again.`,
    );
  }

  /** Takes a byte between pieces; true where a piece starts at it. */
  #between(byte: number): boolean {
    const frame = this.#frames.at(-1);
    if (!frame) {
      const { what } = this.#reading;
      if (this.#phase === 'done')
        throw this.#unexpected(byte, `nothing belongs after the ${what}; one file holds one ${what}`);
      if (this.#enter(byte, '')) return false;
      throw this.#unexpected(byte, `a ${what} starts with ${this.#starts()}`);
    }
    const close = frame.isList ? closeList : closeMap;
    if (byte === close && (this.#phase === 'first' || this.#phase === 'after')) return this.#leave();
    if (this.#phase === 'colon') {
      if (byte !== COLON) throw this.#unexpected(byte, `: belongs after "${frame.key}"`);
      this.#phase = 'value';
      return false;
    }
    if (this.#phase === 'after') {
      if (byte !== COMMA)
        throw this.#unexpected(byte, `a comma or ${String.fromCharCode(close)} belongs here`);
      this.#phase = 'next';
      return false;
    }
    if (byte === close && this.#phase === 'next')
      throw new CutError(this.#line, commaFault(String.fromCharCode(close)), lastOf(frame));
    if (this.#phase === 'value' || frame.isList) return this.#value(byte, frame);
    if (byte !== QUOTE) throw this.#unexpected(byte, 'a name in quotation marks belongs here');
    return this.#begin(true);
  }

  /** The signs that the text may start with, in words. */
  #starts(): string {
    return (['{', '['] as const).filter((opening) => this.#reading.enters('', opening)).join(' or ');
  }

  #value(byte: number, frame: Frame): boolean {
    if (!frame.isList && this.#enter(byte, pathOf(frame))) return false;
    if (byte === COMMA || byte === COLON || byte === closeMap || byte === closeList)
      throw this.#unexpected(byte, 'a value belongs here');
    return this.#begin(false);
  }

  /** Goes into a map or list that is wanted; false where it is none. */
  #enter(byte: number, path: string): boolean {
    const opening = byte === openMap ? '{' : byte === openList ? '[' : null;
    if (opening === null || !this.#reading.enters(path, opening)) return false;
    this.#frames.push({ isList: opening === '[', path, index: 0, key: '' });
    this.#phase = 'first';
    return true;
  }

  #leave(): false {
    this.#frames.pop();
    this.#phase = this.#frames.length === 0 ? 'done' : 'after';
    return false;
  }

  #begin(isKey: boolean): true {
    const nothing = { parts: [], size: 0, refused: null, depth: 0, inString: false, escaped: false };
    this.#piece = { isKey, line: this.#line, ...nothing };
    return true;
  }

  /** Reads on in a piece; gives where it ends, null where it goes on after the chunk. */
  #endOf(chunk: Uint8Array, from: number, piece: Piece): number | null {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (piece.inString) {
        if (isTextEnd(byte, piece) && piece.depth === 0) return at + 1;
      } else if (byte === QUOTE) piece.inString = true;
      else if (byte === openMap || byte === openList) {
        piece.depth += 1;
        if (piece.depth > maxDepth) refuse(piece, 'depth');
      } else if (piece.depth > 0) {
        if ((byte === closeMap || byte === closeList) && (piece.depth -= 1) === 0) return at + 1;
      } else if (byte === COMMA || byte === closeMap || byte === closeList || isSpace(byte)) return at;
      if (byte === NEWLINE) this.#line += 1;
    }
    return null;
  }

  /** The value that the piece is; null for a name. */
  #finish({ isKey, line, parts, refused }: Piece): Cut | null {
    const [only = new Uint8Array(), ...more] = parts;
    const text = more.length === 0 ? only : Buffer.concat(parts);
    this.#piece = null;
    const frame = this.#frames.at(-1);
    if (!frame) return null;
    if (isKey) {
      frame.key = refused ? '' : nameOf(text, line);
      this.#phase = 'colon';
      return null;
    }
    this.#phase = 'after';
    const index = frame.isList ? frame.index : null;
    frame.index += 1;
    return { path: pathOf(frame), index, line, text, refused };
  }

  #unexpected(byte: number, belongs: string): CutError {
    const sign = byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `the byte ${byte}`;
    return new CutError(this.#line, `This is not good JSON: ${belongs}, and here is ${sign}.`);
  }
}

/** The path of the value being read. */
function pathOf({ isList, path, key }: Frame): string {
  if (isList) return path;
  return path === '' ? key : `${path}.${key}`;
}

/** The value read last: `nodes[3]`, `attributes`. */
const lastOf = (frame: Frame) => (frame.isList ? `${frame.path}[${frame.index - 1}]` : pathOf(frame));

function keep(piece: Piece, part: Uint8Array): void {
  piece.size += part.length;
  if (piece.size > maxSize) refuse(piece, 'size');
  if (!piece.refused) piece.parts.push(part);
}

function refuse(piece: Piece, why: 'size' | 'depth'): void {
  piece.refused ??= why;
  piece.parts = [];
}

/** True where this byte of a text is the quotation mark at its end. */
function isTextEnd(byte: number, piece: Piece): boolean {
  if (piece.escaped) piece.escaped = false;
  else if (byte === BACKSLASH) piece.escaped = true;
  else if (byte === QUOTE) piece.inString = false;
  return !piece.inString;
}

function nameOf(text: Uint8Array, line: number): string {
  try {
    const name = parseJson(utf8.decode(text));
    if (typeof name === 'string') return name;
  } catch {
    // Reported below: bad bytes and bad escapes.
  }
  throw new CutError(line, 'This is not good JSON: a name is broken; write it in quotation marks.');
}
