import { byId } from '../access/batches.ts';
import { hasAmount } from '../values/money.ts';
import {
  maxListedFlows,
  moneySeries,
  type MoneyFlow,
  type MoneySum,
  type Window,
} from '../values/money-series.ts';
import type { Crossed } from './structure.ts';
import type { TraceLink } from './terrain.ts';

/** Money of one currency at one distance: by year, undated apart, and over all dated years. */
export interface MoneyTotal extends MoneySum {
  /** Flows from the traced entity; 1 is direct. */
  readonly distance: number;
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

const listed = (links: readonly TraceLink[]) => links.slice(0, maxListedFlows).map(({ id }) => id);

/**
 * Adds the crossed funding flows up, each once: cash by distance and currency, over the years that the window touches,
 * goods and unknown amounts apart.
 */
export function totalsOf(
  crossed: Crossed['flows'],
  isFunding: (link: TraceLink) => boolean,
  window: Window | null,
): TraceTotals {
  const funding = [...crossed.values()]
    .filter(({ link }) => isFunding(link))
    .sort((a, b) => byId(a.link, b.link));
  const links = funding.map(({ link }) => link);
  const unknown = links.filter((link) => !hasAmount(link));
  const inKind = links.filter((link) => hasAmount(link) && link.inKind);
  const all = totalsByDistance(funding, window);
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

function totalsByDistance(
  funding: readonly { readonly link: TraceLink; readonly distance: number }[],
  window: Window | null,
): MoneyTotal[] {
  const distances = [...new Set(funding.map(({ distance }) => distance))].sort((a, b) => a - b);
  return distances.flatMap((distance) => {
    const links = funding.filter((flow) => flow.distance === distance).map(({ link }) => link);
    return moneySeries(links.map(moneyFlowOf), window).map((sum) => {
      const flows = links.filter((link) => hasAmount(link) && !link.inKind && link.currency === sum.currency);
      return {
        ...sum,
        distance,
        flows: listed(flows),
      };
    });
  });
}

const moneyFlowOf = ({ edtf, earliest, latest, ...link }: TraceLink): MoneyFlow => ({
  ...link,
  valid: edtf === null ? null : { edtf, earliest, latest },
});
