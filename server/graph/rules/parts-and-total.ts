import { fromDecimal, toDecimal } from '../decimal.ts';
import { rangeText } from '../number-text.ts';
import type { FigureRecord } from '../records.ts';
import { areApart, framed, measureLabel, sameFrame, type FigureRule } from './rule.ts';

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
    const groups = measures
      .map((measure) => figures.filter((figure) => figure.measure === measure && sameFrame(figure, total)))
      .filter((group) => group.length > 0);
    if (groups.length === 0) return [];
    const ranges = groups.map(spanOf);
    const sum = { low: add(ranges.map(({ low }) => low)), high: add(ranges.map(({ high }) => high)) };
    const isWhole = groups.length === measures.length;
    const exceeds = sum.low !== null && total.high !== null && sum.low > total.high;
    if (!(isWhole ? areApart(sum, total) : exceeds)) return [];
    const parts = groups.map(
      ([first], at) => `${text(ranges[at] as Range, first)} ${measureLabel(ontology, first as FigureRecord)}`,
    );
    const left = parts.length > 1 ? `${parts.join(' + ')} make ${text(sum, total)}` : parts[0];
    const summary = `${framed(name, total)}: ${left}, not the ${text(total, total)} ${measureLabel(ontology, total)} given.`;
    return [
      { rule: 'parts-and-total', key: total.id, summary, figures: [total, ...groups.flat()], claims: [] },
    ];
  });

const text = ({ low, high }: Range, figure: FigureRecord | undefined) =>
  rangeText(low, high, figure?.unit ?? null);

/** From the lowest to the highest that several figures of one part give. */
function spanOf(group: readonly FigureRecord[]): Range {
  const lows = group.map(({ low }) => low);
  const highs = group.map(({ high }) => high);
  return {
    low: lows.includes(null) ? null : Math.min(...(lows as number[])),
    high: highs.includes(null) ? null : Math.max(...(highs as number[])),
  };
}

const add = (bounds: readonly (number | null)[]): number | null =>
  bounds.includes(null)
    ? null
    : fromDecimal(bounds.reduce((sum, bound) => sum + toDecimal(bound as number), 0n));
