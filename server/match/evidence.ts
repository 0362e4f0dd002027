import { countryName } from './names/country-codes.ts';
import type { DateSaid, Facts } from './facts.ts';
import type { Thing } from './thing.ts';

/** Why two entities may be one, or may not. */
export interface Reason {
  readonly text: string;
  /** Whether it speaks for the two being one. */
  readonly speaksFor: boolean;
}

/** A reason with what it makes of the score, which is 0 to 1. */
export interface Evidence extends Reason {
  change(score: number): number;
}

export const keptApart = 0.3;

export function speaksFor(text: string, change: (score: number) => number = (now) => now): Evidence {
  return { text, speaksFor: true, change };
}
export function speaksAgainst(text: string, change: (score: number) => number): Evidence {
  return { text, speaksFor: false, change };
}
const times = (factor: number) => (score: number) => score * factor;
const nearer = (part: number) => (score: number) => score + (1 - score) * part;
const apart = (score: number) => Math.min(score, keptApart);

/** What a sort of thing is called when it begins, and what a difference in that makes of a score. */
interface Beginning {
  readonly word: string;
  /** By how many years they lie apart, the first that is enough: what it makes of the score. */
  readonly steps: readonly (readonly [years: number, change: (score: number) => number])[];
  /** How much nearer to 1 the same day brings, and the same year; null where neither says much. */
  readonly same: readonly [day: number, year: number] | null;
}

const born: Beginning = {
  word: 'born',
  steps: [
    [0, times(0.75)],
    [1, times(0.6)],
    [Infinity, apart],
  ],
  same: [0.6, 0.25],
};
const founded: Beginning = {
  word: 'founded or first heard of',
  steps: [
    [1, times(1)],
    [5, times(0.9)],
    [15, times(0.8)],
    [Infinity, times(0.6)],
  ],
  same: null,
};
const incorporated: Beginning = {
  word: 'founded',
  steps: [
    [0, times(0.9)],
    [1, times(0.8)],
    [5, times(0.65)],
    [Infinity, times(0.5)],
  ],
  same: [0.5, 0.1],
};
const dated: Beginning = {
  word: 'dated',
  steps: [
    [0, times(0.8)],
    [1, times(0.6)],
    [Infinity, apart],
  ],
  same: [0.5, 0.15],
};
const begun: Beginning = { ...founded, word: 'begun' };

function beginningOf({ kind, type }: Thing): Beginning {
  if (kind === 'person') return born;
  if (kind === 'company') return incorporated;
  if (type === 'Agreement') return dated;
  return type === 'Operation'
    ? { ...dated, word: 'begun' }
    : type === 'Actor' || type === 'Alliance'
      ? founded
      : begun;
}

const dayMs = 86_400_000;
const yearMs = 365.25 * dayMs;

/** The two dates of two lists that lie nearest, and how long apart: 0 where one may be the other. */
function nearest(one: readonly DateSaid[], other: readonly DateSaid[]) {
  let best: { mine: DateSaid; theirs: DateSaid; gapMs: number } | null = null;
  for (const mine of one)
    for (const theirs of other) {
      const gapMs = Math.max(
        0,
        Date.parse(theirs.from) - Date.parse(mine.to),
        Date.parse(mine.from) - Date.parse(theirs.to),
      );
      if (!best || gapMs < best.gapMs) best = { mine, theirs, gapMs };
    }
  return best;
}

const isDay = ({ from, to }: DateSaid) => from === to;
const yearOf = (date: DateSaid) => date.from.slice(0, 4);
/** The first of January stands for a year in many files, the fifteenth of June in none. */
const isFirstOfYear = (date: DateSaid) => isDay(date) && date.from.endsWith('-01-01');
/** A day and a month that someone read the other way round. */
const isTurned = (one: DateSaid, other: DateSaid) =>
  one.from.slice(0, 4) === other.from.slice(0, 4) &&
  one.from.slice(5, 7) === other.from.slice(8) &&
  one.from.slice(8) === other.from.slice(5, 7);

