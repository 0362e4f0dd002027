import type { EvidenceSummary, Reliability, Stance, Verdict } from '../records.ts';

/** What the summary needs to know of a claim. */
export interface ClaimEvidence {
  readonly stance: Stance;
  readonly credibility: number;
  readonly source: string;
  readonly attributedTo: string | null;
  readonly verdict: Verdict | null;
  /** The property it speaks of; null when it speaks of the whole. */
  readonly property: string | null;
  readonly retracted?: boolean;
}

/** What the summary needs to know of a source. */
export interface SourceEvidence {
  readonly reliability: Reliability;
  /** Its earliest day of publication; null when unknown. */
  readonly knownFrom: string | null;
}

export type Summary = Omit<EvidenceSummary, 'dossier' | 'attributes'>;

/** The source id of an evidence entry `source-id|locator`. */
export function sourceOfEntry(entry: string): string {
  return entry.slice(0, entry.indexOf('|'));
}

/**
 * What an element carries about its evidence: over its unretracted claims and its evidence entries (each asserts,
 * with credibility 6). Claims about one property (a spelling, a coordinate) don't vouch for the whole: they count
 * only where nothing else does, and so do claims that deny. `knownFrom` is null as soon as one of the sources has no
 * date: that source may have been there on any day. Throws for a source that `sourceOf` doesn't know.
 */
export function summarise(
  claims: readonly ClaimEvidence[],
  entries: readonly string[],
  sourceOf: (id: string) => SourceEvidence | undefined,
): Summary {
  const standing = claims.filter((claim) => !claim.retracted);
  const backing = [...backingClaims(standing, entries.length > 0), ...entries.map(entryClaim)];
  const sources = distinct(backing.map((claim) => claim.source));
  return {
    sources,
    ...gradeOf(sources, sourceOf),
    origins: distinct(backing.map((claim) => claim.attributedTo ?? claim.source)),
    credibility: Math.min(6, ...backing.map((claim) => claim.credibility)),
    disputed: isDisputed([...standing, ...entries.map(entryClaim)]),
    evidence: [...entries],
  };
}

/** The part of the summary that follows from the sources alone. Throws for one that `sourceOf` doesn't know. */
export function gradeOf(
  sources: readonly string[],
  sourceOf: (id: string) => SourceEvidence | undefined,
): SourceEvidence {
  const known = sources.map((id) => {
    const source = sourceOf(id);
    if (!source) throw new Error(`No source has the id ${id}.`);
    return source;
  });
  return {
    knownFrom: earliest(known.map((source) => source.knownFrom)),
    reliability: known.map((source) => source.reliability).sort()[0] ?? 'F',
  };
}

/** The claims that vouch for the element: the first of these groups that holds any. */
function backingClaims(standing: readonly ClaimEvidence[], entries: boolean): readonly ClaimEvidence[] {
  const whole = standing.filter((claim) => claim.property === null);
  const asserting = (claims: readonly ClaimEvidence[]) =>
    claims.filter((claim) => claim.stance === 'ASSERTS');
  if (entries) return asserting(whole);
  return [asserting(whole), whole, asserting(standing)].find((claims) => claims.length > 0) ?? standing;
}

const entryClaim = (entry: string): ClaimEvidence => ({
  stance: 'ASSERTS',
  credibility: 6,
  source: sourceOfEntry(entry),
  attributedTo: null,
  verdict: null,
  property: null,
});

/** Whether verdicts differ, or one claim denies what another asserts of the same property or of the whole. */
function isDisputed(standing: readonly ClaimEvidence[]): boolean {
  const verdicts = new Set(standing.flatMap((claim) => claim.verdict ?? []));
  const stances = new Map<string | null, Set<Stance>>();
  for (const { property, stance } of standing)
    stances.set(property, (stances.get(property) ?? new Set<Stance>()).add(stance));
  return verdicts.size > 1 || [...stances.values()].some((set) => set.size > 1);
}

/** The first day; null where there is none, or where one is unknown. */
function earliest(days: readonly (string | null)[]): string | null {
  if (days.includes(null)) return null;
  return [...days].sort()[0] ?? null;
}

const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();
