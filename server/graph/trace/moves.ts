import { farEnd, type Terrain, type TraceRelation } from './terrain.ts';
import { byId, required } from '../access/batches.ts';
import type { Move } from '../paths/chains.ts';
import { timesAlong } from '../paths/frontier.ts';
import { always, type Axis, type Times } from '../paths/timing.ts';

/**
 * A trace goes outward from the traced entity, flow by flow. Before a flow it may pass from a group to the leader,
 * member or part that receives or gives for it, over at most two structural links (`I1`, `I2`), or from one of these
 * to its group (`G1`), unless that is an alliance, whose members keep purses of their own. It sets out (`A`) from the
 * traced entity or those inside it, and every flow leads to `N`. Between two ends it may finish in the goal as a
 * group, two structural links (`G1`, `G2`) from the last giver.
 */
const phases = ['A', 'I1', 'I2', 'N', 'G1', 'G2'] as const;
export type Phase = (typeof phases)[number];
const phaseNamed: ReadonlyMap<string, Phase> = new Map(phases.map((phase) => [phase, phase]));

export interface TraceMove extends Move {
  readonly relation: TraceRelation;
  readonly isFlow: boolean;
}

/** The moves from a state (`I1 some-entity`), by relation id. */
export type Moves = (state: string) => readonly TraceMove[];

/** Outward from receivers time runs backwards, since what reaches on was given before. */
export function axisOf({ course }: Pick<Terrain, 'course'>): Axis {
  return course === 'IN' ? -1 : 1;
}

export function stateOf(phase: Phase, entity: string): string {
  return `${phase} ${entity}`;
}
export function phaseOf(state: string): Phase {
  return required(phaseNamed, state.slice(0, state.indexOf(' ')));
}
export function entityOfState(state: string): string {
  return state.slice(state.indexOf(' ') + 1);
}

/** Whether a way downstream may end with this move: from its last receiver to the group that this one acts for. */
export function endsInGroup(terrain: Terrain, state: string): boolean {
  return terrain.course === 'OUT' && phaseOf(state) === 'G1';
}

/** The moves of a trace; none from the `goal`, where a trace between two ends. Without `inTime`, as if all were undated. */
export function movesOver(terrain: Terrain, goal: string | null, inTime: boolean): Moves {
  const times = inTime ? timesAlong(axisOf(terrain)) : () => always;
  const known = new Map<string, readonly TraceMove[]>();
  return (state) => {
    let moves = known.get(state);
    if (!moves) {
      moves = movesFrom(terrain, goal, state, times);
      known.set(state, moves);
    }
    return moves;
  };
}

function movesFrom(
  terrain: Terrain,
  goal: string | null,
  state: string,
  times: (relation: TraceRelation) => Times,
): TraceMove[] {
  const [phase, entity] = [phaseOf(state), entityOfState(state)];
  if (entity === goal || phase === 'G2') return [];
  const moves: TraceMove[] = [];
  const add = (
    relations: Terrain['flows'],
    next: Phase,
    isFlow: boolean,
    end: (relation: TraceRelation) => string | null,
  ) => {
    for (const relation of relations.get(entity) ?? []) {
      const other = end(relation);
      if (other === null || other === entity) continue;
      moves.push({
        id: relation.id,
        other,
        state: stateOf(next, other),
        times: times(relation),
        relation,
        isFlow,
      });
    }
  };
  add(terrain.flows, 'N', true, (relation) => farEnd(terrain.course, relation));
  if (phase === 'A' || phase === 'N') add(terrain.insiders, 'I1', false, ({ source }) => source);
  if (phase === 'I1') add(terrain.insiders, 'I2', false, ({ source }) => source);
  if (phase === 'N')
    add(terrain.groups, 'G1', false, ({ target }) =>
      target === goal || !terrain.alliances.has(target) ? target : null,
    );
  if (phase === 'G1') add(terrain.groups, 'G2', false, ({ target }) => (target === goal ? target : null));
  return moves.sort(byId);
}
