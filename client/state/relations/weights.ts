/** What a line's width says: nothing, or a number of each relation, in five classes that the legend explains. */
import type { RelationItem, VisibleRelation } from '../elements.ts';
import { yearsHeld } from './spans.ts';

/** `null` in the view: every line as wide as its family's. */
export const weights = ['links', 'amount', 'duration', 'origins'] as const;
export type Weight = (typeof weights)[number];

/** Widths of the classes in model units. */
export const widths = [1.25, 2.25, 3.5, 5, 7] as const;
/** How wide a line is of which nobody knows the number: thinner than any class, and dotted. */
export const unknownWidth = 1;

export interface Scale {
  readonly weight: Weight;
  /** The least number of each class, ascending. */
  readonly floors: readonly number[];
  /** The currency of amounts; null for other weights and where no amount is known. */
  readonly currency: string | null;
}

/** The least that the relations' dated cash of one currency amounts to; null where no amount is known. */
const amountOf = (relations: readonly RelationItem[], currency: string | null): number | null => {
  const known = relations
    .flatMap(({ money }) => money)
    .filter((money) => money.currency === currency)
    .flatMap(({ low, high }) => low ?? high ?? []);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
};

/** The currency that most relations give a total in; the first by its code among equals. */
const usualCurrency = (relations: readonly RelationItem[]): string | null => {
  const counts = new Map<string, number>();
  for (const { money } of relations)
    for (const { currency, low, high } of money)
      if (low !== null || high !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
};

/** How many different origins the relations have together; of one with more than its list names, at least its own number. */
const originsOf = (relations: readonly RelationItem[]): number =>
  Math.max(
    new Set(relations.flatMap(({ originIds }) => originIds)).size,
    ...relations.map(({ origins }) => origins),
  );

/** A number for the relations of one line; null where it is not known. */
export function weightOf(
  relations: readonly VisibleRelation[],
  { weight, currency }: Pick<Scale, 'weight' | 'currency'>,
  today: string,
): number | null {
  switch (weight) {
    case 'links':
      return relations.reduce((sum, { passing }) => sum + passing, 0);
    case 'amount':
      return amountOf(relations, currency);
    case 'duration':
      return yearsHeld(
        relations.flatMap(({ periods }) => periods),
        today,
      );
    case 'origins':
      return originsOf(relations);
  }
}

/** Powers of ten up to the largest amount. */
const amountFloors = (most: number): readonly number[] => {
  const top = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [0, top / 1000, top / 100, top / 10, top];
};

/** The classes for what is on the map. */
export function scaleOf(weight: Weight, relations: readonly VisibleRelation[]): Scale {
  switch (weight) {
    case 'links':
      return { weight, floors: [1, 2, 5, 10, 20], currency: null };
    case 'origins':
      return { weight, floors: [1, 2, 3, 5, 10], currency: null };
    case 'duration':
      return { weight, floors: [0, 1, 5, 10, 20], currency: null };
    case 'amount': {
      const currency = usualCurrency(relations);
      const most = Math.max(0, ...relations.map((relation) => amountOf([relation], currency) ?? 0));
      return { weight, floors: amountFloors(most), currency };
    }
  }
}

/** The width of a number's class; the unknown one for null. */
export function widthOf(value: number | null, { floors }: Pick<Scale, 'floors'>): number {
  if (value === null) return unknownWidth;
  const at = floors.findLastIndex((floor) => value >= floor);
  return widths[Math.max(0, at)] ?? widths[0];
}

/** One class as the legend shows it. */
export interface ScaleRow {
  readonly width: number;
  readonly text: string;
}

/** What widths say: the classes, what is unknown about lines and how many are, and how the number is reckoned. */
export interface ScaleWords {
  readonly rows: readonly ScaleRow[];
  /** Empty where nothing can be unknown. */
  readonly unknown: string;
  readonly note: string;
}

const units: Readonly<Record<Exclude<Weight, 'amount'>, readonly [string, string]>> = {
  links: ['link', 'links'],
  duration: ['year', 'years'],
  origins: ['origin', 'origins'],
};

const rowText = ({ weight, floors, currency }: Scale, at: number): string => {
  const [floor = 0, next] = [floors[at], floors[at + 1]];
  const [one, many] = weight === 'amount' ? [currency ?? '', currency ?? ''] : units[weight];
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6 });
  if (next === undefined) return `${number(floor)} ${many} or more`;
  if (floor === 0) return `under ${number(next)} ${next === 1 ? one : many}`;
  if (weight === 'amount') return `from ${number(floor)} ${many}`;
  return next - floor === 1
    ? `${number(floor)} ${floor === 1 ? one : many}`
    : `${number(floor)} – ${number(next - 1)} ${many}`;
};

const notes: Readonly<Record<Weight, string>> = {
  links: 'Links that pass the map’s dates, of all relations that a line draws.',
  amount: 'The least that dated cash comes to. Rates and amounts without a date, and goods, are not in it.',
  duration:
    'Calendar years in which a link held; years without one do not count. What is still open counts up to this year.',
  origins: 'Independent origins of all that a line draws, each counted once.',
};

const unknowns: Readonly<Record<Weight, string>> = {
  links: '',
  amount: 'no dated amount: unknown, not zero',
  duration: 'no date: unknown, not short',
  origins: '',
};

/** The scale in words. */
export function scaleWords(scale: Scale): ScaleWords {
  const { weight, currency } = scale;
  const isEmpty = weight === 'amount' && currency === null;
  return {
    rows: isEmpty ? [] : scale.floors.map((_, at) => ({ width: widths[at] ?? 1, text: rowText(scale, at) })),
    unknown:
      weight === 'amount' && currency !== null
        ? `no dated amount in ${currency}: unknown, not zero`
        : unknowns[weight],
    note: notes[weight],
  };
}
