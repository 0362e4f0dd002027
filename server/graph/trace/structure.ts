import type { Session } from '../access/session.ts';
import { departure, spanOf, type Axis } from '../paths/timing.ts';
import type { FindWay } from './labels.ts';
import { axisOf, endsInGroup, type Moves, type TraceMove } from './moves.ts';
import type { Terrain, TraceLink } from './terrain.ts';

/** What a trace crosses. */
export interface Crossed {
  /** Flows by id, each with the fewest flows in which it is reached (1: at the traced entity itself). */
  readonly flows: Map<string, { readonly link: TraceLink; readonly distance: number }>;
  /** Structural links by id: through what flows reach their groups. */
  readonly structure: Map<string, TraceLink>;
}

export interface OutwardArgs {
  readonly session: Session;
  readonly terrain: Terrain;
  readonly anchor: string;
  readonly moves: Moves;
  readonly maxHops: number;
  /** Whether what is crossed must hold in time; else links count as if they had no date. */
  readonly inTime: boolean;
}

/**
 * Notes the structural links that follow a state on some way that goes on to a flow, or ends in the group of its last
 * receiver.
 */
export function crossStructure(crossed: Crossed, find: FindWay, state: string, args: OutwardArgs): void {
  const { terrain, moves, maxHops, anchor } = args;
  const axis = axisOf(terrain);
  const cross = (trail: readonly TraceMove[], end: TraceMove | null, by: number) => {
    const avoid = [...trail, ...(end ? [end] : [])].map(({ other }) => other);
    if (new Set(avoid).size < avoid.length || avoid.includes(anchor)) return;
    const maxFlows = end ? maxHops - 1 : maxHops;
    for (const [at, { relation }] of trail.entries())
      for (const link of relation.links.values()) {
        if (crossed.structure.has(link.id)) continue;
        const day = dayBefore(trail, at, args.inTime ? link : null, by, axis);
        if (day !== null && find(state, { avoid, maxFlows, by: day })) crossed.structure.set(link.id, link);
      }
  };
  const follow = (trail: readonly TraceMove[], last: TraceMove) => {
    if (trail.length === 1 && endsInGroup(terrain, last.state)) cross(trail, null, Infinity);
    for (const move of moves(last.state))
      if (move.isFlow) {
        const by = departure(move.times, Infinity, true);
        if (by !== null) cross(trail, move, by);
      } else follow([...trail, move], move);
  };
  for (const move of moves(state)) if (!move.isFlow) follow([move], move);
}

/**
 * The last day by which a way must arrive where a trail starts, so that the trail, with this link chosen at one of its
 * steps (null: any), ends by a day; null where it can't.
 */
function dayBefore(
  trail: readonly TraceMove[],
  at: number,
  link: TraceLink | null,
  by: number,
  axis: Axis,
): number | null {
  let day: number | null = by;
  for (let step = trail.length - 1; step >= 0 && day !== null; step--) {
    const times = trail[step]?.times;
    const span = step === at && link ? spanOf(link, axis) : null;
    if (step === at && link) day = span === null ? day : span[0] <= day ? Math.min(span[1], day) : null;
    else if (times) day = departure(times, day, true);
  }
  return day;
}
