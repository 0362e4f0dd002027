import { distinct, groupBy, inFull } from '../access/batches.ts';
import { toClaim } from './project.ts';
import type { ClaimRecord, Verdict, EntityRecord } from '../records.ts';
import type { Session } from '../access/session.ts';

export type ObligationStatus = 'FULFILLED' | 'BREACHED' | 'DISPUTED' | 'UNASSESSED';

/** The most verdicts of one obligation that are weighed. */
const maxVerdicts = 200;

/** The standing claims that pass a verdict on each obligation, by id, in the order of the ids. */
export async function verdictsOf(session: Session, ids: readonly string[]): Promise<ClaimRecord[][]> {
  const rows = await inFull(distinct(ids), 'about', (some) =>
    session.read('read/verdicts-of', { ids: some, limit: maxVerdicts }),
  );
  const found = groupBy(
    rows.map((row) => toClaim(row.claim)),
    (claim) => claim.about,
  );
  return ids.map((id) => found.get(id) ?? []);
}

/** What a claim finds: one that denies a breach or a fulfilment disputes it. */
export function findingOf({ verdict, stance }: ClaimRecord): Verdict | null {
  return verdict !== null && stance === 'DENIES' ? 'DISPUTED' : verdict;
}

/** What the verdicts on an obligation amount to: the one they all share, else DISPUTED. */
export function obligationStatus(verdicts: readonly ClaimRecord[]): ObligationStatus {
  const findings = new Set(verdicts.map(findingOf).filter((finding) => finding !== null));
  const [only = 'UNASSESSED'] = findings;
  return findings.size > 1 ? 'DISPUTED' : only;
}

type AgreementStatus = 'IN_FORCE' | 'ENDED' | 'BREACHED' | 'DISPUTED' | 'OFFERED' | 'REFUSED' | 'UNKNOWN';

/**
 * How an agreement stands on the day `today`: an offer is offered or refused; else a disputed obligation weighs
 * most, then a breached one, then the end of its period. A single date is when it was made, not how long it held:
 * only an interval ends.
 */
export function agreementStatus(
  agreement: Pick<EntityRecord, 'kind' | 'valid'>,
  obligations: readonly ObligationStatus[],
  isRefused: boolean,
  today: string,
): AgreementStatus {
  if (agreement.kind === 'offer') return isRefused ? 'REFUSED' : 'OFFERED';
  if (obligations.includes('DISPUTED')) return 'DISPUTED';
  if (obligations.includes('BREACHED')) return 'BREACHED';
  const { valid } = agreement;
  if (valid?.edtf.includes('/') && valid.latest !== null && valid.latest < today) return 'ENDED';
  return valid || obligations.includes('FULFILLED') ? 'IN_FORCE' : 'UNKNOWN';
}
