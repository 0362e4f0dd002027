import type { Attributes, Json } from '../../../graph/records.ts';
import { backingOf } from './backing.ts';
import { aliasesOf, nameOf, summaryOf, entityTypeOfId, kindOf } from '../object-types.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { isList, isRecord, itemsOf, numberOf, without } from '../../json.ts';
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

/** References that say who made an object and who may see it, in STIX and in its extensions: no content. */
const provenance = /(?:^|_)(?:by_ref|marking_refs?)$/;

const related = 'related-to';

/** References that have a relationship of their own; the others are related by what the property is called. */
const relationshipsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'observed-data': { object_refs: 'observed' },
  sighting: { sighting_of_ref: 'sighting-of', observed_data_refs: related, where_sighted_refs: 'sighted-by' },
};

/**
 * The references inside an object, wherever they stand in it: STIX names all properties that hold ids of other objects
 * `…_ref` or `…_refs`, those of extensions too.
 */
function embeddedOf(object: StixObject): Embedded[] {
  const found: Embedded[] = [];
  const look = (value: Json, path: string) => {
    if (isList(value)) value.forEach((item, at) => look(item, `${path}[${at}]`));
    if (!isRecord(value)) return;
    for (const [property, inner] of Object.entries(value)) {
      const at = path === '' ? property : `${path}.${property}`;
      const named = /^(.+)_refs?$/.exec(property)?.[1];
      if (named === undefined) look(inner, at);
      else if (!provenance.test(property)) found.push(embedded(object, at, named, inner));
    }
  };
  look(object, '');
  const known = Object.keys(relationshipsOf[object.type] ?? {});
  const place = ({ property }: Embedded) => {
    const at = known.indexOf(property);
    return at < 0 ? known.length : at;
  };
  return known.length === 0 ? found : found.sort((a, b) => place(a) - place(b));
}

function embedded({ type }: StixObject, property: string, named: string, value: Json): Embedded {
  const texts = [value, ...itemsOf(value)].filter((each) => typeof each === 'string');
  const refs = texts.filter((text) => /^[a-z0-9][a-z0-9_-]*--./.test(text));
  const relationship = relationshipsOf[type]?.[property] ?? related;
  if (relationship === related) return { property, refs, relationship, label: named.replaceAll('_', ' ') };
  // Somewhere is where it took place, somebody is who saw it.
  const places = refs.length > 0 && refs.every((ref) => entityTypeOfId(ref) === 'Place');
  return {
    property,
    refs,
    relationship: relationship === 'sighted-by' && places ? 'occurred-in' : relationship,
  };
}

/** A property of references that is a link of its own: `where_sighted_refs`. */
interface Embedded {
  /** Its path in the object. */
  readonly property: string;
  readonly refs: readonly string[];
  readonly relationship: string;
  readonly label?: string;
}

/** Hands on a link for each reference; they are marked, so that writing STIX leaves them to the object itself. */
function embeddedLinks(reading: StixReading, item: Item, all: readonly Embedded[]): void {
  const { object, place } = item;
  const { context, sink, survey, vocabulary } = reading;
  const from = entityTypeOfId(object.id);
  for (const { property, refs, relationship, label } of all)
    for (const ref of new Set(refs)) {
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
