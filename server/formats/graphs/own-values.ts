import type { ClaimDraft } from '../../graph/writing/drafts.ts';
import type { OntologyFile } from '../../graph/ontology/ontology.ts';
import type { Attributes, Json, Per, Reliability } from '../../graph/records.ts';
import type { EntityPart, LinkPart, Place, SourcePart } from '../reading.ts';
import type { Values } from './graph.ts';

/** Takes our own columns out of the others, by their name without the prefix; lists and records are unwrapped. */
export function takeOwn(data: Values): Values {
  const own: Values = new Map();
  for (const [name, value] of data) {
    if (!name.startsWith(OWN)) continue;
    data.delete(name);
    own.set(name.slice(OWN.length), unwrapped(value));
  }
  return own;
}

/** JSON text as what it says; texts that are none stay. */
function unwrapped(value: Json): Json {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}

const text = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: Json | undefined) => (typeof value === 'number' ? value : undefined);
const truth = (value: Json | undefined) => (typeof value === 'boolean' ? value : undefined);
const texts = (value: Json | undefined) =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const isMap = (value: Json | undefined): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves out what is undefined or empty. */
function said<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Partial<T>;
}

/** What our own columns say of an entity, apart from its type, kind, evidence and claims. */
export const ownEntity = (own: Values): Partial<EntityPart> =>
  said<Partial<EntityPart>>({
    aliases: texts(own.get('aliases')),
    identifiers: [
      ...texts(own.get('identifiers')),
      ...(text(own.get('id')) ? [`entente:${text(own.get('id'))}`] : []),
    ],
    summary: text(own.get('summary')),
    valid: text(own.get('valid')),
    lat: number(own.get('lat')),
    lon: number(own.get('lon')),
    ordinal: number(own.get('ordinal')),
  });

/** What our own columns say of a link, apart from its type, evidence and claims. */
export const ownLink = (own: Values): Partial<LinkPart> =>
  said<Partial<LinkPart>>({
    amountLow: number(own.get('amountLow')),
    amountHigh: number(own.get('amountHigh')),
    currency: text(own.get('currency')),
    per: text(own.get('per')) as Per | undefined,
    inKind: truth(own.get('inKind')),
    forms: texts(own.get('forms')),
    giverCertain: truth(own.get('giverCertain')),
    valid: text(own.get('valid')),
  });

export const ownText = (own: Values, name: string): string | undefined => text(own.get(name));
export const ownTexts = (own: Values, name: string): readonly string[] => texts(own.get(name));

/** What the formats that are no graph formats said of it, `{stix: {…}}`. */
export function ownAttributes(own: Values): Attributes {
  const value = own.get('attributes');
  return isMap(value) ? value : {};
}

/** The claims at an element; `id` gives the new id of what a claim names. */
export function ownClaims(own: Values, id: (old: string) => string): readonly ClaimDraft[] {
  const claims = own.get('claims');
  if (!Array.isArray(claims)) return [];
  return (claims as readonly Json[]).filter(isMap).flatMap((claim) => {
    const [statement, source] = [text(claim.statement), text(claim.source)];
    if (statement === undefined || source === undefined) return [];
    const attributedTo = text(claim.attributedTo);
    return {
      ...{ id: null, statement, source, locator: text(claim.locator) ?? null },
      stance: claim.stance === 'DENIES' ? 'DENIES' : 'ASSERTS',
      credibility: number(claim.credibility) ?? 6,
      ...{ property: text(claim.property) ?? null, value: text(claim.value) ?? null },
      attributedTo: attributedTo === undefined ? null : id(attributedTo),
      verdict: (text(claim.verdict) as ClaimDraft['verdict'] | undefined) ?? null,
      evidence: texts(claim.evidence)
        .filter((each) => !each.includes(':'))
        .map(id),
    };
  });
}

/** The sources that a file of ours carries. */
export function ownSources(value: Json | undefined, place: Place): readonly SourcePart[] {
  const all = unwrapped(value ?? null);
  if (!Array.isArray(all)) return [];
  return (all as readonly Json[]).filter(isMap).flatMap((source) => {
    const id = text(source.id);
    if (id === undefined) return [];
    const fields = said<Partial<SourcePart>>({
      title: text(source.title),
      kind: text(source.kind),
      author: text(source.author),
      publisher: text(source.publisher),
      published: text(source.published),
      url: text(source.url),
      reliability: text(source.reliability) as Reliability | undefined,
      notes: text(source.notes),
      licence: text(source.licence),
    });
    return { ...fields, id, place };
  });
}

/** What the data adds to the ontology; null for nothing. */
export function ownOntology(value: Json | undefined): OntologyFile | null {
  const addition = unwrapped(value ?? null);
  return isMap(addition) ? (addition as unknown as OntologyFile) : null;
}

/**
 * The columns in which our own exports say what no graph format has a place for, so that a file of ours comes back
 * with its types and sources. `node` columns stand at nodes, `edge` columns at edges, `graph` ones at the whole.
 */
export const OWN = 'entente:';

/** How a column's values are written where the format has types: lists and records as JSON text. */
export type OwnSort = 'string' | 'double' | 'int' | 'boolean' | 'json';

const backing = {
  valid: 'string',
  sources: 'json',
  evidence: 'json',
  claims: 'json',
  reliability: 'string',
  credibility: 'int',
  disputed: 'boolean',
  dossier: 'string',
  attributes: 'json',
} as const satisfies Record<string, OwnSort>;

export const ownNodeColumns = {
  id: 'string',
  type: 'string',
  kind: 'string',
  aliases: 'json',
  identifiers: 'json',
  summary: 'string',
  lat: 'double',
  lon: 'double',
  ordinal: 'int',
  ...backing,
} as const satisfies Record<string, OwnSort>;

export const ownEdgeColumns = {
  id: 'string',
  type: 'string',
  family: 'string',
  symmetric: 'boolean',
  amountLow: 'double',
  amountHigh: 'double',
  currency: 'string',
  per: 'string',
  inKind: 'boolean',
  forms: 'json',
  giverCertain: 'boolean',
  ...backing,
} as const satisfies Record<string, OwnSort>;

/** Of the whole graph: the sources cited, and what the data adds to the ontology. */
export const ownGraphColumns = { sources: 'json', ontology: 'json' } as const satisfies Record<
  string,
  OwnSort
>;
