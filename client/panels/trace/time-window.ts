/** The part of time that a trace is of: all of it, a calendar year, or a span of years. Pure. */

/** First and last calendar year, both within it. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** `2001`, `2001-2005` of a panel's parameters; null (all of time) for anything else. */
export function yearsOf(text: string | undefined): YearSpan | null {
  const [, first, last] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text ?? '') ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last ?? first)];
  return from <= to ? { from, to } : { from: to, to: from };
}

/** As a panel's parameter; null drops it. */
export function yearsParam(years: YearSpan | null): string | null {
  if (years === null) return null;
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}

interface Window {
  readonly validFrom: string;
  readonly validTo: string;
}

/** Days that a filter keeps already; null where it is open. */
interface Days {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const yearOf = (year: number): string => String(year).padStart(4, '0');

/**
 * The days of the filter that keeps what may have held in these years, of those that the map's dates keep; null where
 * they have no day in common.
 */
export function windowOf(years: YearSpan, { validFrom, validTo }: Days): Window | null {
  const [first, last] = [`${yearOf(years.from)}-01-01`, `${yearOf(years.to)}-12-31`];
  const window = {
    validFrom: validFrom !== null && validFrom > first ? validFrom : first,
    validTo: validTo !== null && validTo < last ? validTo : last,
  };
  return window.validFrom <= window.validTo ? window : null;
}

interface Spanned {
  readonly spans: readonly { readonly earliest?: string | null; readonly latest?: string | null }[];
}

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** The latest year that an open side or a far future may stretch a list of years to. */
const endOfTime = '9999-01-01';

/**
 * How many relations may have held in each calendar year, from the first year that a date names to the last, gaps as
 * zeros. A side that is open counts up to there; relations without a date count in no year.
 */
export function relationsByYear(
  relations: readonly Spanned[],
): readonly { readonly year: number; readonly count: number }[] {
  const days = relations
    .flatMap(({ spans }) => spans.flatMap(({ earliest, latest }) => [earliest, latest]))
    .filter((day): day is string => day != null && day < endOfTime)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [yearOfDay(first), yearOfDay(last)];
  const counts = new Map<number, number>();
  for (const { spans } of relations) {
    const years = new Set<number>();
    for (const { earliest, latest } of spans) {
      const to = latest != null && latest < endOfTime ? yearOfDay(latest) : end;
      for (let year = earliest == null ? start : yearOfDay(earliest); year <= to; year += 1) years.add(year);
    }
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return Array.from({ length: end - start + 1 }, (_, index) => ({
    year: start + index,
    count: counts.get(start + index) ?? 0,
  }));
}
