import type { FigureRecord, LinkRecord } from '../records.ts';
import { decimal, exactDigits, type Decimal } from './decimal.ts';
import { rangeText } from './number-text.ts';

/** A range's bounds as doubles, null where open, and the digits that those cannot hold. */
interface Range {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowExact: string | null;
  readonly highExact: string | null;
}
/** What a link says of its amount's bounds. */
export type AmountBounds = Pick<
  LinkRecord,
  'amountLow' | 'amountHigh' | 'amountLowExact' | 'amountHighExact'
>;
/** What is said only: nothing of a bound that is open, or of digits that a double holds. */
type Said<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Bounds from the texts of their numbers. */
export function figureBounds(low: string | null | undefined, high: string | null | undefined): Said<Range> {
  const [lowExact, highExact] = [low, high].map((text) => (text == null ? null : exactDigits(text)));
  return {
    ...(low != null && { low: Number(low) }),
    ...(high != null && { high: Number(high) }),
    ...(lowExact != null && { lowExact }),
    ...(highExact != null && { highExact }),
  };
}

/** An amount's bounds from the texts of their numbers. */
export function amountBounds(
  least: string | null | undefined,
  most: string | null | undefined,
): Said<AmountBounds> {
  const { low, high, lowExact, highExact } = figureBounds(least, most);
  return {
    ...(low !== undefined && { amountLow: low }),
    ...(high !== undefined && { amountHigh: high }),
    ...(lowExact !== undefined && { amountLowExact: lowExact }),
    ...(highExact !== undefined && { amountHighExact: highExact }),
  };
}

/** Bounds as a file holds them that takes texts too: the digits where a double cannot hold them. */
export function writtenBounds({ low, high, lowExact, highExact }: Range) {
  return { low: lowExact ?? low, high: highExact ?? high };
}

/** An amount's bounds under the names of a figure's. */
export function boundsOfAmount(link: AmountBounds): Range {
  return {
    ...{ low: link.amountLow, high: link.amountHigh },
    ...{ lowExact: link.amountLowExact, highExact: link.amountHighExact },
  };
}

/** Bounds in base ten, with all their digits. */
export function exactBounds(range: Range): { readonly low: Decimal | null; readonly high: Decimal | null } {
  const { low, high } = writtenBounds(range);
  return { low: low === null ? null : decimal(low), high: high === null ? null : decimal(high) };
}

/** A figure's value with all its digits, as a reader would write it: `6,000 – 65,000`, `up to 88%`. */
export function figureText(figure: Range & Pick<FigureRecord, 'unit'>): string {
  const { low, high } = exactBounds(figure);
  return rangeText(low, high, figure.unit);
}
