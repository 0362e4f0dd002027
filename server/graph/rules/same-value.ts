import { rangeText } from '../number-text.ts';
import type { Ontology } from '../ontology.ts';
import type { FigureRecord } from '../records.ts';
import { frames, framed, keyOf, listText, measureLabel, type FigureRule, type Finding } from './rule.ts';

/** Small numbers meet by chance: one attack with one killed is no contradiction. */
const LEAST_TELLING = 10;

/** The same value, subject, period and unit under two measures, neither of which is a part of the other. */
export const sameValue: FigureRule = ({ name, figures, ontology }) =>
  frames(figures).flatMap((group) => {
    const findings: Finding[] = [];
    for (const first of group) {
      if (first.low === null || first.high === null || Math.abs(first.low) < LEAST_TELLING) continue;
      const alike = group.filter(({ low, high }) => low === first.low && high === first.high);
      if (alike[0] !== first || !areUnrelated(ontology, alike)) continue;
      const value = rangeText(first.low, first.high, first.unit);
      const measures = [...new Set(alike.map((figure) => measureLabel(ontology, figure)))];
      const summary = `${framed(name, first)}: the same value, ${value}, is given as ${listText(measures)}.`;
      findings.push({ rule: 'same-value', key: keyOf(alike), summary, figures: alike, claims: [] });
    }
    return findings;
  });

function areUnrelated(ontology: Ontology, figures: readonly FigureRecord[]): boolean {
  const measures = new Set(figures.map(({ measure }) => measure));
  const isPart = (part: string) =>
    [...measures].some((whole) => ontology.measure(whole)?.parts.includes(part));
  return [...measures].filter((measure) => !isPart(measure)).length > 1;
}
