import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { parsePeriod } from '../../graph/period.ts';
import { BadInputError } from '../../graph/session.ts';

dayjs.extend(customParseFormat);

/** Finds the EDTF text of a date as a cell has it, with the cell's precision; null where no format fits. */
export type DateReader = (text: string) => string | null;

const KEPT = 20_000;

/**
 * A reader that tries ISO 8601 and EDTF, then `formats` in their order (`D.M.YYYY`, `M/D/YY`, `epoch-ms`), and
 * remembers what it found.
 */
export function dateReader(formats: readonly string[]): DateReader {
  const known = new Map<string, string | null>();
  const tries = formats.map(tryOf);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = firstOf(text, tries);
    if (known.size >= KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}

function firstOf(text: string, tries: readonly DateReader[]): string | null {
  for (const each of tries) {
    const found = each(text);
    if (found !== null) return found;
  }
  return isoDate(text);
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ]\d\d:\d\d.*)?$/;

/** ISO dates, with 00 for a part that is not known and without the time of day; any other EDTF as written. */
function isoDate(text: string): string | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined) return edtfOrNull(text);
  if (month === undefined || month === '00') return year;
  if (Number(month) > 12) return null;
  if (day === undefined || day === '00') return `${year}-${month}`;
  return Number(day) <= daysIn(Number(year), Number(month)) ? `${year}-${month}-${day}` : null;
}

const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

function edtfOrNull(text: string): string | null {
  try {
    return parsePeriod(text).edtf;
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}

function tryOf(format: string): DateReader {
  if (format === 'epoch-ms') return (text) => epochDay(text, 1);
  if (format === 'epoch-s') return (text) => epochDay(text, 1000);
  const out = format.includes('D') ? 'YYYY-MM-DD' : format.includes('M') ? 'YYYY-MM' : 'YYYY';
  return (text) => {
    const date = dayjs(text, format, true);
    return date.isValid() ? isoDate(date.format(out)) : null;
  };
}

function epochDay(text: string, unit: number): string | null {
  if (!/^-?\d{1,15}$/.test(text)) return null;
  const date = new Date(Number(text) * unit);
  return Number.isNaN(date.getTime()) ? null : isoDate(date.toISOString().slice(0, 10));
}
