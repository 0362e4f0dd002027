import type { Move } from './chains.ts';
import type { LinkRecord } from './records.ts';
import { farEnd, type Terrain } from './trace-terrain.ts';

/**
 * A trace goes outward from the traced entity, flow by flow. Between two flows it may pass, on at most two
 * structural links, from a group to the leader, member or part that receives or gives for it (`I1`, `I2`), from
 * one of these to its group (`G1`, `G2`), or from one to another of the same group, unless that is an alliance
 * (`GI`). It sets out (`A`) from the traced entity or those inside it, and every flow leads to `N`.
 */
export type Phase = 'A' | 'I1' | 'I2' | 'N' | 'G1' | 'G2' | 'GI';

export interface TraceMove extends Move {
  readonly link: LinkRecord;
  readonly isFlow: boolean;
}

export const stateOf = (phase: Phase, entity: string): string => `${phase} ${entity}`;
export const phaseOf = (state: string): Phase => state.slice(0, state.indexOf(' ')) as Phase;
export const entityOfState = (state: string): string => state.slice(state.indexOf(' ') + 1);

/** Whether a way downstream may end with this move: from its last receiver to the group, no alliance, that this one acts for. */
export const endsInGroup = (
  terrain: Terrain,
  { state, other }: Pick<TraceMove, 'state' | 'other'>,
): boolean => terrain.course === 'OUT' && phaseOf(state) === 'G1' && !terrain.alliances.has(other);

const inward: Partial<Record<Phase, Phase>> = { A: 'I1', I1: 'I2', N: 'I1', G1: 'GI' };
const groupward: Partial<Record<Phase, Phase>> = { N: 'G1', G1: 'G2' };

/** The moves from a state (`I1 some-entity`), by link id; none from the `goal`, where a trace between two ends. */
export function movesOver(terrain: Terrain, goal: string | null): (state: string) => readonly TraceMove[] {
  const known = new Map<string, readonly TraceMove[]>();
  return (state) => {
    let moves = known.get(state);
    if (!moves) {
      moves = entityOfState(state) === goal ? [] : movesFrom(terrain, phaseOf(state), entityOfState(state));
      known.set(state, moves);
    }
    return moves;
  };
}

function movesFrom(terrain: Terrain, phase: Phase, entity: string): TraceMove[] {
  const moves: TraceMove[] = [];
  const add = (links: Terrain['flows'], next: Phase, isFlow: boolean, end: (link: LinkRecord) => string) => {
    for (const link of links.get(entity)?.values() ?? []) {
      const other = end(link);
      const { earliest = null, latest = null } = link.valid ?? {};
      if (other !== entity)
        moves.push({ id: link.id, other, state: stateOf(next, other), earliest, latest, link, isFlow });
    }
  };
  add(terrain.flows, 'N', true, (link) => farEnd(terrain.course, link));
  const inside = inward[phase];
  if (inside && !(phase === 'G1' && terrain.alliances.has(entity)))
    add(terrain.insiders, inside, false, (link) => link.source);
  const group = groupward[phase];
  if (group) add(terrain.groups, group, false, (link) => link.target);
  return moves.sort((a, b) => (a.id < b.id ? -1 : 1));
}
