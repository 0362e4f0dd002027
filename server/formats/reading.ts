import type { Readable } from 'node:stream';
import type { OntologyFile, Ontology } from '../graph/ontology/ontology.ts';
import type { ClaimDraft } from '../graph/writing/drafts.ts';
import type { Attributes, EntityType, Json, RecordOf } from '../graph/records.ts';
import type {
  entityProperties,
  figureProperties,
  linkProperties,
  Properties,
  Property,
  sourceProperties,
} from '../graph/properties.ts';

/** What an importer is: one file per format implements `ImportFormat`, `formats.ts` lists them. */

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
  requireUnchanged?(): void;
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
  /** True where nothing will be written and people want to know how the files were taken: more notes are given then. */
  readonly isCheck?: boolean;
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
  /**
   * Whether the whole of a JSON file is of this format: asked where the first 64 KB of a file tell no format, since
   * the names in a map may stand in any order.
   */
  fits?(outline: JsonOutline): boolean;
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

/** What a JSON file holds, as far as that tells its format. */
export interface JsonOutline {
  readonly root: 'map' | 'list';
  /** The names in the map that the file is, or in the first of several maps, one a line. */
  readonly names: ReadonlySet<string>;
  /** The first item of each list in it, by name; '' for the list that the file is. */
  readonly first: ReadonlyMap<string, Json>;
}

/** Raised where an import cannot even start: settings, mapping, format. `message` says what to change. */
export class ImportError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
  }
}

/**
 * What importers make of files: parts, each what one row or object says. Parts of one id are joined
 * (`join.ts`), checked together and written; nothing here knows a file format or the store.
 */

/** Where in which file something stands, for problems and notes. */
export interface Place {
  /** The file as people named it. */
  readonly file: string;
  /** Data row, 1 for the first below the header. */
  readonly row?: number;
  /** Line of the text, 1 for the first; for formats without rows. */
  readonly line?: number;
  /** The column's header, or a field path such as `objects[3].source_ref`. */
  readonly column?: string;
  /** The id of the object in formats that have ids. */
  readonly object?: string;
}

interface Part {
  readonly place: Place;
}

interface BackedPart extends Part {
  /** Entries `source-id|locator`: this row, this object says so. */
  readonly evidence?: readonly string[];
  /** Claims that say more than that something is so. */
  readonly claims?: readonly ClaimDraft[];
  /** What the file says beyond the model, kept for readers and for writing the same format again. */
  readonly attributes?: Attributes;
}

/** What a part says of properties: a period as EDTF, and only what it says. */
export type PartOf<Rows extends Properties> = { readonly [K in keyof Rows]?: PartValue<Rows[K]> };
type PartValue<R extends Property> = R['value'] extends 'period'
  ? string
  : NonNullable<RecordOf<{ readonly it: R }>['it']>;

/** A source that evidence and claims cite. Parts of one id must agree; the first that gives a field wins. */
export interface SourcePart extends Part, PartOf<typeof sourceProperties> {
  readonly id: string;
  readonly attributes?: Attributes;
}

/**
 * Joined by id: the first part that gives a field wins, other names become aliases, lists are united. After joining,
 * `type`, `kind` and `name` must be there. What a `weak` part gives counts only where no other part gives it.
 */
export interface EntityPart extends BackedPart, PartOf<typeof entityProperties> {
  readonly id: string;
  readonly type?: EntityType;
  readonly weak?: boolean;
}

/**
 * Joined by `source.type.target[.suffix]`: evidence, forms and claims are united, periods too where `joinPeriods`;
 * amounts, labels and other periods must agree. An end that neither the data set nor the store has leaves the link
 * waiting until one does.
 */
export interface LinkPart extends BackedPart, PartOf<typeof linkProperties> {
  /** Entity ids. */
  readonly source: string;
  readonly target: string;
  /** Of the ontology, or added by `sink.ontology`. */
  readonly type: string;
  /** Tells links of one type between one pair apart: `suffixOf` makes one of any text. */
  readonly suffix?: string;
  /** Joins the periods of several rows into one set, `{2007..2015,2024}`. */
  readonly joinPeriods?: boolean;
}

/** Joined by `about:measure[:suffix or period]`; numbers must agree. */
export interface FigurePart extends BackedPart, Omit<PartOf<typeof figureProperties>, 'about' | 'measure'> {
  readonly about: string;
  readonly measure: string;
  readonly suffix?: string;
}

/** `file.csv, row 12, column amount` */
export function placeText({ file, row, line, column, object }: Place): string {
  return [
    file,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(object === undefined ? [] : [object]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
}
