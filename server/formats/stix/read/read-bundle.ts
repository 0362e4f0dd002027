import type { Json } from '../../../graph/records.ts';
import { readJsonItems, type JsonItem } from '../../json-items.ts';
import type { ImportFile, Place, Sink } from '../../reading.ts';
import { isStixObject, objectProblem, quote, type StixObject } from '../stix-object.ts';
import { hash53 } from '../../ids.ts';

/** What the reading of a bundle meets, in the order of the file. */
interface BundleReader {
  object(object: StixObject, place: Place): void;
  /** A property of the bundle other than `objects`. */
  property?(name: string, value: Json): void;
  /** Something that cannot be read; reading goes on after it where that is possible. */
  problem(place: Place, message: string): void;
  /** Called between chunks; throws to stop. */
  pause?(): void;
}

/** Reads one bundle as a stream, one object at a time. Bad bytes, bad JSON and what is no bundle are problems. */
export async function readBundle(file: ImportFile, reader: BundleReader): Promise<void> {
  const seen = { type: false, objects: false };
  const isList = /^(?:\ufeff)?\s*\[\s*\{/.test(new TextDecoder().decode(await file.head(4096)));
  const isWhole = await readJsonItems(file, {
    ...bundleReading,
    enters: (path, opening) =>
      path === '' ? isList || opening === '{' : bundleReading.enters(path, opening),
    take: (item) => takeItem(item, seen, reader),
    problem: (place, message) => reader.problem(place, message),
    pause: () => reader.pause?.(),
  });
  // An envelope of TAXII has objects and no type; a list of objects has nothing else.
  if (isWhole && !seen.type && !seen.objects)
    reader.problem({ file: file.name }, 'This is no STIX bundle: it has no "type"; add "type": "bundle".');
}

/** How a bundle is read: all but its `objects` whole. */
export const bundleReading = {
  what: 'bundle',
  enters: (path: string, opening: '{' | '[') => path === '' || (path === 'objects' && opening === '['),
};

/** Hands on one value; false where the file is no bundle and need not be read on. */
function takeItem(
  { path, index, value, place }: JsonItem,
  seen: { type: boolean; objects: boolean },
  reader: BundleReader,
): boolean | void {
  if (index !== null) {
    seen.objects = true;
    if (!isStixObject(value)) return reader.problem(place, objectProblem(value));
    return reader.object(value, { file: place.file, line: place.line, object: value.id });
  }
  if (path === 'objects') return reader.problem(place, '"objects" is no list; write [ … ].');
  if (path !== 'type') return reader.property?.(path, value);
  seen.type = true;
  if (value === 'bundle') return;
  const type = quote(typeof value === 'string' ? value : JSON.stringify(value));
  reader.problem(place, `This is no STIX bundle: its "type" is ${type}; put the objects into a bundle.`);
  return false;
}

/** Text that one source keeps, in characters: short enough to be read with a page of sources. */
const fullLength = 64 * 1024;

/**
 * Objects that are no longer to be used, and objects about the format: they are nothing to browse or to count, but
 * writing STIX again must give them back. They are kept as written in sources of the kind `archive`, some a source.
 */
export class KeptObjects {
  readonly #dataset: string;
  readonly #sink: Sink;
  readonly #counts = new Map<string, Map<string, number>>();
  #objects: StixObject[] = [];
  #size = 0;
  #number = 0;
  #place: Place = { file: '' };

  constructor(dataset: string, sink: Sink) {
    this.#dataset = dataset;
    this.#sink = sink;
  }

  /** Keeps an object; `why` names such objects in the plural, for the note. */
  add({ object, place }: { readonly object: StixObject; readonly place: Place }, why: string): void {
    const counts = this.#counts.get(place.file) ?? new Map<string, number>();
    this.#counts.set(place.file, counts.set(why, (counts.get(why) ?? 0) + 1));
    if (this.#objects.length === 0) this.#place = { file: place.file };
    this.#objects.push(object);
    this.#size += JSON.stringify(object).length;
    if (this.#size >= fullLength) this.#flush();
  }

  /** Hands on what is left, and says what was kept and why. */
  finish(): void {
    if (this.#objects.length > 0) this.#flush();
    for (const [file, counts] of this.#counts)
      this.#sink.note(
        { file },
        `Kept for export, not shown: ${[...counts].map(([why, count]) => `${why} (${count.toLocaleString('en-US')})`).join(', ')}.`,
      );
  }

  #flush(): void {
    this.#number += 1;
    this.#sink.source({
      place: this.#place,
      id: `${this.#dataset}-kept-${this.#number}`,
      title: `Objects kept as written (${this.#number})`,
      kind: 'archive',
      notes: 'Revoked, deprecated and older objects of the data set, which no query counts.',
      attributes: { stix: { kept: this.#objects } },
    });
    this.#objects = [];
    this.#size = 0;
  }
}

const startSize = 1 << 12;
const maxFill = 0.6;
const [SEEN, RETIRED] = [1, 2];

/**
 * The newest version of each id, in about 30 bytes an id whatever its length: when it was modified, and whether it is
 * revoked or deprecated. Ids of one 53-bit hash would be taken for one (once in 10,000 bundles of a million objects).
 */
export class Versions {
  #hashes = new Float64Array(startSize);
  #modified = new Float64Array(startSize);
  #flags = new Uint8Array(startSize);
  #size = 0;

  /** Notes a version; true where the id was there before. */
  add(id: string, modified: number, retired: boolean): boolean {
    if (this.#size > this.#hashes.length * maxFill) this.#grow();
    const key = hash53(id);
    const slot = this.#slot(key);
    const known = this.#flags[slot] !== 0;
    if (known && (this.#modified[slot] ?? 0) >= modified) return true;
    if (!known) this.#size += 1;
    this.#hashes[slot] = key;
    this.#modified[slot] = modified;
    this.#flags[slot] = retired ? SEEN | RETIRED : SEEN;
    return known;
  }

  has(id: string): boolean {
    return this.#flags[this.#slot(hash53(id))] !== 0;
  }

  isRetired(id: string): boolean {
    return ((this.#flags[this.#slot(hash53(id))] ?? 0) & RETIRED) !== 0;
  }

  /** When the newest version was modified, in microseconds since 1970. */
  newest(id: string): number {
    return this.#modified[this.#slot(hash53(id))] ?? 0;
  }

  #slot(key: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (key % 4294967296) & mask;
    while (this.#flags[slot] !== 0 && this.#hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, modified, flags] = [this.#hashes, this.#modified, this.#flags];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#modified = new Float64Array(hashes.length * 2);
    this.#flags = new Uint8Array(hashes.length * 2);
    for (const [from, hash] of hashes.entries()) {
      const flag = flags[from] ?? 0;
      if (flag === 0) continue;
      const slot = this.#slot(hash);
      this.#hashes[slot] = hash;
      this.#modified[slot] = modified[from] ?? 0;
      this.#flags[slot] = flag;
    }
  }
}
