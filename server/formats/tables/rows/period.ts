import type { Spot } from '../../fields/yaml-file.ts';
import { spotOf } from '../../fields/read-field.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import type { WrittenValue, WrittenPeriod, WrittenPeriodMap } from '../mapping/written.ts';
import { dateReader, formatProblem, noDate, type DateReader } from '../../values/dates.ts';
import { quoted } from '../../values/odd-cell.ts';

/** Compiles a period to the EDTF text of a row; '' where the row gives none. A cell that is no date is a problem. */
export function compilePeriod(written: WrittenPeriod | undefined, scope: Scope, spot: Spot): TextOf | null {
  if (written === undefined) return null;
  if (typeof written === 'string') return dateOf(written, scope, spot, readerOf(scope));
  for (const [at, format] of (written.dates ?? []).entries()) {
    const bad = formatProblem(format);
    if (bad) scope.settings.problems.add(spotOf(written.dates ?? [], at), `"${format}" ${bad}`);
  }
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
  let noted = false;
  return (row) => {
    const text = value(row);
    if (text === '') return '';
    const found = read(text);
    if (found.odd !== undefined) {
      const why = found.odd === noDate ? `${noDate}; ${formats}` : found.odd;
      scope.settings.report.problem(column, `${quoted(text)} ${why}`);
      return '';
    }
    if (found.note !== undefined && !noted) {
      noted = true;
      scope.settings.report.note(column, `${quoted(text)} ${found.note}`);
    }
    return found.edtf;
  };
}

const formats = 'mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).';

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
