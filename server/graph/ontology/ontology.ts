import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shipped } from '../../root.ts';
import {
  isEntityType,
  isLinkFamily,
  type LinkFamily,
  type LinkTypeEntry,
  type MeasureCount,
  type MeasureEntry,
  type OntologyFile,
} from './ontology-file.ts';
import type { EntityType } from '../records.ts';

export type { LinkFamily, OntologyFile } from './ontology-file.ts';

export interface Term {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
}
export interface EntityTypeTerm {
  readonly id: EntityType;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  readonly kinds: readonly Term[];
}
export interface FamilyTerm {
  readonly id: LinkFamily;
  readonly label: string;
  readonly description: string;
}
export interface LinkTypeTerm {
  readonly id: string;
  readonly family: LinkFamily;
  readonly label: string;
  readonly inverse: string;
  readonly description: string;
  readonly symmetric: boolean;
  /** +1 between friends, -1 between enemies, 0 otherwise. */
  readonly sign: -1 | 0 | 1;
  /** Whether what flows to the source of such a link counts as reaching its target. */
  readonly reaches: boolean;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
}
export interface MeasureTerm extends Term {
  readonly unit: string | null;
  /** Measures that should add up to this one. */
  readonly parts: readonly string[];
  readonly counts: MeasureCount | null;
}

/** The vocabulary: frozen, in the order of its file. Lookups give undefined for an unknown id. */
export interface Ontology {
  readonly entityTypes: readonly EntityTypeTerm[];
  readonly families: readonly FamilyTerm[];
  readonly linkTypes: readonly LinkTypeTerm[];
  readonly supportForms: readonly Term[];
  readonly measures: readonly MeasureTerm[];
  readonly rules: readonly Term[];
  entityType(id: string): EntityTypeTerm | undefined;
  linkType(id: string): LinkTypeTerm | undefined;
  measure(id: string): MeasureTerm | undefined;
  supportForm(id: string): Term | undefined;
  /** Ids of the link types of these families, in the ontology's order. */
  typesOfFamilies(families: readonly LinkFamily[]): string[];
  /** The family of a link type; OTHER for a type that nothing declares. */
  familyOf(type: string): LinkFamily;
  /** The file shape it was made of, for merging and for writing out. */
  readonly file: OntologyFile;
}

/** The entries of a part whose ids the program knows. Throws for another id, which only the shipped file could have. */
function knownEntries<T, Id extends string>(
  part: Readonly<Record<string, T>> | undefined,
  isKnown: (id: string) => id is Id,
): (readonly [Id, T])[] {
  return entries(part).map(([id, entry]) => {
    if (isKnown(id)) return [id, entry];
    throw new Error(`The ontology has ${id}, which the program does not know.`);
  });
}
const entries = <T>(part: Readonly<Record<string, T>> | undefined) => Object.entries(part ?? {});
const term = ([id, entry]: [string, { label: string; description?: string }]): Term => ({
  id,
  label: entry.label,
  description: entry.description ?? null,
});

/** Builds the lookups over a file shape; `loadOntology` and `extendOntology` are the usual doors. */
export function ontologyOf(file: OntologyFile): Ontology {
  const typeEntries = knownEntries(file.entityTypes, isEntityType);
  const allTypes = typeEntries.map(([id]) => id);
  const ends = (types: readonly (EntityType | 'any')[]) =>
    types.includes('any') ? allTypes : types.filter((type) => type !== 'any');
  const entityTypes = typeEntries.map(([id, entry]): EntityTypeTerm => ({
    id,
    label: entry.label ?? id,
    plural: entry.plural ?? id,
    description: entry.description ?? '',
    kinds: entries(entry.kinds).map(([kind, label]) => ({ id: kind, label, description: null })),
  }));
  const families = knownEntries(file.families, isLinkFamily).map(([id, entry]): FamilyTerm => ({
    id,
    ...entry,
  }));
  const linkTypes = entries(file.linkTypes).map(([id, entry]: [string, LinkTypeEntry]): LinkTypeTerm => ({
    id,
    family: entry.family,
    label: entry.label,
    inverse: entry.inverse,
    description: entry.description ?? '',
    symmetric: entry.symmetric ?? false,
    sign: entry.sign ?? 0,
    reaches: entry.reaches ?? false,
    from: ends(entry.from),
    to: ends(entry.to),
  }));
  const measures = entries(file.measures).map(([id, entry]: [string, MeasureEntry]): MeasureTerm => ({
    ...term([id, entry]),
    unit: entry.unit ?? null,
    parts: entry.parts ?? [],
    counts: entry.counts ?? null,
  }));
  const supportForms = entries(file.supportForms).map(term);
  const byId = <T extends { readonly id: string }>(terms: readonly T[]) => {
    const map = new Map(terms.map((each) => [each.id, each]));
    return (id: string) => map.get(id);
  };
  const linkType = byId(linkTypes);
  return deepFreeze({
    entityTypes,
    families,
    linkTypes,
    supportForms,
    measures,
    rules: entries(file.rules).map(term),
    entityType: byId<EntityTypeTerm>(entityTypes),
    linkType,
    measure: byId(measures),
    supportForm: byId(supportForms),
    typesOfFamilies: (wanted) =>
      linkTypes.filter((type) => wanted.includes(type.family)).map((type) => type.id),
    familyOf: (type) => linkType(type)?.family ?? 'OTHER',
    file,
  } satisfies Ontology);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

let shippedOntology: Ontology | undefined;

/** The ontology that ships with Entente; frozen, so that one reading serves all who ask. */
export function loadOntology(): Ontology {
  if (!shippedOntology) {
    const path = shipped('server', 'graph', 'ontology', 'ontology.yaml');
    const file: OntologyFile = parse(readFileSync(path, 'utf8'));
    shippedOntology = ontologyOf(file);
  }
  return shippedOntology;
}
