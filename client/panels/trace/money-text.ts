/** Sums of money in words: amounts with their years, rates without a year, and what window of time they are for. */
import { BigNumber } from 'bignumber.js';
import type { MoneySums } from '../../actions/panel-data.ts';

/** Bounds of a sum as answers give them: the digits where a binary number cannot hold them. */
export interface SumBounds {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly lowExact?: string | null;
  readonly highExact?: string | null;
}

type Bound = BigNumber | null;

const boundOf = (value: number | null | undefined, exact: string | null | undefined): Bound =>
  value == null ? null : new BigNumber(exact ?? value);

const plus = (a: Bound, b: Bound): Bound => (a && b ? a.plus(b) : (a ?? b));

/** `1,234.50`, with all its digits. */
const numberText = (value: BigNumber): string => value.toFormat().replace(/\.(\d)$/, '.$10');

/**
 * Sums of one currency added up, to the last digit: `500 USD`, `100 – 200 USD`, `at least 5 USD`, `up to 5 USD`; `an
 * unknown amount of USD` without bounds. An unknown lower bound adds nothing, an unknown upper one leaves the sum open.
 */
export function sumText(sums: readonly SumBounds[], currency: string): string {
  const lows = sums.map(({ low, lowExact }) => boundOf(low, lowExact));
  const highs = sums.map(({ high, highExact }) => boundOf(high, highExact));
  const low = lows.reduce(plus, null);
  const high = highs.includes(null) ? null : highs.reduce(plus, null);
  if (low === null)
    return high === null ? `an unknown amount of ${currency}` : `up to ${numberText(high)} ${currency}`;
  if (high === null) return `at least ${numberText(low)} ${currency}`;
  return low.eq(high)
    ? `${numberText(low)} ${currency}`
    : `${numberText(low)} – ${numberText(high)} ${currency}`;
}

/** `2001 – 2005`, `2001`, `since 2001`, `until 2005`; `of no known year` for neither. */
export function yearsText(from: number | null | undefined, to: number | null | undefined): string {
  if (from == null) return to == null ? 'of no known year' : `until ${to}`;
  if (to == null) return `since ${from}`;
  return from === to ? String(from) : `${from} – ${to}`;
}

/** One line of a total: what it comes to, and how it was added up where that says more. */
export interface TotalLine {
  readonly key: 'dated' | 'rate' | 'once';
  readonly text: string;
  readonly arithmetic: string;
}

/**
 * What the money of one currency comes to. What is dated, rates of no known year and amounts of no known date are three
 * lines, since they cannot be added.
 */
export function totalLines({ total, undated, undatedOnce }: MoneySums): readonly TotalLine[] {
  const lines: TotalLine[] = [];
  if (total) {
    const text = `${total.text}, ${yearsText(total.from, total.to)}`;
    lines.push({ key: 'dated', text, arithmetic: total.arithmetic });
  }
  if (undated) {
    const text = `${undated.text}, of no known year`;
    lines.push({ key: 'rate', text, arithmetic: undated.arithmetic });
  }
  if (undatedOnce) {
    const text = `${undatedOnce.text}, of no known date`;
    lines.push({ key: 'once', text, arithmetic: undatedOnce.arithmetic });
  }
  return lines;
}
