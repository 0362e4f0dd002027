import { setImmediate as breathe } from 'node:timers/promises';
import { chains, newBudget, type Chains } from '../paths/chains.ts';
import type { RouteSearch } from '../paths/routes.ts';
import type { Session } from '../access/session.ts';
import { arrival, departure, spanOf } from '../paths/timing.ts';
import { axisOf, endsInGroup, phaseOf, stateOf, type Moves, type TraceMove } from './moves.ts';
import type { Crossed } from './structure.ts';
import type { Terrain } from './terrain.ts';

export interface WaysArgs {
  readonly session: Session;
  readonly anchor: string;
  readonly goal: string | null;
  readonly maxHops: number;
  readonly moves: Moves;
  readonly terrain: Terrain;
}

/** Two structural relations before each flow, and two at the goal. */
const longest = (maxHops: number) => 3 * maxHops + 2;

/**
 * The ways outward from the anchor, to the goal where there is one, that dates don't exclude: fewest relations first,
 * then by timing, then by relation ids counted from the anchor.
 */
export function waysOutward(args: WaysArgs): RouteSearch<TraceMove> {
  const { session, anchor, goal, maxHops, moves, terrain } = args;
  const start = { other: anchor, state: stateOf('A', anchor) };
  const states = reachable(start.state, moves);
  const isEnd = (state: string) =>
    goal === null
      ? phaseOf(state) === 'N' || endsInGroup(terrain, state)
      : (['N', 'G1', 'G2'] as const).some((phase) => state === stateOf(phase, goal));
  /** The states from which an end is exactly so many moves away. */
  const reach = [new Set([...states].filter(isEnd))];
  const onward = onwardIn(moves, reach);
  const at = async (length: number): Promise<Chains<TraceMove> | null> => {
    for (let before = reach.at(-1); before && reach.length <= length; before = reach.at(-1)) {
      const within = before;
      reach.push(new Set([...states].filter((state) => moves(state).some((move) => within.has(move.state)))));
      await breathe();
      session.check();
    }
    if (!reach[length]?.has(start.state)) return null;
    return { session, start, length, allows: fewFlows(maxHops), onward };
  };
  const list = ['ways', terrain.course, anchor, ...(goal === null ? [] : [goal])].join(' ');
  return { list, longest: longest(maxHops), withExcluded: false, at };
}

function reachable(start: string, moves: Moves): Set<string> {
  const states = new Set([start]);
  for (const state of states) for (const move of moves(state)) states.add(move.state);
  return states;
}

const fewFlows = (maxHops: number) => (move: TraceMove, trail: readonly TraceMove[]) =>
  !move.isFlow || trail.reduce((flows, step) => flows + (step.isFlow ? 1 : 0), 0) < maxHops;

/** The moves after which the end is still within reach, cached. */
function onwardIn(moves: Moves, reach: readonly ReadonlySet<string>[]) {
  const known = new Map<string, readonly TraceMove[]>();
  return (state: string, left: number): readonly TraceMove[] => {
    const key = `${left} ${state}`;
    let onward = known.get(key);
    if (!onward) {
      onward = moves(state).filter((move) => reach[left - 1]?.has(move.state));
      known.set(key, onward);
    }
    return onward;
  };
}

/**
 * What all ways between the anchor and the goal cross, found by going every one of them: of each relation, the links
 * with which days can be chosen along the whole way that never go back in time. Throws what `chains` throws.
 */
export async function crossedBetween(args: WaysArgs, inTime: boolean): Promise<Crossed> {
  const crossed: Crossed = { flows: new Map(), structure: new Map() };
  const search = waysOutward(args);
  const note = createNote(crossed, args.terrain, inTime);
  const budget = newBudget();
  for (let length = 1; length <= search.longest; length++) {
    const some = await search.at(length, null);
    if (some)
      await chains(some, { wanted: 'POSSIBLE', budget }, (way) => {
        note(way);
        return true;
      });
  }
  return crossed;
}

/** Notes what a way crosses. */
function createNote({ flows, structure }: Crossed, terrain: Terrain, inTime: boolean) {
  const axis = axisOf(terrain);
  /** The distance at which all links of a relation have been noted. */
  const whole = new Map<string, number>();
  return (way: readonly TraceMove[]): void => {
    let distance = 0;
    const places = way.map((move) => ({ move, distance: move.isFlow ? ++distance : 0 }));
    if (places.every((place) => (whole.get(place.move.id) ?? Infinity) <= place.distance)) return;
    const windows = windowsAlong(way);
    for (const [at, place] of places.entries()) {
      const { relation, isFlow, id } = place.move;
      const [first, last] = windows[at] ?? [Infinity, -Infinity];
      let left = 0;
      for (const link of relation.links.values()) {
        const span = inTime ? spanOf(link, axis) : null;
        if (span && Math.max(span[0], first) > Math.min(span[1], last)) left++;
        else if (!isFlow) structure.set(link.id, link);
        else if (place.distance < (flows.get(link.id)?.distance ?? Infinity))
          flows.set(link.id, { link, distance: place.distance });
      }
      if (left === 0) whole.set(id, Math.min(place.distance, whole.get(id) ?? Infinity));
    }
  };
}

/** Of each step of a way, the first day on which it may be reached and the last on which it may be left. */
function windowsAlong(way: readonly TraceMove[]): [first: number, last: number][] {
  let day: number | null = -Infinity;
  const windows = way.map(({ times }): [number, number] => {
    const first = day ?? Infinity;
    day = day === null ? null : arrival(times, day, true);
    return [first, Infinity];
  });
  let by: number | null = Infinity;
  for (let at = way.length - 1; at >= 0; at--) {
    const window = windows[at];
    const times = way[at]?.times;
    if (!window || !times) continue;
    window[1] = by ?? -Infinity;
    by = by === null ? null : departure(times, by, true);
  }
  return windows;
}
