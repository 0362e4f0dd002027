import edtf, { parse, type Parsed, type ParsedDate } from 'edtf';
import type { PeriodRecord } from '../records.ts';
import { BadInputError } from '../errors.ts';

type Bounds = readonly [earliest: string | null, latest: string | null];

/** First month and number of months of the season codes; unmarked seasons are the northern hemisphere's. */
const seasons: Readonly<Record<number, readonly [first: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
};
const lastDay = '9999-12-31';
const maxLength = 100;

/**
 * Reads an EDTF (ISO 8601-2) date, interval, season, set or decade of the years 0000 to 9999: as written, with
 * its first and last possible day; null where that side is open or unknown. Doubt (`?`, `~`) widens nothing.
 * A season in a set, at an open side or beside another precision, where EDTF has none, stands as its months.
 * Throws a BadInputError (of `argument`) that says what to write instead.
 */
export function parsePeriod(text: string, argument = 'period'): PeriodRecord {
  const refuse = (what: string) =>
    new BadInputError(argument, `${JSON.stringify(text.slice(0, maxLength))} ${what}`);
  if (text.length > maxLength) throw refuse(`is longer than ${maxLength} characters.`);
  const written = parseOrNull(text) ? text : seasonsAsMonths(text);
  const parsed = parseOrNull(written);
  if (!parsed)
    throw refuse(
      'is no date or period in EDTF. Write 2021, 2021-08, 2021-08-15, 2014?, 2021-08/.. or 2020/2024.',
    );
  const dates = datesOf(parsed);
  if (dates.some((date) => date.type === 'Date' && date.values.length > 3))
    throw refuse('holds a time of day. Write the day alone, 2021-08-15.');
  if (dates.some((date) => date.type === 'Year' || (date.values[0] ?? 0) < 0))
    throw refuse('lies outside the years 0000 to 9999.');
  const [earliest, latest] = boundsOf(parsed);
  if (earliest === null && latest === null)
    throw refuse(
      'says neither when it starts nor when it ends. Leave the period out where nothing is known.',
    );
  if (earliest !== null && latest !== null && earliest > latest)
    throw refuse('ends before it starts. Write the earlier date first.');
  return { edtf: written, earliest, latest };
}

/**
 * The interval of two sides, `..` for one that is open and '' for one that is unknown. EDTF has seasons there only
 * between two of them, so any other is its first or last month.
 */
export function intervalOf(start: string, end: string): string {
  if (seasonForm.test(start) && seasonForm.test(end)) return `${start}/${end}`;
  return `${seasonMonth(start, 'start')}/${seasonMonth(end, 'end')}`;
}

const seasonForm = /^\d{4}-(?:2[1-9]|3\d|4[01])[?~%]?$/;

/** The first or the last month of a season, with its doubt; anything else as it is. */
export function seasonMonth(edtf: string, side: 'start' | 'end'): string {
  if (!seasonForm.test(edtf)) return edtf;
  const { earliest, latest } = parsePeriod(edtf);
  return ((side === 'start' ? earliest : latest) ?? edtf).slice(0, 7) + edtf.slice(7);
}

function seasonsAsMonths(text: string): string {
  const [, open = '', inside = '', close = ''] = /^([[{])(.*)([\]}])$/.exec(text) ?? [];
  if (open === '') return text.split('/').length === 2 ? intervalOf(...sidesOf(text, '/')) : text;
  const spans = inside.split(',').map((span) => {
    const [from, to] = sidesOf(span.trim(), '..');
    if (from === to && !seasonForm.test(from)) return from;
    return `${seasonMonth(from, 'start')}..${seasonMonth(to, 'end')}`;
  });
  return `${open}${spans.join(',')}${close}`;
}

/** What stands before and behind a sign; the same where there is none. */
function sidesOf(text: string, sign: string): readonly [string, string] {
  const [from = '', to = from] = text.split(sign);
  return [from, to];
}

/** The parsed form of an EDTF text; null for anything else. */
export function parseOrNull(text: string): Parsed | null {
  try {
    // Level 3 adds seasons in intervals and doubtful seasons.
    return parse(text, { level: 3 });
  } catch {
    return null;
  }
}

export function isDate(parsed: Parsed): parsed is ParsedDate {
  return parsed.type !== 'Interval' && parsed.type !== 'Set' && parsed.type !== 'List';
}

/** The single dates that a parsed period is made of. */
export function datesOf(parsed: Parsed): ParsedDate[] {
  if (isDate(parsed)) return [parsed];
  const values: readonly unknown[] = parsed.values;
  return values.flat().filter((part): part is ParsedDate => typeof part === 'object' && part !== null);
}

function boundsOf(parsed: Parsed): Bounds {
  if (parsed.type === 'Interval') {
    const [start, end] = parsed.values;
    return [
      typeof start === 'object' && start ? dateBounds(start)[0] : null,
      typeof end === 'object' && end ? dateBounds(end)[1] : null,
    ];
  }
  if (isDate(parsed)) return dateBounds(parsed);
  const all = datesOf(parsed).map(dateBounds);
  const earliest = all.map(([first]) => first).reduce((a, b) => (b < a ? b : a));
  const latest = all.map(([, last]) => last).reduce((a, b) => (b > a ? b : a));
  return [parsed.earlier ? null : earliest, parsed.later ? null : latest];
}

/** The first and last day that a date may mean. */
export function dateBounds(date: ParsedDate): readonly [string, string] {
  if (date.type === 'Season') return seasonBounds(date);
  const { min, max } = edtf(date);
  return [dayOf(min), dayOf(max)];
}

function seasonBounds(season: ParsedDate): readonly [string, string] {
  const [year = 0, code = 0] = season.values;
  const [first, months] = seasons[code] ?? [1, 12];
  const years = edtf({ type: 'Date', values: [year], unspecified: (season.unspecified ?? 0) & 15 });
  const start = new Date(years.min);
  start.setUTCMonth(first - 1, 1);
  const end = new Date(years.max);
  end.setUTCMonth(first - 1 + months, 0);
  const latest = end.getUTCFullYear() > 9999 ? lastDay : dayOf(end.getTime());
  return [dayOf(start.getTime()), latest];
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day after a day, `YYYY-MM-DD` both. */
export function dayAfter(day: string): string {
  return dayOf(Date.parse(day) + 86_400_000);
}

/**
 * The days that all the periods share: null when there are none. No period, or only open ones, give a period
 * open on both sides (`../..`). An intersection that is one of the periods keeps that period's wording.
 */
export function intersect(periods: readonly PeriodRecord[]): PeriodRecord | null {
  let earliest: string | null = null;
  let latest: string | null = null;
  for (const period of periods) {
    if (period.earliest !== null && (earliest === null || period.earliest > earliest))
      earliest = period.earliest;
    if (period.latest !== null && (latest === null || period.latest < latest)) latest = period.latest;
  }
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const same = periods.find((period) => period.earliest === earliest && period.latest === latest);
  if (same) return same;
  const written =
    earliest === latest && earliest !== null ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
  return { edtf: written, earliest, latest };
}
