import { agreementStatus, obligationStatus } from '../../graph/elements/obligations.ts';
import { anyLink } from '../../graph/elements/link-filter.ts';
import type { ClaimRecord, EntityRecord, Verdict } from '../../graph/records.ts';
import { roles, type Role } from '../../graph/network/neighbours.ts';
import { evidenceOf } from './claim.ts';
import type { Context } from '../request/context.ts';
import type { Resolvers } from '../types.generated.ts';

/** Obligations that an agreement's status weighs. */
const maxObligations = 200;

const related = (id: string, role: Role, first: number, { loaders }: Context) =>
  loaders.neighbours.load({ id, role, filter: anyLink, first });

async function assessment(claim: ClaimRecord & { readonly verdict: Verdict }, context: Context) {
  const evidence = await Promise.all(claim.evidence.map((id) => evidenceOf(id, context)));
  return { verdict: claim.verdict, claim, evidence: evidence.filter((each) => each !== null) };
}

async function statusOf(agreement: EntityRecord, context: Context) {
  const [obligations, refusers] = await Promise.all([
    related(agreement.id, roles.obligation, maxObligations, context),
    related(agreement.id, roles.refuser, 1, context),
  ]);
  const verdicts = await Promise.all(obligations.map(({ id }) => context.loaders.verdicts.load(id)));
  const today = new Date().toISOString().slice(0, 10);
  return agreementStatus(agreement, verdicts.map(obligationStatus), refusers.length > 0, today);
}

export const obligationResolvers: Resolvers = {
  Obligation: {
    status: async ({ id }, _, { loaders }) => obligationStatus(await loaders.verdicts.load(id)),
    assessments: async ({ id }, _, context) => {
      const claims = await context.loaders.verdicts.load(id);
      const judging = claims.filter(
        (claim): claim is ClaimRecord & { verdict: Verdict } => claim.verdict !== null,
      );
      return Promise.all(judging.map((claim) => assessment(claim, context)));
    },
  },
  Agreement: { status: (agreement, _, context) => statusOf(agreement, context) },
};
