import type { Cover, Days } from './period-cover.ts';

/** How much of a calendar year something covers, counted in months of 12 or in the year's days. */
export interface YearShare {
  readonly unit: 'months' | 'days';
  /** What is certain, and what is possible at most. */
  readonly low: number;
  readonly high: number;
  /** All of the year: 12, 365 or 366. */
  readonly of: number;
}

/** Years in a row, both included, of each of which the share is the same. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

interface Ends {
  readonly year: number;
  readonly month: number;
  /** Of the year, from 0. */
  readonly day: number;
  /** Whether it is the first or the last day of its month, whichever end it is. */
  readonly edge: boolean;
}
interface Run {
  /** Null where the run comes from, or goes on to, no known day. */
  readonly first: Ends | null;
  readonly last: Ends | null;
}

/** A cover made ready to be asked year by year. */
export interface YearCover {
  readonly certain: readonly Run[];
  readonly possible: readonly Run[];
}

const dayMs = 86_400_000;

export function daysOfYear(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function yearCover({ certain, possible }: Cover): YearCover {
  return { certain: certain.map(runOf), possible: possible.map(runOf) };
}

const runOf = ({ first, last }: Days): Run => ({
  first: first === null ? null : endOf(first, 1),
  last: last === null ? null : endOf(last, daysOfMonth(last)),
});

function endOf(day: string, edge: number): Ends {
  const year = yearOf(day);
  const begin = Date.parse(`${day.slice(0, 4)}-01-01`);
  return {
    year,
    month: Number(day.slice(5, 7)) - 1,
    day: Math.round((Date.parse(day) - begin) / dayMs),
    edge: Number(day.slice(8, 10)) === edge,
  };
}

function daysOfMonth(day: string): number {
  const month = Number(day.slice(5, 7));
  if (month === 2) return daysOfYear(yearOf(day)) - 337;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The part of a run that lies in a year, as months and days of it from 0; null where none does. */
function partIn({ first, last }: Run, year: number) {
  if ((first && first.year > year) || (last && last.year < year)) return null;
  const from = first?.year === year ? first : { month: 0, day: 0, edge: true };
  const to = last?.year === year ? last : { month: 11, day: daysOfYear(year) - 1, edge: true };
  return { months: to.month - from.month + 1, days: to.day - from.day + 1, even: from.edge && to.edge };
}

/**
 * The share of a year that is covered; null where none of it is possible. In months where every part of it begins and
 * ends with one, unless `inDays`.
 */
export function shareOf(
  { certain, possible }: YearCover,
  year: number,
  { inDays = false }: { readonly inDays?: boolean } = {},
): YearShare | null {
  const parts = (runs: readonly Run[]) => runs.flatMap((run) => partIn(run, year) ?? []);
  const [low, high] = [parts(certain), parts(possible)];
  if (high.length === 0) return null;
  const even = !inDays && [...low, ...high].every((part) => part.even);
  const [unit, of] = even ? (['months', 12] as const) : (['days', daysOfYear(year)] as const);
  const sum = (all: readonly { readonly months: number; readonly days: number }[]) =>
    all.reduce((total, part) => total + part[unit], 0);
  return { unit, low: sum(low), high: sum(high), of };
}

/**
 * The years from `from` to `to` of which a part is possible, in runs of the same share: a year in which something
 * begins or ends is a run of its own.
 */
export function yearRuns({ certain, possible }: YearCover, from: number, to: number): YearRun[] {
  const ends = [...certain, ...possible].flatMap(({ first, last }) => [first, last]);
  const edges = new Set(ends.flatMap((end) => (end ? [end.year, end.year + 1] : [])));
  const inside = [...edges].filter((year) => year > from && year <= to).sort((a, b) => a - b);
  const starts = [from, ...inside];
  return starts
    .map((start, at) => ({ from: start, to: (starts[at + 1] ?? to + 1) - 1 }))
    .filter((run) => run.from <= run.to && possible.some((part) => partIn(part, run.from)));
}
