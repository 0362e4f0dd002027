import type { EvidenceSummary, Reliability, Stance, Verdict } from './records.ts';

/** What the summary needs to know of a claim. */
export interface ClaimEvidence {
  readonly stance: Stance;
  readonly credibility: number;
  readonly source: string;
  readonly attributedTo: string | null;
  readonly verdict: Verdict | null;
  readonly retracted?: boolean;
}

/** What the summary needs to know of a source. */
export interface SourceEvidence {
  readonly reliability: Reliability;
  /** Its earliest day of publication; null when unknown. */
  readonly knownFrom: string | null;
}

export type Summary = Omit<EvidenceSummary, 'dossier'>;

/** The source id of an evidence entry `source-id|locator`. */
export const sourceOfEntry = (entry: string): string => entry.slice(0, entry.indexOf('|'));

/**
 * What an element carries about its evidence: over its unretracted claims and its evidence entries (each asserts,
 * with credibility 6). Claims that deny count only where none asserts. `knownFrom` is null as soon as one of the
 * sources has no date: that source may have been there on any day. Throws for a source that `sourceOf` doesn't know.
 */
export function summarise(
  claims: readonly ClaimEvidence[],
  entries: readonly string[],
  sourceOf: (id: string) => SourceEvidence | undefined,
): Summary {
  const standing = claims.filter((claim) => !claim.retracted);
  const stances = new Set(standing.map((claim) => claim.stance));
  const verdicts = new Set(standing.flatMap((claim) => claim.verdict ?? []));
  const asserting = standing.filter((claim) => claim.stance === 'ASSERTS');
  const counted: Pick<ClaimEvidence, 'source' | 'attributedTo' | 'credibility'>[] = [
    ...(asserting.length + entries.length > 0 ? asserting : standing),
    ...entries.map((entry) => ({ source: sourceOfEntry(entry), attributedTo: null, credibility: 6 })),
  ];
  const sources = distinct(counted.map((claim) => claim.source));
  const known = sources.map((id) => {
    const source = sourceOf(id);
    if (!source) throw new Error(`No source has the id ${id}.`);
    return source;
  });
  const days = known.map((source) => source.knownFrom);
  return {
    sources,
    origins: distinct(counted.map((claim) => claim.attributedTo ?? claim.source)),
    knownFrom: days.reduce(
      (least, day) => (least === null || day === null ? null : day < least ? day : least),
      days[0] ?? null,
    ),
    credibility: Math.min(6, ...counted.map((claim) => claim.credibility)),
    reliability: known.map((source) => source.reliability).sort()[0] ?? 'F',
    disputed: stances.size > 1 || verdicts.size > 1 || (stances.has('DENIES') && entries.length > 0),
    evidence: [...entries],
  };
}

const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();
