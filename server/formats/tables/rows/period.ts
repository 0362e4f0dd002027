import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import type { Spot } from '../../fields/yaml-file.ts';
import { spotOf } from '../../fields/read-field.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import type { WrittenValue, WrittenPeriod, WrittenPeriodMap } from '../mapping/written.ts';
import { parsePeriod } from '../../../graph/values/period.ts';
import { BadInputError } from '../../../graph/errors.ts';

/** Compiles a period to the EDTF text of a row; '' where the row gives none. A cell that is no date is a problem. */
export function compilePeriod(written: WrittenPeriod | undefined, scope: Scope, spot: Spot): TextOf | null {
  if (written === undefined) return null;
  if (typeof written === 'string') return dateOf(written, scope, spot, readerOf(scope));
  const read = readerOf(scope, written.dates);
  const part = (key: 'on' | 'start' | 'end') => {
    const value = written[key];
    return value === undefined ? null : dateOf(value, scope, spotOf(written, key), read);
  };
  const on = part('on');
  const start = part('start');
  const end = part('end');
  const precision =
    written.precision === undefined ? null : oneOf(written.precision, scope, spotOf(written, 'precision'));
  const fitted = (row: Row, date: string) => (precision && date ? cut(date, precision(row), scope) : date);
  return (row) => {
    const single = on?.(row);
    if (single) return fitted(row, single);
    return interval(fitted(row, start?.(row) ?? ''), fitted(row, end?.(row) ?? ''), written, scope);
  };
}

const readers = new WeakMap<Scope, DateReader>();

function readerOf(scope: Scope, formats?: readonly string[]): DateReader {
  if (formats) return dateReader(formats);
  const reader = readers.get(scope) ?? dateReader(scope.settings.dates);
  readers.set(scope, reader);
  return reader;
}

function dateOf(written: WrittenValue, scope: Scope, spot: Spot, read: DateReader): TextOf {
  const value = oneOf(written, scope, spot);
  const column = columnOf(written);
  return (row) => {
    const text = value(row);
    if (text === '') return '';
    const date = read(text);
    if (date !== null) return date;
    scope.settings.report.problem(
      column,
      `${JSON.stringify(text.slice(0, 60))} is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).`,
    );
    return '';
  };
}

function interval(start: string, end: string, { openEnd }: WrittenPeriodMap, scope: Scope): string {
  if (start === '' && end === '') return '';
  if (start === '') return `../${end}`;
  if (start === end) return start;
  if (end === '') return openEnd === 'start' ? start : openEnd === 'unknown' ? `${start}/` : `${start}/..`;
  if (start.includes('/') || end.includes('/')) return start;
  if (end < start && !start.startsWith(end)) {
    scope.settings.report.problem(null, `It ends (${end}) before it starts (${start}); mend the row.`);
    return `${start}/`;
  }
  return `${start}/${end}`;
}

function cut(date: string, precision: string, scope: Scope): string {
  switch (precision) {
    case '':
    case 'day':
      return date;
    case 'month':
      return date.slice(0, 7);
    case 'year':
      return date.slice(0, 4);
    case 'about':
      return `${date}~`;
    case 'uncertain':
      return `${date}?`;
    default:
      scope.settings.report.problem(
        null,
        `${JSON.stringify(precision)} is no precision; let the mapping make it day, month, year, about or uncertain.`,
      );
      return date;
  }
}

dayjs.extend(customParseFormat);

/** Finds the EDTF text of a date as a cell has it, with the cell's precision; null where no format fits. */
type DateReader = (text: string) => string | null;

const maxRemembered = 20_000;

/**
 * A reader that tries ISO 8601 and EDTF, then `formats` in their order (`D.M.YYYY`, `M/D/YY`, `epoch-ms`), and
 * remembers what it found.
 */
function dateReader(formats: readonly string[]): DateReader {
  const known = new Map<string, string | null>();
  const tries = formats.map(tryOf);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = firstOf(text, tries);
    if (known.size >= maxRemembered) known.clear();
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

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ]\d\d:\d\d.*)?$/;

/** ISO dates, with 00 for a part that is not known and without the time of day; any other EDTF as written. */
function isoDate(text: string): string | null {
  const [, year, month, day] = iso.exec(text) ?? [];
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
