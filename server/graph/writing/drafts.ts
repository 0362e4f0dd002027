import type { OntologyFile } from '../ontology/ontology.ts';
import type { ClaimRecord, EntityType, RecordOf, SourceRecord, StoryView } from '../records.ts';
import type { entityProperties, figureProperties, linkProperties } from '../properties.ts';

/**
 * A dossier that is ready to be stored: every reference holds, every id is made, periods are parsed. Reading makes
 * one of files; importers may make one of anything.
 */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Views of the graph that tell what is in it; null for none. */
  readonly views: readonly StoryView[] | null;
  /** What it adds to the ontology; null for nothing. */
  readonly ontology: OntologyFile | null;
  readonly sources: readonly SourceDraft[];
  readonly entities: readonly EntityDraft[];
  readonly links: readonly LinkDraft[];
  readonly figures: readonly FigureDraft[];
}

export type SourceDraft = Omit<SourceRecord, 'dossier'>;

export interface ClaimDraft extends Omit<ClaimRecord, 'id' | 'about' | 'retracted' | 'dossier'> {
  /** Of its own; null: made of subject, source and locator. */
  readonly id: string | null;
}

export interface Backed {
  readonly claims: readonly ClaimDraft[];
  /** Entries `source-id|locator`. */
  readonly evidence: readonly string[];
  /** JSON text; null for none. */
  readonly attributes: string | null;
}

export interface EntityDraft extends Backed, RecordOf<typeof entityProperties> {
  readonly id: string;
  readonly type: EntityType;
}

export interface LinkDraft extends Backed, RecordOf<typeof linkProperties> {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

export interface FigureDraft extends Backed, RecordOf<typeof figureProperties> {
  readonly id: string;
}
