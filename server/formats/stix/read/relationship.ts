import type { Attributes } from '../../../graph/records.ts';
import { suffixOf } from '../../ids.ts';
import { backingOf } from './backing.ts';
import { entityTypeOfId } from '../object-types.ts';
import { linkWord, relationshipWord } from '../relationship-types.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { textOf, without, numberOf } from '../../json.ts';
import { type StixObject, validOf } from '../stix-object.ts';
import { readEntity } from './entity.ts';
import { linkExtensionsIn } from '../entente-properties.ts';

/** Hands on a relationship as a link. Throws a RangeError for a time that is none. */
export function readRelationship(reading: StixReading, item: Item): void {
  const { object, place } = item;
  const { sink, survey, vocabulary, kept } = reading;
  const [relationship, source, target] = [
    requiredText(object, 'relationship_type'),
    requiredText(object, 'source_ref'),
    requiredText(object, 'target_ref'),
  ];
  const [from, to] = [entityTypeOfId(source), entityTypeOfId(target)];
  if (from === null || to === null) return kept.add(item, 'relationships of reports, notes and the like');
  if (source === target) return kept.add(item, 'relationships of an object to itself');
  const [gone, standing] = [source, target].map((end) => survey.versions.isRetired(end));
  if (gone || standing) {
    // Whoever looks for the revoked object should find what replaces it.
    if (relationship === 'revoked-by' && gone && !standing && survey.versions.has(target))
      sink.entity({ place, id: stixEntityId(target), identifiers: [`stix:${source}`] });
    return kept.add(item, 'relationships of revoked or deprecated objects');
  }
  const link = vocabulary.link(relationship, from, to, textOf(object, 'x_entente_type'));
  const valid = validOf(object);
  sink.link({
    place,
    source: stixEntityId(source),
    target: stixEntityId(target),
    ...link,
    ...linkExtensionsIn(object),
    suffix: suffixOf(object.id),
    ...(valid !== undefined && { valid }),
    ...backingOf(reading, item),
    attributes: { stix: beyondModel(object, link.type) },
  });
}

function requiredText(object: StixObject, property: string): string {
  const value = textOf(object, property);
  if (value) return value;
  throw new RangeError(`This relationship has no "${property}"; add it.`);
}

function beyondModel(object: StixObject, type: string): Attributes {
  const relationship = requiredText(object, 'relationship_type');
  const held = ['type'];
  if (suffixOf(object.id) === object.id) held.push('id');
  for (const end of ['source_ref', 'target_ref'])
    if (stixEntityId(requiredText(object, end)) === object[end]) held.push(end);
  if (linkWord(relationship) === type && relationshipWord(type) === relationship)
    held.push('relationship_type');
  return without(object, held);
}

/** Hands on a sighting: an event with what was seen, by whom and where, and how often. Throws as `readEntity`. */
export function readSighting(reading: StixReading, item: Item): void {
  readEntity(reading, item);
  countFigure(reading, item, 'count');
}

/** How often something was seen, as a figure of its event. */
export function countFigure({ context, sink, vocabulary }: StixReading, item: Item, property: string): void {
  const { object, place } = item;
  const count = numberOf(object, property);
  if (count === undefined) return;
  const period = validOf(object);
  sink.figure({
    place: { ...place, column: property },
    about: stixEntityId(object.id),
    measure: vocabulary.measure('times-seen', 'times seen', 'How often something was sighted or observed.'),
    low: count,
    high: count,
    ...(period !== undefined && { period }),
    evidence: [`${context.dataset}|${object.id} ${property}`],
    attributes: { stix: { embedded: property } },
  });
}
