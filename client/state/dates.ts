/** Days (`YYYY-MM-DD`) and months for the clocks. Days are compared as strings. */
import type { PeriodItem } from './elements.ts';

/** How a period stands on the dates asked for: it holds on one of them, it is undated and so possible, or it is out. */
export type Standing = 'holds' | 'possible' | 'out';

/** What the filters say of time. Nulls and false keep everything. */
export interface Dates {
  /** "True": keep what possibly held on this day or later. The same as `validTo` for one day; never after it. */
  readonly validFrom: string | null;
  /** Keep what possibly held on this day or before. */
  readonly validTo: string | null;
  /** Hide links that nobody dates; else they count as possible on every date. */
  readonly datedOnly: boolean;
  /** "Known on": keep what a source published by this day backs. */
  readonly knownOn: string | null;
}

/** The days asked for; the same for one day, nulls where open. */
export type Span = Pick<Dates, 'validFrom' | 'validTo'>;

export const anyTime: Span = { validFrom: null, validTo: null };

export function isUndated(period: PeriodItem | null): boolean {
  return period === null || (period.earliest === null && period.latest === null);
}

/** How an entity stands. Few are dated at all, so `datedOnly` is not about them. */
export function entityStanding(period: PeriodItem | null, { validFrom, validTo }: Span): Standing {
  if (validFrom === null && validTo === null) return 'holds';
  if (period === null || isUndated(period)) return 'possible';
  const begins = validTo === null || period.earliest === null || period.earliest <= validTo;
  const lasts = validFrom === null || period.latest === null || period.latest >= validFrom;
  return begins && lasts ? 'holds' : 'out';
}

/** How a link stands: it holds when its period shares a day with the dates asked for. */
export function standing(period: PeriodItem | null, dates: Span & Pick<Dates, 'datedOnly'>): Standing {
  return dates.datedOnly && isUndated(period) ? 'out' : entityStanding(period, dates);
}

/** Links alike in time, as a relation tells of them. */
interface AlikeInTime {
  readonly valid: PeriodItem | null;
  readonly knownFrom: string | null;
  readonly count: number;
}

interface Passing {
  /** How many links pass. */
  readonly passing: number;
  /** How the best of them stands; `out` where none passes. */
  readonly standing: Standing;
}

/** How a link stands on both clocks. */
export function standingOf({ valid, knownFrom }: Omit<AlikeInTime, 'count'>, dates: Dates): Standing {
  return isKnownOn(knownFrom, dates.knownOn) ? standing(valid, dates) : 'out';
}

/** How a relation stands: by each of its links, which has to pass both clocks itself. */
export function countOn(periods: readonly AlikeInTime[], dates: Dates): Passing {
  let passing = 0;
  let best: Standing = 'out';
  for (const period of periods) {
    const stands = standingOf(period, dates);
    if (stands === 'out') continue;
    passing += period.count;
    if (best !== 'holds') best = stands;
  }
  return { passing, standing: best };
}

