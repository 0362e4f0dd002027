import type { LinkRecord, PeriodRecord } from '../records.ts';
import { intersect } from '../values/period.ts';
import {
  advance,
  arrival,
  departure,
  outset,
  shared,
  timesOf,
  timingAfter,
  type Span,
  type Times,
  type Timing,
} from './timing.ts';

/** One link a step, and how they stand in time. */
export interface Choice {
  readonly links: readonly LinkRecord[];
  readonly timing: Timing;
  /** The days that all chosen links share; null unless OVERLAPS. */
  readonly window: PeriodRecord | null;
  /** The chosen link with the poorest grade. */
  readonly weakest: LinkRecord;
}

const timesOfLinks = (links: readonly LinkRecord[]) =>
  timesOf(
    links.map(({ valid }) => valid ?? undatedDays),
    1,
  );
const undatedDays = { earliest: null, latest: null };

/**
 * One link of each step, in the order of the steps: of those with which the best timing can still be had, the one with
 * the best grade, then the most origins, then the first id; where undated links are needed, dated ones come first.
 * Null where a step has no link.
 */
export function chooseLinks(steps: readonly (readonly LinkRecord[])[]): Choice | null {
  const times = steps.map(timesOfLinks);
  const timing = timingAfter(times.reduce(advance, outset));
  const chooser = choosers[timing](times);
  const links: LinkRecord[] = [];
  for (const [step, choices] of steps.entries()) {
    const ranked = [...choices].sort(
      (a, b) => (timing === 'UNKNOWN' ? undatedLast(a, b) : 0) || compareWorth(a, b),
    );
    const link = ranked.find((choice) => chooser(step, timesOfLinks([choice])));
    if (!link) return null;
    links.push(link);
  }
  const [first] = links;
  if (!first) return null;
  const weakest = links.reduce((worst, link) => (isWeaker(link, worst) ? link : worst), first);
  const periods = links.map(({ valid }) => valid).filter((valid) => valid !== null);
  return { links, timing, window: timing === 'OVERLAPS' ? intersect(periods) : null, weakest };
}

/** Takes a link at a step if what follows can still be had after it, and says whether. */
type Chooser = (step: number, link: Times) => boolean;

const choosers: Readonly<Record<Timing, (times: readonly Times[]) => Chooser>> = {
  OVERLAPS: sharing,
  ORDERED: (times) => following(times, false),
  UNKNOWN: (times) => following(times, true),
  EXCLUDED: () => () => true,
};

function sharing(times: readonly Times[]): Chooser {
  /** Days that all steps from one on share. */
  const onward: (readonly Span[])[] = [outset.shared];
  for (const { spans } of [...times].reverse()) onward.unshift(shared(onward[0] ?? [], spans));
  let days = outset.shared;
  return (step, link) => {
    const left = shared(days, link.spans);
    if (shared(left, onward[step + 1] ?? []).length === 0) return false;
    days = left;
    return true;
  };
}

function following(times: readonly Times[], possibly: boolean): Chooser {
  /** The last day that a step may have. */
  const onward: (number | null)[] = [Infinity];
  for (const each of [...times].reverse()) {
    const [next = null] = onward;
    onward.unshift(next === null ? null : departure(each, next, possibly));
  }
  let day = -Infinity;
  return (step, link) => {
    const arrived = arrival(link, day, possibly);
    const latest = onward[step + 1] ?? null;
    if (arrived === null || latest === null || arrived > latest) return false;
    day = arrived;
    return true;
  };
}

const undatedLast = (a: LinkRecord, b: LinkRecord) => Number(a.valid === null) - Number(b.valid === null);

/** Best grade (claim credibility, then source reliability) first, then most independent origins. */
function compareGrades(a: LinkRecord, b: LinkRecord): number {
  if (a.credibility !== b.credibility) return a.credibility - b.credibility;
  if (a.reliability !== b.reliability) return a.reliability < b.reliability ? -1 : 1;
  return b.origins.length - a.origins.length;
}

const compareWorth = (a: LinkRecord, b: LinkRecord) => compareGrades(a, b) || (a.id < b.id ? -1 : 1);

function isWeaker(a: LinkRecord, b: LinkRecord): boolean {
  const order = compareGrades(a, b);
  return order === 0 ? a.id < b.id : order > 0;
}
