import type { LinkFilterParams } from '../elements/link-filter.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { relationOf, type RelationRecord } from './relation.ts';

/** A relation by its ends, whatever is known of its links. */
export type Found = Omit<RelationRecord, 'count'>;

export function endOf(relation: Found): string {
  return relation.end ?? relation.source;
}

export function otherEndOf(relation: Found): string {
  return endOf(relation) === relation.source ? relation.target : relation.source;
}

/**
 * Relations that one statement finds. Those of one type that run one way from the ends that they are found from need
 * not be worked out for each link: their links are walked by type and direction, which takes a tenth of the time where
 * there are many, and passes by whatever else lies between the two.
 */
export interface Walk<R extends Found> {
  readonly way: 'out' | 'in' | 'any';
  readonly type: string;
  readonly relations: readonly R[];
}

/** The walks that find these relations. A filter of links whose types are not theirs finds nothing by any of them. */
export function walksOf<R extends Found>(
  ontology: Ontology,
  relations: readonly R[],
  { types }: Pick<LinkFilterParams, 'types'>,
): Walk<R>[] {
  const type = relations[0]?.type ?? '';
  const known = ontology.linkType(type);
  const isOneType = relations.every((relation) => relation.type === type);
  if (!known || known.symmetric || !isOneType || (types !== null && !types.includes(type)))
    return [{ way: 'any', type, relations }];
  const out = relations.filter((relation) => endOf(relation) === relation.source);
  const back = relations.filter((relation) => endOf(relation) !== relation.source);
  return [
    { way: 'out' as const, type, relations: out },
    { way: 'in' as const, type, relations: back },
  ].filter((walk) => walk.relations.length > 0);
}

/** The id of the relation that a walk finds at an end. */
export function relationAt(
  ontology: Ontology,
  { way, type }: Pick<Walk<Found>, 'way' | 'type'>,
  { end, other }: { readonly end: string; readonly other: string },
): string {
  return relationOf(ontology, {
    type,
    source: way === 'in' ? other : end,
    target: way === 'in' ? end : other,
  }).id;
}
