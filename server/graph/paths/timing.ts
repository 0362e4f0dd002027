/**
 * How a path's steps stand in time, best first. Each step is a relation, of whose links one is chosen:
 * OVERLAPS where all can hold on one day, ORDERED where days can be chosen none of which is before that of the step
 * before it, UNKNOWN where that takes undated links, EXCLUDED else.
 */
export const timings = ['OVERLAPS', 'ORDERED', 'UNKNOWN', 'EXCLUDED'] as const;
export type Timing = (typeof timings)[number];

/** Days from first to last, as numbers that order as they do along an axis; infinite where open. */
export type Span = readonly [first: number, last: number];

/** 1 where a search meets earlier days first, -1 where it meets later ones first. */
export type Axis = 1 | -1;

/** A first and a last day, null where open; both null: undated. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** When the links of a relation hold. */
export interface Times {
  /** When some dated one does: apart, in order. */
  readonly spans: readonly Span[];
  /** Whether there is one without a date, which is possible on every day. */
  readonly undated: boolean;
}

/** The span of a link; null for one without a date. */
export function spanOf({ earliest, latest }: Days, axis: Axis): Span | null {
  if (earliest === null && latest === null) return null;
  const first = earliest === null ? -Infinity : numberOf(earliest);
  const last = latest === null ? Infinity : numberOf(latest);
  return axis === 1 ? [first, last] : [-last, -first];
}

const numberOf = (day: string) => Number(day.replaceAll('-', ''));

export function timesOf(links: Iterable<Days>, axis: Axis): Times {
  const all: Span[] = [];
  let undated = false;
  for (const link of links) {
    const span = spanOf(link, axis);
    if (span) all.push(span);
    else undated = true;
  }
  const spans: Span[] = [];
  for (const [first, last] of all.sort(([a], [b]) => a - b || 0)) {
    const before = spans.at(-1);
    if (before && first <= before[1]) spans[spans.length - 1] = [before[0], Math.max(before[1], last)];
    else spans.push([first, last]);
  }
  return { spans, undated };
}

/** The times of a relation that could hold on any day. */
export const always: Times = { spans: [], undated: true };

/** The first day, not before `from`, on which such a link holds; null where none does. Undated ones count if `possibly`. */
export function arrival({ spans, undated }: Times, from: number, possibly: boolean): number | null {
  if (possibly && undated) return from;
  for (const [first, last] of spans) if (last >= from) return Math.max(first, from);
  return null;
}

/** The last day, not after `to`, on which such a link holds; null where none does. Undated ones count if `possibly`. */
export function departure({ spans, undated }: Times, to: number, possibly: boolean): number | null {
  if (possibly && undated) return to;
  for (let at = spans.length - 1; at >= 0; at--) {
    const span = spans[at];
    if (span && span[0] <= to) return Math.min(span[1], to);
  }
  return null;
}

/** The days that two lists of spans share. */
export function shared(some: readonly Span[], others: readonly Span[]): Span[] {
  const both: Span[] = [];
  for (const [first, last] of some)
    for (const [start, end] of others)
      if (start <= last && end >= first) both.push([Math.max(first, start), Math.min(last, end)]);
  return both;
}

/** How the steps taken so far stand in time. */
export interface Progress {
  /** Days on which a dated link of every step holds. */
  readonly shared: readonly Span[];
  /** The first day that the last step may have, by dated links alone; null where they exclude it. */
  readonly ordered: number | null;
  /** The same with undated links. */
  readonly possible: number | null;
}

export const outset: Progress = { shared: [[-Infinity, Infinity]], ordered: -Infinity, possible: -Infinity };

/** How things stand after one more step. */
export function advance(progress: Progress, times: Times): Progress {
  const { ordered, possible } = progress;
  return {
    shared: progress.shared.length === 0 ? progress.shared : shared(progress.shared, times.spans),
    ordered: ordered === null ? null : arrival(times, ordered, false),
    possible: possible === null ? null : arrival(times, possible, true),
  };
}

export function timingAfter({ shared: days, ordered, possible }: Progress): Timing {
  if (days.length > 0) return 'OVERLAPS';
  if (ordered !== null) return 'ORDERED';
  return possible === null ? 'EXCLUDED' : 'UNKNOWN';
}

/** What a search looks for: one timing, any but EXCLUDED, or any. */
export type Wanted = Timing | 'POSSIBLE' | 'ANY';

/** Whether nothing that is wanted can begin so. */
export function isHopeless(wanted: Wanted, { shared: days, ordered, possible }: Progress): boolean {
  switch (wanted) {
    case 'OVERLAPS':
      return days.length === 0;
    case 'ORDERED':
      return ordered === null;
    case 'UNKNOWN':
    case 'POSSIBLE':
      return possible === null;
    default:
      return false;
  }
}

export function isWanted(wanted: Wanted, progress: Progress): boolean {
  if (wanted === 'ANY') return true;
  return wanted === 'POSSIBLE' ? progress.possible !== null : timingAfter(progress) === wanted;
}
