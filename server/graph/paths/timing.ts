import type { PeriodRecord } from '../records.ts';
import { intersect } from '../values/period.ts';

export type Timing = 'OVERLAPS' | 'EXCLUDED' | 'UNKNOWN';

/**
 * Whether links of these periods (null: undated) could hold at the same time. Dated ones that share no day make
 * EXCLUDED, even beside an undated one; else any undated one makes UNKNOWN. `window`: the days all share, when
 * every link is dated.
 */
export function timingOf(periods: readonly (PeriodRecord | null)[]): {
  readonly timing: Timing;
  readonly window: PeriodRecord | null;
} {
  const dated = periods.filter((period) => period !== null);
  const window = intersect(dated);
  if (!window) return { timing: 'EXCLUDED', window: null };
  if (dated.length < periods.length) return { timing: 'UNKNOWN', window: null };
  return { timing: 'OVERLAPS', window };
}
