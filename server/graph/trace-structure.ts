import type { LinkRecord } from './records.ts';
import { entityOfState, phaseOf } from './trace-moves.ts';
import { farEnd, type Terrain } from './trace-terrain.ts';

/**
 * The structural links through which counted flows reach or leave the groups of a trace, by id: those on the way
 * from an entity that a flow arrived at (`arrivals`: states) to one at which another counted flow goes on.
 */
export function structureCrossed(
  terrain: Terrain,
  flows: Iterable<{ readonly link: LinkRecord }>,
  anchor: string,
  arrivals: readonly string[],
): Map<string, LinkRecord> {
  const { course, insiders, groups, alliances } = terrain;
  const goesOn = new Set([...flows].map(({ link }) => farEnd(course === 'IN' ? 'OUT' : 'IN', link)));
  const crossed = new Map<string, LinkRecord>();
  const cross = (...links: LinkRecord[]) => links.forEach((link) => crossed.set(link.id, link));
  const within = (group: string) => [...(insiders.get(group)?.values() ?? [])];
  const above = (entity: string) => [...(groups.get(entity)?.values() ?? [])];
  /** Who arrives at a group and may go on from another of its insiders. */
  const met = new Map<string, Set<string>>();

  const crossInsiders = (entity: string, first: LinkRecord) => {
    if (goesOn.has(first.source)) cross(first);
    for (const second of within(first.source))
      if (second.source !== entity && goesOn.has(second.source)) cross(first, second);
  };
  const crossGroups = (entity: string, first: LinkRecord) => {
    const group = first.target;
    if (goesOn.has(group)) cross(first);
    for (const second of above(group))
      if (second.target !== entity && goesOn.has(second.target)) cross(first, second);
    if (!alliances.has(group)) met.set(group, (met.get(group) ?? new Set()).add(entity));
  };
  for (const state of arrivals) {
    const phase = phaseOf(state);
    const entity = entityOfState(state);
    if (phase === 'A' || phase === 'N') for (const first of within(entity)) crossInsiders(entity, first);
    if (phase === 'N' && entity !== anchor) for (const first of above(entity)) crossGroups(entity, first);
  }
  for (const [group, entities] of met) {
    const going = within(group).filter((link) => goesOn.has(link.source));
    for (const link of going) if (entities.size > (entities.has(link.source) ? 1 : 0)) cross(link);
    for (const entity of entities)
      if (going.some((link) => link.source !== entity))
        cross(...above(entity).filter((link) => link.target === group));
  }
  return crossed;
}
