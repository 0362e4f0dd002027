import type { PeriodRecord } from '../records.ts';

/**
 * Calendar years in a row in each of which some link held; null where that side is open. A payment a year is a run of
 * years, on whichever day of each it falls: what lies between two days of one year, or of two years in a row, is no gap.
 */
export interface HeldYears {
  readonly from: number | null;
  readonly to: number | null;
}

/** Days from here on say that a side is open. */
const endOfTime = '9999';

const yearOf = (day: string) => Number(day.slice(0, 4));

const yearsOf = ({ earliest, latest }: Pick<PeriodRecord, 'earliest' | 'latest'>): HeldYears => ({
  from: earliest === null ? null : yearOf(earliest),
  to: latest === null || latest >= endOfTime ? null : yearOf(latest),
});

/** The runs of years that dated links held in, earliest first; years without any lie between them. */
export function heldYears(links: readonly { readonly valid: PeriodRecord | null }[]): HeldYears[] {
  const spans = links
    .flatMap(({ valid }) => (valid === null ? [] : yearsOf(valid)))
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const runs: { from: number | null; to: number | null }[] = [];
  for (const { from, to } of spans) {
    const last = runs.at(-1);
    if (last && (last.to === null || from === null || from <= last.to + 1))
      last.to = last.to === null || to === null ? null : Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

const runText = ({ from, to }: HeldYears): string => {
  if (from === null) return to === null ? 'at any time' : `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? `${from}` : `${from} – ${to}`;
};

/** Runs that a text names before it only counts. */
const maxNamed = 3;

/**
 * When dated links held, in calendar years: `1979 – 1990, 1994`. Of more than three runs the first and the last year,
 * and in how many of all years between them something held: `1979 – 1999, in 4 of 21 years`. Empty where none is dated.
 */
export function heldText(links: readonly { readonly valid: PeriodRecord | null }[]): string {
  const runs = heldYears(links);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || runs.length <= maxNamed) return runs.map(runText).join(', ');
  const { from } = first;
  const { to } = last;
  const whole = runText({ from, to });
  if (from === null || to === null) return `${whole}, with ${runs.length - 1} gaps of a year or more`;
  const held = runs.reduce((years, run) => years + (run.to ?? to) - (run.from ?? from) + 1, 0);
  return `${whole}, in ${held} of ${to - from + 1} years`;
}
