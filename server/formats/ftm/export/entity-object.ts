import type { Ontology } from '../../../graph/ontology/ontology.ts';
import { entityProperties as rowsOfEntities } from '../../../graph/properties.ts';
import { allBut, propertiesOf } from '../../../graph/property-rows.ts';
import type { EntityRecord, Json } from '../../../graph/records.ts';
import { wordedValues } from '../../values/plain-values.ts';
import { contextOf, entityProperties, otherNames, type Properties } from '../held.ts';
import { identifierProperties } from '../identifiers.ts';
import { isA, type Schema, knownSchema } from '../model/model.ts';
import { periodProperties } from '../periods.ts';
import { isEntityId } from '../values.ts';
import { ftmIdOf, type SourceTable } from './source-table.ts';
import { type Imported, importedOf, overlaid } from './imported.ts';

/** An entity as FollowTheMoney writes it. */
export interface FtmJson {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly [context: string]: Json | Readonly<Record<string, readonly string[]>>;
}

/** What the model holds of an entity, without what FollowTheMoney says in other ways. */
const held = (schema: Schema, entity: EntityRecord) =>
  entityProperties(schema, { ...entity, valid: entity.valid?.edtf ?? null });

/** An entity that came from FollowTheMoney, as it came; `references` are what its links say. */
export function importedEntity(
  entity: EntityRecord,
  { schema, properties: kept, attributes }: Imported,
  references: Properties,
  sources: SourceTable,
): FtmJson {
  const id = ftmIdOf(entity);
  const said = sources.ofImported(entity);
  const properties = overlaid({ ...held(schema, entity), ...said.properties, ...references }, kept);
  const names = kept['name'] ?? [];
  // A name that it was given here comes first; a name that is but cut, or made of another property, is none.
  if (names.length > 0 && !names.some((name) => isNameOf(entity.name, name)))
    properties['name'] = [entity.name, ...names];
  const others = new Set([entity.name, ...otherNames.flatMap((property) => kept[property] ?? [])]);
  const aliases = new Set([...(kept['alias'] ?? []), ...entity.aliases.filter((each) => !others.has(each))]);
  if (aliases.size > 0 && schema.properties.has('alias')) properties['alias'] = [...aliases];
  const context = contextOf(attributes);
  const known = new Set([id, ...(kept['sameAs'] ?? [])]);
  const referents = entity.identifiers.flatMap((each) => (each.startsWith('ftm:') ? [each.slice(4)] : []));
  const more = referents.filter((each) => !known.has(each));
  return {
    ...{ id, schema: schema.name, properties, ...context },
    ...(more.length > 0 && !('referents' in context) && { referents: more }),
    ...(said.datasets.length > 0 && !('datasets' in context) && { datasets: said.datasets }),
  };
}

const isNameOf = (name: string, whole: string) =>
  name === whole.trim() || (name.endsWith('…') && whole.trim().startsWith(name.slice(0, -1)));

/** What is not said in FollowTheMoney's own way above or below. */
const otherRows = allBut(
  rowsOfEntities,
  ...(['kind', 'name', 'aliases', 'identifiers', 'summary', 'valid', 'lat', 'lon'] as const),
);

/** Any other entity. What has no property of its own stands in its notes. */
export function otherEntity(
  entity: EntityRecord,
  schema: Schema,
  sources: SourceTable,
  ontology: Ontology,
): FtmJson {
  const { name, aliases, identifiers, type, kind, valid } = entity;
  const term = ontology.entityType(type)?.kinds.find((each) => each.id === kind);
  const when = isDated(schema) ? periodProperties(schema, valid?.edtf ?? null) : {};
  const known = identifierProperties(schema, identifiers);
  const values = new Set(Object.values(known).flat());
  const unknown = identifiers.filter((each) => !values.has(each.slice(each.indexOf(':') + 1)));
  const notes = [
    ...(valid && Object.keys(when).length === 0 ? [`Period: ${valid.edtf}`] : []),
    ...unknown.filter((each) => !each.startsWith('ftm:')).map((each) => `Identifier: ${each}`),
    ...wordedValues(
      propertiesOf(otherRows, ({ ftm }) => ftm === undefined || !schema.properties.has(ftm)),
      entity,
    ).map(([name, value]) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${value}`),
  ];
  const properties: Record<string, readonly string[]> = {
    ...held(schema, { ...entity, valid: null }),
    ...when,
    ...sources.of(entity, schema),
    alias: aliases,
    [isA(schema, 'LegalEntity') ? 'classification' : 'keywords']: [term?.label ?? kind],
    ...(isA(schema, 'Address') && { full: [name] }),
    ...(isA(schema, 'Note') && { description: [name, ...(entity.summary === null ? [] : [entity.summary])] }),
    ...(isA(schema, 'Document') && { title: [name], fileName: [name] }),
    ...(['Contract', 'CallForTenders'].includes(schema.name) && { title: [name] }),
    ...(schema.name === 'UserAccount' && { username: [name] }),
    notes,
  };
  const referents = identifiers.flatMap((each) => (each.startsWith('ftm:') ? [each.slice(4)] : [])).slice(1);
  return {
    id: ftmIdOf(entity),
    schema: schema.name,
    properties: overlaid(existing(schema, properties), {}),
    ...(referents.length > 0 && { referents: referents.filter(isEntityId) }),
  };
}

/** Whether what the graph calls valid is what the schema's dates mean: not so for a person's birth and death. */
const isDated = (schema: Schema) => !isA(schema, 'Person') && !isA(schema, 'Vehicle');

const existing = (schema: Schema, properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => schema.properties.has(name)));

const byKind: Readonly<Record<string, string>> = {
  'Actor person': 'Person',
  'Actor company': 'Company',
  'Actor state': 'PublicBody',
  'Actor government': 'PublicBody',
  'Actor security-forces': 'PublicBody',
  'Actor public-body': 'PublicBody',
  'Actor legal-entity': 'LegalEntity',
  'Actor population': 'LegalEntity',
  'Actor post': 'Position',
  'Agreement contract': 'Contract',
  'Agreement call-for-tenders': 'CallForTenders',
  'Asset vessel': 'Vessel',
  'Asset aircraft': 'Airplane',
  'Asset vehicle': 'Vehicle',
  'Asset real-estate': 'RealEstate',
  'Asset bank-account': 'BankAccount',
  'Asset crypto-wallet': 'CryptoWallet',
  'Asset user-account': 'UserAccount',
  'Asset security': 'Security',
  'Asset document': 'Document',
  'Event court-case': 'CourtCase',
  'Place address': 'Address',
};

const byType: Readonly<Record<EntityRecord['type'], string>> = {
  Actor: 'Organization',
  Alliance: 'Organization',
  Agreement: 'Event',
  Obligation: 'Note',
  Operation: 'Event',
  Event: 'Event',
  Place: 'Territory',
  Asset: 'Asset',
};

/** The schema that an entity is written in: its own where it came with one. */
export function schemaOfEntity(entity: EntityRecord): Schema {
  const imported = importedOf(entity.attributes);
  if (imported) return imported.schema;
  const { type, kind, lat } = entity;
  // Of the two schemata for places, only addresses have coordinates.
  const name = type === 'Place' && lat !== null ? 'Address' : (byKind[`${type} ${kind}`] ?? byType[type]);
  return knownSchema(name);
}
