/** Ways to ask for dates (a day, a span, since, until), and a slider over months that shows and changes them. */
import {
  anyTime,
  lastOfMonth,
  monthIndex,
  type MonthRange,
  monthsLater,
  monthStart,
  type Span,
} from './dates.ts';

/** The ways to ask for dates, in the order in which they are offered. */
export const dateModes = ['any', 'day', 'span', 'since', 'until'] as const;
export type DateMode = (typeof dateModes)[number];

export function modeOf({ validFrom, validTo }: Span): DateMode {
  if (validFrom === null) return validTo === null ? 'any' : 'until';
  if (validTo === null) return 'since';
  return validFrom === validTo ? 'day' : 'span';
}

/** The dates asked for in another way, from what is asked now; where nothing is, from the months of the slider. */
export function inMode(span: Span, mode: DateMode, months: MonthRange): Span {
  const from = span.validFrom;
  const to = span.validTo;
  const first = monthStart(months.min);
  const last = lastOfMonth(monthStart(months.max));
  switch (mode) {
    case 'any':
      return anyTime;
    case 'day': {
      const day = from ?? to ?? monthStart(months.max);
      return { validFrom: day, validTo: day };
    }
    case 'since':
      return { validFrom: from ?? to ?? first, validTo: null };
    case 'until':
      return { validFrom: null, validTo: to ?? from ?? last };
    case 'span':
      // A day grows into its year.
      return from !== null && from === to
        ? { validFrom: `${from.slice(0, 4)}-01-01`, validTo: `${from.slice(0, 4)}-12-31` }
        : { validFrom: from ?? earlier(first, to), validTo: to ?? later(last, from) };
  }
}

const earlier = (day: string, than: string | null): string =>
  than !== null && day >= than ? monthsLater(than, -12) : day;
const later = (day: string, than: string | null): string =>
  than !== null && day <= than ? monthsLater(than, 12) : day;

/** The same dates so many months on. */
export function spanLater({ validFrom, validTo }: Span, months: number): Span {
  return {
    validFrom: validFrom && monthsLater(validFrom, months),
    validTo: validTo && monthsLater(validTo, months),
  };
}

/** Where the thumbs of a slider stand for the dates, within its months. */
export function toThumbs({ validFrom, validTo }: Span, { min, max }: MonthRange): readonly number[] {
  const within = (day: string) => Math.min(max, Math.max(min, monthIndex(day)));
  if (validFrom === null && validTo === null) return [max];
  const days = validFrom === validTo ? [validFrom] : [validFrom, validTo];
  return days.flatMap((day) => (day === null ? [] : [within(day)]));
}

/**
 * The dates once the thumbs stand there: a day is its month's first, a span takes whole months. An end whose thumb has
 * not moved stays as it is, be it in the middle of a month or beyond the slider.
 */
export function fromThumbs(span: Span, months: MonthRange, thumbs: readonly number[]): Span {
  const before = toThumbs(span, months);
  const mode = modeOf(span);
  const at = (index: number, day: string | null, toDay: (month: number) => string): string | null => {
    const month = thumbs[index];
    return month === undefined || month === before[index] ? day : toDay(month);
  };
  const lastDay = (month: number) => lastOfMonth(monthStart(month));
  switch (mode) {
    case 'any':
    case 'day': {
      const day = mode === 'any' ? monthStart(thumbs[0] ?? months.max) : at(0, span.validFrom, monthStart);
      return { validFrom: day, validTo: day };
    }
    case 'span':
      return { validFrom: at(0, span.validFrom, monthStart), validTo: at(1, span.validTo, lastDay) };
    case 'since':
      return { validFrom: at(0, span.validFrom, monthStart), validTo: null };
    case 'until':
      return { validFrom: null, validTo: at(0, span.validTo, lastDay) };
  }
}
