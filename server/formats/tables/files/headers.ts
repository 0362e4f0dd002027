import Papa from 'papaparse';
import { ImportError, type ImportFile } from '../../reading.ts';
import { markedEncoding, distinct, type RowTaker, guessDelimiter, noText } from './delimited.ts';
import { isWorkbook } from '../read-tables.ts';
import { readWorkbook } from './xlsx.ts';

/** The names of a file's columns, from its first row. */
export async function headersOf(file: ImportFile): Promise<readonly string[]> {
  if (await isWorkbook(file)) return workbookHeaders(file);
  const head = await file.head(64 * 1024);
  const text = new TextDecoder(markedEncoding(head) ?? 'utf-8').decode(head);
  const odd = noText(text);
  if (odd) throw new ImportError(`${file.name}: ${odd}`);
  const { data } = Papa.parse<string[]>(text, { delimiter: guessDelimiter(text), preview: 1 });
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
