import type { EntityType, Attributes } from '../../graph/records.ts';
import { textOf, isRecord, textsOf } from '../json.ts';
import { typeOfId, type StixObject } from './stix-object.ts';

/** What an object becomes: a kind of entity, with the label that the kind gets where the ontology lacks it. */
export interface KindOf {
  readonly type: EntityType;
  readonly kind: string;
  readonly label: string;
}

/** Documents become sources: what they refer to is backed by them. */
const documents = new Set([
  'report',
  'note',
  'opinion',
  'grouping',
  'marking-definition',
  'x-mitre-collection',
]);
/** Objects about other objects or about the format: kept for export, nothing to browse. */
const kept = new Set(['language-content', 'extension-definition', 'bundle']);

export function isDocument(type: string): boolean {
  return documents.has(type);
}
export function isKept(type: string): boolean {
  return kept.has(type);
}

const own: Readonly<Record<string, readonly [EntityType, string, string]>> = {
  'threat-actor': ['Actor', 'threat-actor', 'threat actor'],
  'intrusion-set': ['Actor', 'intrusion-set', 'intrusion set'],
  identity: ['Actor', 'identity', 'identity of no given class'],
  campaign: ['Operation', 'campaign', 'campaign'],
  incident: ['Event', 'incident', 'incident'],
  'observed-data': ['Event', 'observed-data', 'observation'],
  sighting: ['Event', 'sighting', 'sighting'],
  location: ['Place', 'area', 'area'],
  infrastructure: ['Asset', 'infrastructure', 'infrastructure'],
  'x-entente-alliance': ['Alliance', 'informal', 'informal alignment'],
  'x-entente-agreement': ['Agreement', 'treaty', 'treaty'],
  'x-entente-obligation': ['Obligation', 'commitment', 'commitment'],
  'x-entente-asset': ['Asset', 'other', 'asset'],
};

const classes: Readonly<Record<string, readonly [string, string]>> = {
  individual: ['person', 'person'],
  organization: ['organisation', 'organisation'],
  group: ['group', 'group'],
  class: ['class', 'class or sector'],
  system: ['system', 'computer system'],
};

const labels: Readonly<Record<string, string>> = {
  'ipv4-addr': 'IPv4 address',
  'ipv6-addr': 'IPv6 address',
  'mac-addr': 'MAC address',
  'email-addr': 'e-mail address',
  'email-message': 'e-mail message',
  url: 'URL',
  'autonomous-system': 'autonomous system (AS)',
  'x509-certificate': 'X.509 certificate',
  'windows-registry-key': 'Windows registry key',
};

/** The type of entity that an object of this id is; null for what is a source, a relationship or only kept. */
export function entityTypeOfId(id: string): EntityType | null {
  const type = typeOfId(id);
  if (isDocument(type) || isKept(type) || type === 'relationship' || type === '') return null;
  return own[type]?.[0] ?? 'Asset';
}

/** The kind of an object that is an entity. */
export function kindOf(object: StixObject): KindOf {
  const known = standardKindOf(object);
  const type = known.type === 'Actor' && object.x_entente_type === 'Alliance' ? 'Alliance' : known.type;
  const kind = textOf(object, 'x_entente_kind');
  if (kind === undefined || !/^[a-z][a-z0-9_-]{0,59}$/.test(kind)) return { ...known, type };
  return { type, kind, label: kind.replaceAll(/[-_]+/g, ' ') };
}

function standardKindOf(object: StixObject): KindOf {
  const { type } = object;
  if (type === 'location') return { type: 'Place', ...placeKind(object) };
  const byClass = type === 'identity' ? classes[textOf(object, 'identity_class') ?? ''] : undefined;
  if (byClass) return { type: 'Actor', kind: byClass[0], label: byClass[1] };
  const known = own[type];
  if (known) return { type: known[0], kind: known[1], label: known[2] };
  const words = type.replace(/^x-/, '').replaceAll(/[-_]+/g, ' ').trim();
  return {
    type: 'Asset',
    kind: (/^[a-z]/.test(type) ? type : `x-${type}`).slice(0, 60),
    label: labels[type] ?? (words || type),
  };
}

const places = {
  city: { kind: 'city', label: 'city' },
  province: { kind: 'province', label: 'province' },
  country: { kind: 'country', label: 'country' },
  region: { kind: 'region', label: 'region' },
  area: { kind: 'area', label: 'area' },
};

/** The narrowest thing that a location names; OpenCTI says it outright. */
function placeKind(location: StixObject): { readonly kind: string; readonly label: string } {
  switch (textOf(location, 'x_opencti_location_type')) {
    case 'City':
      return places.city;
    case 'Administrative-Area':
      return places.province;
    case 'Country':
      return places.country;
    case 'Region':
      return places.region;
    case 'Position':
      return places.area;
    default:
      return namedPlace(location);
  }
}

function namedPlace(location: StixObject): { readonly kind: string; readonly label: string } {
  if (location.street_address !== undefined || location.postal_code !== undefined) return places.area;
  if (location.city !== undefined) return places.city;
  if (location.administrative_area !== undefined) return places.province;
  if (location.country !== undefined) return places.country;
  return location.region === undefined ? places.area : places.region;
}

/** Whether a note is a figure rather than a source. */
export function isFigureNote(object: StixObject): boolean {
  return object.type === 'note' && isRecord(object.x_entente_figure);
}

const maxLength = 300;

/** What stands for a name in objects that have none, the most telling first. */
const stand = [
  ...['value', 'path', 'display_name', 'account_login', 'user_id', 'abstract', 'subject', 'key', 'product'],
  ...[
    'city',
    'administrative_area',
    'country',
    'region',
    'pattern',
    'command_line',
    'mime_type',
    'serial_number',
  ],
  ...['summary', 'content', 'explanation', 'url', 'description', 'number', 'pid'],
];

/** A text on one line, of no more than a name's length. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1).trimEnd()}…` : line;
}

/** The name of an object: its own, else what tells it from others, else its id. */
export function nameOf(object: Attributes, id: string): string {
  for (const property of ['name', ...stand]) {
    const value = object[property];
    const name = typeof value === 'string' ? oneLine(value) : typeof value === 'number' ? String(value) : '';
    if (name !== '') return name;
  }
  const [latitude, longitude] = [object.latitude, object.longitude];
  return typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude}, ${longitude}` : id;
}

/** Other names: `aliases`, and lists such as `x_mitre_aliases`. */
export function aliasesOf(object: Attributes, name: string): string[] {
  const lists = Object.keys(object).filter((property) => /^(x_.*_)?aliases$/.test(property));
  const all = lists.flatMap((property) => textsOf(object, property)).map(oneLine);
  return [...new Set(all)].filter((alias) => alias !== '' && alias !== name);
}

/** The description as entities hold it: without space around it; undefined where nothing is left. */
export function summaryOf(object: Attributes): string | undefined {
  return textOf(object, 'description')?.trim() || undefined;
}
