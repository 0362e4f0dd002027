import type { LinkFilterParams } from '../elements/link-filter.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { LinkRecord, PeriodRecord } from '../records.ts';

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
  | 'amountLow'
  | 'amountHigh'
  | 'currency'
  | 'per'
  | 'inKind'
>;

/** All links of one type from one entity to another (between them, where the type is symmetric) that pass a filter. */
export interface RelationRecord {
  /** `a.TYPE.b`; the ends in id order where the type is symmetric. */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** How many links pass the filter. */
  readonly count: number;
  readonly filter: LinkFilterParams;
  /** The links, by id, where whoever found the relation had read them already. */
  readonly links?: readonly RelationLink[];
}

type Ends = Pick<LinkRecord, 'type' | 'source' | 'target'>;

/** The relation that a link belongs to: its id and its ends in the relation's order. */
export function relationOf(
  ontology: Ontology,
  { type, source, target }: Ends,
): Ends & { readonly id: string } {
  const turned = ontology.linkType(type)?.symmetric === true && target < source;
  const [from, to] = turned ? [target, source] : [source, target];
  return { id: `${from}.${type}.${to}`, type, source: from, target: to };
}

/** Links gathered into their relations, by relation id. */
export function gatherRelations(
  ontology: Ontology,
  links: readonly RelationLink[],
  filter: LinkFilterParams,
): RelationRecord[] {
  const gathered = new Map<
    string,
    { readonly ends: ReturnType<typeof relationOf>; readonly links: RelationLink[] }
  >();
  for (const link of links) {
    const ends = relationOf(ontology, link);
    const known = gathered.get(ends.id);
    if (known) known.links.push(link);
    else gathered.set(ends.id, { ends, links: [link] });
  }
  return [...gathered.values()]
    .sort((a, b) => (a.ends.id < b.ends.id ? -1 : 1))
    .map(({ ends, links: its }) => ({
      ...ends,
      count: its.length,
      filter,
      links: its.sort((a, b) => (a.id < b.id ? -1 : 1)),
    }));
}

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** The times in which dated links held: the union of their periods, gaps kept, earliest first; a side that is open stays open. */
export function spansOf(links: readonly Pick<RelationLink, 'valid'>[]): PeriodRecord[] {
  const periods = links
    .map(({ valid }) => valid)
    .filter((valid) => valid !== null)
    .sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1));
  const spans: { earliest: string | null; latest: string | null; parts: PeriodRecord[] }[] = [];
  for (const period of periods) {
    const { earliest, latest } = period;
    const last = spans.at(-1);
    if (last && (last.latest === null || earliest === null || earliest <= dayAfter(last.latest))) {
      last.parts.push(period);
      if (last.latest !== null && (latest === null || latest > last.latest)) last.latest = latest;
    } else spans.push({ earliest, latest, parts: [period] });
  }
  return spans.map(({ earliest, latest, parts }) => {
    const same = parts.find((part) => part.earliest === earliest && part.latest === latest);
    return same ?? { edtf: `${earliest ?? '..'}/${latest ?? '..'}`, earliest, latest };
  });
}
