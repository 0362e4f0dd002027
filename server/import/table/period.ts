import type { Spot } from '../../dossier/problem.ts';
import { spotOf } from '../../dossier/read-field.ts';
import { dateReader, type DateReader } from './dates.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import type { WrittenValue, WrittenPeriod, WrittenPeriodMap } from './written.ts';

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
    scope.settings.tell.problem(
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
    scope.settings.tell.problem(null, `It ends (${end}) before it starts (${start}); mend the row.`);
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
      scope.settings.tell.problem(
        null,
        `${JSON.stringify(precision)} is no precision; let the mapping make it day, month, year, about or uncertain.`,
      );
      return date;
  }
}
