import { isRecord, itemsOf, parseJson, recordOf, recordsOf } from '../json.ts';
import type { ClaimDraft } from '../../graph/writing/drafts.ts';
import type { OntologyFile } from '../../graph/ontology/ontology.ts';
import type { Attributes, EntityRecord, Json, LinkRecord } from '../../graph/records.ts';
import {
  entityProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type Property,
} from '../../graph/properties.ts';
import { propertiesOf } from '../../graph/property-rows.ts';
import { plainValues, saidValues } from '../values/plain-values.ts';
import type { EntityPart, LinkPart, Place, SourcePart } from '../reading.ts';
import type { Values } from './graph.ts';

/** Takes our own columns out of the others, by their name without the prefix; lists and records are unwrapped. */
export function takeOwn(data: Values): Values {
  const own: Values = new Map();
  for (const [name, value] of data) {
    if (!name.startsWith(ownPrefix)) continue;
    data.delete(name);
    own.set(name.slice(ownPrefix.length), unwrapped(value));
  }
  return own;
}

/** JSON text as what it says; texts that are none stay. */
function unwrapped(value: Json): Json {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

const text = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: Json | undefined) => (typeof value === 'number' ? value : undefined);
const texts = (value: Json | undefined) => itemsOf(value).filter((each) => typeof each === 'string');

/** What our own columns say of an entity, apart from its type, kind, evidence and claims. */
export function ownEntity(own: Values): Partial<EntityPart> {
  const said = saidValues(ofNodes, (name) => own.get(name));
  const id = text(own.get('id'));
  return { ...said, ...(id && { identifiers: [...texts(own.get('identifiers')), `entente:${id}`] }) };
}

/** What our own columns say of a link, apart from its type, evidence and claims. */
export function ownLink(own: Values): Partial<LinkPart> {
  return saidValues(ofEdges, (name) => own.get(name));
}

export function ownText(own: Values, name: string): string | undefined {
  return text(own.get(name));
}
export function ownTexts(own: Values, name: string): readonly string[] {
  return texts(own.get(name));
}

/** What the formats that are no graph formats said of it, `{stix: {…}}`. */
export function ownAttributes(own: Values): Attributes {
  return recordOf(own.get('attributes'));
}

/** The claims at an element; `id` gives the new id of what a claim names. */
export function ownClaims(own: Values, id: (old: string) => string): readonly ClaimDraft[] {
  return recordsOf(own.get('claims')).flatMap((claim) => {
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
  return recordsOf(unwrapped(value ?? null)).flatMap((source) => {
    const id = text(source.id);
    if (id === undefined) return [];
    const fields = saidValues(sourceProperties, (name) => source[name]);
    return { ...fields, id, place };
  });
}

/** What the data adds to the ontology; null for nothing. */
export function ownOntology(value: Json | undefined): OntologyFile | null {
  const addition = unwrapped(value ?? null);
  return isRecord(addition) ? addition : null;
}

/**
 * The columns in which our own exports say what no graph format has a place for, so that a file of ours comes back
 * with its types and sources. `node` columns stand at nodes, `edge` columns at edges, `graph` ones at the whole.
 */
export const ownPrefix = 'entente:';

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

const ofNodes = propertiesOf(entityProperties, ({ graph }) => graph !== false);
const ofEdges = propertiesOf(linkProperties, ({ graph }) => graph !== false);

const sorts = { texts: 'json', number: 'double', whole: 'int', flag: 'boolean' } as const;

function columnsOf(rows: Properties): Record<string, OwnSort> {
  const sortOf = ({ value }: Property): OwnSort =>
    typeof value === 'string' && value in sorts ? sorts[value as keyof typeof sorts] : 'string';
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, sortOf(row)]));
}

export const ownNodeColumns: Readonly<Record<string, OwnSort>> = {
  ...{ id: 'string', type: 'string', kind: 'string' },
  ...columnsOf(ofNodes),
  ...backing,
};

export const ownEdgeColumns: Readonly<Record<string, OwnSort>> = {
  ...{ id: 'string', type: 'string', family: 'string', symmetric: 'boolean' },
  ...columnsOf(ofEdges),
  ...backing,
};

/** What our own columns say of a node, or an edge, beside its type, evidence and period. */
export function ownOfEntity(entity: EntityRecord): Attributes {
  return plainValues(nodesWithoutPeriod, entity);
}
export function ownOfLink(link: LinkRecord): Attributes {
  return plainValues(edgesWithoutPeriod, link);
}

/** Formats may say periods in their own way: `view.ts` knows. */
const withoutPeriod = (rows: Properties) => propertiesOf(rows, ({ value }) => value !== 'period');
const nodesWithoutPeriod = withoutPeriod(ofNodes);
const edgesWithoutPeriod = withoutPeriod(ofEdges);

/** Of the whole graph: the sources cited, and what the data adds to the ontology. */
export const ownGraphColumns = { sources: 'json', ontology: 'json' } as const satisfies Record<
  string,
  OwnSort
>;
