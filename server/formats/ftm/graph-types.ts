import type { EntityType } from '../../graph/records.ts';
import { nearest, type Schema, schemata, type Edge } from './model/model.ts';
import { required } from '../../errors.ts';
import type { LinkTypeEntry } from '../../graph/ontology/ontology-file.ts';

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

export function nodeKindOf(schema: Schema): NodeKind {
  return nearest(schema, kinds) ?? thing;
}

/** How an entity that joins two others becomes a link; source and target are the schema's own. */
export interface EdgeLink {
  readonly type: string;
  /** From the target to the source. */
  readonly turned?: boolean;
  /** The property whose value the link's label is. */
  readonly label?: string;
}

const edges: Readonly<Record<string, EdgeLink>> = {
  Payment: { type: 'FUNDS' },
  Ownership: { type: 'OWNS' },
  Directorship: { type: 'HOLDS_POST', label: 'role' },
  Occupancy: { type: 'HOLDS_POST' },
  Employment: { type: 'WORKS_FOR', label: 'role' },
  Membership: { type: 'MEMBER_OF', label: 'role' },
  Representation: { type: 'REPRESENTS', label: 'role' },
  Control: { type: 'HAS_CONTROL_OF', label: 'controlType' },
  Succession: { type: 'SUCCEEDED_BY', label: 'role' },
  Family: { type: 'RELATIVE_OF', label: 'relationship' },
  Associate: { type: 'ASSOCIATE_OF', label: 'relationship' },
  Debt: { type: 'OWES' },
  ContractAward: { type: 'PARTY_TO', turned: true, label: 'role' },
  CourtCaseParty: { type: 'PARTICIPATED_IN', label: 'role' },
  Interest: { type: 'RELATED_TO', label: 'role' },
  Interval: { type: 'RELATED_TO' },
};

/** Null for schemata whose entities stay entities. */
export function edgeLinkOf(schema: Schema): (EdgeLink & { readonly edge: Edge }) | null {
  return schema.edge && { ...required(nearest(schema, edges), 'link of this schema'), edge: schema.edge };
}

/** How a property that refers to another entity becomes a link. */
interface ReferenceLink {
  readonly type: string;
  /** From what is referred to. */
  readonly turned?: boolean;
}

const references: Readonly<Record<string, ReferenceLink>> = {
  'Thing:addressEntity': { type: 'LOCATED_IN' },
  'LegalEntity:parent': { type: 'PART_OF' },
  'Position:organization': { type: 'PART_OF' },
  'Territory:partOf': { type: 'LOCATED_IN' },
  'Event:organizer': { type: 'PARTICIPATED_IN', turned: true },
  'Event:involved': { type: 'PARTICIPATED_IN', turned: true },
  'Trip:startLocation': { type: 'OCCURRED_IN' },
  'Trip:endLocation': { type: 'OCCURRED_IN' },
  'Sanction:entity': { type: 'TARGETED' },
  'Risk:entity': { type: 'TARGETED' },
  'Vehicle:owner': { type: 'OWNS', turned: true },
  'UserAccount:owner': { type: 'OWNS', turned: true },
  'CryptoWallet:holder': { type: 'OWNS', turned: true },
  'Contract:authority': { type: 'PARTY_TO', turned: true },
  'CallForTenders:authority': { type: 'PARTY_TO', turned: true },
};

export function referenceLinkOf(owner: string, property: string): ReferenceLink {
  return references[`${owner}:${property}`] ?? { type: 'RELATED_TO' };
}

/** `addressEntity` → `address-entity`, as ids hold it. */
export function kebab(property: string): string {
  const known = kebabs.get(property);
  if (known !== undefined) return known;
  const made = property.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`);
  kebabs.set(property, made);
  return made;
}

/** Properties of the model only, so it stays small. */
const kebabs = new Map<string, string>();

/** Properties whose links would say nothing new: a document's folders above the one that it lies in. */
export function isRepeated(owner: string, property: string): boolean {
  return owner === 'Document' && property === 'ancestors';
}

/** Link types that the ontology does not have yet. */
export const addedLinkTypes: Readonly<Record<string, LinkTypeEntry>> = {
  // Word for word as STIX's "owns" becomes: data sets must not differ in what a type means.
  OWNS: { family: 'STRUCTURE', label: 'owns', inverse: 'is owned by', from: ['any'], to: ['any'] },
  HAS_CONTROL_OF: {
    ...{ family: 'STRUCTURE', label: 'has control of', inverse: 'is under the control of', sign: 0 },
    ...{ from: ['Actor', 'Alliance'], to: ['any'], description: 'Controls it, by whatever means.' },
  },
  WORKS_FOR: {
    ...{ family: 'STRUCTURE', label: 'works for', inverse: 'employs', sign: 1 },
    ...{ from: ['Actor'], to: ['Actor', 'Alliance'], description: 'Is employed by.' },
  },
  REPRESENTS: {
    ...{ family: 'STRUCTURE', label: 'represents', inverse: 'is represented by', sign: 1 },
    ...{ from: ['Actor'], to: ['Actor', 'Alliance'], description: 'Acts for, as an agent or a lawyer does.' },
  },
  SUCCEEDED_BY: {
    ...{ family: 'STRUCTURE', label: 'was succeeded by', inverse: 'succeeded', sign: 0 },
    ...{
      from: ['Actor', 'Alliance'],
      to: ['Actor', 'Alliance'],
      description: 'Came before, as its forerunner.',
    },
  },
  RELATIVE_OF: {
    ...{ family: 'OTHER', label: 'is a relative of', inverse: 'is a relative of', symmetric: true, sign: 0 },
    ...{ from: ['Actor'], to: ['Actor'], description: 'Is of the same family.' },
  },
  ASSOCIATE_OF: {
    ...{
      family: 'OTHER',
      label: 'is an associate of',
      inverse: 'is an associate of',
      symmetric: true,
      sign: 0,
    },
    ...{ from: ['Actor'], to: ['Actor'], description: 'Is close to, in business or in private.' },
  },
  OWES: {
    ...{ family: 'OTHER', label: 'owes', inverse: 'is owed by', sign: 0, from: ['Actor', 'Alliance'] },
    ...{ to: ['Actor', 'Alliance'], description: 'Has a debt to.' },
  },
};

/** The schema that a property's values should be of; null where any will do. */
export function rangeOf(schema: Schema, property: string): Schema | null {
  return schemata.get(schema.properties.get(property)?.range ?? '') ?? null;
}
