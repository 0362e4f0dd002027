import { endsInGroup, phaseOf, type TraceMove } from './moves.ts';
import type { Terrain, TraceLink } from './terrain.ts';
import { distanceAvoiding, type Spot, type Tree, growTree } from './tree.ts';
import { type Turn, takeTurns } from '../access/turn.ts';
import type { Session } from '../access/session.ts';

interface StructureArgs {
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
async function structureCrossed({
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
  /** `last` is that of the trail, here and below. */
  const goesOn = (spot: Spot, trail: readonly TraceMove[], last: TraceMove) =>
    moves(last.state).some(
      (move) =>
        move.isFlow &&
        flows.has(move.id) &&
        isWay(
          spot,
          [...trail, move].map(({ other }) => other),
          maxHops - 1,
        ),
    );
  const follow = (spot: Spot, trail: readonly TraceMove[], last: TraceMove) => {
    const ends = trail.length === 1 && endsInGroup(terrain, last.state);
    if (
      goesOn(spot, trail, last) ||
      (ends &&
        isWay(
          spot,
          trail.map(({ other }) => other),
          maxHops,
        ))
    )
      for (const { id, link } of trail) crossed.set(id, link);
    for (const move of moves(last.state)) if (!move.isFlow) follow(spot, [...trail, move], move);
  };
  for (const [state, spot] of tree.spots) {
    if (phaseOf(state) !== 'A' && phaseOf(state) !== 'N') continue;
    for (const move of moves(state)) if (!move.isFlow) follow(spot, [move], move);
    await turn();
  }
  return crossed;
}

/** What a trace crosses. */
export interface Crossed {
  /** Flows by id, each with the fewest flows in which it is reached (1: at the traced entity itself). */
  readonly flows: Map<string, { readonly link: TraceLink; readonly distance: number }>;
  /** Structural links by id: through what flows reach their groups. */
  readonly structure: Map<string, TraceLink>;
}

const stepsATurn = 500;

/**
 * Every flow on some way outward from the anchor that passes no entity twice, at most `maxHops` flows away.
 * Ways that only lead round a circle back to where they have been do not count.
 */
export async function reachOutward(
  session: Session,
  terrain: Terrain,
  anchor: string,
  moves: (state: string) => readonly TraceMove[],
  maxHops: number,
): Promise<Crossed> {
  const turn = takeTurns(session, stepsATurn);
  const tree = await growTree(anchor, moves, maxHops, turn);
  const flows: Crossed['flows'] = new Map();
  for (const { move, from } of tree.forward)
    if (!flows.has(move.id)) flows.set(move.id, { link: move.link, distance: from.distance + 1 });
  const steps = { taken: 0 };
  for (const { move, from } of tree.backward) {
    await turn();
    if (move.other === anchor || flows.has(move.id)) continue;
    const distance = distanceAvoiding(from, [move.other], maxHops - 1, steps);
    if (distance !== null) flows.set(move.id, { link: move.link, distance: distance + 1 });
  }
  const structure = await structureCrossed({ terrain, tree, moves, flows, maxHops, steps, turn });
  return { flows, structure };
}
