/** Bytes that one object may have, and levels that it may nest. */
export const LARGEST_OBJECT = 16 * 1024 * 1024;
export const DEEPEST = 64;

/** One property of the bundle, or one element of its `objects`; `text` is its JSON, null where it was refused. */
export interface Scanned {
  /** The property's name; `objects` for an element of that list. */
  readonly key: string;
  /** Place in `objects`, 0 first; null for another property. */
  readonly index: number | null;
  /** Line on which it starts, 1 first. */
  readonly line: number;
  readonly text: Uint8Array | null;
  /** Why there is no text. */
  readonly refused?: 'size' | 'depth';
}

/** Raised where the text cannot be read on; `line` is where. */
export class ScanError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.name = 'ScanError';
    this.line = line;
  }
}

type Phase = 'start' | 'key' | 'colon' | 'value' | 'item' | 'afterItem' | 'afterValue' | 'done';
const [QUOTE, BACKSLASH, COMMA, COLON, NEWLINE] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/**
 * Cuts the text of a bundle into the texts of its objects as the bytes come, so that only one object is ever held.
 * It only follows strings and brackets; whether a piece is good JSON is for its reader to find. A
 * tokenizing parser would make a value of every token, twice over, for what is mostly copied.
 */
export class BundleScanner {
  #phase: Phase = 'start';
  #line = 1;
  #key = '';
  #index = 0;
  /** The value being read, in pieces; null between values. */
  #pieces: Uint8Array[] | null = null;
  #size = 0;
  #startLine = 1;
  #refused: 'size' | 'depth' | null = null;
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** The values that end in this chunk. Throws a ScanError. */
  push(chunk: Uint8Array): Scanned[] {
    const found: Scanned[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.#pieces) at = this.#readValue(chunk, at, found);
      else {
        const byte = chunk[at]!;
        if (byte === NEWLINE) this.#line += 1;
        if (isSpace(byte) || !this.#step(byte)) at += 1;
      }
    }
    return found;
  }

  /** To be called after the last chunk. Throws a ScanError for a text that stops early. */
  end(): void {
    if (this.#phase === 'done') return;
    throw new ScanError(
      this.#line,
      this.#phase === 'start'
        ? 'The file is empty; export the bundle again.'
        : 'The file stops in the middle of the bundle; it is not whole, so download or export it again.',
    );
  }

  /** Takes one byte between values; true where a value starts at it. */
  #step(byte: number): boolean {
    switch (this.#phase) {
      case 'start':
        if (byte !== OPEN_MAP) throw this.#unexpected(byte, 'a bundle starts with {');
        this.#phase = 'key';
        return false;
      case 'key':
        if (byte === CLOSE_MAP) return this.#to('done');
        if (byte !== QUOTE) throw this.#unexpected(byte, 'a property name in quotes belongs here');
        return this.#begin();
      case 'colon':
        if (byte !== COLON) throw this.#unexpected(byte, `: belongs after "${this.#key}"`);
        return this.#to('value');
      case 'value':
        if (this.#key !== 'objects' || byte !== OPEN_LIST) return this.#begin();
        return this.#to('item');
      case 'item':
        return byte === CLOSE_LIST ? this.#to('afterValue') : this.#begin();
      case 'afterItem':
        if (byte === CLOSE_LIST) return this.#to('afterValue');
        if (byte !== COMMA) throw this.#unexpected(byte, 'a comma or ] belongs after an object');
        return this.#to('item');
      case 'afterValue':
        if (byte === CLOSE_MAP) return this.#to('done');
        if (byte !== COMMA) throw this.#unexpected(byte, 'a comma or } belongs here');
        return this.#to('key');
      case 'done':
        throw this.#unexpected(byte, 'nothing belongs after the bundle; one file holds one bundle');
    }
  }

  #to(phase: Phase): false {
    this.#phase = phase;
    return false;
  }

  #begin(): true {
    this.#pieces = [];
    this.#size = 0;
    this.#startLine = this.#line;
    this.#refused = null;
    this.#depth = 0;
    this.#inString = false;
    return true;
  }

  /** Reads on in a value; gives where it stopped. */
  #readValue(chunk: Uint8Array, from: number, found: Scanned[]): number {
    let at = from;
    let ended = false;
    while (at < chunk.length && !ended) {
      const byte = chunk[at]!;
      if (byte === NEWLINE) this.#line += 1;
      if (this.#inString) ended = this.#inText(byte);
      else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        this.#depth += 1;
        if (this.#depth > DEEPEST) this.#refuse('depth');
      } else if (this.#depth > 0) {
        if (byte === CLOSE_MAP || byte === CLOSE_LIST) ended = (this.#depth -= 1) === 0;
      } else if (byte === COMMA || byte === CLOSE_MAP || byte === CLOSE_LIST || isSpace(byte)) {
        if (byte === NEWLINE) this.#line -= 1;
        this.#keep(chunk, from, at);
        this.#finish(found);
        return at;
      }
      at += 1;
    }
    this.#keep(chunk, from, at);
    if (ended) this.#finish(found);
    return at;
  }

  /** True where the text is the whole value and ends with this byte. */
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
    if (this.#size > LARGEST_OBJECT) this.#refuse('size');
    if (!this.#refused) this.#pieces!.push(chunk.subarray(from, to));
  }

  #refuse(why: 'size' | 'depth'): void {
    this.#refused ??= why;
    this.#pieces = [];
  }

  #finish(found: Scanned[]): void {
    const text = this.#pieces!.length === 1 ? this.#pieces![0]! : Buffer.concat(this.#pieces!);
    this.#pieces = null;
    const [line, refused] = [this.#startLine, this.#refused];
    if (this.#phase === 'key') {
      this.#key = refused ? '' : keyOf(text, line);
      this.#phase = 'colon';
      return;
    }
    const isItem = this.#phase === 'item';
    const index = isItem ? this.#index++ : null;
    this.#phase = isItem ? 'afterItem' : 'afterValue';
    found.push({ key: this.#key, index, line, text: refused ? null : text, ...(refused && { refused }) });
  }

  #unexpected(byte: number, belongs: string): ScanError {
    const sign = byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `the byte ${byte}`;
    return new ScanError(this.#line, `This is no good JSON: ${belongs}, and here is ${sign}.`);
  }
}

function keyOf(text: Uint8Array, line: number): string {
  try {
    return JSON.parse(Buffer.from(text).toString('utf8')) as string;
  } catch {
    throw new ScanError(line, 'This is no good JSON: the property name is broken.');
  }
}
