import type { Attributes, EntityRecord, Json, EntityType } from '../../../graph/records.ts';
import { textOf, textsOf, without } from '../../json.ts';
import { entityExtensions } from '../entente-properties.ts';
import { identifiersOf } from '../external-references.ts';
import { aliasesOf, kindOf, nameOf, oneLine, summaryOf } from '../object-types.ts';
import { typeOfId, type StixObject, validOf } from '../stix-object.ts';
import { addedReferences, boundsOf, common, referencesFor, type Writing } from './element.ts';
import { stixOf, isStixId, stixIdOf } from './source-table.ts';

/** The id of the object that an entity is written as: its own where it has one of STIX's. */
export function objectIdOf(entity: EntityRecord): string {
  const own = stixOf(entity.attributes);
  if (own && typeof own.id === 'string') return own.id;
  return isStixId(entity.id) && own ? entity.id : stixIdOf(sdoTypeOf(entity), entity.id);
}

/** An entity as an object: its own, with what has changed since, where it came from STIX. */
export function entityObject(writing: Writing, entity: EntityRecord): Attributes {
  const own = stixOf(entity.attributes);
  const id = objectIdOf(entity);
  return own ? ownObject(writing, entity, own, id) : newObject(writing, entity, id);
}

function newObject(writing: Writing, entity: EntityRecord, id: string): Attributes {
  const type = sdoTypeOf(entity);
  const references = referencesFor(writing, entity);
  return {
    ...common(writing, id, entity),
    name: entity.name,
    ...(entity.summary !== null && { description: entity.summary }),
    ...(entity.aliases.length > 0 && aliasProperty(type, entity.aliases)),
    ...neededBy(entity),
    ...(entity.valid && hasSeen(type) && boundsOf(entity.valid, 'first_seen', 'last_seen')),
    ...(references.length > 0 && { external_references: references }),
    x_entente_id: entity.id,
    x_entente_kind: entity.kind,
    ...(entity.valid && { x_entente_valid: entity.valid.edtf }),
    ...(entity.identifiers.length > 0 && { x_entente_identifiers: entity.identifiers }),
    ...entityExtensions(entity),
  };
}

const aliasProperty = (type: string, aliases: readonly string[]): Attributes => ({
  [hasAliases(type) ? 'aliases' : 'x_entente_aliases']: aliases,
});

function ownObject(writing: Writing, entity: EntityRecord, own: Attributes, id: string): Attributes {
  const type = textOf(own, 'type') ?? typeOfId(id);
  const written: Record<string, Json> = { type: typeOfId(id), id, ...own };
  if (entity.type === 'Place' && entity.lat !== null && entity.lon !== null)
    Object.assign(written, { latitude: entity.lat, longitude: entity.lon });
  const held = { ...written };
  if (written.description === undefined && entity.summary !== null) written.description = entity.summary;
  const isNamed = typeof written.name === 'string' && oneLine(written.name) === entity.name;
  if (!isNamed && nameOf(written, id) !== entity.name) written.name = entity.name;
  const changes = changesOf(writing, entity, { ...written, type, id: textOf(written, 'id') ?? id });
  if (own.description !== undefined && (summaryOf(held) ?? null) !== entity.summary)
    Object.assign(changes, { description: entity.summary ?? '' });
  if (own.name !== undefined && !isNamed) Object.assign(changes, { name: entity.name });
  if (Object.keys(changes).length === 0) return written;
  const aliased = 'aliases' in changes || 'x_entente_aliases' in changes;
  const lists = aliased ? Object.keys(written).filter((name) => /^(x_.*_)?aliases$/.test(name)) : [];
  return {
    ...without(written, lists),
    ...changes,
    ...(own.modified !== undefined && { modified: writing.now }),
  };
}

