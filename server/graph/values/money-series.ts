import { amountText, annualTotal, boundsOf, hasAmount, moneyOf, oneOffTotal, type Money } from './money.ts';
import { addUp, moneyText, termText, type Sum, type Term } from './money-sum.ts';
import { placeFlows, wholeYear, type Bag, type MoneyFlow } from './money-years.ts';
import { yearOf, type YearRun } from './year-share.ts';

export type { MoneyFlow } from './money-years.ts';

/** The days of a filter by time, `YYYY-MM-DD`; null where it is open. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** Cash of one calendar year; null bounds are open. */
export interface YearAmount extends Money {
  readonly year: number;
  /** How many flows it adds up. */
  readonly count: number;
  /** Their ids, at most 500. */
  readonly flows: readonly string[];
}

/** Cash over calendar years, the first and the last of them; null where open. */
export interface SpanAmount extends Money {
  readonly from: number | null;
  readonly to: number | null;
}

/** Cash of one currency over time. */
export interface MoneySeries {
  /** What ran in each calendar year, earliest first; at most the latest 500 years. */
  readonly byYear: readonly YearAmount[];
  /** One-off amounts whose period spans years, and what ran before the years that are listed. */
  readonly spanning: readonly SpanAmount[];
  /** Recurring flows without a date, a year. */
  readonly undated: Money | null;
  /** One-off flows without a date. */
  readonly undatedOnce: Money | null;
  /** The years and the spans added up; null when nothing is dated. */
  readonly total: SpanAmount | null;
}

export interface MoneySum extends MoneySeries {
  /** ISO 4217 code. */
  readonly currency: string;
  /** How many flows it adds up, each once. */
  readonly count: number;
}

/** Ids that a list of flows holds. */
export const maxListedFlows = 500;
const maxYears = 500;

/**
 * Puts cash on the calendar years in which it flowed, a sum for each currency, each flow once; goods in kind and flows
 * without an amount are left out. A recurring flow adds to a year its rate times the share of the year that its
 * period covers, a range where that is open or imprecise; a one-off, all of it in its year, or over its span where
 * that is longer. An open side goes on as far as the sum speaks of: to the latest year of its periods, of its
 * sources' days of publication and of the window, never to today. With a window, only the years that it touches are
 * listed and added up, each as a whole.
 */
export function moneySeries(flows: readonly MoneyFlow[], window: Window | null = null): MoneySum[] {
  const groups = new Map<string, MoneyFlow[]>();
  for (const flow of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!hasAmount(flow) || flow.inKind) continue;
    const group = groups.get(flow.currency);
    if (group) group.push(flow);
    else groups.set(flow.currency, [flow]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, its]) => ({ currency, ...seriesOf(currency, its, window), count: its.length }));
}

/**
 * Money as a reader would write it: of one flow `50,500 USD a month`; of several their sum and years, what is undated
 * apart, `500 USD, 2001 – 2005; 606,000 USD a year, undated`. Goods are told apart. Null where no flow gives an amount.
 */
export function seriesText(flows: readonly MoneyFlow[], window: Window | null = null): string | null {
  const given = flows.filter(hasAmount);
  const [only] = given;
  if (!only) return null;
  if (given.length === 1) return amountText(only);
  const goods = given.filter(({ inKind }) => inKind).map((flow) => ({ ...flow, inKind: false }));
  return [
    ...moneySeries(given, window).flatMap(partsOf),
    ...moneySeries(goods, window).flatMap((sum) => partsOf(sum).map((part) => `${part}, in kind`)),
  ].join('; ');
}

function partsOf({ total, undated, undatedOnce }: MoneySum): string[] {
  return [
    ...(total ? [`${total.text}, ${yearsText(total)}`] : []),
    ...(undated ? [`${undated.text}, undated`] : []),
    ...(undatedOnce ? [`${undatedOnce.text} once, undated`] : []),
  ];
}

/** `2001`, `2001 – 2005`, `from 2001`, `until 2005`. */
export function yearsText({ from, to }: Pick<SpanAmount, 'from' | 'to'>): string {
  if (from === null) return to === null ? 'at some time' : `until ${to}`;
  if (to === null) return `from ${from}`;
  return from === to ? `${from}` : `${from} – ${to}`;
}

