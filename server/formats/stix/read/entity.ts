import type { Attributes } from '../../../graph/records.ts';
import { backingOf } from './backing.ts';
import { aliasesOf, nameOf, summaryOf, entityTypeOfId, isObservable, kindOf } from '../object-types.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { numberOf, textOf, without, textsOf } from '../../json.ts';
import { type StixObject, validOf } from '../stix-object.ts';
import { suffixOf } from '../../ids.ts';
import { identifiersOf } from '../external-references.ts';
import { entityExtensionsIn } from '../entente-properties.ts';

/** Hands on an object that people browse. Throws a RangeError for a time or a coordinate that is none. */
export function readEntity(reading: StixReading, item: Item): void {
  const { object, place } = item;
  const { sink, vocabulary } = reading;
  const id = stixEntityId(object.id);
  const name = nameOf(object, object.id);
  const [aliases, summary] = [aliasesOf(object, name), summaryOf(object)];
  const [valid, point] = [validOf(object), pointOf(object)];
  const kind = kindOf(object);
  sink.entity({
    place,
    id,
    type: kind.type,
    kind: vocabulary.kind(kind),
    name,
    ...(aliases.length > 0 && { aliases }),
    identifiers: identifiersOf(object, kind.kind),
    ...(summary !== undefined && { summary }),
    ...(valid !== undefined && { valid }),
    ...point,
    ...entityExtensionsIn(object),
    ...backingOf(reading, item),
    attributes: { stix: beyondModel(object) },
  });
  const embedded = embeddedOf(object);
  if (embedded.length > 0) embeddedLinks(reading, item, embedded);
}

/** What the object says beyond the model, for readers and for writing it again as it was. */
function beyondModel(object: StixObject): Attributes {
  const held = ['type'];
  if (stixEntityId(object.id) === object.id) held.push('id');
  const name = nameOf(object, object.id);
  // A name that the rest of the object gives as well could not be told from none.
  if (object.name === name && nameOf(without(object, ['name']), object.id) !== name) held.push('name');
  if (object.description === summaryOf(object)) held.push('description');
  if (entityTypeOfId(object.id) === 'Place' && pointOf(object)) held.push('latitude', 'longitude');
  return without(object, held);
}

function pointOf(object: StixObject): { readonly lat: number; readonly lon: number } | undefined {
  if (object.type !== 'location') return undefined;
  const [lat, lon] = [numberOf(object, 'latitude'), numberOf(object, 'longitude')];
  if (lat === undefined || lon === undefined) return undefined;
  if (Math.abs(lat) > 90) throw new RangeError(`"latitude" is ${lat}; write degrees from -90 to 90.`);
  if (Math.abs(lon) > 180) throw new RangeError(`"longitude" is ${lon}; write degrees from -180 to 180.`);
  return { lat, lon };
}

/** The references inside an object that say how observed things hang together. */
function embeddedOf(object: StixObject): Embedded[] {
  if (object.type === 'observed-data') return [{ property: 'object_refs', relationship: 'observed' }];
  if (!isObservable(object)) return [];
  return Object.keys(object).flatMap((property) => {
    const named = /^(.+)_refs?$/.exec(property)?.[1];
    if (!named || property === 'object_marking_refs' || property === 'created_by_ref') return [];
    return [{ property, relationship: 'related-to', label: named.replaceAll('_', ' ') }];
  });
}

/** A property of references that is a link of its own: `where_sighted_refs`. */
export interface Embedded {
  readonly property: string;
  readonly relationship: string;
  readonly label?: string;
}

/** Hands on a link for each reference; they are marked, so that writing STIX leaves them to the object itself. */
export function embeddedLinks(reading: StixReading, item: Item, all: readonly Embedded[]): void {
  const { object, place } = item;
  const { context, sink, survey, vocabulary } = reading;
  const from = entityTypeOfId(object.id);
  for (const { property, relationship, label } of all) {
    const refs = new Set([textOf(object, property) ?? [], textsOf(object, property)].flat());
    for (const ref of refs) {
      const to = entityTypeOfId(ref);
      if (from === null || to === null || ref === object.id || survey.versions.isRetired(ref)) continue;
      const link = vocabulary.link(relationship, from, to);
      sink.link({
        place: { ...place, column: property },
        source: stixEntityId(object.id),
        target: stixEntityId(ref),
        ...link,
        ...(label !== undefined && { label }),
        suffix: suffixOf(property),
        evidence: [`${context.dataset}|${object.id} ${property}`],
        attributes: { stix: { embedded: property } },
      });
    }
  }
}
