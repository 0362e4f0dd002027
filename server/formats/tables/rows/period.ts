import type { Spot } from '../../fields/yaml-file.ts';
import { spotOf } from '../../fields/read-field.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import { lackingPart, templateOf, partial, piecesOf, templatesIn, type Piece } from './template.ts';
import { count, counted, type Step } from '../watch/steps.ts';
import { remember } from '../../../graph/access/turn.ts';
import { intervalOf, seasonMonth } from '../../../graph/values/period.ts';
import type { WrittenValue, WrittenPeriod, WrittenPeriodMap } from '../mapping/written.ts';
import { dateReader, formatProblem, noDate, readDate, type DateReader } from '../../values/dates.ts';
import { quoted } from '../../values/odd-cell.ts';

/** Compiles a period to the EDTF text of a row; '' where the row gives none. A cell that is no date is a problem. */
export function compilePeriod(written: WrittenPeriod | undefined, scope: Scope, spot: Spot): TextOf | null {
  if (written === undefined) return null;
  if (typeof written === 'string') return dateOf(written, scope, spot);
  for (const [at, format] of (written.dates ?? []).entries()) {
    const bad = formatProblem(format);
    if (bad) scope.settings.problems.add(spotOf(written.dates ?? [], at), `"${format}" ${bad}`);
  }
  const part = (key: 'on' | 'start' | 'end') => {
    const value = written[key];
    return value === undefined ? null : dateOf(value, scope, spotOf(written, key), written.dates);
  };
  const on = part('on');
  const start = part('start');
  const end = part('end');
  const open = openEnds(written, scope, spotOf(written, 'end'));
  const precision =
    written.precision === undefined ? null : oneOf(written.precision, scope, spotOf(written, 'precision'));
  const fitted = (row: Row, date: string) => (precision && date ? cut(date, precision(row), scope) : date);
  return (row) => {
    const single = on?.(row);
    if (single) return fitted(row, single);
    const [from, to] = [fitted(row, start?.(row) ?? ''), fitted(row, end?.(row) ?? '')];
    if (from !== '' && open) count(open, to === '', '');
    return interval(from, to, written, scope);
  };
}

/** Counts rows whose end is empty, where nobody said what that means. */
function openEnds({ start, end, openEnd }: WrittenPeriodMap, scope: Scope, spot: Spot): Step | null {
  if (start === undefined || end === undefined || openEnd !== undefined) return null;
  return scope.settings.watch.step(spot, 'end', ({ tried, hits }) =>
    hits === 0
      ? null
      : `The end is empty in ${counted(hits, 'row')} of ${tried.toLocaleString('en-US')}, which ${hits === 1 ? 'is' : 'are'} taken to go on to this day; say openEnd: open where that is so, unknown or start where it is not.`,
  );
}

const readers = new WeakMap<Scope, DateReader>();

function readerOf(scope: Scope, formats?: readonly string[]): DateReader {
  if (formats) return dateReader(formats);
  const reader = readers.get(scope) ?? dateReader(scope.settings.dates);
  readers.set(scope, reader);
  return reader;
}

function dateOf(written: WrittenValue, scope: Scope, spot: Spot, own?: readonly string[]): TextOf {
  const { report, dates } = scope.settings;
  const read = readerOf(scope, own);
  // What is left of a date of which a part is empty is told by itself.
  const value =
    written === templatesIn(written)[0]
      ? templateOf(written, scope, spot, false)
      : oneOf(written, scope, spot);
  const column = columnOf(written);
  const parts = partsOf(written, scope, spot, own);
  const advice = formatAdvice(own ?? dates);
  let noted = false;
  return (row) => {
    const whole = value(row);
    const rest = parts?.(row) ?? null;
    if (rest !== null && rest.edtf === undefined) {
      report.problem(rest.lacking, partial('date', rest.lacking));
      return '';
    }
    if (rest !== null) return rest.edtf;
    if (whole === '') return '';
    const found = read(whole);
    if (found.odd !== undefined) {
      report.problem(column, `${quoted(whole)} ${found.odd === noDate ? `${noDate}${advice}` : found.odd}`);
      return '';
    }
    if (found.note !== undefined && !noted) {
      noted = true;
      report.note(column, `${quoted(whole)} ${found.note}`);
    }
    return found.edtf;
  };
}

/** The formats that a message proposes are none that are there. */
function formatAdvice(formats: readonly string[]): string {
  const others = ['D.M.YYYY', 'M/D/YY', 'YYYYMMDD'].filter((each) => !formats.includes(each)).slice(0, 2);
  const tried = formats.length === 0 ? '' : ` in ${formats.join(', ')} or ISO 8601`;
  return `${tried}; mend it, or add its format to "dates" of the mapping (${others.join(', ')}).`;
}