/** What of an object is no longer as it was when it was imported. */
function changesOf(writing: Writing, entity: EntityRecord, object: StixObject): Record<string, Json> {
  const changes: Record<string, Json> = {};
  const aliases = aliasesOf(object, entity.name);
  if (!sameSet(aliases, entity.aliases)) Object.assign(changes, aliasProperty(object.type, entity.aliases));
  const valid = entity.valid?.edtf;
  if (valid !== undefined && valid !== validIn(object)) changes.x_entente_valid = valid;
  const known = identifiersOf(object, kindOf(object).kind);
  // The ids of objects that this one replaces stand in relationships.
  const identifiers = entity.identifiers.filter((each) => !known.includes(each) && !each.startsWith('stix:'));
  if (identifiers.length > 0)
    changes.x_entente_identifiers = [...textsOf(object, 'x_entente_identifiers'), ...identifiers];
  for (const [name, value] of Object.entries(entityExtensions(entity)))
    if (JSON.stringify(object[name]) !== JSON.stringify(value)) changes[name] = value;
  const added = addedReferences(writing, entity, object);
  const written = Array.isArray(object.external_references) ? object.external_references : [];
  if (added.length > 0) changes.external_references = [...written, ...added];
  return changes;
}

function validIn(object: StixObject): string | undefined {
  try {
    return validOf(object);
  } catch {
    return undefined;
  }
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

const byType: Readonly<Record<EntityType, string>> = {
  Actor: 'identity',
  Alliance: 'identity',
  Agreement: 'x-entente-agreement',
  Obligation: 'x-entente-obligation',
  Operation: 'campaign',
  Event: 'incident',
  Place: 'location',
  Asset: 'x-entente-asset',
};

/** Kinds that are object types of STIX, and what those need besides a name. */
const byKind: Readonly<Record<string, Attributes>> = {
  ...{ 'threat-actor': {}, 'intrusion-set': {}, tool: {}, 'attack-pattern': {}, vulnerability: {} },
  ...{ 'course-of-action': {}, infrastructure: {}, malware: { is_family: false } },
};

const classes: Readonly<Record<string, string>> = {
  person: 'individual',
  population: 'class',
  class: 'class',
  system: 'system',
  ...{ group: 'group', 'armed-group': 'group', 'sub-unit': 'group' },
};

const hasKind = (entity: EntityRecord) =>
  Object.hasOwn(byKind, entity.kind) && (entity.type === 'Actor' || entity.type === 'Asset');

/** The object type that an entity without one of its own is written as. */
const sdoTypeOf = (entity: EntityRecord): string => (hasKind(entity) ? entity.kind : byType[entity.type]);

/** What objects of that type need besides a name. */
function neededBy(entity: EntityRecord): Attributes {
  if (hasKind(entity)) return byKind[entity.kind] ?? {};
  if (entity.type === 'Alliance') return { identity_class: 'group', x_entente_type: 'Alliance' };
  if (entity.type === 'Actor') return { identity_class: classes[entity.kind] ?? 'organization' };
  return entity.type === 'Place' ? placeProperties(entity) : {};
}

/** A location must name a region, a country or a point: its name says the region where nothing else does. */
function placeProperties({ kind, name, lat, lon }: EntityRecord): Attributes {
  const point = lat !== null && lon !== null ? { latitude: lat, longitude: lon } : null;
  if (kind === 'country') return { country: name, ...point };
  if (kind === 'region') return { region: name, ...point };
  const narrow = kind === 'city' ? { city: name } : kind === 'province' ? { administrative_area: name } : {};
  return { ...narrow, ...(point ?? { region: name }) };
}

/** Object types of STIX that have `aliases`; others get `x_entente_aliases`. */
const hasAliases = (type: string): boolean =>
  [
    'attack-pattern',
    'campaign',
    'infrastructure',
    'intrusion-set',
    'malware',
    'threat-actor',
    'tool',
  ].includes(type);

/** Object types that say when they were first and last seen. */
const hasSeen = (type: string): boolean =>
  ['campaign', 'infrastructure', 'intrusion-set', 'malware', 'threat-actor'].includes(type);
