import type { Ontology } from '../graph/ontology/ontology.ts';
import type { ClaimRecord, EntityRecord, FigureRecord, LinkRecord, SourceRecord } from '../graph/records.ts';

/** What an exporter is: one file per format implements `ExportFormat`, `formats.ts` lists them. */

/** A data set or dossier as stored. */
export interface DossierRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** JSON in the shape of `ontology.yaml`; null where it adds nothing. */
  readonly ontology: string | null;
  /** JSON, a list of `StoryView`; null where it has none. */
  readonly views: string | null;
}

/**
 * `whole`: all that the store holds; `dossier`: what one dossier or data set says, with the entities of others that its
 * links and figures need; `part`: some entities, and links among them.
 */
export type ScopeKind = 'whole' | 'dossier' | 'part';

/**
 * What is exported, read page by page: each call starts anew and gives the same order, that of ids (links: of where
 * they start, then of ids). Links have both ends among the entities; figures, claims and sources are those of what is
 * exported. Nothing retracted is in it.
 */
export interface ExportSource {
  /** What to call it: the data set's title, `Entente`, … */
  readonly title: string;
  readonly scope: ScopeKind;
  readonly ontology: Ontology;
  /** The dossiers that what is exported comes from; the one of the scope `dossier`. */
  dossiers(): AsyncIterable<DossierRecord>;
  sources(): AsyncIterable<SourceRecord>;
  /** Of the scope `dossier`: those of other dossiers too that its links need; `dossier` of each says whose it is. */
  entities(): AsyncIterable<EntityRecord>;
  links(): AsyncIterable<LinkRecord>;
  figures(): AsyncIterable<FigureRecord>;
  /** `:Claim` nodes; the short evidence entries are in each record's `evidence`. */
  claims(): AsyncIterable<ClaimRecord>;
  /** The claims about each of these elements, at most 1,000, as readers see them ordered; none: not in the map. */
  claimsAbout(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ClaimRecord[]>>;
  /** The entities of these ids, at most 1,000, whether exported or not; unknown ones are not in the map. */
  entitiesOf(ids: readonly string[]): Promise<ReadonlyMap<string, EntityRecord>>;
}

/** What a format could not say: `{what: 'figures', count: 12, why: 'GEXF has no place for them.'}`. */
export interface Omission {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

/** Where the bytes go; waits while the receiver is busy. */
export interface Out {
  write(chunk: string | Uint8Array): Promise<void>;
}

export interface ExportFormat {
  /** As people type it, `dossier`. */
  readonly id: string;
  readonly label: string;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes everything, as a stream; gives what it had to leave out. */
  write(source: ExportSource, out: Out): Promise<readonly Omission[]>;
}
