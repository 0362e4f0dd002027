import type { ImportFile, ReadContext } from '../../reading.ts';
import { isDocument, isFigureNote } from '../object-types.ts';
import { readBundle, Versions } from './read-bundle.ts';
import { textOf, textsOf } from '../../json.ts';
import { type StixObject, microseconds } from '../stix-object.ts';

/** What a document (report, note, opinion, grouping) says of the objects that it refers to. */
export interface Document {
  readonly object: StixObject;
  readonly modified: number;
}

/** What must be known of all objects before the first is handed on. */
export interface Survey {
  readonly versions: Versions;
  /** Ids of which the files hold several versions. */
  readonly repeated: ReadonlySet<string>;
  /** Names of the identities, for who wrote a document. */
  readonly identities: ReadonlyMap<string, string>;
  /** The documents that refer to an object, by its id; with where in their `object_refs`. */
  readonly citing: ReadonlyMap<string, readonly Citing[]>;
}

export interface Citing {
  readonly document: StixObject;
  /** `object_refs[3]` */
  readonly locator: string;
}

const maxNames = 100_000;

/** Revoked by its author, or deprecated as MITRE marks it: no longer to be used. */
export function isRetired(object: StixObject): boolean {
  return object.revoked === true || object.x_mitre_deprecated === true;
}

/** A version's time; 0 for objects that have none (observables). */
export function modifiedOf(object: StixObject): number {
  return microseconds(textOf(object, 'modified') ?? textOf(object, 'created') ?? '') ?? 0;
}

/**
 * First of two passes. Which version of an object is the newest, what is revoked, and which reports cite what is only
 * known at the end of the files; what is kept for it is a few bytes an object, the documents, and the names of
 * identities.
 */
export async function surveyFiles(files: readonly ImportFile[], { signal }: ReadContext): Promise<Survey> {
  const versions = new Versions();
  const repeated = new Set<string>();
  const identities = new Map<string, string>();
  const documents = new Map<string, Document>();
  const object = (each: StixObject) => {
    const modified = modifiedOf(each);
    if (versions.add(each.id, modified, isRetired(each))) repeated.add(each.id);
    if (each.type === 'identity' && identities.size < maxNames)
      identities.set(each.id, textOf(each, 'name') ?? each.id);
    if (!isDocument(each.type) || isFigureNote(each) || !Array.isArray(each.object_refs)) return;
    if ((documents.get(each.id)?.modified ?? -1) < modified)
      documents.set(each.id, { object: each, modified });
  };
  // Problems are told by the second pass, which meets them again.
  for (const file of files)
    await readBundle(file, { object, problem: () => {}, pause: () => signal.throwIfAborted() });
  return { versions, repeated, identities, citing: citings(documents.values()) };
}

function citings(documents: Iterable<Document>): Map<string, Citing[]> {
  const citing = new Map<string, Citing[]>();
  for (const { object } of documents) {
    if (isRetired(object)) continue;
    for (const [index, ref] of textsOf(object, 'object_refs').entries()) {
      const known = citing.get(ref);
      const entry = { document: object, locator: `object_refs[${index}]` };
      if (known) known.push(entry);
      else citing.set(ref, [entry]);
    }
  }
  return citing;
}
