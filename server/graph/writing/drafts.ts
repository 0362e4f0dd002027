import type { OntologyFile } from '../ontology/ontology.ts';
import type { EntityType, Per, PeriodRecord, SourceRecord, Stance, Verdict } from '../records.ts';

/**
 * A dossier that is ready to be stored: every reference holds, every id is made, periods are parsed. Reading makes
 * one of files; importers may make one of anything.
 */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** What it adds to the ontology; null for nothing. */
  readonly ontology: OntologyFile | null;
  readonly sources: readonly SourceDraft[];
  readonly entities: readonly EntityDraft[];
  readonly links: readonly LinkDraft[];
  readonly figures: readonly FigureDraft[];
}

export type SourceDraft = Omit<SourceRecord, 'dossier'>;

export interface ClaimDraft {
  /** Of its own; null: made of subject, source and locator. */
  readonly id: string | null;
  readonly statement: string;
  /** Null where the source is cited as a whole. */
  readonly locator: string | null;
  readonly stance: Stance;
  readonly credibility: number;
  readonly property: string | null;
  readonly value: string | null;
  readonly source: string;
  readonly attributedTo: string | null;
  readonly verdict: Verdict | null;
  readonly evidence: readonly string[];
}

export interface Backed {
  readonly claims: readonly ClaimDraft[];
  /** Entries `source-id|locator`. */
  readonly evidence: readonly string[];
  /** JSON text; null for none. */
  readonly attributes: string | null;
}

export interface EntityDraft extends Backed {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly summary: string | null;
  readonly valid: PeriodRecord | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly ordinal: number | null;
}

export interface LinkDraft extends Backed {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly label: string | null;
  readonly amountLow: number | null;
  readonly amountHigh: number | null;
  readonly currency: string | null;
  readonly per: Per | null;
  readonly inKind: boolean;
  readonly forms: readonly string[];
  readonly giverCertain: boolean;
  readonly valid: PeriodRecord | null;
}

export interface FigureDraft extends Backed {
  readonly id: string;
  readonly about: string;
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly period: PeriodRecord | null;
}
