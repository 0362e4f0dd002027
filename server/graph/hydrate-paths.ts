import type { Met, Step } from './ball.ts';
import { most } from './batches.ts';
import { presentEntities } from './entities.ts';
import { toLink } from './project.ts';
import type { EntityRecord, LinkRecord, PeriodRecord } from './records.ts';
import type { Session } from './session.ts';
import { timingOf, type Timing } from './timing.ts';
import { weakestOf } from './weakest.ts';

/** A chain of links, each link's end being the next one's start. */
export interface PathRecord {
  /** One more than the links. */
  readonly nodes: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  readonly hops: number;
  readonly window: PeriodRecord | null;
  readonly timing: Timing;
  readonly weakest: LinkRecord;
}

/** Paths as whole records, read in two store calls. A path whose link went away meanwhile is left out. */
export async function hydrate(
  session: Session,
  from: string,
  paths: readonly (readonly Step[])[],
  met: Met,
): Promise<PathRecord[]> {
  if (paths.length === 0) return [];
  const degree = (id: string) => met.get(id)?.size ?? 0;
  const ends = new Map(
    paths.flat().map(({ id, entity, other }) => [id, degree(entity) < degree(other) ? entity : other]),
  );
  const links = await linksAtEnds(
    session,
    [...ends].map(([id, end]) => ({ id, end })),
  );
  const ids = new Set([from, ...paths.flat().map((step) => step.other)]);
  const entities = new Map((await presentEntities(session, [...ids])).map((entity) => [entity.id, entity]));
  return paths.flatMap((path) => {
    const nodes = [from, ...path.map((step) => step.other)].map((id) => entities.get(id));
    return pathOf(
      nodes.filter((node) => node !== undefined),
      path.map((step) => links.get(step.id)).filter((link) => link !== undefined),
      path.length,
    );
  });
}

/** The path over these links; none when one of its parts is missing. */
export function pathOf(
  nodes: readonly EntityRecord[],
  links: readonly LinkRecord[],
  hops: number,
): PathRecord[] {
  if (links.length < hops || nodes.length < hops + 1) return [];
  return [{ nodes, links, hops, ...timingOf(links.map((link) => link.valid)), weakest: weakestOf(links) }];
}

/** The links of these ids, each found from the end given (the one with fewer links is quicker), by id. */
export async function linksAtEnds(
  session: Session,
  links: readonly { readonly id: string; readonly end: string }[],
): Promise<Map<string, LinkRecord>> {
  const found = new Map<string, LinkRecord>();
  for (let at = 0; at < links.length; at += most) {
    const rows = links.slice(at, at + most).map(({ id, end }) => ({ id, end }));
    for (const row of await session.read('links-at-ends', { rows })) {
      const link = toLink(row.link);
      found.set(link.id, link);
    }
  }
  return found;
}