const tokens = /YYYY|YY|MMMM?|MM?|DD?/g;

/** What a date made of several cells is where some of them are empty: what the others say, or which is lacking. */
type Parts =
  | { readonly edtf: string; readonly lacking?: undefined }
  | { readonly lacking: string; readonly edtf?: undefined };

/**
 * Compiles the dates of a template with a cell for each part, some of which may be empty: a year and a month without
 * a day are that month. Gives null for rows in which all parts are filled, or none; null as a whole for other values.
 */
function partsOf(
  written: WrittenValue,
  scope: Scope,
  spot: Spot,
  own?: readonly string[],
): ((row: Row) => Parts | null) | null {
  const [template, ...more] = templatesIn(written);
  if (template === undefined) return null;
  const lacking = lackingPart(written, scope, spot);
  const value = oneOf(written, scope, spot);
  // Only a date that is nothing but its cells can do without one.
  if (more.length > 0 || template !== written)
    return (row) => {
      const part = value(row) === '' ? lacking(row) : null;
      return part === null ? null : { lacking: part };
    };
  const { pieces } = piecesOf(template, scope, spot);
  const read = readerOf(scope, own);
  const isIso = pieces.slice(1).every(({ before }) => before === '-');
  const formats = [...(own ?? scope.settings.dates), ...(isIso ? ['YYYY-M-D', 'YYYY-M'] : [])]
    .map((format) => format.match(tokens) ?? [])
    .filter((format) => format.length === pieces.length);
  return (row) => {
    const filled = pieces.filter(({ at }) => row[at] !== '');
    if (filled.length === 0 || filled.length === pieces.length) return null;
    const cells = pieces.map(({ at }) => row[at] ?? '');
    return (
      ofTokens(formats, cells) ??
      ofStart(pieces, cells, read) ?? { lacking: pieces[cells.indexOf('')]?.name ?? '' }
    );
  };
}

const readersOfFormats = remember(1_000, (format: string) => dateReader([format]));

/** The year, or the year and the month, that the filled cells are by one of the formats. */
function ofTokens(formats: readonly (readonly string[])[], cells: readonly string[]): Parts | null {
  for (const format of formats) {
    const left = format.filter((_, at) => cells[at] !== '');
    const shape = left.map((token) => token.charAt(0)).sort();
    if (shape.join('') !== 'Y' && shape.join('') !== 'MY') continue;
    const { edtf } = readersOfFormats(left.join('-'))(cells.filter(Boolean).join('-'));
    if (edtf) return { edtf };
  }
  return null;
}

/** The date that stands in front of cells that are all empty, such as a time of day. */
function ofStart(pieces: readonly Piece[], cells: readonly string[], read: DateReader): Parts | null {
  const first = cells.indexOf('');
  if (cells.slice(first).some(Boolean) || /[/.]{1,2}$/.test(pieces[first]?.before.trim() ?? '')) return null;
  const { edtf } = read(
    pieces.slice(0, first).reduce((text, { before }, at) => text + before + (cells[at] ?? ''), ''),
  );
  return edtf ? { edtf } : null;
}
function interval(start: string, end: string, written: WrittenPeriodMap, scope: Scope): string {
  const { openEnd } = written;
  if (start === '' && end === '') return '';
  if (start === '') return intervalOf('..', end);
  if (start === end) return start;
  if (end === '') return openEnd === 'start' ? start : intervalOf(start, openEnd === 'unknown' ? '' : '..');
  if (/[/{[]/.test(start + end)) {
    const which = /[/{[]/.test(start) ? start : end;
    scope.settings.report.problem(
      null,
      `${quoted(which)} is a period, where one date of two is wanted; take it alone.`,
    );
    return '';
  }
  const column = columnOf(written.end ?? '');
  const [first, last] = [withoutDoubt(seasonMonth(start, 'start')), withoutDoubt(seasonMonth(end, 'end'))];
  if (last < first && !first.startsWith(last)) {
    scope.settings.report.problem(
      column,
      `It ends (${end}) before it starts (${start}); mend the row.`,
      'The start was kept, and the end left out.',
    );
    return intervalOf(start, '');
  }
  const both = intervalOf(start, end);
  if (plainForm.test(both)) return both;
  const { odd } = readDate(both);
  if (odd !== undefined)
    scope.settings.report.problem(
      column,
      `${quoted(both)} ${odd === noDate ? `${noDate}; mend the row.` : odd}`,
    );
  return odd === undefined ? both : '';
}

const plainForm = /^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/;
const withoutDoubt = (date: string) => date.replace(/[?~%]/g, '');

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
