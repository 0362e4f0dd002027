import type { EntityRecord } from '../../graph/records.ts';
import { schemata, type Schema } from '../../import/ftm/model/model.ts';
import { importedOf } from './imported.ts';

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
  return schemata.get(name)!;
}