/** What the dates of their births, foundings or signatures say; null where either has none, or nothing follows. */
function beginnings(
  one: Thing,
  other: Thing,
  mine: Facts,
  theirs: Facts,
  sameName: boolean,
): Evidence | null {
  const found = nearest(mine.begun, theirs.begun);
  if (!found) return null;
  const { word, steps, same } = beginningOf(one);
  const [a, b] = [found.mine, found.theirs];
  const sameYear = yearOf(a) === yearOf(b);
  if (found.gapMs === 0 || (sameYear && (isFirstOfYear(a) || isFirstOfYear(b)))) {
    if (!sameName || !sameYear || !same) return null;
    const day = isDay(a) && isDay(b) && found.gapMs === 0 && !isFirstOfYear(a);
    return day
      ? speaksFor(`Both were ${word} on ${a.from}.`, nearer(same[0]))
      : speaksFor(`Both were ${word} in ${yearOf(a)}.`, nearer(same[1]));
  }
  if (isDay(a) && isDay(b) && isTurned(a, b))
    return speaksAgainst(
      `One was ${word} on ${a.text}, the other on ${b.text}: the day and the month may be turned.`,
      times(0.9),
    );
  const years = sameYear ? 0 : Math.max(1, Math.ceil(found.gapMs / yearMs - 0.01));
  const [, change = apart] = steps.find(([most]) => years <= most) ?? [];
  return speaksAgainst(`One was ${word} ${on(a)}, the other ${on(b)}.`, change);
}

const on = (date: DateSaid) => `${isDay(date) ? 'on' : 'in'} ${date.text}`;

/** People who died years apart, and things of which one ended before the other began. */
function endings(one: Thing, mine: Facts, theirs: Facts): Evidence | null {
  const deaths = one.kind === 'person' ? nearest(mine.ended, theirs.ended) : null;
  if (deaths && deaths.gapMs > yearMs)
    return speaksAgainst(`One died ${on(deaths.mine)}, the other ${on(deaths.theirs)}.`, times(0.5));
  return before(mine, theirs) ?? before(theirs, mine);
}

function before({ ended: [ended] }: Facts, { begun: [began] }: Facts): Evidence | null {
  if (!ended || !began || ended.to >= began.from) return null;
  const text = `One ended in ${yearOf(ended)}, before the other began in ${yearOf(began)}.`;
  return speaksAgainst(text, times(0.5));
}

const ofOtherCountry: Readonly<Record<string, number>> = { person: 0.85 };
const elsewhere = { place: 0.4, actor: 0.7 };

function countries(one: Thing, mine: Facts, theirs: Facts): Evidence | null {
  if (mine.countries.size === 0 || theirs.countries.size === 0) return null;
  if ([...mine.countries].some((code) => theirs.countries.has(code))) return null;
  const [here, there] = [mine, theirs].map(({ countries }) =>
    [...countries].slice(0, 3).map(countryName).join(', '),
  );
  const factor = ofOtherCountry[one.kind] ?? (one.type === 'Place' ? elsewhere.place : elsewhere.actor);
  return speaksAgainst(`Their countries differ: ${here} and ${there}.`, times(factor));
}

const genders: Readonly<Record<string, string>> = { m: 'a man', f: 'a woman' };

function gender(mine: Facts, theirs: Facts): Evidence | null {
  const [one, other] = [genders[mine.gender ?? ''], genders[theirs.gender ?? '']];
  if (one === undefined || other === undefined || one === other) return null;
  return speaksAgainst(`One is ${one}, the other ${other}.`, times(0.4));
}

const samePlace = 0.98;
const nearKm = 25;
const farKm = 100;

function distance(one: Thing, mine: Facts, theirs: Facts, name: number): Evidence | null {
  if (!mine.point || !theirs.point || one.kind === 'country' || one.kind === 'region') return null;
  const km = kilometres(mine.point, theirs.point);
  const text = `They lie ${Math.round(km).toLocaleString('en')} km from each other.`;
  if (km <= nearKm) return speaksFor(text, (now) => (name >= 0.96 ? Math.max(now, samePlace) : now));
  return km > farKm ? speaksAgainst(text, apart) : null;
}

/** Along the great circle. */
function kilometres(
  [lat1, lon1]: readonly [number, number],
  [lat2, lon2]: readonly [number, number],
): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** What two entities say of themselves beyond names and identifiers; `name` is how alike their names are, 0 to 1. */
export function evidenceOf(one: Thing, other: Thing, mine: Facts, theirs: Facts, name: number): Evidence[] {
  const began = beginnings(one, other, mine, theirs, name >= 0.85);
  return [
    began,
    began && !began.speaksFor ? null : endings(one, mine, theirs),
    countries(one, mine, theirs),
    gender(mine, theirs),
    distance(one, mine, theirs, name),
  ].filter((each) => each !== null);
}
