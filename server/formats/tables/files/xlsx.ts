import { systemCode, messageOf } from '../../../errors.ts';
import { inflateRawSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';
import type { ImportFile } from '../../reading.ts';
import { digitsBeyondDouble } from '../../values/digits.ts';
import { distinct, type RowTaker } from './delimited.ts';
import { dateText, oddMark, toldWorkbook } from './workbook-cells.ts';
import { fileMatches } from '../mapping/edition.ts';
import type { WrittenDialect } from '../mapping/written.ts';

/** Bytes; a workbook is read whole. */
const maxSize = 64 * 1024 * 1024;

/**
 * Reads a sheet of a workbook, or all whose names fit a pattern. Dates become `YYYY-MM-DD`, numbers and flags the text
 * of their value.
 */
export async function readWorkbook(
  file: ImportFile,
  dialect: WrittenDialect,
  taker: RowTaker,
): Promise<void> {
  if (file.size > maxSize) {
    taker.problem({}, 'This workbook is larger than 64 MB; save the sheet as CSV.');
    return;
  }
  const sheets = await sheetsOf(file, dialect.sheet);
  if (typeof sheets === 'string') {
    taker.problem({}, sheets);
    return;
  }
  for (const sheet of sheets) readSheet(sheet, sheets.length > 1, dialect, taker);
}

/** Among several sheets an empty one is none. */
function readSheet(
  { name, rows, from1904 }: Sheet,
  isOneOfMany: boolean,
  dialect: WrittenDialect,
  taker: RowTaker,
): void {
  const table = rows.slice(dialect.skip ?? 0);
  const names = dialect.header ?? table.shift()?.map((cell) => cellText(cell, from1904));
  if (!names) {
    if (!isOneOfMany) taker.problem({}, 'The sheet is empty; give one with a row of headers.');
    return;
  }
  taker.header(distinct(names), name);
  let number = 0;
  for (const cells of table) {
    if (cells.every((cell) => cell === null)) continue;
    number += 1;
    const texts = names.map((_name, at) => cellText(cells[at] ?? null, from1904));
    const odd = [...texts.keys()].filter((at) => texts[at]?.startsWith(oddMark));
    for (const at of odd) texts[at] = (texts[at] ?? '').slice(oddMark.length);
    taker.row(texts, number, odd);
  }
}

/** Excel itself keeps 15 digits; other programs write more. */
const readCells = (bytes: Uint8Array) =>
  readXlsxFile<number | string>(Buffer.from(bytes), {
    parseNumber: (text) => digitsBeyondDouble(text) ?? Number(text),
  });

type Rows = Awaited<ReturnType<typeof readCells>>[number]['data'];
type Cell = Rows[number][number];

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  readonly from1904: boolean;
}

/** The sheets that are wanted, or what is wrong. */
async function sheetsOf(file: ImportFile, wanted: string | undefined): Promise<readonly Sheet[] | string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const problem = zipProblem(bytes);
  if (problem !== null) return problem;
  try {
    const { bytes: told, from1904 } = toldWorkbook(bytes);
    const sheets = await readCells(told);
    const first = sheets.slice(0, 1);
    const found =
      wanted === undefined
        ? first
        : firstFilled(
            sheets.filter(({ sheet }) => sheet === wanted),
            sheets.filter(({ sheet }) => /[*?]/.test(wanted) && fileMatches(wanted, sheet)),
            sheets.filter((_, at) => String(at + 1) === wanted),
          );
    if (found.length > 0) return found.map(({ sheet, data }) => ({ name: sheet, rows: data, from1904 }));
    const names = sheets.map(({ sheet }) => `"${sheet}"`).join(', ');
    return `The workbook has no sheet "${wanted}"; it has ${names}.`;
  } catch (error) {
    return `This workbook cannot be read (${messageOf(error).split('\n', 1).join()}); open it in a spreadsheet program and save it again.`;
  }
}

const firstFilled = <T>(...lists: readonly T[][]): T[] => lists.find((list) => list.length > 0) ?? [];

function cellText(cell: Cell, from1904: boolean): string {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
    return String(cell).replace(/\r\n?/g, '\n');
  // The library's types name the constructor of dates where its values are dates.
  return cell instanceof Date ? dateText(cell, from1904) : '';
}

const maxUnpacked = 128 * 1024 * 1024;
const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;
const local = 0x04034b50;

/**
 * What is wrong with a workbook as a ZIP file, or null: damaged, or larger unpacked than 128 MB. The sizes that the
 * archive states are checked first, then that they are true, so that nothing larger is ever unpacked.
 */
function zipProblem(bytes: Buffer): string | null {
  try {
    const entries = entriesOf(bytes);
    if (entries === null) return damaged;
    const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (total > maxUnpacked)
      return `This workbook is ${Math.round(total / 1024 / 1024)} MB unpacked; ${tooBig}`;
    return entries.every((entry) => honest(bytes, entry)) ? null : damaged;
  } catch (error) {
    // Offsets beyond the file, sizes that are not true, data that does not unpack.
    if (/^(?:ERR_|Z_)/.test(systemCode(error) ?? '')) return damaged;
    throw error;
  }
}

const damaged = 'This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.';
const tooBig = 'at most 128 MB fit, so save the sheet as CSV.';

interface Entry {
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
  readonly deflated: boolean;
}

function entriesOf(bytes: Buffer): Entry[] | null {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(endRecord);
  const end = bytes.lastIndexOf(signature);
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entryRecord) return null;
    entries.push({
      deflated: bytes.readUInt16LE(at + 10) !== 0,
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42),
    });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Whether an entry unpacks to the size that is stated, without unpacking more than that. */
function honest(bytes: Buffer, { packed, unpacked, start, deflated }: Entry): boolean {
  if (bytes.readUInt32LE(start) !== local) return false;
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  if (from + packed > bytes.length) return false;
  if (!deflated) return packed === unpacked;
  const data = bytes.subarray(from, from + packed);
  return inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }).length === unpacked;
}
