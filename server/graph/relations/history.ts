import { distinct, groupBy } from '../access/batches.ts';
import { hasAmount } from '../values/money.ts';
import type { LinkRecord, PeriodRecord } from '../records.ts';
import { byFirstDay, spansOf, type RelationLink } from './relation.ts';

/** What the links of one period and day of first publication say together. */
export interface RelationPart {
  readonly valid: PeriodRecord | null;
  readonly knownFrom: string | null;
  /** How many links. */
  readonly count: number;
  /** The best grade among them. */
  readonly credibility: number;
  readonly reliability: LinkRecord['reliability'];
  readonly disputed: boolean;
  readonly giverCertain: boolean;
  /** How many are goods valued in money. */
  readonly inKind: number;
  /** How many give no amount. */
  readonly unknownAmounts: number;
  /** Their own labels, '' for links that have none; of three or more the first and the last. */
  readonly labels: readonly string[];
  readonly forms: readonly string[];
  readonly origins: readonly string[];
}

/** A relation's links in parts, a part for those that share a period and a day of first publication. */
export type RelationHistory = readonly RelationPart[];

/** The history of links that were read already. */
export function historyOf(links: readonly RelationLink[]): RelationHistory {
  const key = ({ valid, knownFrom }: RelationLink) => JSON.stringify([valid?.edtf, knownFrom]);
  return [...groupBy(links, key).values()].map((its): RelationPart => {
    const [{ valid, knownFrom }] = its;
    const [best] = its.toSorted(byGrade) as [RelationLink];
    return {
      ...{ valid, knownFrom, count: its.length },
      ...{ credibility: best.credibility, reliability: best.reliability },
      disputed: its.some(({ disputed }) => disputed),
      giverCertain: its.every(({ giverCertain }) => giverCertain),
      inKind: its.filter((link) => hasAmount(link) && link.inKind).length,
      unknownAmounts: its.filter((link) => !hasAmount(link)).length,
      labels: distinct(its.map(({ label }) => label ?? '')),
      forms: distinct(its.flatMap(({ forms }) => forms)),
      origins: distinct(its.flatMap(({ origins }) => origins)),
    };
  });
}

const byGrade = (
  a: Pick<LinkRecord, 'credibility' | 'reliability'>,
  b: Pick<LinkRecord, 'credibility' | 'reliability'>,
) => a.credibility - b.credibility || (a.reliability < b.reliability ? -1 : 1);

/** What a history says as a whole. */
export function summaryOf(history: RelationHistory) {
  const [best] = history.toSorted(byGrade);
  const labels = distinct(history.flatMap((part) => part.labels));
  const sum = (of: (part: RelationPart) => number) => history.reduce((all, part) => all + of(part), 0);
  return {
    undated: sum(({ valid, count }) => (valid === null ? count : 0)),
    /** The earliest day of first publication; null when none has one. */
    knownFrom: least(history.map(({ knownFrom }) => knownFrom)),
    forms: distinct(history.flatMap(({ forms }) => forms)).sort(),
    giverCertain: history.every(({ giverCertain }) => giverCertain),
    credibility: best?.credibility ?? 6,
    reliability: best?.reliability ?? 'F',
    /** Distinct origins, by id. */
    origins: distinct(history.flatMap(({ origins }) => origins)).sort(),
    disputed: history.some(({ disputed }) => disputed),
    inKind: sum(({ inKind }) => inKind),
    unknownAmounts: sum(({ unknownAmounts }) => unknownAmounts),
    /** The label that all links have of their own; null where they don't agree or one has none. */
    label: labels.length === 1 ? labels[0] || null : null,
  };
}

const least = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** More periods or spans than this are told by calendar year. */
const maxPeriods = 500;

/** Links of one period and day of first publication. */
export interface PeriodCount {
  readonly valid: PeriodRecord | null;
  readonly knownFrom: string | null;
  readonly count: number;
}

const yearOf = (day: string | null) => day?.slice(0, 4) ?? null;

/** A period's calendar years, whole. */
function wholeYears({ earliest, latest }: PeriodRecord): PeriodRecord {
  const [from, to] = [yearOf(earliest), yearOf(latest)];
  return {
    edtf: from === to ? `${from}` : `${from ?? '..'}/${to ?? '..'}`,
    earliest: from === null ? null : `${from}-01-01`,
    latest: to === null ? null : `${to}-12-31`,
  };
}

/** The first of these foldings that gives at most 500 periods is taken; the last always does. */
const foldings: ((part: PeriodCount) => Pick<PeriodCount, 'valid' | 'knownFrom'>)[] = [
  ({ valid, knownFrom }) => ({ valid, knownFrom }),
  ({ valid, knownFrom }) => ({
    valid: valid && wholeYears(valid),
    knownFrom: knownFrom && `${yearOf(knownFrom)}-01-01`,
  }),
  ({ valid }) => ({ valid: valid && wholeYears(valid), knownFrom: null }),
];

/** How many links each period has, by period, undated last; at most 500, by calendar year where there are more. */
export function periodsOf(history: RelationHistory): PeriodCount[] {
  for (const fold of foldings) {
    const key = (part: RelationPart) => {
      const { valid, knownFrom } = fold(part);
      return JSON.stringify([valid?.edtf, knownFrom]);
    };
    const groups = [...groupBy(history, key).values()];
    if (groups.length > maxPeriods && fold !== foldings.at(-1)) continue;
    return groups
      .map((parts) => ({
        valid: fold(parts[0]).valid,
        knownFrom: parts.some(({ knownFrom }) => knownFrom === null)
          ? null
          : least(parts.map(({ knownFrom }) => knownFrom)),
        count: parts.reduce((all, { count }) => all + count, 0),
      }))
      .sort(byPeriod)
      .slice(0, maxPeriods);
  }
  return [];
}

function byPeriod(a: PeriodCount, b: PeriodCount): number {
  if (a.valid === null || b.valid === null) {
    if (a.valid !== b.valid) return a.valid === null ? 1 : -1;
  } else {
    const order = byFirstDay(a.valid, b.valid);
    if (order !== 0) return order;
  }
  return (a.knownFrom ?? '') < (b.knownFrom ?? '') ? -1 : 1;
}

/** The spans of a history; at most 500, told by calendar year where there are more. */
export function historySpans(history: RelationHistory): PeriodRecord[] {
  const spans = spansOf(history);
  return spans.length <= maxPeriods
    ? spans
    : spansOf(history.map(({ valid }) => ({ valid: valid && wholeYears(valid) }))).slice(0, maxPeriods);
}
