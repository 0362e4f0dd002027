import type { Attributes, EvidenceSummary, PeriodRecord } from '../../../graph/records.ts';
import { confidenceOf } from '../read/backing.ts';
import { isRecord } from '../../json.ts';
import type { SourceTable } from './source-table.ts';
import { referenceId } from '../external-references.ts';

/** What writing one element needs to know of the whole. */
export interface Writing {
  readonly sources: SourceTable;
  /** The time of the export, as STIX writes it. */
  readonly now: string;
}

/** What every object needs that Entente makes. */
export function common(writing: Writing, id: string, element: Partial<EvidenceSummary>): Attributes {
  const created = element.knownFrom ? `${element.knownFrom}T00:00:00.000Z` : writing.now;
  const confidence = confidenceOf(element.credibility ?? 6);
  return {
    ...{ type: id.slice(0, id.indexOf('--')), spec_version: '2.1', id },
    created: created < writing.now ? created : writing.now,
    modified: writing.now,
    ...(confidence !== undefined && { confidence }),
  };
}

/** The sources of an element as external references. */
export function referencesFor({ sources }: Writing, element: EvidenceSummary): Attributes[] {
  const cited = element.evidence.map((entry) => {
    const bar = entry.indexOf('|');
    return [entry.slice(0, bar), entry.slice(bar + 1)] as const;
  });
  const named = new Set(cited.map(([source]) => source));
  return [
    ...cited.map(([source, where]) => sources.reference(source, where)),
    ...element.sources.filter((id) => !named.has(id)).map((id) => sources.reference(id, null)),
  ];
}

/**
 * External references for the evidence that an object which came from STIX has got from elsewhere: neither from its
 * own bundle nor from its own references or the documents that cite it.
 */
export function addedReferences(
  { sources }: Writing,
  element: EvidenceSummary,
  own: Attributes,
): Attributes[] {
  const written = Array.isArray(own.external_references) ? own.external_references : [];
  const known = new Set(written.flatMap((each) => (isRecord(each) ? [referenceId(each)] : [])));
  return element.evidence.flatMap((entry) => {
    const bar = entry.indexOf('|');
    const source = entry.slice(0, bar);
    const role = sources.get(source)?.role;
    if (known.has(source) || role === 'document' || role === 'bundle') return [];
    return [sources.reference(source, entry.slice(bar + 1))];
  });
}

/** Bounds of a period as timestamps, under the names that the object type has for them. */
export function boundsOf(valid: PeriodRecord, from: string, to: string): Attributes {
  return {
    ...(valid.earliest !== null && { [from]: `${valid.earliest}T00:00:00Z` }),
    ...(valid.latest !== null && { [to]: `${valid.latest}T23:59:59Z` }),
  };
}
