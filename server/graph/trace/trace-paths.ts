import { setImmediate as breathe } from 'node:timers/promises';
import { chains, chainsByTiming, type Chains } from '../paths/chains.ts';
import type { Session } from '../access/session.ts';
import { endsInGroup, phaseOf, stateOf, type TraceMove } from './moves.ts';
import type { Crossed } from './structure.ts';
import type { Terrain } from './terrain.ts';

type Moves = (state: string) => readonly TraceMove[];

export interface TracePathsArgs {
  readonly session: Session;
  readonly anchor: string;
  readonly goal: string | null;
  readonly maxHops: number;
  readonly moves: Moves;
  readonly terrain: Terrain;
}

/** Two structural links before each flow, and two at the goal. */
const longest = (maxHops: number) => 3 * maxHops + 2;

/**
 * The ways outward from the anchor, to the goal where there is one: fewest links first, then by timing, then by
 * link ids counted from the anchor; at most `limit`. Throws what `chains` throws.
 */
export async function tracePaths(args: TracePathsArgs, limit: number): Promise<TraceMove[][]> {
  const found: TraceMove[][] = [];
  for await (const search of searches(args))
    if (found.length < limit) found.push(...(await chainsByTiming(search, limit - found.length)));
    else break;
  return found;
}

/** What all ways between the anchor and the goal cross, found by going every one of them. */
export async function crossedBetween(args: TracePathsArgs): Promise<Crossed> {
  const crossed: Crossed = { flows: new Map(), structure: new Map() };
  for await (const search of searches(args))
    await chains(search, null, (chain) => {
      let distance = 0;
      for (const { id, link, isFlow } of chain) {
        if (!isFlow) crossed.structure.set(id, link);
        else if (++distance < (crossed.flows.get(id)?.distance ?? Infinity))
          crossed.flows.set(id, { link, distance });
      }
      return true;
    });
  return crossed;
}

async function* searches({
  session,
  anchor,
  goal,
  maxHops,
  moves,
  terrain,
}: TracePathsArgs): AsyncGenerator<Chains<TraceMove>> {
  const start = { other: anchor, state: stateOf('A', anchor) };
  const states = reachable(start.state, moves);
  const isEnd = (state: string) =>
    goal === null
      ? phaseOf(state) === 'N' || endsInGroup(terrain, state)
      : (['N', 'G1', 'G2'] as const).some((phase) => state === stateOf(phase, goal));
  let within = new Set([...states].filter(isEnd));
  const reach = [within];
  const count = { taken: 0 };
  for (let length = 1; length <= longest(maxHops); length++) {
    const before = within;
    const towards = (state: string) => moves(state).some((move) => before.has(move.state));
    within = new Set([...states].filter(towards));
    reach.push(within);
    await breathe();
    session.check();
    if (!within.has(start.state)) continue;
    yield { session, start, length, count, allows: fewFlows(maxHops), onward: onwardIn(moves, reach) };
  }
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
