import type { EvidenceSummary } from '../../graph/records.ts';

/** Objects that one report lists, and all reports together. */
const MOST = 10_000;
const MOST_IN_ALL = 1_000_000;

/** Which objects each source backs, for the reports that sources are written as. */
export class CitedObjects {
  readonly #refs = new Map<string, string[]>();
  #count = 0;
  /** How many did not fit. */
  left = 0;

  add(sources: readonly string[], object: string): void {
    for (const source of sources) {
      const refs = this.#refs.get(source) ?? [];
      if (refs.length >= MOST || this.#count >= MOST_IN_ALL) this.left += 1;
      else {
        this.#count += 1;
        refs.push(object);
        this.#refs.set(source, refs);
      }
    }
  }

  addElement(element: EvidenceSummary, object: string): void {
    this.add(element.sources, object);
  }

  of(source: string): readonly string[] {
    return this.#refs.get(source) ?? [];
  }
}
