/** A number as an English reader writes it, alike on every machine: `1,955`, `0.3`. */
export function numberText(value: number): string {
  return decimalText(toDecimal(value));
}

/** A sum of money's number: as `numberText`, with cents in full (`1,234.50`). */
export function moneyNumber(value: number): string {
  return numberText(value).replace(/\.(\d)$/, '.$10');
}

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
  if (low === null) return high === null ? 'unknown' : `up to ${format(high)}${tail}`;
  if (high === null) return `at least ${format(low)}${tail}`;
  return low === high ? `${format(low)}${tail}` : `${format(low)} – ${format(high)}${tail}`;
}

/**
 * Numbers as whole millionths in a BigInt, so that sums and products are exact (0.1 + 0.2 = 0.3) and print
 * alike on every machine. What lies beyond the sixth decimal is rounded.
 */
const places = 6;
const one = 10n ** BigInt(places);

/** Whole millionths of a finite number. */
export function toDecimal(value: number): bigint {
  const text = value.toFixed(places);
  return text.includes('e') ? BigInt(value) * one : BigInt(text.replace('.', ''));
}

export function fromDecimal(value: bigint): number {
  return Number(plainText(value));
}

/** With commas between thousands and no needless zeros: `1,955`, `0.3`, `67,000,000,000`. */
function decimalText(value: bigint): string {
  const [whole = '0', fraction = ''] = plainText(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction && `.${fraction}`);
}

function plainText(value: bigint): string {
  const sign = value < 0n ? '-' : '';
  const size = value < 0n ? -value : value;
  const fraction = String(size % one)
    .padStart(places, '0')
    .replace(/0+$/, '');
  return `${sign}${size / one}${fraction && `.${fraction}`}`;
}
