import { embeddedLinks, type Embedded } from './embedded.ts';
import { entityTypeOfId } from './object-types.ts';
import { readEntity } from './entity.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { numberOf, textsOf } from './stix-object.ts';
import { validOf } from './seen-period.ts';

const where: Embedded = { property: 'where_sighted_refs', relationship: 'sighted-by' };

/** Hands on a sighting: an event with what was seen, by whom and where, and how often. Throws as `readEntity`. */
export function readSighting(reading: StixReading, item: Item): void {
  const { object } = item;
  readEntity(reading, item);
  embeddedLinks(reading, item, [
    { property: 'sighting_of_ref', relationship: 'sighting-of' },
    { property: 'observed_data_refs', relationship: 'related-to', label: 'observed data' },
  ]);
  const seen = textsOf(object, where.property);
  const placesOnly = seen.length > 0 && seen.every((ref) => entityTypeOfId(ref) === 'Place');
  embeddedLinks(reading, item, [placesOnly ? { ...where, relationship: 'occurred-in' } : where]);
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
