import { gradeOf } from '../../graph/elements/claims.ts';
import { bothFilters, linkFilter } from '../../graph/elements/link-filter.ts';
import { historySpans, periodsOf, summaryOf } from '../../graph/relations/history.ts';
import { heldText } from '../../graph/relations/years-held.ts';
import type { RelationRecord } from '../../graph/relations/relation.ts';
import { typeOf } from './link.ts';
import { entityOf } from './entity.ts';
import type { Context } from '../request/context.ts';
import { ranges, within } from '../request/limits.ts';
import type { Resolvers } from '../types.generated.ts';

type Summary = ReturnType<typeof summaryOf>;

/** Ids of origins that a relation lists. */
const maxOriginIds = 20;

/** A field that a relation's history gives. */
const told =
  <T>(of: (summary: Summary) => T) =>
  async (relation: RelationRecord, _: unknown, { loaders }: Context): Promise<T> =>
    of(summaryOf(await loaders.relationHistory.load(relation)));

/** The same for what is counted of flows of money alone. */
const toldOfFunding =
  (of: (summary: Summary) => number) =>
  (relation: RelationRecord, args: unknown, context: Context): Promise<number> | number =>
    context.session.ontology.familyOf(relation.type) === 'FUNDING' ? told(of)(relation, args, context) : 0;

export const relationResolvers: Resolvers = {
  Relation: {
    type: (relation, _, { session }) => typeOf(relation, session.ontology),
    family: (relation, _, { session }) => session.ontology.familyOf(relation.type),
    label: async (relation, _, { session, loaders }) =>
      summaryOf(await loaders.relationHistory.load(relation)).label ??
      typeOf(relation, session.ontology).label,
    source: (relation, _, context, info) => entityOf(relation.source, context, info),
    target: (relation, _, context, info) => entityOf(relation.target, context, info),
    spans: async (relation, _, { loaders }) => historySpans(await loaders.relationHistory.load(relation)),
    heldText: async (relation, _, { loaders }) => heldText(await loaders.relationHistory.load(relation)),
    periods: async (relation, _, { loaders }) => periodsOf(await loaders.relationHistory.load(relation)),
    undated: told(({ undated }) => undated),
    knownFrom: told(({ knownFrom }) => knownFrom),
    forms: told(({ forms }) => forms),
    giverCertain: told(({ giverCertain }) => giverCertain),
    disputed: told(({ disputed }) => disputed),
    origins: told(({ origins }) => origins.length),
    originIds: told(({ origins }) => origins.slice(0, maxOriginIds)),
    grade: told(({ reliability, credibility }) => gradeOf(reliability, credibility)),
    inKind: toldOfFunding(({ inKind }) => inKind),
    unknownAmounts: toldOfFunding(({ unknownAmounts }) => unknownAmounts),
    links: async (relation, args, { session, loaders }) => {
      const first = within('first', args.first, ranges.links);
      const asked = {
        relation,
        ...bothFilters(relation.filter, linkFilter(session.ontology, args.filter)),
      };
      const page = await loaders.relationLinkPage.load({ ...asked, first, after: args.after ?? null });
      return {
        page,
        total: async () => (args.filter ? loaders.relationLinkCount.load(asked) : relation.count),
      };
    },
  },
};
