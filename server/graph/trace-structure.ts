import type { Crossed } from './trace-reach.ts';
import { endsInGroup, phaseOf, type TraceMove } from './trace-moves.ts';
import type { Terrain, TraceLink } from './trace-terrain.ts';
import { distanceAvoiding, type Spot, type Tree } from './trace-tree.ts';
import type { Turn } from './turn.ts';

export interface StructureArgs {
  readonly terrain: Terrain;
  readonly tree: Tree;
  readonly moves: (state: string) => readonly TraceMove[];
  readonly flows: Crossed['flows'];
  readonly maxHops: number;
  /** Counts what was tried; see `distanceAvoiding`. */
  readonly steps: { taken: number };
  readonly turn: Turn;
}

/**
 * The structural links through which counted flows reach or leave the groups of a trace, by id: those on some way
 * that passes no entity twice and goes on to a counted flow, or ends in the group of its last receiver.
 */
export async function structureCrossed({
  terrain,
  tree,
  moves,
  flows,
  maxHops,
  steps,
  turn,
}: StructureArgs): Promise<Map<string, TraceLink>> {
  const crossed = new Map<string, TraceLink>();
  const isWay = (spot: Spot, entities: readonly string[], hops: number) =>
    new Set(entities).size === entities.length && distanceAvoiding(spot, entities, hops, steps) !== null;
  const goesOn = (spot: Spot, trail: readonly TraceMove[]) =>
    moves((trail.at(-1) as TraceMove).state).some(
      (move) =>
        move.isFlow &&
        flows.has(move.id) &&
        isWay(
          spot,
          [...trail, move].map(({ other }) => other),
          maxHops - 1,
        ),
    );
  const follow = (spot: Spot, trail: readonly TraceMove[]) => {
    const ends = trail.length === 1 && endsInGroup(terrain, (trail[0] as TraceMove).state);
    if (
      goesOn(spot, trail) ||
      (ends &&
        isWay(
          spot,
          trail.map(({ other }) => other),
          maxHops,
        ))
    )
      for (const { id, link } of trail) crossed.set(id, link);
    for (const move of moves((trail.at(-1) as TraceMove).state))
      if (!move.isFlow) follow(spot, [...trail, move]);
  };
  for (const [state, spot] of tree.spots) {
    if (phaseOf(state) !== 'A' && phaseOf(state) !== 'N') continue;
    for (const move of moves(state)) if (!move.isFlow) follow(spot, [move]);
    await turn();
  }
  return crossed;
}
