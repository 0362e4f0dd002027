import { rangeText } from '../number-text.ts';
import { areApart, frames, framed, keyOf, listText, measureLabel, type FigureRule } from './rule.ts';

/** Figures of one measure, subject, period and unit whose values do not overlap. */
export const sameMeasure: FigureRule = ({ name, figures, ontology }) =>
  measuresOf(figures).flatMap((measure) =>
    frames(figures.filter((figure) => figure.measure === measure)).flatMap((group) => {
      const apart = group.filter((figure) => group.some((other) => areApart(figure, other)));
      const [first] = apart;
      if (!first) return [];
      const values = apart.map(({ low, high, unit }) => rangeText(low, high, unit));
      const summary = `${framed(name, first)}: the values given for ${measureLabel(ontology, first)}, ${listText(values)}, do not overlap.`;
      return [{ rule: 'same-measure', key: keyOf(apart), summary, figures: apart, claims: [] }];
    }),
  );

const measuresOf = (figures: readonly { readonly measure: string }[]): string[] => [
  ...new Set(figures.map(({ measure }) => measure)),
];
