import { fromDecimal, toDecimal, moneyNumber, rangeText } from './number-text.ts';
import type { LinkRecord, Per } from '../records.ts';

/** A sum of money a year or once; null bounds are open. `arithmetic` shows how it came about. */
export interface Money {
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly arithmetic: string;
}

export interface Amount extends Omit<Money, 'arithmetic'> {
  readonly per: Per | null;
  /** As a reader would write it, `50,500 USD a month`. */
  readonly text: string;
}

type MoneyLink = Pick<LinkRecord, 'amountLow' | 'amountHigh' | 'currency' | 'per' | 'inKind'>;

const rates: Readonly<Record<Per, { readonly times: bigint; readonly unit: string; readonly text: string }>> =
  {
    DAY: { times: 365n, unit: 'days', text: ' a day' },
    WEEK: { times: 52n, unit: 'weeks', text: ' a week' },
    MONTH: { times: 12n, unit: 'months', text: ' a month' },
    YEAR: { times: 1n, unit: 'year', text: ' a year' },
    ONCE: { times: 1n, unit: 'time', text: ' once' },
  };
/** Terms that a total spells out; what comes after is added up in one term, so that the text stays readable. */
const maxTerms = 12;

const money = (low: number | null, high: number | null, currency: string | null) =>
  rangeText(low, high, currency, moneyNumber);

const times = (bound: number | null, factor: bigint) =>
  bound === null ? null : fromDecimal(toDecimal(bound) * factor);

/** Whether a flow gives an amount that can be counted: a bound and a currency. */
export function hasAmount(link: MoneyLink): link is MoneyLink & { readonly currency: string } {
  return link.currency !== null && (link.amountLow !== null || link.amountHigh !== null);
}

/** What flows, as its source gives it; null when no source gives an amount. */
export function amountOf(link: MoneyLink): Amount | null {
  if (!hasAmount(link)) return null;
  const { amountLow: low, amountHigh: high, currency, per } = link;
  return { low, high, currency, per, text: money(low, high, currency) + (per ? rates[per].text : '') };
}

/** `50,500 USD a month`; `amount not given` when no source gives one. */
export function amountText(link: MoneyLink): string {
  return amountOf(link)?.text ?? 'amount not given';
}

/** A recurring cash flow as money a year, with the arithmetic; null when unknown, one-off, without a period, or in kind. */
export function annualise(link: MoneyLink): Money | null {
  if (!hasAmount(link) || link.inKind || !link.per || link.per === 'ONCE') return null;
  const { times: factor } = rates[link.per];
  const low = times(link.amountLow, factor);
  const high = times(link.amountHigh, factor);
  const arithmetic = `${annualTerm(link)} = ${money(low, high, link.currency)} a year`;
  return { low, high, currency: link.currency, arithmetic };
}

/** A flow's term of a sum: `50,500 USD × 12 months`, a range in brackets. */
function annualTerm(link: MoneyLink): string {
  const { times: factor, unit } = rates[link.per ?? 'YEAR'];
  return `${term(link)} × ${factor} ${unit}`;
}

function term({ amountLow: low, amountHigh: high, currency }: MoneyLink): string {
  const text = money(low, high, currency);
  return low === high ? text : `(${text})`;
}

/**
 * Recurring cash flows of one currency added up, term by term: `50,500 USD × 12 months + 100 USD × 52 weeks =
 * 611,200 USD a year`; null for none. A flow without a lower bound adds nothing to the lower bound of the sum;
 * one without an upper bound leaves the sum's upper bound open.
 */
export function annualTotal(links: readonly MoneyLink[]): Money | null {
  const flows = links.filter((link) => annualise(link) !== null);
  return total(flows, annualTerm, (bound, link) => times(bound, rates[link.per ?? 'YEAR'].times), ' a year');
}

/** One-off cash flows (`ONCE`, or without a word on how often) of one currency added up; null for none. */
export function oneOffTotal(links: readonly MoneyLink[]): Money | null {
  const flows = links.filter((link) => hasAmount(link) && !link.inKind && (!link.per || link.per === 'ONCE'));
  return total(flows, term, (bound) => bound, '');
}

type Bound = (bound: number | null, link: MoneyLink) => number | null;

function total(
  flows: readonly MoneyLink[],
  termOf: (link: MoneyLink) => string,
  value: Bound,
  tail: string,
): Money | null {
  const currency = flows[0]?.currency;
  if (!currency) return null;
  const sum = (part: readonly MoneyLink[]) => {
    const lows = part.map((link) => value(link.amountLow, link));
    const highs = part.map((link) => value(link.amountHigh, link));
    const low = lows.every((bound) => bound === null) ? null : add(lows);
    return { low, high: highs.includes(null) ? null : add(highs) };
  };
  const { low, high } = sum(flows);
  const rest = flows.slice(maxTerms);
  const others = sum(rest);
  const terms = flows.slice(0, maxTerms).map(termOf);
  if (rest.length > 0)
    terms.push(`${money(others.low, others.high, currency)}${tail} from ${rest.length} more`);
  const result = `${money(low, high, currency)}${tail}`;
  const left = terms.length === 1 ? (terms[0] ?? '').replace(/^\((.*)\)$/, '$1') : terms.join(' + ');
  return { low, high, currency, arithmetic: left === result ? result : `${left} = ${result}` };
}

const add = (bounds: readonly (number | null)[]) =>
  fromDecimal(bounds.reduce((sum, bound) => sum + toDecimal(bound ?? 0), 0n));
