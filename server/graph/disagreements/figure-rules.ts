import { decimal, doubleOf, zero } from '../values/decimal.ts';
import { figureText } from '../values/exact-bounds.ts';
import { rangeText, numberText } from '../values/number-text.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { FigureRecord } from '../records.ts';
import {
  frames,
  framed,
  keyOf,
  listText,
  measureLabel,
  type FigureRule,
  areApart,
  sameFrame,
} from './rule.ts';

/** Small numbers meet by chance: one attack with one killed is no contradiction. */
const leastTelling = 10;

/** The same value, subject, period and unit under two measures, neither of which is a part of the other. */
export const sameValue: FigureRule = ({ name, figures, ontology }) =>
  frames(figures).flatMap((group) => {
    const findings = [];
    for (const first of group) {
      if (first.low === null || first.high === null || Math.abs(first.low) < leastTelling) continue;
      const alike = group.filter(
        ({ low, high, lowExact, highExact }) =>
          low === first.low &&
          high === first.high &&
          lowExact === first.lowExact &&
          highExact === first.highExact,
      );
      if (alike[0] !== first || !areUnrelated(ontology, alike)) continue;
      const value = figureText(first);
      const measures = [...new Set(alike.map((figure) => measureLabel(ontology, figure)))];
      const summary = `${framed(name, first)}: the same value, ${value}, is given as ${listText(measures)}.`;
      findings.push({ key: keyOf(alike), summary, figures: alike, claims: [] });
    }
    return findings;
  });

function areUnrelated(ontology: Ontology, figures: readonly FigureRecord[]): boolean {
  const measures = new Set(figures.map(({ measure }) => measure));
  const isPart = (part: string) =>
    [...measures].some((whole) => ontology.measure(whole)?.parts.includes(part));
  return [...measures].filter((measure) => !isPart(measure)).length > 1;
}

/** Figures of one measure, subject, period and unit whose values do not overlap. */
export const sameMeasure: FigureRule = ({ name, figures, ontology }) =>
  measuresOf(figures).flatMap((measure) =>
    frames(figures.filter((figure) => figure.measure === measure)).flatMap((group) => {
      const apart = group.filter((figure) => group.some((other) => areApart(figure, other)));
      const [first] = apart;
      if (!first) return [];
      const values = apart.map(figureText);
      const summary = `${framed(name, first)}: the values given for ${measureLabel(ontology, first)}, ${listText(values)}, do not overlap.`;
      return [{ key: keyOf(apart), summary, figures: apart, claims: [] }];
    }),
  );

const measuresOf = (figures: readonly { readonly measure: string }[]): string[] => [
  ...new Set(figures.map(({ measure }) => measure)),
];

/** A stated number of what the graph lists as links (`counts` in the ontology) that differs from what it lists, if anything. */
export const statedAndListed: FigureRule = ({ name, figures, ontology, listed }) =>
  figures.flatMap((figure) => {
    const count = listed.get(figure.id) ?? 0;
    const { low, high } = figure;
    if (count === 0 || (count >= (low ?? -Infinity) && count <= (high ?? Infinity))) return [];
    const stated = figureText(figure);
    const are = stated === '1' ? 'is' : 'are';
    const summary = `${framed(name, figure)}: ${stated} ${measureLabel(ontology, figure)} ${are} stated, ${numberText(count)} ${count === 1 ? 'is' : 'are'} listed.`;
    return [{ key: keyOf([figure]), summary, figures: [figure], claims: [] }];
  });

const wideTimes = 10;

/** A range whose upper bound is more than ten times its lower. */
export const wideRange: FigureRule = ({ name, figures, ontology }) =>
  figures.flatMap((figure) => {
    const { low, high, unit } = figure;
    if (low === null || high === null || low < 0 || high <= wideTimes * (low === 0 ? 1 : low)) return [];
    const label = measureLabel(ontology, figure);
    const [lower, upper] = [rangeText(low, low, unit), rangeText(high, high, unit)];
    const times = low === 0 ? '' : numberText(Math.round((high / low) * 10) / 10);
    const found =
      low === 0
        ? `the range given for ${label} runs from 0 to ${upper}`
        : `the upper bound given for ${label}, ${upper}, is ${times} times the lower, ${lower}`;
    const summary = `${framed(name, figure)}: ${found}.`;
    return [{ key: figure.id, summary, figures: [figure], claims: [] }];
  });

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Figures of the parts of a measure (`parts` in the ontology) whose sum is not the figure of the whole, for one
 * subject, period and unit. With a part missing, only a sum above the whole counts.
 */
export const partsAndTotal: FigureRule = ({ name, figures, ontology }) =>
  figures.flatMap((total) => {
    const measures = ontology.measure(total.measure)?.parts ?? [];
    const parts = measures.flatMap((measure) => {
      const group = figures.filter((figure) => figure.measure === measure && sameFrame(figure, total));
      const [first] = group;
      return first ? [{ first, group, span: spanOf(group) }] : [];
    });
    if (parts.length === 0) return [];
    const sum = {
      low: add(parts.map(({ span }) => span.low)),
      high: add(parts.map(({ span }) => span.high)),
    };
    const isWhole = parts.length === measures.length;
    const exceeds = sum.low !== null && total.high !== null && sum.low > total.high;
    if (!(isWhole ? areApart(sum, total) : exceeds)) return [];
    const terms = parts.map(({ first, span }) => `${text(span, first)} ${measureLabel(ontology, first)}`);
    const left = terms.length > 1 ? `${terms.join(' + ')} make ${text(sum, total)}` : terms[0];
    const summary = `${framed(name, total)}: ${left}, not the ${text(total, total)} ${measureLabel(ontology, total)} given.`;
    const all = [total, ...parts.flatMap(({ group }) => group)];
    return [{ key: total.id, summary, figures: all, claims: [] }];
  });

const text = ({ low, high }: Range, figure: FigureRecord) => rangeText(low, high, figure.unit);

/** From the lowest to the highest that several figures of one part give. */
function spanOf(group: readonly FigureRecord[]): Range {
  const lows = group.flatMap(({ low }) => low ?? []);
  const highs = group.flatMap(({ high }) => high ?? []);
  return {
    low: lows.length < group.length ? null : Math.min(...lows),
    high: highs.length < group.length ? null : Math.max(...highs),
  };
}

function add(bounds: readonly (number | null)[]): number | null {
  let sum = zero;
  for (const bound of bounds) {
    if (bound === null) return null;
    sum = sum.plus(decimal(bound));
  }
  return doubleOf(sum);
}
