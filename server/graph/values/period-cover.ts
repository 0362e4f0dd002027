import type { ParsedDate, ParsedInterval } from 'edtf';
import { dateBounds, datesOf, dayAfter, isDate, parseOrNull } from './period.ts';
import type { PeriodRecord } from '../records.ts';

/** Days in a row, `YYYY-MM-DD`, both included; null where the side goes on to no known day. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The days that a period covers, each a list of runs that are in order and apart. `certain` are those that it covers
 * whatever its writer left open, `possible` those that it may cover.
 */
export interface Cover {
  readonly certain: readonly Days[];
  readonly possible: readonly Days[];
}

/** Days, months and years, and intervals of them, with nothing left open but doubt: most of all periods. */
const plain = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?[?~%]?(\/\d{4}(-(0\d|1[0-2])(-\d\d)?)?[?~%]?)?$/;

/**
 * What a period covers. One of known ends covers every day from its earliest to its latest, at the precision written.
 * Where a side is open, its other side's day, month or year is certain, and all beyond is possible; if the period is
 * said to go on (`..`), it is certain up to `knownFrom`, the day on which its first source was published. Digits that
 * are left out (`201X`) and one-of sets (`[2001,2003]`) make certain only what all readings share. Doubt (`?`, `~`)
 * widens nothing.
 */
export function coverOf(period: PeriodRecord, knownFrom: string | null): Cover {
  const whole = { first: period.earliest, last: period.latest };
  if (plain.test(period.edtf)) return { certain: [whole], possible: [whole] };
  const parsed = parseOrNull(period.edtf);
  if (!parsed) return { certain: period.earliest && period.latest ? [whole] : [], possible: [whole] };
  if (parsed.type === 'Interval') return intervalCover(parsed, whole, knownFrom);
  if (isDate(parsed)) return { certain: parsed.unspecified ? [] : [whole], possible: [whole] };
  const members = joined(parsed.values.map(runOf));
  const [first] = members;
  const possible = joined([
    ...(parsed.earlier ? [{ first: null, last: first?.last ?? null }] : []),
    ...members,
    ...(parsed.later ? [{ first: members.at(-1)?.first ?? null, last: null }] : []),
  ]);
  const sure = parsed.type === 'List' && datesOf(parsed).every(({ unspecified }) => !unspecified);
  return { certain: sure ? members : [], possible };
}

function intervalCover(
  { values: [start, end] }: ParsedInterval,
  whole: Days,
  knownFrom: string | null,
): Cover {
  const from = typeof start === 'object' ? start : null;
  const to = typeof end === 'object' ? end : null;
  const first = from
    ? unitAt(dateBounds(from)[1], from).first
    : least(sureUnit(to)?.first, start === Infinity ? knownFrom : null);
  const last = to
    ? unitAt(dateBounds(to)[0], to).last
    : greatest(sureUnit(from)?.last, end === Infinity ? knownFrom : null);
  return { certain: first && last && first <= last ? [{ first, last }] : [], possible: [whole] };
}

const least = (a: string | null | undefined, b: string | null) => (a && b && b < a ? b : (a ?? b));
const greatest = (a: string | null | undefined, b: string | null) => (a && b && b > a ? b : (a ?? b));

const runOf = (part: ParsedDate | readonly [ParsedDate, ParsedDate]): Days =>
  'type' in part
    ? { first: dateBounds(part)[0], last: dateBounds(part)[1] }
    : { first: dateBounds(part[0])[0], last: dateBounds(part[1])[1] };

/** What a date names, where it leaves no digit out. */
function sureUnit(date: ParsedDate | null) {
  if (!date || date.unspecified) return null;
  const [first, last] = dateBounds(date);
  return { first, last };
}

/** The year, month or day, as precise as the date is, that its reading on `day` would name. */
function unitAt(day: string, date: ParsedDate) {
  const sure = sureUnit(date);
  if (sure) return sure;
  const parsed = date.type === 'Season' ? null : parseOrNull(day.slice(0, [4, 7][date.values.length - 1]));
  const [first, last] = parsed && isDate(parsed) ? dateBounds(parsed) : [day, day];
  return { first, last };
}

/** The union of runs of days: in order and apart, those that touch as one; a side that is open stays open. */
export function joined(runs: readonly Days[]): Days[] {
  const all: { first: string | null; last: string | null }[] = [];
  for (const { first, last } of [...runs].sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))) {
    const before = all.at(-1);
    const touches =
      before &&
      (before.last === null || first === null || first <= before.last || first === dayAfter(before.last));
    if (!touches) all.push({ first, last });
    else if (before.last !== null && (last === null || last > before.last)) before.last = last;
  }
  return all;
}
