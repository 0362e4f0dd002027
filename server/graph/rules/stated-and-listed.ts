import { numberText, rangeText } from '../number-text.ts';
import { framed, keyOf, measureLabel, type FigureRule } from './rule.ts';

/** A stated number of what the graph lists as links (`counts` in the ontology) that differs from what it lists, if anything. */
export const statedAndListed: FigureRule = ({ name, figures, ontology, listed }) =>
  figures.flatMap((figure) => {
    const count = listed.get(figure.id) ?? 0;
    const { low, high, unit } = figure;
    if (count === 0 || (count >= (low ?? -Infinity) && count <= (high ?? Infinity))) return [];
    const stated = rangeText(low, high, unit);
    const are = stated === '1' ? 'is' : 'are';
    const summary = `${framed(name, figure)}: ${stated} ${measureLabel(ontology, figure)} ${are} stated, ${numberText(count)} ${count === 1 ? 'is' : 'are'} listed.`;
    return [{ rule: 'stated-and-listed', key: keyOf([figure]), summary, figures: [figure], claims: [] }];
  });
