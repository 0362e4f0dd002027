import type { ImportFile } from '../../reading.ts';
import type { WrittenDialect } from '../mapping/written.ts';
import { readDelimited, type RowTaker } from './delimited.ts';
import { readWorkbook } from './xlsx.ts';

/** Reads a file's rows, a workbook's or delimited text's. */
export async function readRows(file: ImportFile, dialect: WrittenDialect, taker: RowTaker): Promise<void> {
  if (await isWorkbook(file)) await readWorkbook(file, dialect, taker);
  else await readDelimited(file, dialect, taker);
}

/** Workbooks are ZIP files, or say by their name that they should be. */
export async function isWorkbook(file: ImportFile): Promise<boolean> {
  const head = await file.head(4);
  return (head[0] === 0x50 && head[1] === 0x4b) || /\.xls[xm]$/i.test(file.name);
}
