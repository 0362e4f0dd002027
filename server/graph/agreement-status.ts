import type { ObligationStatus } from './obligations.ts';
import type { EntityRecord } from './records.ts';

export type AgreementStatus =
  'IN_FORCE' | 'ENDED' | 'BREACHED' | 'DISPUTED' | 'OFFERED' | 'REFUSED' | 'UNKNOWN';

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
