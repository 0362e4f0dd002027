/** A value cut out of a JSON text, with where it stood. */
export interface Cut {
  /** `nodes`, `elements.edges`, `attributes`; '' for the items of a list that is the whole text. */
  readonly path: string;
  /** Place in its list, 0 first; null for a property. */
  readonly index: number | null;
  readonly line: number;
  /** Null where the value is too large or too deep. */
  readonly text: Uint8Array | null;
}

/** Raised where the text cannot be read on. */
export class CutError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.name = 'CutError';
    this.line = line;
  }
}

const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 64;
const [QUOTE, BACKSLASH, COMMA, COLON, NEWLINE] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

interface Frame {
  readonly close: number;
  readonly path: string;
  index: number;
  key: string;
}
type Phase = 'value' | 'first' | 'key' | 'colon' | 'after' | 'done';

/**
 * Cuts a JSON text into pieces as its bytes come: goes into the maps and lists whose path `enters` accepts and hands
 * out what else they hold, whole, so that one piece is held at a time. Whether a piece is good JSON is for its reader
 * to find.
 */
export class JsonCutter {
  readonly #enters: (path: string) => boolean;
  readonly #take: (cut: Cut) => void;
  readonly #frames: Frame[] = [];
  #phase: Phase = 'value';
  #line = 1;
  #pieces: Uint8Array[] | null = null;
  #isKey = false;
  #size = 0;
  #startLine = 1;
  #refused = false;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(enters: (path: string) => boolean, take: (cut: Cut) => void) {
    this.#enters = enters;
    this.#take = take;
  }

  /** Throws a CutError. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#pieces) at = this.#within(chunk, at);
      else {
        const byte = chunk[at]!;
        if (byte === NEWLINE) this.#line += 1;
        if (isSpace(byte) || !this.#between(byte)) at += 1;
      }
    }
  }

  /** To be called after the last chunk. Throws a CutError for a text that stops early. */
  end(): void {
    if (this.#phase === 'done') return;
    const empty = this.#frames.length === 0 && !this.#pieces;
    throw new CutError(
      this.#line,
      empty ? 'The file is empty.' : 'The file stops in the middle; it is cut short.',
    );
  }

  /** Takes a byte between pieces; true where a piece starts at it. */
  #between(byte: number): boolean {
    const frame = this.#frames.at(-1);
    switch (this.#phase) {
      case 'done':
        throw this.#unexpected(byte, 'nothing belongs after the end');
      case 'colon':
        if (byte !== COLON) throw this.#unexpected(byte, 'a colon belongs after a name');
        this.#phase = 'value';
        return false;
      case 'after':
        if (byte === frame!.close) return this.#leave();
        if (byte !== COMMA) throw this.#unexpected(byte, 'a comma or a closing bracket belongs here');
        this.#phase = frame!.close === CLOSE_MAP ? 'key' : 'value';
        return false;
      case 'first':
        if (byte === frame!.close) return this.#leave();
        return frame!.close === CLOSE_MAP ? this.#name(byte) : this.#value(byte);
      case 'key':
        return this.#name(byte);
      case 'value':
        return this.#value(byte);
    }
  }

  #name(byte: number): boolean {
    if (byte !== QUOTE) throw this.#unexpected(byte, 'a name in quotation marks belongs here');
    return this.#begin(true);
  }

  #value(byte: number): boolean {
    const path = this.#path();
    const inList = this.#frames.at(-1)?.close === CLOSE_LIST;
    const isNest = byte === OPEN_MAP || byte === OPEN_LIST;
    if (!inList && isNest && this.#enters(path)) {
      this.#frames.push({ close: byte === OPEN_MAP ? CLOSE_MAP : CLOSE_LIST, path, index: 0, key: '' });
      this.#phase = 'first';
      return false;
    }
    if ([COMMA, COLON, CLOSE_MAP, CLOSE_LIST].includes(byte))
      throw this.#unexpected(byte, 'a value belongs here');
    if (this.#frames.length === 0) throw this.#unexpected(byte, 'a graph starts with { or [');
    return this.#begin(false);
  }

  #path(): string {
    const frame = this.#frames.at(-1);
    if (!frame || frame.close === CLOSE_LIST) return frame?.path ?? '';
    return frame.path === '' ? frame.key : `${frame.path}.${frame.key}`;
  }

  #leave(): false {
    this.#frames.pop();
    this.#phase = this.#frames.length === 0 ? 'done' : 'after';
    return false;
  }

  #begin(isKey: boolean): true {
    [this.#pieces, this.#isKey, this.#startLine] = [[], isKey, this.#line];
    [this.#size, this.#depth, this.#refused, this.#inString] = [0, 0, false, false];
    return true;
  }

  /** Reads on in a piece; gives where it stopped. */
  #within(chunk: Uint8Array, from: number): number {
    let at = from;
    let ended = false;
    while (at < chunk.length && !ended) {
      const byte = chunk[at]!;
      if (this.#inString) ended = this.#inText(byte);
      else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        this.#depth += 1;
        this.#refused ||= this.#depth > DEEPEST;
      } else if (this.#depth > 0) {
        if (byte === CLOSE_MAP || byte === CLOSE_LIST) ended = (this.#depth -= 1) === 0;
      } else if (byte === COMMA || byte === CLOSE_MAP || byte === CLOSE_LIST || isSpace(byte)) {
        this.#keep(chunk, from, at);
        this.#finish();
        return at;
      }
      if (byte === NEWLINE) this.#line += 1;
      at += 1;
    }
    this.#keep(chunk, from, at);
    if (ended) this.#finish();
    return at;
  }

  /** True where the text is the whole piece and ends with this byte. */
  #inText(byte: number): boolean {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      return this.#depth === 0;
    }
    return false;
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    this.#size += to - from;
    this.#refused ||= this.#size > LARGEST;
    if (this.#refused) this.#pieces = [];
    else this.#pieces!.push(chunk.subarray(from, to));
  }

  #finish(): void {
    const [pieces, line] = [this.#pieces!, this.#startLine];
    this.#pieces = null;
    const text = this.#refused ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    const frame = this.#frames.at(-1)!;
    if (this.#isKey) {
      frame.key = text === null ? '' : (parsed(text, line) as string);
      this.#phase = 'colon';
      return;
    }
    this.#phase = 'after';
    const index = frame.close === CLOSE_LIST ? frame.index : null;
    frame.index += 1;
    this.#take({ path: this.#path(), index, line, text });
  }

  #unexpected(byte: number, belongs: string): CutError {
    const sign = byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `the byte ${byte}`;
    return new CutError(this.#line, `This is not good JSON: ${belongs}, and here is ${sign}.`);
  }
}

/** A cut text as a value. Throws a CutError for what is no JSON, also NaN and Infinity. */
export function parsed(text: Uint8Array, line: number): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    const start = Buffer.from(text.subarray(0, 60)).toString('utf8');
    const odd = /[[:,\s](NaN|-?Infinity)\b/.exec(
      Buffer.from(text.subarray(0, 100_000)).toString('latin1'),
    )?.[1];
    const why = odd ? `JSON has no ${odd}; write null` : 'mend it';
    throw new CutError(line, `${JSON.stringify(start)} is not good JSON; ${why}.`);
  }
}
