import { parsePeriod } from '../../graph/values/period.ts';

/** From when to when something lasts, as a file writes it. */
export interface Spell {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const dayForm = /^(\d{4})-(\d{2})(-(\d{2}))?$/;
const timeForm = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/;

/** A date as EDTF, a time of day cut off; undefined for anything else, such as `3.5` on a scale of the file's own. */
export function edtfDay(text: string, years = false): string | undefined {
  const bare = text.trim();
  const day = dayForm.test(bare) || (years && /^\d{4}$/.test(bare)) ? bare : timeForm.exec(bare)?.[1];
  return day !== undefined && isPeriod(day) ? day : undefined;
}

/** The period of the spells: one interval, or a set of them; undefined where they are no dates. */
export function periodOfSpells(spells: readonly Spell[], years = false): string | undefined {
  const written = spells.map((spell) => interval(spell, years)).filter((each) => each !== undefined);
  const [first] = written;
  if (first === undefined || written.length < spells.length) return undefined;
  if (written.length === 1) return checked(first);
  const all = [...new Set(written)].sort();
  const set = checked(`{${all.map((each) => each.replace('/', '..')).join(',')}}`);
  return all.some((each) => each.includes('/..') || each.startsWith('../')) ? hull(all) : (set ?? hull(all));
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

function interval({ start, end }: Spell, years: boolean): string | undefined {
  const [from, to] = [start, end].map((side) => (side === undefined ? '..' : edtfDay(side, years)));
  if (from === undefined || to === undefined || (from === '..' && to === '..')) return undefined;
  return from === to ? from : `${from}/${to}`;
}

/** From the first start to the last end of many. */
function hull(all: readonly string[]): string | undefined {
  const sides = all.map((each) => each.split('/'));
  const starts = sides.map(([start]) => start ?? '').sort();
  const ends = sides.map((each) => each.at(-1) ?? '').sort();
  const [first = '..'] = starts;
  const from = starts.includes('..') ? '..' : first;
  const to = ends.includes('..') ? '..' : (ends.at(-1) ?? '..');
  return checked(from === to ? from : `${from}/${to}`);
}

const checked = (edtf: string) => (isPeriod(edtf) ? edtf : undefined);

function isPeriod(edtf: string): boolean {
  try {
    return parsePeriod(edtf).edtf === edtf;
  } catch {
    return false;
  }
}
