import { distinct, groupBy, inFull } from './batches.ts';
import { toClaim } from './project.ts';
import type { ClaimRecord, Verdict } from './records.ts';
import type { Session } from './session.ts';

export type ObligationStatus = 'FULFILLED' | 'BREACHED' | 'DISPUTED' | 'UNASSESSED';

/** The most verdicts of one obligation that are weighed. */
const mostVerdicts = 200;

/** The standing claims that pass a verdict on each obligation, by id, in the order of the ids. */
export async function verdictsOf(session: Session, ids: readonly string[]): Promise<ClaimRecord[][]> {
  const rows = await inFull(distinct(ids), 'about', (some) =>
    session.read('verdicts-of', { ids: some, limit: mostVerdicts }),
  );
  const found = groupBy(
    rows.map((row) => toClaim(row.claim)),
    (claim) => claim.about,
  );
  return ids.map((id) => found.get(id) ?? []);
}

/** What a claim finds: one that denies a breach or a fulfilment disputes it. */
export const findingOf = ({ verdict, stance }: ClaimRecord): Verdict | null =>
  verdict !== null && stance === 'DENIES' ? 'DISPUTED' : verdict;

/** What the verdicts on an obligation amount to: the one they all share, else DISPUTED. */
export function obligationStatus(verdicts: readonly ClaimRecord[]): ObligationStatus {
  const findings = new Set(verdicts.map(findingOf).filter((finding) => finding !== null));
  const [only = 'UNASSESSED'] = findings;
  return findings.size > 1 ? 'DISPUTED' : only;
}
