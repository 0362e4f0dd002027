import { annualTotal, hasAmount, oneOffTotal, type Money } from '../values/money.ts';
import type { Crossed } from './structure.ts';
import type { TraceLink } from './terrain.ts';

/** Money of one currency at one distance, recurring and one-off apart. */
export interface MoneyTotal {
  readonly currency: string;
  /** Flows from the traced entity; 1 is direct. */
  readonly distance: number;
  readonly annual: Money | null;
  readonly oneOff: Money | null;
  /** How many flows it adds up. */
  readonly count: number;
  /** Ids of the flows it adds up; at most 500. */
  readonly flows: readonly string[];
}

export interface TraceTotals {
  readonly totals: readonly MoneyTotal[];
  readonly further: readonly MoneyTotal[];
  /** Link ids, as are `unknownFlows`. */
  readonly inKind: readonly string[];
  readonly inKindFlows: number;
  readonly unknownFlows: readonly string[];
  readonly unknownAmounts: number;
  readonly flows: number;
}

const maxListed = 500;
const listed = (links: readonly TraceLink[]) => links.slice(0, maxListed).map(({ id }) => id);

/** Adds the crossed funding flows up, each once: cash by distance and currency, goods and unknown amounts apart. */
export function totalsOf(crossed: Crossed['flows'], isFunding: (link: TraceLink) => boolean): TraceTotals {
  const funding = [...crossed.values()]
    .filter(({ link }) => isFunding(link))
    .sort((a, b) => (a.link.id < b.link.id ? -1 : 1));
  const links = funding.map(({ link }) => link);
  const unknown = links.filter((link) => !hasAmount(link));
  const inKind = links.filter((link) => hasAmount(link) && link.inKind);
  const cash = funding.flatMap(({ link, distance }) =>
    hasAmount(link) && !link.inKind ? [{ link, distance }] : [],
  );
  const all = totalsByCurrency(cash);
  return {
    totals: all.filter(({ distance }) => distance === 1),
    further: all.filter(({ distance }) => distance > 1),
    inKind: listed(inKind),
    inKindFlows: inKind.length,
    unknownFlows: listed(unknown),
    unknownAmounts: unknown.length,
    flows: links.length,
  };
}

function totalsByCurrency(
  cash: readonly {
    readonly link: TraceLink & { readonly currency: string };
    readonly distance: number;
  }[],
): MoneyTotal[] {
  const groups = new Map<string, { currency: string; distance: number; links: TraceLink[] }>();
  for (const { link, distance } of cash) {
    const { currency } = link;
    const key = `${distance} ${currency}`;
    const group = groups.get(key) ?? { currency, distance, links: [] };
    groups.set(key, group);
    group.links.push(link);
  }
  return [...groups.values()]
    .sort((a, b) => a.distance - b.distance || (a.currency < b.currency ? -1 : 1))
    .map(({ currency, distance, links }) => ({
      currency,
      distance,
      annual: annualTotal(links),
      oneOff: oneOffTotal(links),
      count: links.length,
      flows: listed(links),
    }));
}
