import { gradeOf } from '../../graph/elements/claims.ts';
import { figureText } from '../../graph/values/exact-bounds.ts';
import { precisionOf } from '../../graph/values/period-words.ts';
import { otherValuesOfFigure } from '../../merge/other-values.ts';
import { entityOf } from './entity.ts';
import { claimConnection, attributesOf } from './claim.ts';
import { linkTypename } from './link.ts';
import type { Resolvers } from '../types.generated.ts';

export const figureResolvers: Resolvers = {
  Figure: {
    about: (figure, _, context, info) => entityOf(figure.about, context, info),
    label: (figure, _, { session }) => session.ontology.measure(figure.measure)?.label ?? figure.measure,
    text: figureText,
    claims: claimConnection,
    attributes: attributesOf,
    grade: (figure) => gradeOf(figure.reliability, figure.credibility),
    otherValues: async (figure, _, { loaders }) =>
      otherValuesOfFigure(figure, await loaders.beside.figures.load(figure.id)),
  },
  Period: { precision: precisionOf },
  Evidence: {
    __resolveType: (it, { session }) => {
      if ('measure' in it) return 'Figure';
      return 'name' in it ? it.type : linkTypename(it, session.ontology);
    },
  },
};
