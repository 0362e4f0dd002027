import type { Attributes, EntityRecord, Json } from '../../graph/records.ts';
import { aliasesOf, nameOf, oneLine, summaryOf } from '../../import/stix/object-names.ts';
import { validOf } from '../../import/stix/seen-period.ts';
import { without, type StixObject } from '../../import/stix/stix-object.ts';
import { addedReferences, boundsOf, common, referencesFor, type Writing } from './element.ts';
import { hasAliases, hasSeen, neededBy, sdoTypeOf } from './sdo-types.ts';
import { stixOf } from './source-table.ts';
import { isStixId, stixIdOf } from './stix-ids.ts';

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
    ...(neededBy(entity) as Attributes),
    ...(entity.valid && hasSeen(type) && boundsOf(entity.valid, 'first_seen', 'last_seen')),
    ...(references.length > 0 && { external_references: references }),
    x_entente_id: entity.id,
    x_entente_kind: entity.kind,
    ...(entity.valid && { x_entente_valid: entity.valid.edtf }),
    ...(entity.identifiers.length > 0 && { x_entente_identifiers: entity.identifiers }),
    ...(entity.ordinal !== null && { x_entente_ordinal: entity.ordinal }),
  };
}

const aliasProperty = (type: string, aliases: readonly string[]): Attributes => ({
  [hasAliases(type) ? 'aliases' : 'x_entente_aliases']: aliases,
});

function ownObject(writing: Writing, entity: EntityRecord, own: Attributes, id: string): Attributes {
  const written: Record<string, Json> = { type: id.slice(0, id.indexOf('--')), id, ...own };
  if (entity.type === 'Place' && entity.lat !== null && entity.lon !== null)
    Object.assign(written, { latitude: entity.lat, longitude: entity.lon });
  const held = { ...written };
  if (written.description === undefined && entity.summary !== null) written.description = entity.summary;
  const isNamed = typeof written.name === 'string' && oneLine(written.name) === entity.name;
  if (!isNamed && nameOf(written, id) !== entity.name) written.name = entity.name;
  const changes = changesOf(writing, entity, written as StixObject);
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
