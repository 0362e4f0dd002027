import type { Session } from './session.ts';
import type { TraceMove } from './trace-moves.ts';
import { structureCrossed } from './trace-structure.ts';
import type { Terrain, TraceLink } from './trace-terrain.ts';
import { distanceAvoiding, growTree } from './trace-tree.ts';
import { takeTurns } from './turn.ts';

/** What a trace crosses. */
export interface Crossed {
  /** Flows by id, each with the fewest flows in which it is reached (1: at the traced entity itself). */
  readonly flows: Map<string, { readonly link: TraceLink; readonly distance: number }>;
  /** Structural links by id: through what flows reach their groups. */
  readonly structure: Map<string, TraceLink>;
}

const STEPS_A_TURN = 500;

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
  const turn = takeTurns(session, STEPS_A_TURN);
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
