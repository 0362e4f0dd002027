import type { Attributes, Json } from '../../graph/records.ts';
import type { EntityPart, Place } from '../reading.ts';
import { contextBeside, beside, entityProperties, otherNames, sameInFtm } from './held.ts';
import { LONGEST_NAME, LONGEST_SUMMARY, shortened, type FtmObject } from './object.ts';
import { idIdentifiers, identifiersOf, sameAsIdentifiers } from './identifiers.ts';
import { isA, type Property } from './model/model.ts';
import { periodOf } from './periods.ts';
import type { Reader } from './reader.ts';
import { isWebAddress, numberOf, only } from './values.ts';
import { isRepeated, kebab, rangeOf, referenceLinkOf } from './edge-links.ts';
import { nodeKindOf } from './node-kinds.ts';

/** Hands on an entity as an entity, and what it refers to as links. */
export function readNode(reader: Reader, object: FtmObject, place: Place): void {
  const { id, schema, properties, context } = object;
  const { type, kind } = reader.kindOf(schema);
  const cited = reader.citations.of(object, place);
  const referents = referentsOf(object);
  const done = new Set([
    ...cited.done,
    ...readReferences(reader, object, place),
    ...(referents.length > 0 ? ['referents'] : []),
  ]);
  const valid = periodOf(schema, properties);
  const described = properties.get('summary')?.[0] ?? properties.get('description')?.[0];
  const summary = described === undefined ? undefined : shortened(described, LONGEST_SUMMARY);
  const name = nameOf(object);
  const aliases = aliasesOf(object, name);
  const identifiers = [
    ...[id, ...referents].flatMap(idIdentifiers),
    ...(properties.get('sameAs') ?? []).flatMap(sameAsIdentifiers),
    ...[...properties].flatMap(([property, values]) => identifiersOf(property, values, properties)),
  ];
  const part = {
    ...{ id: reader.id(id), type, kind, name, aliases, identifiers: [...new Set(identifiers)] },
    ...(summary !== undefined && { summary }),
    ...(valid !== undefined && { valid }),
    ...(type === 'Place' && coordinatesOf(reader, object, place)),
    ...saidInFtm(object, type),
  } satisfies Partial<EntityPart>;
  const held = entityProperties(schema, {
    ...part,
    ...{ name, aliases, identifiers: part.identifiers, summary: part.summary ?? null },
    ...{ valid: valid ?? null, lat: null, lon: null, ...('lat' in part && { lat: part.lat, lon: part.lon }) },
  });
  if (holdsAliases(object, name, aliases)) done.add('alias');
  const ftm: Record<string, Json> = { schema: schema.name, ...contextBeside(context, done) };
  const rest = beside(properties, held, done);
  if (Object.keys(rest).length > 0) ftm['properties'] = rest;
  const attributes: Attributes = { ftm };
  reader.sink.entity({ place, ...part, evidence: cited.evidence, attributes });
  if (isA(schema, 'Document') && reader.survey.proofs.has(id)) reader.citations.document(object, place);
}

/** What properties say that mean just the same here; where one says several things and this has one, the first. */
function saidInFtm({ properties }: FtmObject, type: string): Partial<EntityPart> {
  const said = sameInFtm.flatMap(({ name, row: { value, only }, ftm }) => {
    const values = (properties.get(ftm) ?? []).filter((each) => value !== 'url' || isWebAddress(each));
    if (values.length === 0 || (only && only !== type)) return [];
    return [[name, value === 'texts' ? values : values[0]]];
  });
  return Object.fromEntries(said) as Partial<EntityPart>;
}

function nameOf({ id, schema, properties }: FtmObject): string {
  const named = ['name', ...schema.caption].flatMap((property) => properties.get(property) ?? [])[0];
  const name = named?.trim() || `${schema.label} ${id}`;
  return shortened(name, LONGEST_NAME);
}

function aliasesOf({ properties }: FtmObject, name: string): readonly string[] {
  const all = [...otherNames, 'alias'].flatMap((property) => properties.get(property) ?? []);
  return [...new Set(all)].filter((alias) => alias !== name);
}

/** Whether the aliases less those that have another property are just what `alias` says. */
function holdsAliases({ properties }: FtmObject, name: string, aliases: readonly string[]): boolean {
  const others = new Set([name, ...otherNames.flatMap((property) => properties.get(property) ?? [])]);
  const left = aliases.filter((alias) => !others.has(alias));
  const said = properties.get('alias') ?? [];
  return said.length === left.length && said.every((alias, index) => alias === left[index]);
}

/** Other ids of the same entity, where all of them are such. */
function referentsOf({ id, context }: FtmObject): readonly string[] {
  const given = context['referents'];
  if (!Array.isArray(given)) return [];
  const ids = given.filter((each): each is string => typeof each === 'string' && each !== '' && each !== id);
  return ids.length === given.length && new Set(ids).size === ids.length ? ids : [];
}

function coordinatesOf(reader: Reader, { properties }: FtmObject, place: Place) {
  const [lat, lon] = ['latitude', 'longitude'].map((property) => properties.get(property));
  if (!lat && !lon) return {};
  const [north, east] = [lat, lon].map((values) => numberOf(only(values) ?? ''));
  const isOnEarth = north != null && east != null && Math.abs(north) <= 90 && Math.abs(east) <= 180;
  if (isOnEarth) return { lat: north, lon: east };
  reader.sink.note(place, 'Latitude and longitude are not one point on earth; they are kept as written.');
  return {};
}

/** Hands on what an entity refers to as links, and gives the properties that the links say whole. */
function readReferences(reader: Reader, object: FtmObject, place: Place): readonly string[] {
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
