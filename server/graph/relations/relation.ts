import type { LinkFilterParams } from '../elements/link-filter.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { LinkRecord, PeriodRecord } from '../records.ts';
import type { MoneyLink } from '../values/money.ts';
import { joined } from '../values/period-cover.ts';

/** What a relation needs to know of each of its links. */
export type RelationLink = Pick<
  LinkRecord,
  | 'id'
  | 'type'
  | 'source'
  | 'target'
  | 'label'
  | 'valid'
  | 'knownFrom'
  | 'credibility'
  | 'reliability'
  | 'origins'
  | 'disputed'
  | 'forms'
  | 'giverCertain'
  | keyof MoneyLink
>;

/** The ends of a relation, and what it is. */
export interface RelationEnds {
  /** `a.TYPE.b`; the ends in id order where the type is symmetric. */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** All links of one type from one entity to another (between them, where the type is symmetric) that pass a filter. */
export interface RelationRecord extends RelationEnds {
  /** How many links pass the filter. */
  readonly count: number;
  readonly filter: LinkFilterParams;
  /** The end with fewer links, which its links are found from; its source where nobody knows. */
  readonly end?: string;
  /** What it is limited to, where it holds fewer links than pass the filter: all that a trace crosses. It has `links` then. */
  readonly only?: ReadonlySet<string>;
  /** The links, by id, where whoever found the relation had read them already. */
  readonly links?: readonly RelationLink[];
}

/** The relation that a link belongs to: its id and its ends in the relation's order. */
export function relationOf(
  ontology: Ontology,
  { type, source, target }: Pick<LinkRecord, 'type' | 'source' | 'target'>,
): RelationEnds {
  const turned = ontology.linkType(type)?.symmetric === true && target < source;
  const [from, to] = turned ? [target, source] : [source, target];
  return { id: `${from}.${type}.${to}`, type, source: from, target: to };
}

/** The link types that have no direction. */
export function symmetricTypes(ontology: Ontology): string[] {
  return ontology.linkTypes.filter((type) => type.symmetric).map((type) => type.id);
}

/** What the id of a relation says; null for what is no such id. */
export function endsOf(id: string): RelationEnds | null {
  const [source, type, target, ...more] = id.split('.');
  return source && type && target && more.length === 0 ? { id, type, source, target } : null;
}

/** The times in which dated links held: the union of their periods, gaps kept, earliest first; a side that is open stays open. */
export function spansOf(links: readonly { readonly valid: PeriodRecord | null }[]): PeriodRecord[] {
  const periods = links.map(({ valid }) => valid).filter((valid) => valid !== null);
  // A span that is some period whole keeps that one's wording.
  const wordings = new Map<string, PeriodRecord>();
  for (const period of periods.toSorted(byFirstDay)) {
    const bounds = `${period.earliest} ${period.latest}`;
    if (!wordings.has(bounds)) wordings.set(bounds, period);
  }
  return joined(periods.map(({ earliest, latest }) => ({ first: earliest, last: latest }))).map(
    ({ first, last }) =>
      wordings.get(`${first} ${last}`) ?? { edtf: wordingOf(first, last), earliest: first, latest: last },
  );
}

/** Periods by first day, an open start first; then by last day, then as written. */
export function byFirstDay(a: PeriodRecord, b: PeriodRecord): number {
  const keys = ({ earliest, latest, edtf }: PeriodRecord) =>
    `${earliest ?? '0000-00-00'} ${latest ?? '9999-99-99'} ${edtf}`;
  const [one, two] = [keys(a), keys(b)];
  return one === two ? 0 : one < two ? -1 : 1;
}

/** A period's wording in EDTF: whole years as years. */
function wordingOf(earliest: string | null, latest: string | null): string {
  const years = (earliest?.endsWith('-01-01') ?? true) && (latest?.endsWith('-12-31') ?? true);
  const [from, to] = [earliest, latest].map((day) => (years ? day?.slice(0, 4) : day) ?? '..');
  return from === to ? `${from}` : `${from}/${to}`;
}
