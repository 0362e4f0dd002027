/**
 * The shapes in which the domain hands out what the graph holds. Each is a projection of one stored
 * element; nothing here knows a driver or GraphQL. Days are `YYYY-MM-DD` strings, compared as strings.
 */
export type EntityType =
  'Actor' | 'Alliance' | 'Agreement' | 'Obligation' | 'Operation' | 'Event' | 'Place' | 'Asset';
export type Stance = 'ASSERTS' | 'DENIES';
export type Verdict = 'FULFILLED' | 'BREACHED' | 'DISPUTED';
export type Per = 'ONCE' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** What a source says beyond the model, by name; importers put theirs under the format's name. */
export type Attributes = { readonly [name: string]: Json };

/** An EDTF period as written, with its earliest and latest day; null where open or unknown. */
export interface PeriodRecord {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What every entity, link and figure carries about its evidence, kept in step with its claims. */
export interface EvidenceSummary {
  /** Ids of the sources with an unretracted asserting claim, sorted. */
  readonly sources: readonly string[];
  /** Who said it first-hand: the attributed actor's id where a claim names one, else the source's id; sorted, distinct. */
  readonly origins: readonly string[];
  /** Day on which the first asserting source was published; null when none has a date (known on every date). */
  readonly knownFrom: string | null;
  /** Best credibility of an asserting claim, 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility: number;
  /** Best reliability among the asserting sources, A to F. */
  readonly reliability: Reliability;
  /** Whether an unretracted claim denies what another asserts, or verdicts differ. */
  readonly disputed: boolean;
  /** Entries `source-id|locator` for rows and objects that only say "this is so". */
  readonly evidence: readonly string[];
  /** The dossier or data set that defines the element. */
  readonly dossier: string;
  /** Attributes as JSON text, in the order of their source; null for none. */
  readonly attributes: string | null;
}

export interface EntityRecord extends EvidenceSummary {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: readonly string[];
  readonly summary: string | null;
  readonly valid: PeriodRecord | null;
  /** Number of links that touch the entity. */
  readonly degree: number;
  /** WGS 84 degrees; only places have them. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Place in the order that the source gives operations, 1 first. */
  readonly ordinal: number | null;
}

export interface LinkRecord extends EvidenceSummary {
  readonly id: string;
  /** Relationship type, `FUNDS`. */
  readonly type: string;
  /** Entity ids; for a symmetric type the pair as written. */
  readonly source: string;
  readonly target: string;
  /** Free label, `spokesperson of`; null where the type's own label says it. */
  readonly label: string | null;
  readonly valid: PeriodRecord | null;
  readonly amountLow: number | null;
  readonly amountHigh: number | null;
  /** ISO 4217 code. */
  readonly currency: string | null;
  readonly per: Per | null;
  /** Goods valued in money rather than money: never summed with cash. */
  readonly inKind: boolean;
  /** Support forms, `sanctuary`, sorted. */
  readonly forms: readonly string[];
  /** False where the source says "at least one of these givers". */
  readonly giverCertain: boolean;
}

export interface FigureRecord extends EvidenceSummary {
  readonly id: string;
  /** Id of the entity it is about. */
  readonly about: string;
  /** Measure id of the ontology, `attacks`. */
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly period: PeriodRecord | null;
}

export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  readonly locator: string | null;
  readonly stance: Stance;
  /** 1 to 6. */
  readonly credibility: number;
  readonly property: string | null;
  readonly value: string | null;
  readonly retracted: boolean;
  /** The entity, link or figure id it is about. */
  readonly about: string;
  readonly source: string;
  readonly attributedTo: string | null;
  readonly verdict: Verdict | null;
  /** Ids of links (hold a dot), figures (hold a colon) or events that back a verdict. */
  readonly evidence: readonly string[];
  readonly dossier: string;
}

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  /** `article`, `report`, `dataset`, `gazetteer`, … */
  readonly kind: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: PeriodRecord | null;
  readonly url: string | null;
  readonly reliability: Reliability;
  readonly notes: string | null;
  readonly licence: string | null;
  /** As an element's. */
  readonly attributes: string | null;
  readonly dossier: string;
}
