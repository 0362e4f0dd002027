import { setImmediate as breathe } from 'node:timers/promises';
import type { Session } from './session.ts';
import { endsInGroup, entityOfState, stateOf, type TraceMove } from './trace-moves.ts';
import { structureCrossed } from './trace-structure.ts';
import type { Terrain, TraceLink } from './trace-terrain.ts';

/** What a trace crosses. */
export interface Crossed {
  /** Flows by id, each with the fewest flows in which it is reached (1: at the traced entity itself). */
  readonly flows: Map<string, { readonly link: TraceLink; readonly distance: number }>;
  /** Structural links by id: through what flows reach their groups. */
  readonly structure: Map<string, TraceLink>;
}

type Moves = (state: string) => readonly TraceMove[];

interface Tree {
  /** Flows from the anchor, per state. */
  readonly distance: Map<string, number>;
  readonly parent: Map<string, string>;
  /** Flows that lead back to an entity of the way on which their state was first reached. */
  readonly backward: { readonly move: TraceMove; readonly from: string }[];
  readonly forward: { readonly move: TraceMove; readonly distance: number }[];
}

/**
 * Every flow on some way outward from the anchor that passes no entity twice, at most `maxHops` flows away.
 * Ways that only lead round a circle back to where they have been do not count.
 */
export async function reachOutward(
  session: Session,
  terrain: Terrain,
  anchor: string,
  moves: Moves,
  maxHops: number,
): Promise<Crossed> {
  const tree = growTree(anchor, moves, maxHops, null);
  const flows: Crossed['flows'] = new Map();
  for (const { move, distance } of tree.forward)
    if (!flows.has(move.id)) flows.set(move.id, { link: move.link, distance });
  const detours = new Map<string, Map<string, number>>();
  for (const { move, from } of tree.backward) {
    if (flows.has(move.id) || move.other === anchor) continue;
    let around = detours.get(move.other);
    if (!around) {
      around = entityDistances(growTree(anchor, moves, maxHops, move.other));
      detours.set(move.other, around);
      await breathe();
      session.check();
    }
    const distance = (around.get(entityOfState(from)) ?? maxHops) + 1;
    if (distance <= maxHops) flows.set(move.id, { link: move.link, distance });
  }
  const arrivals = [...tree.distance].filter(([, distance]) => distance < maxHops).map(([state]) => state);
  const structure = structureCrossed(terrain, flows.values(), arrivals);
  for (const state of tree.distance.keys())
    for (const move of moves(state))
      if (move.other !== anchor && !move.isFlow && endsInGroup(terrain, move.state))
        structure.set(move.id, move.link);
  return { flows, structure };
}

/** Grows outward from the anchor, fewest flows first, without the entity `avoid`. */
function growTree(anchor: string, moves: Moves, maxHops: number, avoid: string | null): Tree {
  const start = stateOf('A', anchor);
  const tree: Tree = { distance: new Map([[start, 0]]), parent: new Map(), backward: [], forward: [] };
  let layer = [start];
  for (let hop = 0; hop < maxHops && layer.length > 0; hop++) {
    const next: string[] = [];
    // The layer grows while it is walked: structural moves cost no hop.
    for (const state of layer)
      for (const move of moves(state).filter(({ other }) => other !== avoid))
        take(tree, state, move, hop, move.isFlow ? next : layer);
    layer = next;
  }
  return tree;
}

/** Notes where a move leads; what is reached for the first time goes on the queue. */
function take(tree: Tree, state: string, move: TraceMove, hop: number, queue: string[]): void {
  if (isOnWay(tree, state, move.other)) {
    if (move.isFlow) tree.backward.push({ move, from: state });
    return;
  }
  const distance = move.isFlow ? hop + 1 : hop;
  if (move.isFlow) tree.forward.push({ move, distance });
  if (tree.distance.has(move.state)) return;
  tree.distance.set(move.state, distance);
  tree.parent.set(move.state, state);
  queue.push(move.state);
}

function isOnWay(tree: Tree, state: string, entity: string): boolean {
  for (let at: string | undefined = state; at !== undefined; at = tree.parent.get(at))
    if (entityOfState(at) === entity) return true;
  return false;
}

function entityDistances(tree: Tree): Map<string, number> {
  const distances = new Map<string, number>();
  for (const [state, distance] of tree.distance) {
    const entity = entityOfState(state);
    if (distance < (distances.get(entity) ?? Infinity)) distances.set(entity, distance);
  }
  return distances;
}
