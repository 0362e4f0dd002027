import type {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  pers,
  Properties,
  Property,
  reliabilities,
  sourceProperties,
  stances,
  verdicts,
} from './properties.ts';

/**
 * The shapes in which the domain hands out what the graph holds. Each is a projection of one stored
 * element, and has what `properties.ts` says; nothing here knows a driver or GraphQL. Days are `YYYY-MM-DD` strings, compared as strings.
 */
export const entityTypes = [
  ...(['Actor', 'Alliance', 'Agreement', 'Obligation'] as const),
  ...(['Operation', 'Event', 'Place', 'Asset'] as const),
] as const;
export type EntityType = (typeof entityTypes)[number];
export type Stance = (typeof stances)[number];
export type Verdict = (typeof verdicts)[number];
export type Per = (typeof pers)[number];
export type Reliability = (typeof reliabilities)[number];

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

/** A value as records hold it: what is not said is null, an empty list, or what the row says that means. */
type RecordValue<R extends Property> = R['value'] extends 'texts'
  ? readonly string[]
  : R['value'] extends 'flag'
    ? boolean
    : R['value'] extends 'period'
      ? PeriodRecord | null
      : R extends { readonly needed: true } | { readonly otherwise: string | number }
        ? Plain<R['value']>
        : Plain<R['value']> | null;
type Plain<V> = V extends 'number' | 'whole' ? number : V extends readonly (infer C)[] ? C : string;

/** What has these properties, by their names. */
export type RecordOf<Rows extends Properties> = { readonly [K in keyof Rows]: RecordValue<Rows[K]> };

/** What every entity, link and figure carries about its evidence, kept in step with its claims. */
export type EvidenceSummary = RecordOf<typeof evidenceProperties>;

export interface EntityRecord extends EvidenceSummary, RecordOf<typeof entityProperties> {
  readonly id: string;
  readonly type: EntityType;
  /** Number of links that touch the entity. */
  readonly degree: number;
}

export interface LinkRecord extends EvidenceSummary, RecordOf<typeof linkProperties> {
  readonly id: string;
  /** Relationship type, `FUNDS`. */
  readonly type: string;
  /** Entity ids; for a symmetric type the pair as written. */
  readonly source: string;
  readonly target: string;
}

export interface FigureRecord extends EvidenceSummary, RecordOf<typeof figureProperties> {
  readonly id: string;
}

export interface ClaimRecord extends RecordOf<typeof claimProperties> {
  readonly id: string;
  readonly dossier: string;
}

export interface SourceRecord extends RecordOf<typeof sourceProperties> {
  readonly id: string;
  /** As an element's. */
  readonly attributes: string | null;
  readonly dossier: string;
}

/** A named view: where a reader may start, and what is to be seen there. */
export interface StoryView {
  readonly name: string;
  readonly sentence: string;
  /** The part of the map's address after `#`. */
  readonly address: string;
}
