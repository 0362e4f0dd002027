import type { PeriodRecord } from '../graph/records.ts';
import { quickPeriod } from './quick-period.ts';

const YEAR = /^\d{4}$/;

/**
 * Several periods as one: years in a row become a span (`{2007..2015,2024}`), one period stays as it is. Null for
 * none. Throws a BadInputError for a text that is no period.
 */
export function joinedPeriod(texts: readonly string[]): PeriodRecord | null {
  const distinct = [...new Set(texts)].sort();
  if (distinct.length === 0) return null;
  if (distinct.length === 1) return quickPeriod(distinct[0]!);
  if (!distinct.every((text) => YEAR.test(text))) return quickPeriod(`{${distinct.join(',')}}`);
  const spans: [number, number][] = [];
  for (const year of distinct.map(Number)) {
    const last = spans.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  const words = spans.map(([from, to]) => (from === to ? text(from) : `${text(from)}..${text(to)}`));
  if (spans.length === 1) return quickPeriod(`${text(spans[0]![0])}/${text(spans[0]![1])}`);
  return quickPeriod(`{${words.join(',')}}`);
}

const text = (year: number) => String(year).padStart(4, '0');
