import type { EntityType } from './records.ts';
import type { Direction } from './links.ts';

/** Which links lead from an entity to those that a field of it lists, and what stands at their other end. */
export interface Relation {
  /** Link types; null for any. */
  readonly types: readonly string[] | null;
  /** Seen from the entity. */
  readonly direction: Direction;
  /** Types of the other end; null for any. */
  readonly ends: readonly EntityType[] | null;
}

/** The ways from an entity to its neighbours that the schema names. */
export const relations = {
  allianceOf: { types: ['MEMBER_OF'], direction: 'OUT', ends: ['Alliance'] },
  groupOf: { types: ['MEMBER_OF', 'PART_OF'], direction: 'OUT', ends: null },
  memberOrPart: { types: ['MEMBER_OF', 'PART_OF'], direction: 'IN', ends: null },
  member: { types: ['MEMBER_OF'], direction: 'IN', ends: ['Actor'] },
  leader: { types: ['LEADS'], direction: 'IN', ends: ['Actor'] },
  operation: { types: ['CONDUCTED', 'PARTICIPATED_IN', 'TARGETED'], direction: 'BOTH', ends: ['Operation'] },
  party: { types: ['PARTY_TO'], direction: 'IN', ends: ['Actor'] },
  broker: { types: ['BROKERED'], direction: 'IN', ends: ['Actor'] },
  refuser: { types: ['REFUSED'], direction: 'IN', ends: null },
  obligation: { types: ['CONTAINS'], direction: 'OUT', ends: ['Obligation'] },
  agreement: { types: ['CONTAINS'], direction: 'IN', ends: ['Agreement'] },
  bound: { types: ['BOUND_BY'], direction: 'IN', ends: ['Actor'] },
  conductor: { types: ['CONDUCTED'], direction: 'IN', ends: ['Actor'] },
  participant: { types: ['CONDUCTED', 'PARTICIPATED_IN'], direction: 'IN', ends: null },
  target: { types: ['TARGETED'], direction: 'OUT', ends: null },
  place: { types: ['OCCURRED_IN', 'LOCATED_IN'], direction: 'OUT', ends: ['Place'] },
  holder: { types: null, direction: 'BOTH', ends: ['Actor'] },
  surrounding: { types: ['LOCATED_IN'], direction: 'OUT', ends: ['Place'] },
} satisfies Record<string, Relation>;
