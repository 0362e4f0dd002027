import { numberText, rangeText } from '../number-text.ts';
import { framed, measureLabel, type FigureRule } from './rule.ts';

const TIMES = 10;

/** A range whose upper bound is more than ten times its lower. */
export const wideRange: FigureRule = ({ name, figures, ontology }) =>
  figures.flatMap((figure) => {
    const { low, high, unit } = figure;
    if (low === null || high === null || low < 0 || high <= TIMES * (low === 0 ? 1 : low)) return [];
    const label = measureLabel(ontology, figure);
    const [lower, upper] = [rangeText(low, low, unit), rangeText(high, high, unit)];
    const times = low === 0 ? '' : numberText(Math.round((high / low) * 10) / 10);
    const found =
      low === 0
        ? `the range given for ${label} runs from 0 to ${upper}`
        : `the upper bound given for ${label}, ${upper}, is ${times} times the lower, ${lower}`;
    const summary = `${framed(name, figure)}: ${found}.`;
    return [{ rule: 'wide-range', key: figure.id, summary, figures: [figure], claims: [] }];
  });
