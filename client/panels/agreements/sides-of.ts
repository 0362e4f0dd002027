interface Judged {
  readonly verdict: string;
  readonly claim: { readonly id: string };
}

interface Stated {
  readonly id: string;
  readonly stance: string;
}

/** The sides that sources take on an obligation; a claim stands on one side only. */
export interface Sides<Assessment, Claim> {
  readonly breached: readonly Assessment[];
  readonly kept: readonly Assessment[];
  /** Verdicts that reject others' judgement. */
  readonly rejects: readonly Assessment[];
  /** Denials without a verdict. */
  readonly denials: readonly Claim[];
  /** Claims that only say that the obligation exists. */
  readonly others: readonly Claim[];
}

export const sidesOf = <Assessment extends Judged, Claim extends Stated>(
  assessments: readonly Assessment[],
  claims: readonly Claim[],
): Sides<Assessment, Claim> => {
  const judged = new Set(assessments.map(({ claim }) => claim.id));
  const rest = claims.filter((claim) => !judged.has(claim.id));
  const of = (verdict: string) => assessments.filter((assessment) => assessment.verdict === verdict);
  return {
    breached: of('BREACHED'),
    kept: of('FULFILLED'),
    rejects: of('DISPUTED'),
    denials: rest.filter((claim) => claim.stance === 'DENIES'),
    others: rest.filter((claim) => claim.stance !== 'DENIES'),
  };
};