/** Whether a source had published it by the day; unknown publication counts as known. */
export function isKnownOn(knownFrom: string | null, day: string | null): boolean {
  return day === null || knownFrom === null || knownFrom <= day;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Months since year 0 of a day's month. */
export function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** First day of a month given as months since year 0. */
export function monthStart(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `1 Aug 2021`. */
export function shortDayText(day: string): string {
  return `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}

export function monthText(day: string): string {
  return `${monthNames[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}

const spanText = (span: Span, text: (day: string) => string): string => {
  const { validFrom, validTo } = span;
  if (validFrom === null) return validTo === null ? 'at any time' : `until ${text(validTo)}`;
  if (validTo === null) return `since ${text(validFrom)}`;
  const [from, to] = [text(validFrom), text(validTo)];
  if (validFrom === validTo) return `on ${from}`;
  return from === to ? `in ${from}` : `in ${from} – ${to}`;
};

/** The dates in words, as short as they can be said: `in 2003 – 2005`, `until May 2011`, `on 1 Aug 2021`. */
export function datesText(span: Span): string {
  const { validFrom, validTo } = span;
  if ((validFrom ?? '-01-01').endsWith('-01-01') && (validTo ?? '-12-31').endsWith('-12-31'))
    return spanText(span, (day) => String(Number(day.slice(0, 4))));
  const months =
    (validFrom ?? '-01').endsWith('-01') && (validTo === null || validTo === lastOfMonth(validTo));
  return spanText(span, months ? monthText : shortDayText);
}

/** Which dates a view is of, for status and captions: `true in 2003 – 2005, dated only`, `true at any time`. */
export function datesCaption({ validFrom, validTo, datedOnly, knownOn }: Dates): string {
  const parts = [
    `true ${datesText({ validFrom, validTo })}`,
    datedOnly ? 'dated only' : '',
    knownOn === null ? '' : `known on ${shortDayText(knownOn)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Whether the dates leave anything out. */
export function areAnyDates({ validFrom, validTo, datedOnly, knownOn }: Dates): boolean {
  return validFrom === null && validTo === null && !datedOnly && knownOn === null;
}

/** The last day of a day's month. */
export function lastOfMonth(day: string): string {
  return dayBefore(monthStart(monthIndex(day) + 1));
}

const moved = (day: string, days: 1 | -1): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

const dayAfter = (day: string): string => moved(day, 1);
const dayBefore = (day: string): string => moved(day, -1);

/** The day so many months later, or before with a negative number; a month's last day stays its month's last day. */
export function monthsLater(day: string, months: number): string {
  const first = monthStart(monthIndex(day) + months);
  const last = lastOfMonth(first);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return day === lastOfMonth(day) || same > last ? last : same;
}

/** The day that a month or year stands for; `none` where only a whole day will do. */
export type Edge = 'first' | 'last' | 'none';

/**
 * A day as people type it: `2003-05-17`, or a month or year, of which it is the first or last day. Years before 1000
 * are years still being typed. `error` says what to write instead; an empty text is no day either.
 */
export function readDay(text: string, edge: Edge): { readonly day: string } | { readonly error: string } {
  const parts = /^([1-9]\d{3})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.trim());
  if (!parts)
    return {
      error:
        edge === 'none'
          ? 'Write a day: 2003-05-17'
          : 'Write a day, month or year: 2003-05-17, 2003-05 or 2003',
    };
  const [, year = '', month, dayOfMonth] = parts;
  if (dayOfMonth === undefined && edge === 'none')
    return { error: 'Write a whole day, 2003-05-17; for a month or year choose “in a span”' };
  const first = `${year}-${month ?? (edge === 'last' ? '12' : '01')}-${dayOfMonth ?? '01'}`;
  if (!isDay(first)) return { error: `${text.trim()} is not in the calendar` };
  return { day: dayOfMonth === undefined && edge === 'last' ? lastOfMonth(first) : first };
}

/** The day as `readDay` takes it, as short as that says the same. */
export function writeDay(day: string, edge: Edge): string {
  if (edge === 'none') return day;
  if (day.endsWith(edge === 'first' ? '-01-01' : '-12-31')) return day.slice(0, 4);
  return day === (edge === 'first' ? `${day.slice(0, 7)}-01` : lastOfMonth(day)) ? day.slice(0, 7) : day;
}

/** Days on which something begins or has just ended, sorted, each once: where the picture changes. */
export function changeDays(periods: readonly (PeriodItem | null)[]): readonly string[] {
  const days = new Set<string>();
  for (const period of periods) {
    if (period?.earliest) days.add(period.earliest);
    if (period?.latest && period.latest < '9999-12-31') days.add(dayAfter(period.latest));
  }
  return [...days].sort();
}

/** First and last month of a slider, in months since year 0. */
export interface MonthRange {
  readonly min: number;
  readonly max: number;
}

/** First and last month worth a slider: those of the days on which something changes; null without any. */
export function monthRange(days: readonly string[]): MonthRange | null {
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { min: monthIndex(first) - 1, max: monthIndex(last) + 1 } : null;
}
