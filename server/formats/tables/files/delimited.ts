import Papa from 'papaparse';
import type { ImportFile, Place } from '../../reading.ts';
import type { WrittenDialect } from '../mapping/written.ts';

/** Takes the rows of a table. */
export interface RowTaker {
  /** The first row, or the mapping's own names, before the others; once, or once for each sheet of a workbook. */
  header(names: readonly string[], sheet?: string): void;
  /** A row of data, numbered from 1; `odd` are the places of cells that have a formula or an error and no value. */
  row(cells: string[], row: number, odd?: readonly number[]): void;
  problem(place: Omit<Place, 'file'>, message: string): void;
}

/** Characters that one row may have; a quotation mark that is never closed ends here. */
const longestRow = 16 * 1024 * 1024;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** Reads delimited text a piece at a time: as much memory as the longest row, at most 16 MB of text, and no more. */
export async function readDelimited(
  file: ImportFile,
  dialect: WrittenDialect,
  taker: RowTaker,
): Promise<void> {
  const { text: head, told, ...config } = await settled(file, dialect);
  const odd = noText(head);
  if (odd) return taker.problem({}, odd);
  const reader = new DelimitedReader(config, dialect, taker);
  // Where the mapping leaves lines out, that is one of them.
  let rest = told && !dialect.skip ? told.line : '';
  try {
    for await (const piece of textOf(file, dialect.encoding)) {
      const text = piece.slice(rest.length);
      rest = rest.slice(piece.length);
      if (text !== '' && !reader.piece(text, false)) return;
    }
    reader.piece('', true);
    reader.end();
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    taker.problem(
      { row: reader.row + 1 },
      `From about here the file is not ${error.message}; name its encoding in the mapping (encoding: windows-1252) or save it as UTF-8.`,
    );
  }
}

/** What Papa is told: the delimiter as the dialect or the file's start has it; and that start. */
async function settled(file: ImportFile, { delimiter, quote, comments, encoding }: WrittenDialect) {
  const sign = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  const head = await file.head(64 * 1024);
  const text = new TextDecoder(markedEncoding(head) ?? encoding ?? 'utf-8').decode(head);
  const told = toldDelimiter(text);
  return {
    ...{ text, told },
    delimiter: sign ?? told?.delimiter ?? guessDelimiter(text, comments),
    newline: '\n' as const,
    ...(quote === 'none' ? { fastMode: true } : { quoteChar: quote ?? '"' }),
    ...(comments && { comments }),
  };
}

class DelimitedReader {
  readonly #parser: Papa.Parser;
  readonly #taker: RowTaker;
  #rest = '';
  #skip: number;
  #width = -1;
  row = 0;

  constructor(config: Papa.ParseConfig, { header, skip = 0 }: WrittenDialect, taker: RowTaker) {
    this.#parser = new Papa.Parser(config);
    this.#taker = taker;
    this.#skip = skip;
    if (header) this.#header(header);
  }

  /** Takes the next piece of text; false once reading cannot go on. */
  piece(text: string, last: boolean): boolean {
    const input = this.#rest + text;
    const { data, errors, meta }: Parsed = this.#parser.parse(input, 0, !last);
    const bad = new Map(errors.filter(({ row }) => row < data.length).map(({ row, code }) => [row, code]));
    const nul = text.includes('\0');
    for (const [at, cells] of data.entries()) {
      const hidden = nul && cells.some((cell) => cell.includes('\0')) ? 'Nul' : undefined;
      this.#cells(cells, hidden ?? bad.get(at));
    }
    this.#rest = last ? '' : input.slice(meta.cursor);
    if (this.#rest.length <= longestRow) return true;
    this.#taker.problem(
      { row: this.row + 1 },
      'This row is longer than 16 MB, or a quotation mark in it is never closed; mend it, or write quote: none in the mapping. Reading stops here.',
    );
    return false;
  }

  end(): void {
    if (this.#width < 0) this.#taker.problem({}, 'The file is empty; give one with a row of headers.');
  }

  #header(names: readonly string[]): void {
    this.#width = names.length;
    this.#taker.header(distinct(names));
  }

  #cells(cells: string[], error: string | undefined): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    const blank = cells.length === 1 && cells.join().trim() === '';
    if (this.#width < 0) {
      if (!blank) this.#header(cells);
      return;
    }
    if (blank && this.#width > 1) return;
    this.row += 1;
    const wrong = error === undefined ? miscounted(cells, this.#width) : spoilt[error];
    if (wrong) this.#taker.problem({ row: this.row }, wrong);
    else this.#taker.row(cells, this.row);
  }
}

const spoilt: Readonly<Record<string, string>> = {
  MissingQuotes:
    'A quotation mark in this row is never closed; close it, or write quote: none in the mapping.',
  Nul: 'This row holds a NUL character; remove it, or name the encoding in the mapping (encoding: utf-16le).',
  InvalidQuotes:
    'A quotation mark stands within a quoted cell; double it (""), or write quote: none in the mapping.',
};

function miscounted(cells: readonly string[], width: number): string | undefined {
  if (cells.length === width) return undefined;
  if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) return undefined;
  const what = cells.length < width ? 'add the missing ones' : 'quote cells that hold the delimiter';
  return `This row has ${cells.length} cells where the header has ${width}; ${what}.`;
}

/** Headers trimmed; a second one of a name is called `name#2`, one without a name by its place. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const base = name.trim() || `column ${at + 1}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}#${count}`;
  });
}

/** The line `sep=;` in front of a table, by which Excel is told its delimiter; null where there is none. */
export function toldDelimiter(text: string): { readonly delimiter: string; readonly line: string } | null {
  const [line, delimiter] = /^"?sep=([^\r\n])"?(?:\r\n?|\n|$)/i.exec(text) ?? [];
  // As `textOf` gives it.
  return line === undefined || delimiter === undefined
    ? null
    : { delimiter, line: line.replace(/\r\n?$/, '\n') };
}

const delimiters = ['\t', ',', ';', '|'];

/** The delimiter that cuts the first rows of a text into the most even columns; a comma where none does. */
export function guessDelimiter(text: string, comments?: string): string {
  const all = text.replace(/\r\n?/g, '\n');
  const lines = comments
    ? all
        .split('\n')
        .filter((line) => !line.startsWith(comments))
        .join('\n')
    : all;
  const end = lines.lastIndexOf('\n');
  const whole = text.length >= 64 * 1024 && end > 0 ? lines.slice(0, end) : lines;
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(whole, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Share of rows as wide as the first, times how wide that is; 0 for one column. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 50, skipEmptyLines: true });
  const width = data[0]?.length ?? 0;
  if (width < 2) return 0;
  return (data.filter((row) => row.length === width).length / data.length) ** 2 * Math.log2(width);
}

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
    const text = held + decoded(decoder, name, bytes);
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

/** What is wrong with a file whose first row holds characters that no text has; null where it holds none. */
export function noText(head: string): string | null {
  const first = /^\s*[^\n]*/.exec(head)?.[0] ?? '';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[\0-\x08\x0e-\x1f]/.test(first)) return null;
  return 'This is no text, or its encoding is another: the first row holds control characters. Check the file, or name the encoding in the mapping (encoding: utf-16le).';
}
