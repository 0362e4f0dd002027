import { gradeOf } from '../../graph/elements/claims.ts';
import { amountOf, annualise } from '../../graph/values/money.ts';
import type { LinkTypeTerm, Ontology } from '../../graph/ontology/ontology.ts';
import type { LinkRecord } from '../../graph/records.ts';
import { otherValuesOfLink } from '../../merge/other-values.ts';
import { entityOf } from './entity.ts';
import { claimConnection, attributesOf } from './claim.ts';
import type { Resolvers } from '../types.generated.ts';

/** What is known of a type that stands in the graph but in no ontology (a dossier's addition that went away). */
function undeclared(id: string): LinkTypeTerm {
  const label = id.toLowerCase().replaceAll('_', ' ');
  const ends = { from: [], to: [] };
  return {
    id,
    family: 'OTHER',
    label,
    inverse: label,
    symmetric: false,
    sign: 0,
    reaches: false,
    description: '',
    ...ends,
  };
}

export function typeOf(link: Pick<LinkRecord, 'type'>, ontology: Ontology): LinkTypeTerm {
  return ontology.linkType(link.type) ?? undeclared(link.type);
}

/** The fields that all links have. */
const common = {
  type: (link, _, { session }) => typeOf(link, session.ontology),
  family: (link, _, { session }) => session.ontology.familyOf(link.type),
  label: (link, _, { session }) => link.label ?? typeOf(link, session.ontology).label,
  source: (link, _, context, info) => entityOf(link.source, context, info),
  target: (link, _, context, info) => entityOf(link.target, context, info),
  claims: claimConnection,
  grade: (link) => gradeOf(link.reliability, link.credibility),
  origins: (link) => link.origins.length,
  attributes: attributesOf,
  otherValues: async (link, _, { loaders }) =>
    otherValuesOfLink(link, await loaders.beside.links.load(link.id)),
} satisfies Resolvers['Tie'];

const kindOf = { FUNDING: 'FundingFlow', SUPPORT: 'SupportLink' } as const;

/** The GraphQL type of a link. */
export function linkTypename(link: LinkRecord, ontology: Ontology): 'FundingFlow' | 'SupportLink' | 'Tie' {
  const family = ontology.familyOf(link.type);
  return family === 'FUNDING' || family === 'SUPPORT' ? kindOf[family] : 'Tie';
}

export const linkResolvers: Resolvers = {
  Link: { __resolveType: (link, { session }) => linkTypename(link, session.ontology) },
  FundingFlow: { ...common, amount: amountOf, annual: annualise },
  SupportLink: common,
  Tie: common,
};
