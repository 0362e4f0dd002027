import type { EntityType, LinkFamily } from './elements.ts';

export interface Term {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
}

export interface TypeTerm {
  readonly type: EntityType;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  readonly kinds: readonly Term[];
}

export interface FamilyTerm {
  readonly family: LinkFamily;
  readonly label: string;
  readonly description: string;
}

export interface LinkTypeTerm {
  readonly id: string;
  readonly family: LinkFamily;
  readonly label: string;
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly sign: number;
  readonly description: string;
}

/** The ontology as the server declares it: legend, filters and labels read it. */
export interface Vocabulary {
  readonly entityTypes: readonly TypeTerm[];
  readonly families: readonly FamilyTerm[];
  readonly linkTypes: readonly LinkTypeTerm[];
  readonly supportForms: readonly Term[];
  readonly measures: readonly (Term & { readonly unit: string | null })[];
  readonly rules: readonly Term[];
}

/** The kind as people read it; the id itself where the ontology does not know it. */
export const kindLabel = (vocabulary: Vocabulary | null, type: EntityType, kind: string): string =>
  vocabulary?.entityTypes.find((term) => term.type === type)?.kinds.find((term) => term.id === kind)?.label ??
  kind.replaceAll('-', ' ');

export const typeLabel = (vocabulary: Vocabulary | null, type: EntityType): string =>
  vocabulary?.entityTypes.find((term) => term.type === type)?.label ?? type.toLowerCase();
