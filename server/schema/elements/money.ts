import { hasAmount } from '../../graph/values/money.ts';
import { moneySeries, seriesText, windowOf } from '../../graph/values/money-series.ts';
import type { RelationLink, RelationRecord } from '../../graph/relations/relation.ts';
import type { Resolvers } from '../types.generated.ts';
import type { Context } from '../request/context.ts';

/** The links of a relation that are funding; of other families none. */
function fundingOf({ type, links }: RelationRecord, { session }: Context): readonly RelationLink[] {
  return session.ontology.familyOf(type) === 'FUNDING' ? (links ?? []) : [];
}

const sumsOf = (relation: RelationRecord, context: Context) =>
  moneySeries(fundingOf(relation, context), windowOf(relation.filter));

export const moneyResolvers: Resolvers = {
  YearAmount: {
    flows: async ({ flows }, _, { loaders }) => {
      const links = await Promise.all(flows.map((id) => loaders.link.load(id)));
      return links.filter((link) => link !== null);
    },
  },
  Relation: {
    amountByYear: (relation, _, context) =>
      sumsOf(relation, context)
        .flatMap(({ byYear }) => byYear)
        .sort((a, b) => a.year - b.year),
    money: (relation, _, context) => sumsOf(relation, context),
    amountText: (relation, _, context) => seriesText(fundingOf(relation, context), windowOf(relation.filter)),
    unknownAmounts: (relation, _, context) =>
      fundingOf(relation, context).filter((link) => !hasAmount(link)).length,
    inKind: (relation, _, context) =>
      fundingOf(relation, context).filter((link) => hasAmount(link) && link.inKind).length,
  },
};
