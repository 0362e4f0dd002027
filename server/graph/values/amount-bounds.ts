import type { LinkRecord } from '../records.ts';
import { exactDigits } from './decimal.ts';

/** What a link says of its amount's bounds: as doubles, and the digits that those cannot hold. */
export type AmountBounds = Pick<
  LinkRecord,
  'amountLow' | 'amountHigh' | 'amountLowExact' | 'amountHighExact'
>;
type Said = { -readonly [K in keyof AmountBounds]?: NonNullable<AmountBounds[K]> };

/** An amount's bounds from the texts of their numbers: as doubles, with the digits beside them that a double cannot hold. */
export function amountBounds(low: string | null | undefined, high: string | null | undefined): Said {
  const said: Said = {};
  if (low != null) {
    said.amountLow = Number(low);
    const exact = exactDigits(low);
    if (exact !== null) said.amountLowExact = exact;
  }
  if (high != null) {
    said.amountHigh = Number(high);
    const exact = exactDigits(high);
    if (exact !== null) said.amountHighExact = exact;
  }
  return said;
}

/** The numbers as a file holds them that takes texts too: the digits where a double cannot hold them. */
export function writtenBounds({ amountLow, amountHigh, amountLowExact, amountHighExact }: AmountBounds) {
  return { low: amountLowExact ?? amountLow, high: amountHighExact ?? amountHigh };
}
