import { decimalText, toDecimal } from './decimal.ts';

/** A number as an English reader writes it, alike on every machine: `1,955`, `0.3`. */
export const numberText = (value: number): string => decimalText(toDecimal(value));

/** A sum of money's number: as `numberText`, with cents in full (`1,234.50`). */
export const moneyNumber = (value: number): string => numberText(value).replace(/\.(\d)$/, '.$10');

/**
 * A value or range with its unit: `1,955`, `6,000 – 65,000`, `at least 5 USD`, `up to 88%`; `unknown` without
 * bounds. `format` writes the numbers.
 */
export function rangeText(
  low: number | null,
  high: number | null,
  unit: string | null = null,
  format: (value: number) => string = numberText,
): string {
  const tail = unit === null ? '' : unit === '%' ? '%' : ` ${unit}`;
  if (low === null && high === null) return 'unknown';
  if (low === null) return `up to ${format(high as number)}${tail}`;
  if (high === null) return `at least ${format(low)}${tail}`;
  return low === high ? `${format(low)}${tail}` : `${format(low)} – ${format(high)}${tail}`;
}
