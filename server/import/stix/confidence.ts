import { numberOf, type StixObject } from './stix-object.ts';

/** Upper bounds of STIX 2.1's table of Admiralty credibility, and the credibility below each. */
const scale: readonly (readonly [upTo: number, credibility: number])[] = [
  [19, 5],
  [39, 4],
  [59, 3],
  [79, 2],
  [100, 1],
];

/** The confidence that a credibility is written as; none for 6, truth that cannot be judged. */
const middles: Readonly<Record<number, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 };

/** Admiralty credibility (1 to 6) of a confidence of 0 to 100; 6 where there is none. */
export function credibilityOf(object: StixObject): number {
  const confidence = numberOf(object, 'confidence');
  if (confidence === undefined || confidence < 0) return 6;
  return scale.find(([upTo]) => confidence <= upTo)?.[1] ?? 6;
}

/** The confidence of an Admiralty credibility; undefined for one that cannot be judged. */
export const confidenceOf = (credibility: number): number | undefined => middles[credibility];
