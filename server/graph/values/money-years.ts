import { boundsOf, recurs, type MoneyLink } from './money.ts';
import { termText, type Bounds, type Term } from './money-sum.ts';
import { coverOf } from './period-cover.ts';
import {
  daysOfYear,
  shareOf,
  yearCover,
  yearOf,
  yearRuns,
  type YearCover,
  type YearRun,
  type YearShare,
} from './year-share.ts';
import type { LinkRecord, Per } from '../records.ts';

/** A link as money over time needs it. */
export type MoneyFlow = MoneyLink & Pick<LinkRecord, 'id' | 'valid' | 'knownFrom'>;

/** What flows add in one place. */
export interface Bag {
  /** Equal terms as one. Of years, the bounds are still to be divided by `wholeYear`. */
  readonly terms: Map<string, Term>;
  /** Ids of the flows, each once. */
  readonly flows: string[];
}

/** One-off flows over several years; null where that side is open. */
export interface SpanBag {
  readonly from: number | null;
  readonly to: number | null;
  readonly bag: Bag;
}

/** Where dated flows of one currency lie. */
export interface Placed {
  readonly years: ReadonlyMap<number, Bag>;
  /** What lies in the years before those that are listed, from the first year on; null for nothing. */
  readonly earlier: { readonly from: number; readonly bag: Bag } | null;
  readonly spans: readonly SpanBag[];
}

/** In what parts a year is counted: twelfths, and days of 365 and of 366, are whole numbers of them. */
export const wholeYear = 267_180;

interface Rate extends Bounds {
  readonly per: Per;
  /** As a term of a sum, `50,500 USD`. */
  readonly text: string;
}

/** Puts dated flows of one currency on the calendar years `shown`; those before `listed` are put together. */
export function placeFlows(flows: readonly MoneyFlow[], shown: YearRun, listed: number): Placed {
  const years = new Map<number, Bag>();
  const spans = new Map<string, SpanBag>();
  const earlier = { from: listed, bag: emptyBag() };
  const covers = new Map<string, YearCover>();

  const placeOnce = ({ id }: MoneyFlow, rate: Rate, from: number | null, to: number | null) => {
    if ((from !== null && from > shown.to) || (to !== null && to < shown.from)) return;
    if (from === null || from !== to) {
      const span = held(spans, `${from} ${to}`, () => ({ from, to, bag: emptyBag() }));
      add(span.bag, id, rate);
      return;
    }
    if (from < listed) earlier.from = Math.min(earlier.from, from);
    add(from < listed ? earlier.bag : held(years, from, emptyBag), id, inParts(rate, wholeYear, wholeYear));
  };
  const placeRecurring = ({ id }: MoneyFlow, rate: Rate, cover: YearCover) => {
    for (const run of yearRuns(cover, shown.from, Math.min(shown.to, listed - 1))) {
      earlier.from = Math.min(earlier.from, run.from);
      add(earlier.bag, id, partOfRun(rate, cover, run));
    }
    for (const run of yearRuns(cover, Math.max(shown.from, listed), shown.to))
      for (let year = run.from; year <= run.to; year++)
        add(held(years, year, emptyBag), id, partOfYear(rate, cover, year));
  };

  for (const flow of flows) {
    const { valid, knownFrom, currency } = flow;
    if (valid === null) continue;
    const bounds = boundsOf(flow);
    const rate = { ...bounds, per: flow.per ?? 'ONCE', text: termText(bounds, currency ?? '') };
    if (recurs(flow)) {
      const read = () => yearCover(coverOf(valid, knownFrom));
      placeRecurring(flow, rate, held(covers, `${valid.edtf} ${knownFrom}`, read));
    } else {
      const [from, to] = [valid.earliest, valid.latest].map((day) => (day === null ? null : yearOf(day)));
      placeOnce(flow, rate, from ?? null, to ?? null);
    }
  }
  return { years, earlier: earlier.bag.flows.length > 0 ? earlier : null, spans: [...spans.values()] };
}

const emptyBag = (): Bag => ({ terms: new Map(), flows: [] });

/** What a map holds under a key; made where it has none. */
function held<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function add(bag: Bag, flow: string, { text, low, high }: Bounds & { readonly text: string }): void {
  const known = bag.terms.get(text);
  const both = (a: Bounds['low'], b: Bounds['low'] | undefined) => (a && b ? a.plus(b) : a);
  bag.terms.set(text, {
    text,
    low: both(low, known?.low),
    high: both(high, known?.high),
    count: (known?.count ?? 0) + 1,
  });
  if (bag.flows.at(-1) !== flow) bag.flows.push(flow);
}

/** A rate for so many parts of a year at least and at most. */
const inParts = ({ text, low, high }: Rate, least: number, most: number) => ({
  text,
  low: low && low.times(least),
  high: high && high.times(most),
});

/** What a recurring flow adds to one year. */
function partOfYear(rate: Rate, cover: YearCover, year: number) {
  const share = shareOf(cover, year, { inDays: rate.per === 'DAY' });
  if (!share) return inParts(rate, 0, 0);
  const { low, high, of } = share;
  const part = wholeYear / of;
  const times = timesAYear(rate.per, year);
  return { ...inParts(rate, low * part * times, high * part * times), text: shareText(rate, share) };
}

/** What a recurring flow adds to years in a row, each of which it covers as the first of them. */
function partOfRun(rate: Rate, cover: YearCover, run: YearRun) {
  if (run.from === run.to) return partOfYear(rate, cover, run.from);
  const share = shareOf(cover, run.from);
  let times = 0;
  for (let year = run.from; year <= run.to; year++) times += timesAYear(rate.per, year);
  return inParts(rate, share && share.low > 0 ? times * wholeYear : 0, times * wholeYear);
}

function timesAYear(per: Per, year: number): number {
  return per === 'DAY' ? daysOfYear(year) : { YEAR: 1, MONTH: 12, WEEK: 52, ONCE: 1 }[per];
}

/** `50,500 USD × 5 months`, `100 USD × 139 of 365 days`; one that is open as `(0 – 12) months`. */
function shareText({ per, text }: Rate, { unit, low, high, of }: YearShare): string {
  const count = low === high ? `${high}` : `(${low} – ${high})`;
  if (per === 'DAY' || (per === 'MONTH' && unit === 'months')) return `${text} × ${count} ${unit}`;
  const rhythm = { YEAR: '', MONTH: ' × 12 months', WEEK: ' × 52 weeks', ONCE: '' }[per];
  return low === of ? `${text}${rhythm}` : `${text}${rhythm} × ${count} of ${of} ${unit}`;
}
