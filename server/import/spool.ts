import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hash53 } from './hash.ts';

const FLUSH_AT = 64 * 1024;

/** Where the lines of a spool are, for another thread. */
export interface SpooledLines {
  readonly folder: string;
  readonly parts: number;
}

/**
 * Lines on disk, spread by a key over so many files that one fits into memory: what has one key comes back together,
 * however far apart it was in the input, while memory grows with a part and not with the whole.
 */
export class Spool {
  readonly #folder: string;
  readonly #texts: string[];
  readonly #files: (number | null)[];
  /** Lines so far. */
  lines = 0;

  constructor(folder: string, parts: number) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#texts = Array.from({ length: parts }, () => '');
    this.#files = Array.from({ length: parts }, () => null);
  }

  get parts(): number {
    return this.#texts.length;
  }

  add(key: string, line: string): void {
    const part = this.partOf(key);
    this.#texts[part] += `${line}\n`;
    this.lines += 1;
    if (this.#texts[part]!.length > FLUSH_AT) this.#flush(part);
  }

  partOf(key: string): number {
    return hash53(key) % this.#texts.length;
  }

  /** Leaves all lines on disk, where `reopen` finds them; nothing can be added any more. */
  handOver(): SpooledLines {
    for (let part = 0; part < this.parts; part += 1) if (this.#texts[part] !== '') this.#flush(part);
    this.#close();
    return { folder: this.#folder, parts: this.parts };
  }

  /** What another thread handed over, for reading. */
  static reopen({ folder, parts }: SpooledLines): Spool {
    const spool = new Spool(folder, parts);
    for (let part = 0; part < parts; part += 1)
      if (existsSync(spool.#path(part))) spool.#files[part] = openSync(spool.#path(part), 'a');
    return spool;
  }

  /** The lines of one part, in the order they came. */
  read(part: number): string[] {
    const file = this.#files[part];
    if (file == null) return split(this.#texts[part]!);
    this.#flush(part);
    return split(readFileSync(this.#path(part), 'utf8'));
  }

  /** Closes and removes the files. */
  remove(): void {
    this.#close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #close(): void {
    for (const file of this.#files) if (file != null) closeSync(file);
    this.#files.fill(null);
  }

  #path(part: number): string {
    return join(this.#folder, String(part));
  }

  #flush(part: number): void {
    const file = (this.#files[part] ??= openSync(this.#path(part), 'w'));
    writeSync(file, this.#texts[part]!);
    this.#texts[part] = '';
  }
}

const split = (text: string) => (text === '' ? [] : text.slice(0, -1).split('\n'));

/** How many parts hold `bytes` of input at about 16 MB each. */
export const partsFor = (bytes: number): number => Math.min(512, Math.max(1, Math.ceil(bytes / (16 << 20))));
