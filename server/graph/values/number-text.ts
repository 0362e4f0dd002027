import { decimal, decimalText, type Decimal } from './decimal.ts';

/** A number as an English reader writes it, with all its digits, alike on every machine: `1,955`, `0.3`. */
export function numberText(value: number | Decimal): string {
  return decimalText(typeof value === 'number' ? decimal(value) : value);
}

/** A sum of money's number: as `numberText`, with cents in full (`1,234.50`). */
export function moneyNumber(value: number | Decimal): string {
  return numberText(value).replace(/\.(\d)$/, '.$10');
}

/**
 * A value or range with its unit: `1,955`, `6,000 – 65,000`, `at least 5 USD`, `up to 88%`; `unknown` without
 * bounds. `format` writes the numbers.
 */
export function rangeText<N extends number | Decimal>(
  low: N | null,
  high: N | null,
  unit: string | null = null,
  format: (value: N) => string = numberText,
): string {
  const tail = unit === null ? '' : unit === '%' ? '%' : ` ${unit}`;
  if (low === null) return high === null ? 'unknown' : `up to ${format(high)}${tail}`;
  if (high === null) return `at least ${format(low)}${tail}`;
  return format(low) === format(high) ? `${format(low)}${tail}` : `${format(low)} – ${format(high)}${tail}`;
}
