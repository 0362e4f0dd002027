import type { WrittenClaim } from '../../dossier/written.ts';
import type { ClaimRecord } from '../../graph/records.ts';

/** What a dossier file cannot say of claims, counted. */
export interface Losses {
  /** Claims whose ids a reader of the file makes anew. */
  claimIds: number;
  /** Claims given first-hand by an actor that is not in the file. */
  attributions: number;
  /** Verdicts' evidence that is not in the file. */
  evidence: number;
}

/** Whether what claims refer to is there: in the file, or in what it builds on. */
export type Knows = (id: string) => boolean;

/** Whether a claim's id is one that a dossier makes: of subject, source and locator, with a number where several. */
const madeOf = (claim: ClaimRecord) => `${claim.about}@${claim.source}#${claim.locator ?? ''}`;

/** The number at the end of a made id: 1 without one; null for an id of its own. */
function numberOf(claim: ClaimRecord): number | null {
  const made = madeOf(claim);
  if (claim.id === made) return 1;
  const rest = claim.id.startsWith(`${made}~`) ? claim.id.slice(made.length + 1) : '';
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : null;
}

/** Claims about one element, in an order that gives those without an id of their own the ids that they have. */
export function writtenClaims(claims: readonly ClaimRecord[], knows: Knows, losses: Losses): WrittenClaim[] {
  const numbered = claims.map((claim, at) => ({ claim, at, number: numberOf(claim) }));
  const first = new Map<string, number>();
  for (const { claim, at } of numbered) {
    const made = madeOf(claim);
    if (!first.has(made)) first.set(made, at);
  }
  const place = ({ claim, at, number }: (typeof numbered)[number]) =>
    [first.get(madeOf(claim))!, number ?? Infinity, at] as const;
  const ordered = numbered.sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || compare(one[1], other[1]) || one[2] - other[2];
  });
  const times = new Map<string, number>();
  return ordered.map(({ claim, number }) => {
    const own = number === null && !/[@~]/.test(claim.id) && claim.id.length <= 300;
    if (!own) {
      const time = (times.get(madeOf(claim)) ?? 0) + 1;
      times.set(madeOf(claim), time);
      if (time !== number) losses.claimIds += 1;
    }
    return written(claim, own, knows, losses);
  });
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function written(claim: ClaimRecord, own: boolean, knows: Knows, losses: Losses): WrittenClaim {
  const by = claim.attributedTo;
  if (by !== null && !knows(by)) losses.attributions += 1;
  const evidence = claim.evidence.filter(knows);
  losses.evidence += claim.evidence.length - evidence.length;
  return {
    at: claim.locator ?? 'whole',
    says: claim.statement,
    source: claim.source,
    ...(by !== null && knows(by) && { by }),
    ...(claim.stance === 'DENIES' && { stance: 'denies' as const }),
    ...(claim.credibility !== 6 && { credibility: claim.credibility }),
    ...(claim.property !== null && { property: claim.property }),
    ...(claim.value !== null && { value: claim.value }),
    ...(claim.verdict !== null && { verdict: claim.verdict }),
    ...(claim.verdict !== null && evidence.length > 0 && { evidence }),
    ...(own && { id: claim.id }),
  };
}
