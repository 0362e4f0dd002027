import { closeSync, createReadStream, existsSync, fsyncSync, openSync, writeSync } from 'node:fs';

const flushAt = 256 * 1024;

/** Writes JSON lines to a file, which is made at the first; after closing, further lines are added behind. */
export class LineWriter {
  readonly path: string;
  #text = '';
  #file: number | null = null;
  #made: boolean;
  lines: number;

  /** `lines` are there already, and stay. */
  constructor(path: string, lines = 0) {
    this.path = path;
    this.lines = lines;
    this.#made = lines > 0;
  }

  add(value: unknown): void {
    this.addText(JSON.stringify(value));
  }

  /** Adds a value that is JSON already. */
  addText(json: string): void {
    this.#text += `${json}\n`;
    this.lines += 1;
    if (this.#text.length > flushAt) this.#flush();
  }

  /** What was added is on the disk when this returns. */
  close(): void {
    if (this.#text !== '') this.#flush();
    if (this.#file === null) return;
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = null;
  }

  #flush(): void {
    this.#file ??= openSync(this.path, this.#made ? 'a' : 'w');
    this.#made = true;
    writeSync(this.#file, this.#text);
    this.#text = '';
  }
}

/** Most characters of one batch: what a statement may hold, with room to spare. */
const batchChars = 4_000_000;

/** The values of a file that a LineWriter wrote, in batches of at most `most`; none where there is no file. */
export async function* lineBatches<T>(path: string, maxLines: number): AsyncGenerator<T[]> {
  if (!existsSync(path)) return;
  let batch: T[] = [];
  let chars = 0;
  for await (const line of linesOf(path)) {
    if (batch.length === maxLines || (batch.length > 0 && chars + line.length > batchChars)) {
      yield batch;
      batch = [];
      chars = 0;
    }
    const value: T = JSON.parse(line);
    batch.push(value);
    chars += line.length;
  }
  if (batch.length > 0) yield batch;
}

/** Lines of a file, whole; quicker than readline for short lines. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: flushAt })) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
