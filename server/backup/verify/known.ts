import type { ClaimEvidence, SourceEvidence } from '../../graph/elements/evidence.ts';
import type { VariantPart } from '../../merge/variants.ts';

/** What one pass over a store keeps in mind to compare the rest with: ids and what little each check needs. */
export interface Known {
  readonly sources: Map<string, SourceEvidence & { readonly dropped: boolean }>;
  /** Standing claims, by what they are about. */
  readonly claims: Map<string, ClaimEvidence[]>;
  /** Links that each entity says it has. */
  readonly degrees: Map<string, number>;
  /** Links that were met at each entity. */
  readonly met: Map<string, number>;
  readonly figures: Set<string>;
  /** What merged entities were merged into, and their types. */
  readonly merged: Map<string, { readonly into: string; readonly was: string }>;
  /** Evidence entries that others bring to an element (see `bring`). */
  readonly brought: Map<string, Set<string>>;
  /** Links that something names, with those that name each; taken out once the link is met. */
  readonly awaited: Map<string, Naming[]>;
  /** Links and figures that wait for entities, by their ids. */
  readonly waiting: Set<string>;
  readonly dossiers: Set<string>;
  /** Elements by data set: its own, and those it speaks of beside others or that wait. */
  readonly held: Map<string, Record<'entities' | 'links' | 'figures', number>>;
}

/** Who names a link, and what is wrong where it is not there. */
export interface Naming {
  readonly check: 'claim' | 'assessment' | 'variant';
  readonly id: string;
}

export function nothingKnown(): Known {
  return {
    sources: new Map(),
    claims: new Map(),
    degrees: new Map(),
    met: new Map(),
    figures: new Set(),
    merged: new Map(),
    brought: new Map(),
    awaited: new Map(),
    waiting: new Set(),
    dossiers: new Set(),
    held: new Map(),
  };
}

/** Counts an element for a data set. */
export function hold(known: Known, dossier: string, part: Exclude<VariantPart, 'sources'>): void {
  const held = known.held.get(dossier) ?? { entities: 0, links: 0, figures: 0 };
  held[part] += 1;
  known.held.set(dossier, held);
}

export function isEntity(known: Known, id: string): boolean {
  return known.degrees.has(id);
}

/** Keeps in mind that a link is named, to be told of where no link of that id is met. */
export function expectLink(known: Known, link: string, naming: Naming): void {
  const all = known.awaited.get(link);
  if (all) all.push(naming);
  else known.awaited.set(link, [naming]);
}
