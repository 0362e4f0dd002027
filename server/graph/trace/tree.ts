import type { Turn } from '../access/turn.ts';
import { entityOfState, stateOf, type TraceMove } from './moves.ts';
import { LimitError } from '../errors.ts';

/** One state of a trace, and how it is reached. */
export interface Spot {
  readonly entity: string;
  /** Fewest flows from the anchor. */
  readonly distance: number;
  /** The way on which it was first reached. */
  readonly parent: Spot | null;
  /** Every spot from which a move leads here. */
  readonly before: { readonly spot: Spot; readonly isFlow: boolean }[];
}

interface Reached {
  readonly move: TraceMove;
  readonly from: Spot;
}

export interface Tree {
  /** By state. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Flows that lead on from the way on which their spot was first reached. */
  readonly forward: readonly Reached[];
  /** Flows that lead back to an entity of that way. */
  readonly backward: readonly Reached[];
}

/** A state that was reached, for going on from it. */
type Queued = readonly [state: string, spot: Spot];

const maxSteps = 3_000_000;

/** Grows outward from the anchor over at most `maxHops` flows, fewest first. */
export async function growTree(
  anchor: string,
  moves: (state: string) => readonly TraceMove[],
  maxHops: number,
  turn: Turn,
): Promise<Tree> {
  const root: Spot = { entity: anchor, distance: 0, parent: null, before: [] };
  const spots = new Map([[stateOf('A', anchor), root]]);
  const forward: Reached[] = [];
  const backward: Reached[] = [];
  const take = (from: Spot, move: TraceMove, queue: Queued[]) => {
    if (isOnWay(from, move.other)) {
      if (move.isFlow) backward.push({ move, from });
      return;
    }
    if (move.isFlow) forward.push({ move, from });
    let spot = spots.get(move.state);
    if (!spot) {
      const distance = from.distance + (move.isFlow ? 1 : 0);
      spot = { entity: entityOfState(move.state), distance, parent: from, before: [] };
      spots.set(move.state, spot);
      queue.push([move.state, spot]);
    }
    spot.before.push({ spot: from, isFlow: move.isFlow });
  };
  let layer: Queued[] = [...spots];
  for (let hop = 0; hop < maxHops && layer.length > 0; hop++) {
    const next: Queued[] = [];
    // The layer grows while it is walked: structural moves cost no hop.
    for (const [state, spot] of layer) {
      for (const move of moves(state)) take(spot, move, move.isFlow ? next : layer);
      await turn();
    }
    layer = next;
  }
  for (const { move, from } of backward) spots.get(move.state)?.before.push({ spot: from, isFlow: true });
  return { spots, forward, backward };
}

function isOnWay(spot: Spot, entity: string): boolean {
  for (let at: Spot | null = spot; at; at = at.parent) if (at.entity === entity) return true;
  return false;
}

/**
 * The fewest flows on a way from the anchor to a spot that passes no entity twice and through none of `avoid`; null when
 * that takes more than `most`. `steps` counts what was tried, across calls; throws a LimitError after three million.
 */
export function distanceAvoiding(
  spot: Spot,
  avoid: readonly string[],
  maxLinks: number,
  steps: { taken: number },
): number | null {
  const seen = new Set([...avoid, spot.entity]);
  if (avoid.includes(spot.entity)) return null;
  const reaches = (at: Spot, left: number): boolean => {
    if (at.parent === null) return true;
    for (const { spot: before, isFlow } of at.before) {
      const rest = isFlow ? left - 1 : left;
      if (++steps.taken > maxSteps) throw tooManySteps();
      if (before.distance > rest || seen.has(before.entity)) continue;
      seen.add(before.entity);
      const reached = reaches(before, rest);
      seen.delete(before.entity);
      if (reached) return true;
    }
    return false;
  };
  for (let left = spot.distance; left <= maxLinks; left++) if (reaches(spot, left)) return left;
  return null;
}

const tooManySteps = () =>
  new LimitError(
    'Too many ways had to be tried. Ask for fewer hops, or narrow the filter by family, type or date.',
  );
