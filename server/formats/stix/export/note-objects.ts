import { writtenBounds } from '../../../graph/values/exact-bounds.ts';
import type { Attributes, ClaimRecord, FigureRecord, Json, SourceRecord } from '../../../graph/records.ts';
import { confidenceOf } from '../read/backing.ts';
import { common, referencesFor, type Writing } from './element.ts';
import { stixOf, isStixId, noteIdOf, stixIdOf, roleOf } from './source-table.ts';
import { recordsOf } from '../../json.ts';
import { typeOfId } from '../stix-object.ts';
import { figureExtension, sourceExtension, wordsOf } from '../entente-properties.ts';

/** A figure as a note about its entity; null for one that is a property of an object that came from STIX. */
export function figureNote(
  writing: Writing,
  figure: FigureRecord,
  label: string,
  about: string,
): Attributes | null {
  const own = stixOf(figure.attributes);
  if (own) return own.embedded === undefined ? own : null;
  const { unit, period } = figure;
  const { low, high } = writtenBounds(figure);
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
    x_entente_figure: figureExtension(figure),
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

/** The objects that a source holds or is. Sources that are none are written by `sourceReport` once it is known what they back. */
export function sourceObjects(source: SourceRecord): readonly Attributes[] {
  const own = stixOf(source.attributes);
  const role = roleOf(source);
  if (!own) return [];
  if (role === 'kept') return recordsOf(own.kept);
  return role === 'document' ? [ownDocument(source, own)] : [];
}

/** A report, note or the like as it was, with its current words where these have changed. */
function ownDocument(source: SourceRecord, own: Attributes): Attributes {
  const id = typeof own.id === 'string' ? own.id : source.id;
  const type = typeOfId(id);
  const written: Record<string, Json> = { type, id, ...own };
  if (type === 'marking-definition') return written;
  const said = type === 'note' ? 'content' : type === 'opinion' ? 'explanation' : 'description';
  if (written[said] === undefined && source.notes !== null) written[said] = source.notes;
  const isTitled = wordsOf(written).title === source.title;
  if (!isTitled && type !== 'opinion') written[type === 'note' ? 'abstract' : 'name'] = source.title;
  return written;
}

/** A source as the report (or, without a date, the grouping) of what it backs. */
export function sourceReport(writing: Writing, source: SourceRecord, refs: readonly string[]): Attributes {
  const day = source.published?.earliest ?? null;
  const id = stixIdOf(day === null ? 'grouping' : 'report', source.id);
  const { author, publisher, url, notes } = source;
  return {
    ...common(writing, id, { knownFrom: day }),
    name: source.title,
    ...(notes !== null && { description: notes }),
    ...(day === null ? { context: 'unspecified' } : { published: `${day}T00:00:00Z` }),
    object_refs: refs,
    external_references: [
      {
        source_name: publisher ?? author ?? source.title,
        ...(url !== null && { url }),
        external_id: source.id,
      },
    ],
    x_entente_source: sourceExtension(source),
  };
}
