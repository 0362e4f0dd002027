import type { Spot } from '../../dossier/problem.ts';
import { spotOf } from '../../dossier/read-field.ts';
import { dateReader, type DateReader } from './dates.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { oneOf } from './value.ts';
import type { WrittenPeriod, WrittenPeriodMap } from './written.ts';

/** Compiles a period to the EDTF text of a row; '' where the row gives none. A cell that is no date is a problem. */
export function compilePeriod(written: WrittenPeriod | undefined, scope: Scope, spot: Spot): TextOf | null {
  if (written === undefined) return null;
  if (typeof written === 'string') return dateOf(oneOf(written, scope, spot), scope, readerOf(scope));
  const read = readerOf(scope, written.dates);
  const part = (key: 'on' | 'start' | 'end') => {
    const value = written[key];
    return value === undefined ? null : dateOf(oneOf(value, scope, spotOf(written, key)), scope, read);
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

function dateOf(value: TextOf, scope: Scope, read: DateReader): TextOf {
  return (row) => {
    const text = value(row);
    if (text === '') return '';
    const date = read(text);
    if (date !== null) return date;
    scope.settings.tell.problem(
      columnOf(row, text, scope),
      `${JSON.stringify(text.slice(0, 60))} is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).`,
    );
    return '';
  };
}

/** The column whose cell is the text; null where it was made of several. */
export function columnOf(row: Row, text: string, scope: Scope): string | null {
  const at = row.indexOf(text);
  return at < 0 ? null : scope.nameOf(at);
}

function interval(start: string, end: string, { openEnd }: WrittenPeriodMap, scope: Scope): string {
  if (start === '' && end === '') return '';
  if (start === '') return `../${end}`;
  if (start === end) return start;
  if (end === '') return openEnd === 'start' ? start : openEnd === 'unknown' ? `${start}/` : `${start}/..`;
  if (start.includes('/') || end.includes('/')) return start;
  if (end < start && !start.startsWith(end)) {
    scope.settings.tell.problem(null, `It ends (${end}) before it starts (${start}); mend the row.`);
    return '';
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
