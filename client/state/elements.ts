/** What the explorer knows of entities and links: just enough to draw, filter and list them. Days are `YYYY-MM-DD`. */
export const entityTypes = [
  'ACTOR',
  'ALLIANCE',
  'AGREEMENT',
  'OBLIGATION',
  'OPERATION',
  'EVENT',
  'PLACE',
  'ASSET',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** The families of links, in the order in which people see them. */
export const linkFamilies = [
  'FUNDING',
  'SUPPORT',
  'ALLIANCE',
  'HOSTILITY',
  'STRUCTURE',
  'AGREEMENT',
  'OPERATION',
  'PLACE',
  'OTHER',
] as const;
export type LinkFamily = (typeof linkFamilies)[number];

/** A value for each of the keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

/** An EDTF period as written with its first and last possible day; null where open or unknown. */
export interface PeriodItem {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface NodeItem {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  /** Links that touch it in the whole graph. */
  readonly degree: number;
  readonly valid: PeriodItem | null;
  /** Day its first source was published; null when unknown, which counts as known on every date. */
  readonly knownFrom: string | null;
  readonly disputed: boolean;
}

/** Links of a relation that share a period and a day of first publication. */
export interface RelationPeriod {
  readonly valid: PeriodItem | null;
  readonly knownFrom: string | null;
  readonly count: number;
}

interface GivenPeriod {
  readonly edtf: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

interface GivenRelationPeriod {
  readonly valid?: GivenPeriod | null;
  readonly knownFrom?: string | null;
  readonly count: number;
}

/** A period as answers give it, in which what is null may be missing. */
export function toPeriod({ edtf, earliest, latest }: GivenPeriod): PeriodItem {
  return { edtf, earliest: earliest ?? null, latest: latest ?? null };
}

/** Links of a period as answers give them. */
export function toRelationPeriod({ valid, knownFrom, count }: GivenRelationPeriod): RelationPeriod {
  return { valid: valid ? toPeriod(valid) : null, knownFrom: knownFrom ?? null, count };
}

/** Cash of one currency over all dated years, in units of the currency; null where a bound is open or unknown. */
export interface MoneyItem {
  readonly currency: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** All links of one type from one entity to another (between them, where the type is symmetric). */
export interface RelationItem {
  /** `source.TYPE.target`. */
  readonly id: string;
  /** Link type id, `FUNDS`. */
  readonly type: string;
  readonly family: LinkFamily;
  /** How it reads from source to target. */
  readonly label: string;
  readonly source: string;
  readonly target: string;
  /** +1 between friends, -1 between enemies, 0 otherwise. */
  readonly sign: number;
  readonly symmetric: boolean;
  /** How many links it gathers. */
  readonly count: number;
  readonly disputed: boolean;
  /** Independent origins that assert any of its links. */
  readonly origins: number;
  /** Their ids, the first 20 of them. */
  readonly originIds: readonly string[];
  readonly knownFrom: string | null;
  /** When it held, in calendar years: `1979 – 1990, 1994`; empty where no link has a date. */
  readonly held: string;
  /** Its links by period and day of first publication: what the clocks judge. */
  readonly periods: readonly RelationPeriod[];
  /** Its money as text (`50,500 USD a month`); null for other relations and unknown amounts. */
  readonly amount: string | null;
  readonly money: readonly MoneyItem[];
}

/** A relation with what of it passes the filters. */
export interface VisibleRelation extends RelationItem {
  /** How many of its links pass the clocks: all of them while none is set. */
  readonly passing: number;
}

/** Everything fetched so far, by id. The working set of a view is a part of it. */
export interface Elements {
  readonly nodes: Readonly<Record<string, NodeItem>>;
  readonly relations: Readonly<Record<string, RelationItem>>;
}

export const noElements: Elements = { nodes: {}, relations: {} };

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** `elements` with more nodes and relations; later answers replace earlier ones. */
export function addElements(
  elements: Elements,
  nodes: readonly NodeItem[],
  relations: readonly RelationItem[],
): Elements {
  return {
    nodes: { ...elements.nodes, ...byId(nodes) },
    relations: { ...elements.relations, ...byId(relations) },
  };
}

/** The relation that an id names: its own, or that of one of its links. `source.TYPE.target` with ends either way round. */
export function relationFor(elements: Elements, id: string): RelationItem | null {
  const known = elements.relations[id];
  if (known) return known;
  const [source, type, target] = id.split('.');
  return (
    elements.relations[`${source}.${type}.${target}`] ??
    elements.relations[`${target}.${type}.${source}`] ??
    null
  );
}

interface Term {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
}

export interface TypeTerm {
  readonly type: EntityType;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  readonly kinds: readonly Term[];
}

export interface FamilyTerm {
  readonly family: LinkFamily;
  readonly label: string;
  readonly description: string;
}

export interface LinkTypeTerm {
  readonly id: string;
  readonly family: LinkFamily;
  readonly label: string;
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly sign: number;
  readonly description: string;
}

/** The ontology as the server declares it: legend, filters and labels read it. */
export interface Vocabulary {
  readonly entityTypes: readonly TypeTerm[];
  readonly families: readonly FamilyTerm[];
  readonly linkTypes: readonly LinkTypeTerm[];
  readonly supportForms: readonly Term[];
  readonly measures: readonly (Term & { readonly unit: string | null })[];
  readonly rules: readonly Term[];
}

/** The kind as people read it; the id itself where the ontology does not know it. */
export function kindLabel(vocabulary: Vocabulary | null, type: EntityType, kind: string): string {
  return (
    vocabulary?.entityTypes.find((term) => term.type === type)?.kinds.find((term) => term.id === kind)
      ?.label ?? kind.replaceAll('-', ' ')
  );
}

export function typeLabel(vocabulary: Vocabulary | null, type: EntityType): string {
  return vocabulary?.entityTypes.find((term) => term.type === type)?.label ?? type.toLowerCase();
}
