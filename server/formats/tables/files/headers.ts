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
import { isWorkbook } from '../read-tables.ts';
import { readWorkbook } from './xlsx.ts';

/** The names of a file's columns, from its first row. */
export async function headersOf(file: ImportFile): Promise<readonly string[]> {
  if (await isWorkbook(file)) return workbookHeaders(file);
  const head = await file.head(64 * 1024);
  const text = new TextDecoder(markedEncoding(head) ?? 'utf-8').decode(head);
  const odd = noText(text);
  if (odd) throw new ImportError(`${file.name}: ${odd}`);
  const told = toldDelimiter(text);
  const delimiter = told?.delimiter ?? guessDelimiter(text);
  const rest = text.slice(told ? /^[^\r\n]*(?:\r\n?|\n)?/.exec(text)?.[0].length : 0);
  const { data } = Papa.parse<string[]>(rest, { delimiter, preview: 1 });
  return distinct(data[0] ?? []);
}

async function workbookHeaders(file: ImportFile): Promise<readonly string[]> {
  let names: readonly string[] = [];
  const taker: RowTaker = {
    header: (found) => void (names = found),
    row: () => undefined,
    problem: () => undefined,
  };
  await readWorkbook(file, {}, taker);
  return names;
}
