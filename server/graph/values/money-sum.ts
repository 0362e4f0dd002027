import { quotient, sumOf, type Decimal } from './decimal.ts';
import { moneyNumber, rangeText } from './number-text.ts';

/** Bounds of an amount; null where open or unknown. */
export interface Bounds {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** One term of a sum, or several that are equal: what it says, and what it adds all in all. */
export interface Term extends Bounds {
  /** Of one of them, a range in brackets: `100 USD`, `(1 – 2 USD) × 12 months`. */
  readonly text: string;
  /** How many equal ones. */
  readonly count: number;
}

export interface Sum extends Bounds {
  /** The result as a reader would write it, with all its digits: `606,300 USD`. */
  readonly text: string;
  /** `50,500 USD × 12 months + 3 × 100 USD = 606,300 USD`; only the result where that says it all. */
  readonly arithmetic: string;
}

interface SumOptions {
  readonly currency: string;
  /** What the terms are of, ` a year`. */
  readonly tail?: string;
  /** What the terms' bounds are still to be divided by, and the decimals to round to where that has no end. */
  readonly divisor?: number;
  readonly places?: number;
  /** What is counted where a sum has too many terms to name, ` years`. */
  readonly counted?: string;
}

/** Terms that a sum spells out; what comes after is added up in one term, so that the text stays readable. */
const maxTerms = 12;

/** An amount as an English reader writes it: `50,500 USD`, `1 – 2.50 USD`, `at least 1,000 USD`. */
export function moneyText({ low, high }: Bounds, currency: string): string {
  return rangeText(low, high, currency, moneyNumber);
}

/** The amount as a term of a sum: a range in brackets. */
export function termText(bounds: Bounds, currency: string): string {
  const { low, high } = bounds;
  const text = moneyText(bounds, currency);
  return low !== null && high !== null && low.eq(high) ? text : `(${text})`;
}

/**
 * Adds terms of one currency up, with the arithmetic. A term without a lower bound adds nothing to the lower bound of
 * the sum, which is null where no term has one; a term without an upper bound leaves the sum's upper bound open.
 */
export function addUp(terms: readonly Term[], options: SumOptions): Sum {
  const { currency, tail = '', counted = '' } = options;
  const sum = boundsOf(terms, options);
  const text = `${moneyText(sum, currency)}${tail}`;
  const named = terms
    .slice(0, maxTerms)
    .map((term) => (term.count === 1 ? term.text : `${term.count.toLocaleString('en')} × ${term.text}`));
  const rest = terms.slice(maxTerms);
  if (rest.length > 0) {
    const many = rest.reduce((all, { count }) => all + count, 0).toLocaleString('en');
    named.push(`${moneyText(boundsOf(rest, options), currency)}${tail} from ${many} more${counted}`);
  }
  const left = named.length === 1 ? named.join('').replace(/^\(([^()]*)\)$/, '$1') : named.join(' + ');
  return { ...sum, text, arithmetic: left === text ? text : `${left} = ${text}` };
}

function boundsOf(terms: readonly Term[], { divisor = 1, places = 2 }: SumOptions): Bounds {
  const lows = terms.flatMap(({ low }) => low ?? []);
  const highs = terms.flatMap(({ high }) => high ?? []);
  const whole = (bounds: readonly Decimal[]) => quotient(sumOf(bounds), divisor, places);
  return {
    low: lows.length === 0 ? null : whole(lows),
    high: highs.length < terms.length ? null : whole(highs),
  };
}
