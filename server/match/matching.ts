import type { GraphStore } from '../store/graph-store.ts';
import type { Decision, MatchVerdict } from './decision.ts';
import type { Proposal } from './proposals.ts';
import { decideMatch, decisions, proposals, undoMatch, type Asked, type ProposalFilter } from './review.ts';

/** Matching on one store, for whoever may not hold the store itself. */
export interface Matching {
  proposals(filter?: ProposalFilter): Promise<Proposal[]>;
  decisions(asked: { first: number; verdict?: MatchVerdict | null }): Promise<Decision[]>;
  decide(asked: Asked): Promise<Decision>;
  undo(id: string): Promise<Decision>;
}

export const matchingOn = (store: GraphStore): Matching => ({
  proposals: (filter) => proposals(store, filter),
  decisions: (asked) => decisions(store, asked),
  decide: (asked) => decideMatch(store, asked),
  undo: (id) => undoMatch(store, id),
});
