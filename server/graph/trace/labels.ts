import type { Turn } from '../access/turn.ts';
import { LimitError } from '../errors.ts';
import { arrival, departure } from '../paths/timing.ts';
import { entityOfState, phaseOf, stateOf, type Moves, type Phase, type TraceMove } from './moves.ts';

/**
 * A state as some walk reaches it: over how many flows, and on which day at the soonest (on the axis of the trace, where
 * days grow outward). A walk may pass an entity twice, so labels bound what a way, which may not, can do.
 */
interface Label {
  readonly entity: string;
  readonly distance: number;
  readonly time: number;
  /** Where the walk came from; null at the anchor. */
  readonly parent: Label | null;
}

/** A move, and the state that it starts from. */
interface Step {
  readonly from: string;
  readonly move: TraceMove;
}

/** What walks outward from the anchor reach. */
export interface Reach {
  /** Each state's labels that no other beats in both distance and time: nearest (and latest) first. */
  readonly labels: ReadonlyMap<string, readonly Label[]>;
  /** The steps that lead to a state. */
  readonly before: ReadonlyMap<string, readonly Step[]>;
}

/** Structural moves go from one of these to the next and cost no flow. */
const ranks: Readonly<Record<Phase, 0 | 1 | 2>> = { A: 0, N: 0, I1: 1, G1: 1, I2: 2, G2: 2 };

/**
 * Labels of all states within `maxHops` flows of the anchor: a search for the earliest arrival, flow by flow, that
 * keeps what is nearer beside what is earlier (the temporal paths of Wu et al., PVLDB 7(9), 2014).
 */
export async function growLabels(anchor: string, moves: Moves, maxHops: number, turn: Turn): Promise<Reach> {
  const labels = new Map<string, Label[]>();
  const before = new Map<string, Step[]>();
  const expanded = new Set<string>();
  let layer = new Map<string, Label>();
  let next = new Map<string, Label>();
  const expand = (state: string, from: Label) => {
    for (const move of moves(state)) {
      if (move.other === anchor) continue;
      if (!expanded.has(state)) append(before, move.state, { from: state, move });
      const time = arrival(move.times, from.time, true);
      if (time === null) continue;
      const distance = from.distance + (move.isFlow ? 1 : 0);
      const into = move.isFlow ? next : layer;
      const best = into.get(move.state) ?? labels.get(move.state)?.at(-1);
      if (!best || time < best.time)
        into.set(move.state, { entity: move.other, distance, time, parent: from });
    }
    expanded.add(state);
  };
  layer.set(stateOf('A', anchor), { entity: anchor, distance: 0, time: -Infinity, parent: null });
  for (let hop = 0; hop <= maxHops && layer.size > 0; hop++) {
    next = new Map();
    // A layer's labels of one rank are final once those of the rank before have been followed.
    for (const rank of hop < maxHops ? [0, 1, 2] : [])
      for (const [state, label] of [...layer].filter(([each]) => ranks[phaseOf(each)] === rank)) {
        expand(state, label);
        await turn();
      }
    for (const [state, label] of layer) append(labels, state, label);
    layer = new Map(
      [...next].filter(([state, { time }]) => time < (labels.get(state)?.at(-1)?.time ?? Infinity)),
    );
  }
  return { labels, before };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** What a way must keep to. */
interface Bounds {
  /** Entities that it may not pass, beside its own end. */
  readonly avoid: readonly string[];
  /** Flows that it may take. */
  readonly maxFlows: number;
  /** Day by which it must arrive. */
  readonly by: number;
  /** No way takes fewer flows than this. */
  readonly minFlows?: number;
}

/** A way to a state: its flows, and when it arrives at the soonest. */
export interface Way {
  readonly flows: number;
  readonly time: number;
}

/** Finds ways that pass no entity twice. */
export type FindWay = (state: string, bounds: Bounds) => Way | null;

const maxSteps = 3_000_000;

/**
 * Finds ways outward from the anchor to states: the fewest flows on which a way arrives in time, null where none does.
 * The walk of a label is such a way mostly; where it isn't, ways are tried inward from the state, as far as labels leave
 * hope. Throws a LimitError after three million tries.
 */
export function wayFinder({ labels, before }: Reach): FindWay {
  let steps = 0;
  /** The label with the earliest time within so many flows. */
  const best = (state: string, flows: number): Label | undefined =>
    labels.get(state)?.findLast(({ distance }) => distance <= flows);
  const tryInward = (state: string, left: number, by: number, seen: Set<string>): TraceMove[] | null => {
    if (phaseOf(state) === 'A') return [];
    for (const { from, move } of before.get(state) ?? []) {
      if (++steps > maxSteps) throw tooManySteps();
      const rest = move.isFlow ? left - 1 : left;
      const day = departure(move.times, by, true);
      const entity = entityOfState(from);
      const soonest = best(from, rest)?.time;
      if (day === null || soonest === undefined || soonest > day || seen.has(entity)) continue;
      seen.add(entity);
      const way = tryInward(from, rest, day, seen);
      seen.delete(entity);
      if (way) {
        way.push(move);
        return way;
      }
    }
    return null;
  };
  return (state, { avoid, maxFlows, by, minFlows = 0 }) => {
    const entity = entityOfState(state);
    if (avoid.includes(entity)) return null;
    const nearest = labels.get(state)?.find(({ time }) => time <= by);
    if (!nearest) return null;
    for (let flows = Math.max(minFlows, nearest.distance); flows <= maxFlows; flows++) {
      const label = best(state, flows);
      if (label && isWay(label, avoid)) return { flows, time: label.time };
      const way = tryInward(state, flows, by, new Set([...avoid, entity]));
      if (way) return { flows, time: arrivalOf(way) };
    }
    return null;
  };
}

/** Whether a label's walk passes no entity twice, and none of these. */
function isWay(label: Label, avoid: readonly string[]): boolean {
  const seen = new Set(avoid);
  for (let at: Label | null = label; at; at = at.parent) {
    if (seen.has(at.entity)) return false;
    seen.add(at.entity);
  }
  return true;
}

const arrivalOf = (way: readonly TraceMove[]): number =>
  way.reduce((time, { times }) => arrival(times, time, true) ?? Infinity, -Infinity);

const tooManySteps = () =>
  new LimitError(
    'Too many ways had to be tried. Ask for fewer hops, or narrow the filter by family, type or date.',
  );
