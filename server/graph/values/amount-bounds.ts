import type { LinkRecord } from '../records.ts';
import { exactDigits } from './decimal.ts';

type Bounds = Pick<LinkRecord, 'amountLow' | 'amountHigh' | 'amountLowExact' | 'amountHighExact'>;
type Said = { -readonly [K in keyof Bounds]?: NonNullable<Bounds[K]> };

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
export function writtenBounds({ amountLow, amountHigh, amountLowExact, amountHighExact }: Bounds) {
  return { low: amountLowExact ?? amountLow, high: amountHighExact ?? amountHigh };
}
