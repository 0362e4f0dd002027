/** When a relation held, by calendar year: bars of a small strip, and how many years it was. */
import type { RelationPeriod } from '../elements.ts';

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The calendar years of an axis, both ends included. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** The years that the periods touch; an open end reaches as far as what is known does. Null where none is dated. */
export function axisOf(periods: readonly Pick<RelationPeriod, 'valid'>[]): Axis | null {
  const days = periods.flatMap(({ valid }) => [valid?.earliest ?? [], valid?.latest ?? []].flat());
  const years = days.map(yearOf).filter((year) => year < 9999);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Links in one calendar year. */
export interface YearBar {
  readonly year: number;
  readonly links: number;
}

/** How many links held in each year of an axis; years with none are gaps and left out. */
export function barsOf(periods: readonly RelationPeriod[], axis: Axis): readonly YearBar[] {
  const counts = new Map<number, number>();
  for (const { valid, count } of periods) {
    if (valid === null || (valid.earliest === null && valid.latest === null)) continue;
    const from = Math.max(axis.from, valid.earliest === null ? axis.from : yearOf(valid.earliest));
    const to = Math.min(axis.to, valid.latest === null ? axis.to : yearOf(valid.latest));
    for (let year = from; year <= to; year += 1) counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([year, links]) => ({ year, links }));
}

/**
 * In how many calendar years some link held, up to `today` where it is still open; null where nobody knows when any
 * began. A payment a year is a year each, as in the words for it.
 */
export function yearsHeld(periods: readonly RelationPeriod[], today: string): number | null {
  const begun = periods.filter(({ valid }) => valid?.earliest != null);
  const axis = axisOf(begun);
  return axis === null ? null : barsOf(begun, { from: axis.from, to: yearOf(today) }).length;
}
