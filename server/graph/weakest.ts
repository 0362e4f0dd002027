import type { LinkRecord } from './records.ts';

/**
 * The link that a chain hangs by: poorest grade (claim credibility, then source reliability), then fewest
 * independent origins, then id. `links` holds at least one.
 */
export function weakestOf(links: readonly LinkRecord[]): LinkRecord {
  return links.reduce((weakest, link) => (compare(link, weakest) < 0 ? link : weakest));
}

function compare(a: LinkRecord, b: LinkRecord): number {
  if (a.credibility !== b.credibility) return b.credibility - a.credibility;
  if (a.reliability !== b.reliability) return a.reliability > b.reliability ? -1 : 1;
  if (a.origins.length !== b.origins.length) return a.origins.length - b.origins.length;
  return a.id < b.id ? -1 : 1;
}
