import Papa from 'papaparse';
import { ImportError, type ImportFile } from '../../reading.ts';
import {
  markedEncoding,
  distinct,
  type RowTaker,
  guessDelimiter,
  noText,
  toldDelimiter,
} from './delimited.ts';
import { isWorkbook } from './rows.ts';
import { readWorkbook } from './xlsx.ts';

/** A table of a file: the file, or a sheet of it, with the names of its columns. */
export interface TableHead {
  readonly file: string;
  readonly sheet: string | null;
  readonly columns: readonly string[];
}

/** The tables of a file with the names of their columns, from their first rows. */
export async function headersOf(file: ImportFile): Promise<readonly TableHead[]> {
  if (await isWorkbook(file)) return workbookHeaders(file);
  const head = await file.head(64 * 1024);
  const text = new TextDecoder(markedEncoding(head) ?? 'utf-8').decode(head);
  const odd = noText(text);
  if (odd) throw new ImportError(`${file.name}: ${odd}`);
  const told = toldDelimiter(text);
  const delimiter = told?.delimiter ?? guessDelimiter(text);
  const rest = told ? text.replace(/^.*(?:\r\n?|\n)?/, '') : text;
  const { data } = Papa.parse<string[]>(rest, { delimiter, preview: 1 });
  return [{ file: file.name, sheet: null, columns: distinct(data[0] ?? []) }];
}

async function workbookHeaders(file: ImportFile): Promise<readonly TableHead[]> {
  const found: TableHead[] = [];
  const problems: string[] = [];
  const taker: RowTaker = {
    header: (columns, sheet) => void found.push({ file: file.name, sheet: sheet ?? null, columns }),
    row: () => undefined,
    problem: (_, message) => void problems.push(message),
  };
  await readWorkbook(file, { sheet: '*' }, taker);
  if (found.length === 0)
    throw new ImportError(`${file.name}: ${problems.join(' ') || 'It has no row of headers.'}`);
  return found;
}
