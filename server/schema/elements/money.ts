import { moneySeries, seriesText, windowOf } from '../../graph/values/money-series.ts';
import { summaryOf } from '../../graph/relations/history.ts';
import type { RelationLink, RelationRecord } from '../../graph/relations/relation.ts';
import type { Resolvers } from '../types.generated.ts';
import type { Context } from '../request/context.ts';

/**
 * The links of a relation that are funding; of other families none, nor of one without any amount: that its history
 * tells, so the links of support data, rows of unknown amounts, are not read for it.
 */
async function fundingOf(
  relation: RelationRecord,
  { session, loaders }: Context,
): Promise<readonly RelationLink[]> {
  if (session.ontology.familyOf(relation.type) !== 'FUNDING') return [];
  const { unknownAmounts } = summaryOf(await loaders.relationHistory.load(relation));
  return unknownAmounts === relation.count ? [] : loaders.relationLinks.load(relation);
}

const sumsOf = async (relation: RelationRecord, context: Context) =>
  moneySeries(await fundingOf(relation, context), windowOf(relation.filter));

export const moneyResolvers: Resolvers = {
  YearAmount: {
    flows: async ({ flows }, _, { loaders }) => {
      const links = await Promise.all(flows.map((id) => loaders.link.load(id)));
      return links.filter((link) => link !== null);
    },
  },
  Relation: {
    amountByYear: async (relation, _, context) =>
      (await sumsOf(relation, context)).flatMap(({ byYear }) => byYear).sort((a, b) => a.year - b.year),
    money: (relation, _, context) => sumsOf(relation, context),
    amountText: async (relation, _, context) =>
      seriesText(await fundingOf(relation, context), windowOf(relation.filter)),
  },
};
