/**
 * What importers make of files: parts, each what one row or object says. Parts of one id are joined
 * (`join.ts`), checked together and written; nothing here knows a file format or the store.
 */
import type { ClaimDraft } from '../dossier/model.ts';
import type { Attributes, EntityType, Per, Reliability } from '../graph/records.ts';

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

/** A source that evidence and claims cite. Parts of one id must agree; the first that gives a field wins. */
export interface SourcePart extends Part {
  readonly id: string;
  readonly title?: string;
  /** `dataset`, `article`, `report`, … */
  readonly kind?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  readonly reliability?: Reliability;
  readonly notes?: string;
  readonly licence?: string;
  readonly attributes?: Attributes;
}

/**
 * Joined by id: the first part that gives a field wins, other names become aliases, lists are united. After joining,
 * `type`, `kind` and `name` must be there. What a `weak` part gives counts only where no other part gives it.
 */
export interface EntityPart extends BackedPart {
  readonly id: string;
  readonly type?: EntityType;
  readonly kind?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Ids by which others know it, `scheme:value` (`ucdp-actor:130`, `wikidata:Q843`): what says the same is the same. */
  readonly identifiers?: readonly string[];
  readonly summary?: string;
  /** EDTF. */
  readonly valid?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly ordinal?: number;
  readonly weak?: boolean;
}

/**
 * Joined by `source.type.target[.suffix]`: evidence, forms and claims are united, periods too where `joinPeriods`;
 * amounts, labels and other periods must agree. An end that neither the data set nor the store has leaves the link
 * waiting until one does.
 */
export interface LinkPart extends BackedPart {
  /** Entity ids. */
  readonly source: string;
  readonly target: string;
  /** Of the ontology, or added by `sink.ontology`. */
  readonly type: string;
  /** Tells links of one type between one pair apart: `suffixOf` makes one of any text. */
  readonly suffix?: string;
  readonly label?: string;
  readonly amountLow?: number;
  readonly amountHigh?: number;
  readonly currency?: string;
  readonly per?: Per;
  readonly inKind?: boolean;
  readonly forms?: readonly string[];
  /** False: at least one of several givers. */
  readonly giverCertain?: boolean;
  /** EDTF. */
  readonly valid?: string;
  /** Joins the periods of several rows into one set, `{2007..2015,2024}`. */
  readonly joinPeriods?: boolean;
}

/** Joined by `about:measure[:suffix or period]`; numbers must agree. */
export interface FigurePart extends BackedPart {
  readonly about: string;
  readonly measure: string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  /** EDTF. */
  readonly period?: string;
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
