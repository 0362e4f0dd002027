/** What a line's width says: nothing, or a number of each relation, in five classes that the legend explains. */
import type { PeriodItem, RelationItem } from '../elements.ts';
import type { VisibleRelation } from '../visible.ts';

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

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const daysOfYear = 365.25;

/** Days that a span lasted; up to `today` where it is still open; null where nobody knows when it began. */
const daysOf = ({ earliest, latest }: PeriodItem, today: string): number | null => {
  if (earliest === null) return null;
  const end = latest === null || latest > today ? today : latest;
  return Math.max(0, dayNumber(end) - dayNumber(earliest) + 1);
};

/** Years in which at least one of the relations held; null where none is dated. */
const yearsOf = (relations: readonly RelationItem[], today: string): number | null => {
  const spans = relations
    .flatMap((relation) => relation.spans)
    .filter((span) => span.earliest !== null)
    .sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1));
  if (spans.length === 0) return null;
  let days = 0;
  let until = -Infinity;
  for (const span of spans) {
    const length = daysOf(span, today) ?? 0;
    const from = Math.max(dayNumber(span.earliest ?? ''), until);
    const to = dayNumber(span.earliest ?? '') + length;
    days += Math.max(0, to - from);
    until = Math.max(until, to);
  }
  return days / daysOfYear;
};

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

/** A number for the relations of one line; null where it is not known. Origins of several relations may be the same. */
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
      return yearsOf(relations, today);
    case 'origins':
      return Math.max(...relations.map(({ origins }) => origins));
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
