import { entityOfState, phaseOf } from './trace-moves.ts';
import { farEnd, type Terrain, type TraceLink } from './trace-terrain.ts';

/**
 * The structural links through which counted flows reach or leave the groups of a trace, by id: those on the way
 * from an entity that a flow arrived at (`arrivals`: states) to one at which another counted flow goes on.
 */
export function structureCrossed(
  terrain: Terrain,
  flows: Iterable<{ readonly link: TraceLink }>,
  arrivals: readonly string[],
): Map<string, TraceLink> {
  const { course, insiders, groups, alliances } = terrain;
  const goesOn = new Set([...flows].map(({ link }) => farEnd(course === 'IN' ? 'OUT' : 'IN', link)));
  const crossed = new Map<string, TraceLink>();
  const cross = (...links: TraceLink[]) => links.forEach((link) => crossed.set(link.id, link));
  const within = (group: string) => insiders.get(group)?.values() ?? [];
  const crossInsiders = (entity: string, first: TraceLink) => {
    if (goesOn.has(first.source)) cross(first);
    for (const second of within(first.source))
      if (second.source !== entity && goesOn.has(second.source)) cross(first, second);
  };
  const crossGroup = (link: TraceLink) => {
    if (!alliances.has(link.target) && goesOn.has(link.target)) cross(link);
  };
  for (const state of arrivals) {
    const phase = phaseOf(state);
    const entity = entityOfState(state);
    if (phase === 'A' || phase === 'N') for (const first of within(entity)) crossInsiders(entity, first);
    if (phase === 'N') groups.get(entity)?.forEach(crossGroup);
  }
  return crossed;
}
