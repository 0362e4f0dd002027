import { exactDigits } from '../../graph/values/decimal.ts';

const known = new Map<string, string>();
const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** Unicode has the digits of every script in runs of ten that start with zero. */
function digitOf(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  const digit = String((code - first) % 10);
  known.set(sign, digit);
  return digit;
}

/** Arabic, Persian, Devanagari and other digits as `0` to `9`, without the marks of writing from right to left. */
export function plainDigits(text: string): string {
  // eslint-disable-next-line no-control-regex -- most texts are ASCII, and need nothing
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replace(/\p{Nd}/gu, digitOf);
}

/** Digits in which programs print a double where they print all that it may hold (`%.17g`). */
const printed = 17;

/**
 * A number's text where the closest double is another number, `99999999999999.99` or an id of 19 digits; null where
 * the double says it all, and where the text is a double in full.
 */
export function digitsBeyondDouble(text: string): string | null {
  const significant = text.replace(/e.*$/i, '').replace(/[^\d]/g, '').replace(/^0+/, '');
  if (significant.length < 16) return null;
  if (significant.length === printed && !/^[+-]?\d+$/.test(text)) return null;
  return exactDigits(text);
}
