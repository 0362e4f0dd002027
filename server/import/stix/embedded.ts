import { suffixOf } from '../ids.ts';
import { entityTypeOfId } from './object-types.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { textOf, textsOf } from './stix-object.ts';

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
