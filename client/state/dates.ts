/** Days (`YYYY-MM-DD`) and months for the clocks. Days are compared as strings. */
import type { PeriodItem } from './elements.ts';

/** How a period stands on a day: it holds, it is undated and so possible, or it is ruled out. */
export type Standing = 'holds' | 'possible' | 'out';

export function standingOn(period: PeriodItem | null, day: string | null): Standing {
  if (day === null) return 'holds';
  if (period === null || (period.earliest === null && period.latest === null)) return 'possible';
  const begun = period.earliest === null || period.earliest <= day;
  const ended = period.latest !== null && period.latest < day;
  return begun && !ended ? 'holds' : 'out';
}

/** How a period stands on the days that filters keep. */
export function standing(period: PeriodItem | null, filters: { readonly validOn: string | null }): Standing {
  return standingOn(period, filters.validOn);
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

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** Days on which something begins or has just ended, sorted, each once: where the picture changes. */
export function changeDays(periods: readonly (PeriodItem | null)[]): readonly string[] {
  const days = new Set<string>();
  for (const period of periods) {
    if (period?.earliest) days.add(period.earliest);
    if (period?.latest && period.latest < '9999-12-31') days.add(dayAfter(period.latest));
  }
  return [...days].sort();
}

/** First and last month worth a slider: those of the days on which something changes; null without any. */
export function monthRange(days: readonly string[]): { readonly min: number; readonly max: number } | null {
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { min: monthIndex(first) - 1, max: monthIndex(last) + 1 } : null;
}
