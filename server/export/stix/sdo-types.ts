import type { EntityRecord, EntityType } from '../../graph/records.ts';

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
const byKind: Readonly<Record<string, object>> = {
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
export const sdoTypeOf = (entity: EntityRecord): string =>
  hasKind(entity) ? entity.kind : byType[entity.type];

/** What objects of that type need besides a name. */
export function neededBy(entity: EntityRecord): object {
  if (hasKind(entity)) return byKind[entity.kind]!;
  if (entity.type === 'Alliance') return { identity_class: 'group', x_entente_type: 'Alliance' };
  if (entity.type === 'Actor') return { identity_class: classes[entity.kind] ?? 'organization' };
  return entity.type === 'Place' ? placeProperties(entity) : {};
}

/** A location must name a region, a country or a point: its name says the region where nothing else does. */
function placeProperties({ kind, name, lat, lon }: EntityRecord): object {
  const point = lat !== null && lon !== null ? { latitude: lat, longitude: lon } : null;
  if (kind === 'country') return { country: name, ...point };
  if (kind === 'region') return { region: name, ...point };
  const narrow = kind === 'city' ? { city: name } : kind === 'province' ? { administrative_area: name } : {};
  return { ...narrow, ...(point ?? { region: name }) };
}

/** Object types of STIX that have `aliases`; others get `x_entente_aliases`. */
export const hasAliases = (type: string): boolean =>
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
export const hasSeen = (type: string): boolean =>
  ['campaign', 'infrastructure', 'intrusion-set', 'malware', 'threat-actor'].includes(type);
