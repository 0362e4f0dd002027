import { intervalOf, parsePeriod } from '../../graph/values/period.ts';
import { readDate } from '../values/dates.ts';

/** From when to when something lasts, as a file writes it. */
export interface Spell {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const dayForm = /^\d{4}-\d{2}(-\d{2})?$/;
const yearForm = /^\d{4}$/;
const timeForm = /^\d{4}-\d{2}-\d{2}[T ]/;
const seasonForm = /^\d{4}-(2[1-9]|3\d|4[01])$/;

/**
 * A date as EDTF, a time of day cut off; undefined for anything else, such as `3.5` on a scale of the file's own, and
 * '' for a date that is all zeros.
 */
export function edtfDay(text: string, years = false): string | undefined {
  const bare = text.trim();
  const fits =
    dayForm.test(bare) || timeForm.test(bare) || seasonForm.test(bare) || (years && yearForm.test(bare));
  return fits ? readDate(bare).edtf : undefined;
}

/** A side of a spell of `what` that is no date, or an end before the start, in one sentence; null for none. */
export function spellFault({ start, end }: Spell, what: string, years = false): string | null {
  for (const side of [start, end])
    if (side !== undefined && edtfDay(side, years) === undefined)
      return `${JSON.stringify(side)} is no date; write 2021-08-15.`;
  const sides = [start, end].every((side) => side !== undefined && edtfDay(side, years) !== '');
  return sides && interval({ start, end }, years) === undefined
    ? `${what} ends (${end}) before it starts (${start}); write the earlier date first.`
    : null;
}

/**
 * The period of the spells: one interval, or a set of them with the gaps between; undefined where they are no dates,
 * or leave no day out between a first that has no start and a last that has no end.
 */
export function periodOfSpells(spells: readonly Spell[], years = false): string | undefined {
  const runs = spells.map((spell) => interval(spell, years)).filter((each) => each !== undefined);
  if (runs.length === 0 || runs.length < spells.length) return undefined;
  if (runs.some((run) => run === '')) return undefined;
  const all = joined([...new Set(runs)].map(runOf));
  if (!all) return undefined;
  const [only, ...more] = all;
  if (only && more.length === 0)
    return checked(only.from === only.to ? only.from : `${only.from}/${only.to}`);
  const words = all.map(({ from, to }) => (from === to ? from : `${open(from)}..${open(to)}`));
  return checked(`{${words.join(',')}}`);
}

/** What an interval of days says as a spell; undefined for what it cannot say. */
export function spellOfPeriod(edtf: string): Spell | undefined {
  const [start, end, ...more] = edtf.split('/');
  if (more.length > 0 || start === undefined) return undefined;
  if (end === undefined) return edtfDay(start, true) === start ? { start, end: start } : undefined;
  const sides = { start: start === '..' ? undefined : start, end: end === '..' ? undefined : end };
  const plain = Object.values(sides).every((side) => side === undefined || edtfDay(side, true) === side);
  return plain ? sides : undefined;
}

/** `2001-05/2003`, `../2003`; '' for one that says neither side, undefined for what is none. */
function interval({ start, end }: Spell, years: boolean): string | undefined {
  const [from, to] = [start, end].map((side) =>
    side === undefined ? '..' : edtfDay(side, years)?.replace(/^$/, '..'),
  );
  if (from === undefined || to === undefined) return undefined;
  if (from === '..' && to === '..') return '';
  if (from === to) return checked(from);
  return checked(intervalOf(from, to));
}

/** A run of days; `..` for a side that is open. */
interface Run {
  readonly from: string;
  readonly to: string;
}

const open = (side: string) => (side === '..' ? '' : side);

function runOf(edtf: string): Run {
  const [from = '..', to = from] = edtf.split('/');
  return { from, to };
}

/** The first day of a side, and the last; a side that is open has none. */
const firstDay = (side: string) => (side === '..' ? '' : (parsePeriod(side).earliest ?? ''));
const lastDay = (side: string) => (side === '..' ? '~' : (parsePeriod(side).latest ?? '~'));

/** Runs in order, those without a start as one and those without an end as one; null where these two overlap. */
function joined(runs: readonly Run[]): readonly Run[] | null {
  const sorted = [...runs].sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
  const startless = sorted.filter(({ from }) => from === '..');
  const endless = sorted.filter(({ to }) => to === '..');
  const least = startless.reduce<Run | null>(
    (best, run) => (best && lastDay(best.to) >= lastDay(run.to) ? best : run),
    null,
  );
  const [last = null] = endless;
  if (least && last && lastDay(least.to) >= firstDay(last.from)) return null;
  const between = sorted.filter(
    ({ from, to }) =>
      from !== '..' &&
      to !== '..' &&
      !(least && lastDay(to) <= lastDay(least.to)) &&
      !(last && firstDay(from) >= firstDay(last.from)),
  );
  return [...(least ? [least] : []), ...between, ...(last ? [last] : [])];
}

function checked(edtf: string): string | undefined {
  try {
    return parsePeriod(edtf).edtf;
  } catch {
    return undefined;
  }
}
