import type { Sink } from '../format.ts';
import type { Place } from '../parts.ts';
import type { StixObject } from './stix-object.ts';

/** Text that one source keeps, in characters: short enough to be read with a page of sources. */
const FULL = 64 * 1024;

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
    if (this.#size >= FULL) this.#flush();
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