/** The days that a filter of links asks for; null where it asks for none. */
export function windowOf({ validOn, validFrom, validTo }: DayFilter): Window | null {
  const froms = [validOn, validFrom].filter((day) => day !== null).sort();
  const tos = [validOn, validTo].filter((day) => day !== null).sort();
  if (froms.length === 0 && tos.length === 0) return null;
  return { from: froms.at(-1) ?? null, to: tos[0] ?? null };
}

interface DayFilter {
  readonly validOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A sum while it is made: exact, with the years that it is of. */
interface Dated extends Sum {
  readonly from: number | null;
  readonly to: number | null;
}

function seriesOf(currency: string, flows: readonly MoneyFlow[], window: Window | null): MoneySeries {
  const shown = yearsShown(flows, window);
  const listed = Math.max(shown.from, shown.to - maxYears + 1);
  const { years, spans, earlier } = placeFlows(flows, shown, listed);
  const places = Math.max(2, ...flows.map(decimalsOf));
  const sumOfYears = ({ terms }: Bag) => addUp([...terms.values()], { currency, places, divisor: wholeYear });
  const byYear = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, bag]) => ({ from: year, to: year, flows: bag.flows, ...sumOfYears(bag) }));
  const spanning: Dated[] = spans
    .map(({ from, to, bag }) => ({ from, to, ...addUp([...bag.terms.values()], { currency }) }))
    .sort((a, b) => (a.from ?? -1) - (b.from ?? -1) || (a.to ?? Infinity) - (b.to ?? Infinity));
  if (earlier) {
    const sum = sumOfYears(earlier.bag);
    const arithmetic = `${moneyText(sum, currency)} from ${counted(earlier.bag.flows.length, 'flow')}`;
    spanning.unshift({ ...sum, from: earlier.from, to: listed - 1, arithmetic });
  }
  const undated = flows.filter(({ valid }) => valid === null);
  return {
    byYear: byYear.map((year) => ({
      year: year.from,
      ...moneyOf(year, currency),
      count: year.flows.length,
      flows: year.flows.slice(0, maxListedFlows),
    })),
    spanning: spanning.map((span) => spanOf(span, currency)),
    undated: annualTotal(undated),
    undatedOnce: oneOffTotal(undated),
    total: totalOf(byYear, spanning, currency),
  };
}

/** The calendar years that the sum speaks of, and of them those that the window touches. */
function yearsShown(flows: readonly MoneyFlow[], window: Window | null): YearRun {
  const days = flows.flatMap(({ valid, knownFrom }) => [valid?.earliest, valid?.latest, knownFrom]);
  let [from, to] = [Infinity, -Infinity];
  for (const day of [...days, window?.from, window?.to])
    if (day) [from, to] = [Math.min(from, yearOf(day)), Math.max(to, yearOf(day))];
  return {
    from: window?.from ? yearOf(window.from) : from,
    to: window?.to ? yearOf(window.to) : to,
  };
}

const decimalsOf = (flow: MoneyFlow) => {
  const { low, high } = boundsOf(flow);
  return Math.max(low?.dp() ?? 0, high?.dp() ?? 0);
};

function totalOf(years: readonly Dated[], spans: readonly Dated[], currency: string): SpanAmount | null {
  const all = [...years, ...spans];
  if (all.length === 0) return null;
  const terms = new Map<string, Term>();
  for (const { low, high } of all) {
    const text = termText({ low, high }, currency);
    const count = (terms.get(text)?.count ?? 0) + 1;
    terms.set(text, { text, count, low: low && low.times(count), high: high && high.times(count) });
  }
  const sum = addUp([...terms.values()], {
    currency,
    counted: spans.length > 0 ? ' sums' : ' years',
  });
  const edge = (ends: readonly (number | null)[], of: (...years: number[]) => number) =>
    ends.includes(null) ? null : of(...ends.map((year) => year ?? 0));
  const from = edge(
    all.map((each) => each.from),
    Math.min,
  );
  const to = edge(
    all.map((each) => each.to),
    Math.max,
  );
  return spanOf({ ...sum, from, to }, currency);
}

const spanOf = ({ from, to, ...sum }: Dated, currency: string): SpanAmount => ({
  from,
  to,
  ...moneyOf(sum, currency),
});

const counted = (count: number, what: string) =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
