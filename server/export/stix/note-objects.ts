import type { Attributes, ClaimRecord, FigureRecord } from '../../graph/records.ts';
import { confidenceOf } from '../../import/stix/confidence.ts';
import { common, referencesFor, type Writing } from './element.ts';
import { stixOf } from './source-table.ts';
import { isStixId, noteIdOf, stixIdOf } from './stix-ids.ts';

/** A figure as a note about its entity; null for one that is a property of an object that came from STIX. */
export function figureNote(
  writing: Writing,
  figure: FigureRecord,
  label: string,
  about: string,
): Attributes | null {
  const own = stixOf(figure.attributes);
  if (own) return own.embedded === undefined ? own : null;
  const { low, high, unit, period } = figure;
  const range = low === high ? `${low}` : `${low ?? 'up'} to ${high ?? 'more'}`;
  const references = referencesFor(writing, figure);
  return {
    ...common(writing, noteIdOf(figure.id), figure),
    abstract: label,
    content: [label, ': ', range, unit === null ? '' : ` ${unit}`, period ? ` (${period.edtf})` : ''].join(
      '',
    ),
    object_refs: [about],
    ...(references.length > 0 && { external_references: references }),
    x_entente_figure: {
      ...{ measure: figure.measure, id: figure.id },
      ...(low !== null && { low }),
      ...(high !== null && { high }),
      ...(unit !== null && { unit }),
      ...(period && { period: period.edtf }),
    },
  };
}

/** Whether a claim only says what an object that came from STIX says itself: its confidence, or an opinion. */
export function isSaid({ sources }: Writing, claim: ClaimRecord): boolean {
  if (sources.get(claim.source)?.role === 'document') return true;
  const { locator, about } = claim;
  return locator !== null && isStixId(locator) && (about === locator || about.endsWith(`.${locator}`));
}

/** A claim as a note on what it is about, or as an opinion against it. */
export function claimObject(writing: Writing, claim: ClaimRecord, about: string): Attributes {
  const denies = claim.stance === 'DENIES';
  const type = denies ? 'opinion' : 'note';
  const published = writing.sources.get(claim.source)?.published ?? null;
  const confidence = confidenceOf(claim.credibility);
  return {
    ...common(writing, stixIdOf(type, claim.id), { knownFrom: published }),
    ...(confidence !== undefined && { confidence }),
    ...(denies
      ? { opinion: 'disagree', explanation: claim.statement }
      : { content: claim.statement, abstract: 'Claim' }),
    object_refs: [about],
    external_references: [writing.sources.reference(claim.source, claim.locator)],
    ...(claim.retracted && { revoked: true }),
    x_entente_claim: {
      ...{ id: claim.id, about: claim.about, source: claim.source, stance: claim.stance },
      ...(claim.locator !== null && { locator: claim.locator }),
      ...(claim.property !== null && { property: claim.property }),
      ...(claim.value !== null && { value: claim.value }),
      ...(claim.attributedTo !== null && { attributed_to: claim.attributedTo }),
      ...(claim.verdict !== null && { verdict: claim.verdict }),
      ...(claim.evidence.length > 0 && { evidence: claim.evidence }),
    },
  };
}
