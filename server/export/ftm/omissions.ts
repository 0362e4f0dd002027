import type { Omission } from '../format.ts';

/** What FollowTheMoney cannot say, and why. */
const reasons = {
  amounts: [
    'amounts',
    'A payment has one sum there: ranges and what is paid again and again are in its summary.',
  ],
  figures: ['figures as numbers', 'They are notes in words there.'],
  grades: ['grades of sources and claims', 'FollowTheMoney has none.'],
  verdicts: ['what a verdict rests on', 'A note cannot refer to links and figures.'],
  retracted: ['retracted claims', 'A note would read as standing.'],
  claims: ['claims', 'What they are about is not exported.'],
  locators: ['places in the sources of entities', 'Only links have a record id there.'],
  attributes: ['what the source says beyond the model', 'It is of another format.'],
  ontology: ['added kinds and link types', 'They are written as words.'],
} as const;

export class Omissions {
  readonly #counts = new Map<keyof typeof reasons, number>();

  add(what: keyof typeof reasons): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  list(): readonly Omission[] {
    return [...this.#counts].map(([key, count]) => ({ what: reasons[key][0], count, why: reasons[key][1] }));
  }
}
