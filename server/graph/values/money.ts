import { boundsOfAmount, exactBounds, type AmountBounds } from './exact-bounds.ts';
import { doubleOf, exactDigits } from './decimal.ts';
import { addUp, moneyText, termText, type Bounds, type Sum, type Term } from './money-sum.ts';
import { rangeText } from './number-text.ts';
import type { LinkRecord, Per } from '../records.ts';

/** A sum of money a year or once; null bounds are open. `arithmetic` shows how it came about. */
export interface Money {
  readonly low: number | null;
  readonly high: number | null;
  /** All digits of a bound, where no double can hold them. */
  readonly lowExact?: string;
  readonly highExact?: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** As a reader would write it, with all its digits: `606,000 USD a year`. */
  readonly text: string;
  readonly arithmetic: string;
}

/** As its source gives it, `50,500 USD a month`. */
export interface Amount extends Omit<Money, 'arithmetic'> {
  readonly per: Per | null;
}

/** What money needs to know of a link. */
export const moneyProperties = [
  'amountLow',
  'amountHigh',
  'amountLowExact',
  'amountHighExact',
  'currency',
  'per',
  'inKind',
] as const;
export type MoneyLink = Pick<LinkRecord, (typeof moneyProperties)[number]>;
type Counted<L> = L & { readonly currency: string };

const rates: Readonly<Record<Per, { readonly times: number; readonly unit: string; readonly text: string }>> =
  {
    DAY: { times: 365, unit: 'days', text: ' a day' },
    WEEK: { times: 52, unit: 'weeks', text: ' a week' },
    MONTH: { times: 12, unit: 'months', text: ' a month' },
    YEAR: { times: 1, unit: 'year', text: ' a year' },
    ONCE: { times: 1, unit: 'time', text: ' once' },
  };

/** Whether a flow gives an amount that can be counted: a bound and a currency. */
export function hasAmount<L extends MoneyLink>(link: L): link is Counted<L> {
  return link.currency !== null && (link.amountLow !== null || link.amountHigh !== null);
}

/** Whether a flow comes again and again; an amount that does not say how often counts as one-off. */
export function recurs({ per }: Pick<MoneyLink, 'per'>): boolean {
  return per !== null && per !== 'ONCE';
}

/** The bounds of a flow's amount, each time that it flows. */
export function boundsOf(link: AmountBounds): Bounds {
  return exactBounds(boundsOfAmount(link));
}

/** What flows, as its source gives it; null when no source gives an amount. */
export function amountOf(link: MoneyLink): Amount | null {
  if (!hasAmount(link)) return null;
  const { currency, per } = link;
  const bounds = boundsOf(link);
  const text = moneyText(bounds, currency) + (per ? rates[per].text : '');
  return { ...handedOut(bounds), currency, per, text };
}

/** `50,500 USD a month`; `amount not given` when no source gives one. */
export function amountText(link: MoneyLink): string {
  return amountOf(link)?.text ?? 'amount not given';
}

/** The bounds alone, with all their digits, also where the currency is missing yet: `500 – 600 USD`; null for none. */
export function boundsText(link: AmountBounds & Pick<LinkRecord, 'currency'>): string | null {
  const { low, high } = boundsOf(link);
  return low === null && high === null ? null : rangeText(low, high, link.currency);
}

/** A recurring cash flow as money a year, with the arithmetic; null when unknown, one-off, without a period, or in kind. */
export function annualise(link: MoneyLink): Money | null {
  return annualTotal([link]);
}

/**
 * Recurring cash flows of one currency added up, term by term: `50,500 USD × 12 months + 100 USD × 52 weeks =
 * 611,200 USD a year`; null for none.
 */
export function annualTotal(links: readonly MoneyLink[]): Money | null {
  return totalOf(
    links.filter((link) => !link.inKind && recurs(link)),
    annualTerm,
    ' a year',
  );
}

/** One-off cash flows (`ONCE`, or without a word on how often) of one currency added up; null for none. */
export function oneOffTotal(links: readonly MoneyLink[]): Money | null {
  return totalOf(
    links.filter((link) => !link.inKind && !recurs(link)),
    oneOffTerm,
    '',
  );
}

/** A flow's term of a sum a year: `50,500 USD × 12 months`. */
function annualTerm(link: Counted<MoneyLink>): Term {
  const { times, unit } = rates[link.per ?? 'YEAR'];
  const { low, high, text } = oneOffTerm(link);
  return {
    text: `${text} × ${times} ${unit}`,
    low: low && low.times(times),
    high: high && high.times(times),
    count: 1,
  };
}

function oneOffTerm(link: Counted<MoneyLink>): Term {
  const bounds = boundsOf(link);
  return { ...bounds, text: termText(bounds, link.currency), count: 1 };
}

function totalOf(
  flows: readonly MoneyLink[],
  termOf: (link: Counted<MoneyLink>) => Term,
  tail: string,
): Money | null {
  const counted = flows.filter(hasAmount);
  const [first] = counted;
  if (!first) return null;
  const { currency } = first;
  return moneyOf(addUp(counted.map(termOf), { currency, tail }), currency);
}

/** A sum as it is handed out: its bounds in the closest doubles, with the digits that those cannot hold. */
export function moneyOf({ low, high, text, arithmetic }: Sum, currency: string): Money {
  return { ...handedOut({ low, high }), currency, text, arithmetic };
}

function handedOut({ low, high }: Bounds): Pick<Money, 'low' | 'high' | 'lowExact' | 'highExact'> {
  const lowExact = low && exactDigits(low.toFixed());
  const highExact = high && exactDigits(high.toFixed());
  return {
    ...{ low: low && doubleOf(low), high: high && doubleOf(high) },
    ...(lowExact !== null && { lowExact }),
    ...(highExact !== null && { highExact }),
  };
}
