import type { Place } from '../parts.ts';
import { isRepeated, kebab, rangeOf, referenceLinkOf } from './edge-links.ts';
import type { Property } from './model/model.ts';
import type { FtmObject } from './object.ts';
import type { Reader } from './reader.ts';
import { nodeKindOf } from './node-kinds.ts';

/** Hands on what an entity refers to as links, and gives the properties that the links say whole. */
export function readReferences(reader: Reader, object: FtmObject, place: Place): readonly string[] {
  const done: string[] = [];
  for (const [name, values] of object.properties) {
    const property = object.schema.properties.get(name);
    if (property?.type !== 'entity' || name === 'proof' || isRepeated(property.owner, name)) continue;
    const held = values.map((value) => readReference(reader, object, property, value, place));
    if (held.every(Boolean)) done.push(name);
  }
  return done;
}

/** Whether a link says it: not for what is missing, which the graph may never come to have. */
function readReference(
  reader: Reader,
  { id, schema }: FtmObject,
  property: Property,
  value: string,
  place: Place,
): boolean {
  const note = (message: string) => reader.sink.note({ ...place, column: property.name }, message);
  if (value === id) {
    note(`${property.name} refers to the entity itself; it stays a property.`);
    return false;
  }
  const other = reader.endType(value, rangeOf(schema, property.name));
  if (other === null) {
    note(`${property.name} refers to ${value}, which is a link here; it stays a property.`);
    return false;
  }
  const own = nodeKindOf(schema).type;
  const wanted = referenceLinkOf(property.owner, property.name);
  const fits = wanted.turned
    ? reader.linkType(wanted.type, other, own)
    : reader.linkType(wanted.type, own, other);
  const turned = (wanted.turned ?? false) && fits === wanted.type;
  const [source, target] = turned ? [value, id] : [id, value];
  reader.sink.link({
    ...{
      place,
      source: reader.id(source),
      target: reader.id(target),
      type: fits,
      suffix: kebab(property.name),
    },
    ...(fits === 'RELATED_TO' && { label: property.label.toLowerCase() }),
    evidence: [`${reader.dataset}|${id}`],
    attributes: { ftm: { property: property.name, ...(turned && { of: 'target' }) } },
  });
  return !reader.isMissing(value, property.name, place);
}
