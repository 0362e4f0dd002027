import readXlsxFile from 'read-excel-file/node';
import type { ImportFile } from '../format.ts';
import { distinct, type RowTaker } from './delimited.ts';
import type { WrittenDialect } from './written.ts';
import { zipProblem } from './zip-check.ts';

/** Bytes; a workbook is read whole. */
const LARGEST = 64 * 1024 * 1024;

/** Reads one sheet of a workbook. Dates become `YYYY-MM-DD`, numbers and flags the text of their value. */
export async function readWorkbook(
  file: ImportFile,
  dialect: WrittenDialect,
  taker: RowTaker,
): Promise<void> {
  if (file.size > LARGEST) {
    taker.problem({}, 'This workbook is larger than 64 MB; save the sheet as CSV.');
    return;
  }
  const rows = await sheetOf(file, dialect.sheet);
  if (typeof rows === 'string') {
    taker.problem({}, rows);
    return;
  }
  const table = rows.slice(dialect.skip ?? 0);
  const names = dialect.header ?? table.shift()?.map(cellText);
  if (!names) {
    taker.problem({}, 'The sheet is empty; give one with a row of headers.');
    return;
  }
  taker.header(distinct(names));
  let number = 0;
  for (const cells of table) {
    if (cells.every((cell) => cell === null)) continue;
    number += 1;
    taker.row(
      names.map((_name, at) => cellText(cells[at] ?? null)),
      number,
    );
  }
}

type Cell = string | number | boolean | Date | null;

/** The rows of a sheet, or what is wrong. */
async function sheetOf(file: ImportFile, wanted: string | undefined): Promise<(Cell | null)[][] | string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  const problem = zipProblem(bytes);
  if (problem !== null) return problem;
  try {
    const sheets = await readXlsxFile(bytes);
    const found =
      wanted === undefined
        ? sheets[0]
        : (sheets.find(({ sheet }) => sheet === wanted) ?? sheets[Number(wanted) - 1]);
    if (found) return found.data as Cell[][];
    const names = sheets.map(({ sheet }) => `"${sheet}"`).join(', ');
    return `The workbook has no sheet "${wanted}"; it has ${names}.`;
  } catch (error) {
    return `This workbook cannot be read (${(error as Error).message.split('\n')[0]}); open it in a spreadsheet program and save it again.`;
  }
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell).replace(/\r\n?/g, '\n');
  const text = cell.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
