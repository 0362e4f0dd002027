/** What an importer is: one file per format implements `ImportFormat`, `formats.ts` lists them. */
import type { Readable } from 'node:stream';
import type { OntologyFile, Ontology } from '../graph/ontology.ts';
import type { EntityPart, FigurePart, LinkPart, Place, SourcePart } from './parts.ts';

/** A file to import, wherever it lies. */
export interface ImportFile {
  /** As people named it: the path as given, or an upload's file name. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Where it lies on this machine; absent for one that does not. */
  readonly path?: string;
  /** A fresh stream of its bytes from the start; bytes read count as progress. */
  open(): Readable;
  /** Its first bytes, at most `length`. */
  head(length: number): Promise<Uint8Array>;
  /** Throws an ImportError where it is another than when it was named; absent where it cannot become one. */
  demandUnchanged?(): void;
}

/** Settings that say how to read: from the command line, the upload form or a recipe. */
export interface ImportOptions {
  /** A mapping of columns (YAML) with the name to call it by in messages. */
  readonly mapping?: { readonly name: string; readonly text: string };
  /** Format-specific settings. */
  readonly [name: string]: unknown;
}

/** What a format can tell of the data set before reading it; the request's own words win over it. */
export interface DatasetDescription {
  /** Kebab-case. */
  readonly id?: string;
  readonly title?: string;
  readonly summary?: string;
  /** The data set as a source: what evidence cites unless a row names another. */
  readonly source?: Omit<SourcePart, 'id' | 'place'>;
}

export interface ReadContext {
  /** The data set's id, and its own source's id, which is the same. */
  readonly dataset: string;
  readonly ontology: Ontology;
  readonly options: ImportOptions;
  /** Stops the reading: `sink.row` throws once it is aborted. */
  readonly signal: AbortSignal;
}

/** Where an importer puts what it reads. */
export interface Sink {
  source(part: SourcePart): void;
  entity(part: EntityPart): void;
  link(part: LinkPart): void;
  figure(part: FigurePart): void;
  /** Adds kinds, link types, support forms or measures; the same again is fine. Before the parts that use them. */
  ontology(addition: OntologyFile): void;
  /** Something that stops the import (or, with --keep-going, rejects the row): what is wrong and what to change. */
  problem(place: Place, message: string): void;
  /** Something people should know that stops nothing. */
  note(place: Place, message: string): void;
  /** One row or object was read. Throws when the import was cancelled. */
  row(): void;
}

export interface ImportFormat {
  /** `csv`, `stix`, … as in `--format`. */
  readonly id: string;
  readonly label: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** The settings that it knows, `mapping` among them; none unless given. */
  readonly settings?: readonly string[];
  /** Whether a file looks like it, from its name and its first 64 KB. */
  detects(name: string, head: Uint8Array): boolean;
  /** Reads what there is to know of the data set. Throws an ImportError for settings that cannot be. */
  describe?(files: readonly ImportFile[], options: ImportOptions): Promise<DatasetDescription>;
  /** How often `read` goes through the files; 1 unless given. Progress counts so. */
  readonly passes?: number;
  /**
   * Reads the files, handing on parts. Bad rows go to `sink.problem` and reading goes on; a file that
   * cannot be read on at all is a problem too, and ends that file.
   */
  read(files: readonly ImportFile[], context: ReadContext, sink: Sink): Promise<void>;
}

/** Raised where an import cannot even start: settings, mapping, format. `message` says what to change. */
export class ImportError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
  }
}
