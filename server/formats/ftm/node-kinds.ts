import type { EntityType } from '../../graph/records.ts';
import { nearest, type Schema } from './model/model.ts';

/** What an entity of a schema is in the graph. */
export interface NodeKind {
  readonly type: EntityType;
  readonly kind: string;
  /** Where the kind is added to the ontology: what people read. */
  readonly adds?: string;
}

const asset = (kind: string, adds: string): NodeKind => ({ type: 'Asset', kind, adds });

const event = (kind: string, adds: string): NodeKind => ({ type: 'Event', kind, adds });

const thing: NodeKind = { type: 'Asset', kind: 'other' };

/** By schema; a schema that is not here is what its nearest ancestor is. */
const kinds: Readonly<Record<string, NodeKind>> = {
  Person: { type: 'Actor', kind: 'person' },
  Company: { type: 'Actor', kind: 'company' },
  PublicBody: { type: 'Actor', kind: 'public-body', adds: 'public body' },
  Organization: { type: 'Actor', kind: 'organisation' },
  LegalEntity: { type: 'Actor', kind: 'legal-entity', adds: 'person or organisation' },
  Position: { type: 'Actor', kind: 'post', adds: 'post or office' },
  Project: { type: 'Actor', kind: 'project' },
  Address: { type: 'Place', kind: 'address', adds: 'address' },
  Territory: { type: 'Place', kind: 'region' },
  Contract: { type: 'Agreement', kind: 'contract', adds: 'contract' },
  CallForTenders: { type: 'Agreement', kind: 'call-for-tenders', adds: 'call for tenders' },
  Vessel: asset('vessel', 'vessel'),
  Airplane: asset('aircraft', 'aircraft'),
  Vehicle: asset('vehicle', 'vehicle'),
  RealEstate: asset('real-estate', 'real estate'),
  BankAccount: asset('bank-account', 'bank account'),
  CryptoWallet: asset('crypto-wallet', 'cryptocurrency wallet'),
  UserAccount: asset('user-account', 'user account'),
  Security: asset('security', 'security'),
  Identification: asset('identity-document', 'identity document'),
  Document: asset('document', 'document'),
  Message: asset('document', 'document'),
  Email: asset('document', 'document'),
  Page: asset('document', 'document'),
  Note: asset('note', 'note'),
  Mention: asset('mention', 'mention in a document'),
  Similar: asset('comparison', 'comparison of two entities'),
  Sanction: event('sanction', 'sanction'),
  Risk: event('risk', 'risk'),
  Call: event('phone-call', 'phone call'),
  Trip: event('trip', 'trip'),
  CourtCase: event('court-case', 'court case'),
  EconomicActivity: event('customs-declaration', 'customs declaration'),
  TaxRoll: event('tax-record', 'tax record'),
  Event: { type: 'Event', kind: 'other' },
  // A debt without a creditor, an ownership without an asset: what should join two and names one.
  Interest: event('record', 'record'),
  Interval: event('record', 'record'),
  Analyzable: asset('document', 'document'),
  Value: { type: 'Asset', kind: 'other' },
  Thing: thing,
};

export const nodeKindOf = (schema: Schema): NodeKind => nearest(schema, kinds) ?? thing;
