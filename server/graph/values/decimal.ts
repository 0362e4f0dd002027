import { BigNumber } from 'bignumber.js';

/**
 * Numbers in base ten with as many digits as their source gives: sums and products are exact (0.1 + 0.2 = 0.3) and
 * alike on every machine. Only a quotient that has no end is cut, far beyond what anyone shows.
 */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 60, ROUNDING_MODE: BigNumber.ROUND_HALF_UP });

export type Decimal = BigNumber;

/** The shortest decimal that is the number, or the digits of a text (`0.1`, `1e21`, `99999999999999.99`). */
export function decimal(value: number | string): Decimal {
  return new Exact(value);
}

/** Digits that a number may have before and after its point to be kept beyond what a double holds. */
const maxDigits = 100;

/**
 * The digits of a number's text where the double closest to it is another number, `99999999999999.99`; null where the
 * double says it all.
 */
export function exactDigits(text: string): string | null {
  const value = decimal(text);
  if (!value.isFinite() || value.eq(decimal(value.toNumber()))) return null;
  return (value.dp() ?? 0) > maxDigits || (value.e ?? 0) > maxDigits ? null : value.toFixed();
}

/** Whether a text is digits, with a point among them, whose closest double is `number`. */
export function isExactly(text: string, number: number | null): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && exactDigits(text) === text && Number(text) === number;
}

export const zero = decimal(0);

/** All of them added up, exactly. */
export function sumOf(values: Iterable<Decimal>): Decimal {
  let sum = zero;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

/** The closest double: what a number of GraphQL or of JSON can hold. */
export function doubleOf(value: Decimal): number {
  return value.toNumber();
}

/** A quotient to the last digit where it has one, else rounded half up to `places` decimals. */
export function quotient(dividend: Decimal, divisor: number, places: number): Decimal {
  const exact = dividend.div(divisor);
  return exact.times(divisor).eq(dividend) ? exact : exact.dp(places);
}

/** All digits, none needless, with commas between thousands: `1,955`, `0.3`, `67,000,000,000`. */
export function decimalText(value: Decimal): string {
  return value.toFormat();
}
