/** When a relation held, in years: as text, and as bars of a small strip. */
import type { RelationPeriod } from '../elements.ts';

/** First and last day; null or absent where that side is open or unknown. */
interface Days {
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** First and last year; null where that side is open or unknown. */
interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const yearsOf = ({ earliest, latest }: Days): YearSpan => ({
  from: earliest == null ? null : yearOf(earliest),
  to: latest == null || latest >= '9999' ? null : yearOf(latest),
});

const spanText = ({ from, to }: YearSpan): string => {
  if (from === null) return to === null ? 'at any time' : `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? `${from}` : `${from} – ${to}`;
};

/** Spans named before only the first and last year are. */
const maxNamed = 3;

/** `1979 – 1990, 1994`; of more than three spans the whole and how many gaps it has; empty for none. */
export function spansText(spans: readonly Days[]): string {
  const [first, ...rest] = spans.map(yearsOf);
  if (!first) return '';
  // Spans that meet within a year read as one.
  const years = rest.reduce<readonly YearSpan[]>(
    (joined, span) => {
      const last = joined.at(-1) ?? first;
      const meets = last.to === null || span.from === null || span.from <= last.to + 1;
      return meets ? [...joined.slice(0, -1), { from: last.from, to: span.to }] : [...joined, span];
    },
    [first],
  );
  if (years.length <= maxNamed) return years.map(spanText).join(', ');
  const whole = spanText({ from: first.from, to: years.at(-1)?.to ?? null });
  return `${whole} with ${years.length - 1} gaps`;
}

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
