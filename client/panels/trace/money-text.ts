/** Sums of money in words: amounts with their years, rates without a year, and what window of time they are for. */
import type { MoneySums } from '../../actions/panel-data.ts';

interface Bounds {
  readonly low?: number | null;
  readonly high?: number | null;
}

/** `1,234.50`, with as many digits as the number has. */
const numberText = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: 6 }).replace(/\.(\d)$/, '.$10');

/** `500 USD`, `100 – 200 USD`, `at least 5 USD`, `up to 5 USD`; `an unknown amount of USD` without bounds. */
export function sumText({ low, high }: Bounds, currency: string): string {
  if (low == null)
    return high == null ? `an unknown amount of ${currency}` : `up to ${numberText(high)} ${currency}`;
  if (high == null) return `at least ${numberText(low)} ${currency}`;
  return low === high
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
