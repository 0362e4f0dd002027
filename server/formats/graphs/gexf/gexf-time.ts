import type { Json } from '../../../graph/records.ts';
import { periodOfSpells, spellFault, spellOfPeriod, type Spell } from '../period-of.ts';

/** When an element is there, as GEXF writes it in all its versions. */
export interface GexfTime {
  /** `start`, `end`, `startopen`, `endopen`, `timestamp`, `timestamps`, `intervals`. */
  readonly words: Readonly<Record<string, string>>;
  /** `<spell>` and, of version 1.1, `<slice>` elements. */
  readonly spells: readonly Readonly<Record<string, string>>[];
}

export const timeWords = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];
const endless = /^[+-]?inf(inity)?$/i;

/** The period of an element, and what of it the period does not say; a sentence on `what` for dates that are none. */
export function readTime(
  { words, spells }: GexfTime,
  what: string,
  timeformat: string | undefined,
): { readonly valid?: string; readonly kept?: Json; readonly bad?: string } {
  if (spells.length === 0 && Object.keys(words).length === 0) return {};
  const dated = /^date/i.test(timeformat ?? '');
  const all = [...spells, ...(timeWords.some((name) => name in words) ? [words] : [])].flatMap(spellsOf);
  const valid = periodOfSpells(all, dated);
  const kept = { ...words, ...(spells.length > 0 ? { spells: spells.map((spell) => ({ ...spell })) } : {}) };
  const bad = dated
    ? all.map((spell) => spellFault(spell, what, true)).find((fault) => fault !== null)
    : null;
  if (bad) return { kept, bad };
  if (valid === undefined) return { kept };
  return { valid, ...(isSaid(words, spells, valid) ? {} : { kept }) };
}

function spellsOf(words: Readonly<Record<string, string>>): Spell[] {
  const { timestamp, timestamps, intervals } = words;
  const start = finite(words.start ?? words.startopen);
  const end = finite(words.end ?? words.endopen);
  const days = [...(timestamp === undefined ? [] : [timestamp]), ...listed(timestamps)];
  const pairs = (intervals?.match(/[[(][^\])]*[\])]/g) ?? []).map((pair) => listed(pair));
  // `<spell/>` and `end="infinity"` say that it is always there.
  const always = days.length === 0 && pairs.length === 0;
  return [
    ...(start === undefined && end === undefined && !always ? [] : [{ start, end }]),
    ...days.map((day) => ({ start: day, end: day })),
    ...pairs.map(([from, to]) => ({ start: finite(from), end: finite(to) })),
  ];
}

const finite = (text: string | undefined) =>
  text === undefined || text.trim() === '' || endless.test(text.trim()) ? undefined : text;

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .replace(/[<>[\]()]/g, '')
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Whether the period alone says what the file does. */
function isSaid(
  words: Readonly<Record<string, string>>,
  spells: readonly Readonly<Record<string, string>>[],
  valid: string,
): boolean {
  const same = spellOfPeriod(valid);
  return (
    spells.length === 0 &&
    same !== undefined &&
    Object.keys(words).every((name) => name === 'start' || name === 'end') &&
    words.start === same.start &&
    words.end === same.end
  );
}
