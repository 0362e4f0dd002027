import { linkId, type SmallLink } from './small-graph.ts';

/**
 * What the docs say of time, tried one by one: every choice of links, every choice of days. Slow on purpose, and of
 * another kind than what it checks.
 */

const firstDays: Record<string, string> = {};
const lastDays: Record<string, string> = {};
/** Periods that tests use, with their days; '' is before all days, '~' after all. */
for (const [edtf, first, last] of [
  ['2010', '2010-01-01', '2010-12-31'],
  ['2010/2012', '2010-01-01', '2012-12-31'],
  ['2012/..', '2012-01-01', '~'],
  ['../2011', '', '2011-12-31'],
  ['2011-06', '2011-06-01', '2011-06-30'],
  ['2013', '2013-01-01', '2013-12-31'],
] as const) {
  firstDays[edtf] = first;
  lastDays[edtf] = last;
}
export const periods = ['?', ...Object.keys(firstDays)];
const days = [...new Set([...Object.values(firstDays), ...Object.values(lastDays)])].sort();

const holds = ({ valid }: SmallLink, day: string) =>
  valid === undefined || ((firstDays[valid] as string) <= day && day <= (lastDays[valid] as string));

/** Whether days can be chosen for these links, one after the other, none before the one before it. */
export function runsInOrder(links: readonly SmallLink[], from = ''): boolean {
  const [next, ...rest] = links;
  return !next || days.some((day) => day >= from && holds(next, day) && runsInOrder(rest, day));
}

export const ranks = ['OVERLAPS', 'ORDERED', 'UNKNOWN', 'EXCLUDED'];

/** How these links stand in time, in this order. */
export function timingOf(links: readonly SmallLink[]): string {
  const dated = links.every(({ valid }) => valid !== undefined);
  if (dated && days.some((day) => links.every((link) => holds(link, day)))) return 'OVERLAPS';
  if (!runsInOrder(links)) return 'EXCLUDED';
  return dated ? 'ORDERED' : 'UNKNOWN';
}

/** The relation of a link: ends in id order where the type is symmetric. */
export function relationId({ from, type = 'ALLIED_WITH', to }: SmallLink): string {
  return type === 'ALLIED_WITH' && to < from
    ? linkId({ from: to, type, to: from })
    : linkId({ from, type, to });
}

/** Every choice of one from each list, the last list's changing first. */
export function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((some, list) => some.flatMap((so) => list.map((each) => [...so, each])), [[]]);
}

export function compareLists(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((id, index) => id !== b[index]);
  return place < 0 ? 0 : (a[place] as string) < (b[place] as string) ? -1 : 1;
}

/** Numbers from 0 to 1 that a seed gives, mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
