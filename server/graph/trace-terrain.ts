import type { LinkFilterParams } from './link-filter.ts';
import { readLinksAt, type LinkBudget } from './links-at.ts';
import { toLink } from './project.ts';
import type { EntityRecord, LinkRecord } from './records.ts';
import { LimitError, type Session } from './session.ts';

/** Which way flows are followed from the traced entity: IN to their givers, OUT to their receivers. */
export type Course = 'IN' | 'OUT';

type LinksOf = Map<string, Map<string, LinkRecord>>;

/** What a trace has read so far, by the entity at the near end of each link (seen from the traced entity). */
export interface Terrain {
  readonly course: Course;
  /** Funding and support, by receiver when the course is IN, by giver when it is OUT. */
  readonly flows: LinksOf;
  /** Leaders, members and parts of a group, by the group: what flows to them counts as reaching it. */
  readonly insiders: LinksOf;
  /** The same links by the leader, member or part. */
  readonly groups: LinksOf;
  /** Alliances met: their members keep purses of their own. */
  readonly alliances: Set<string>;
}

export interface TerrainArgs {
  readonly course: Course;
  readonly anchor: EntityRecord;
  /** Where the trace ends, when it is between two entities. */
  readonly goal: EntityRecord | null;
  readonly maxHops: number;
  readonly flows: LinkFilterParams;
  readonly structure: LinkFilterParams;
}

/** Links that one trace may read. */
const MOST_LINKS = 100_000;

/** Reads, a hop at a time, every flow within `maxHops` flows of the anchor and the structure that they pass through. */
export async function readTerrain(session: Session, args: TerrainArgs): Promise<Terrain> {
  const { course, anchor, goal, maxHops } = args;
  const terrain: Terrain = {
    course,
    flows: new Map(),
    insiders: new Map(),
    groups: new Map(),
    alliances: new Set(),
  };
  const degrees = new Map([[anchor.id, anchor.degree]]);
  const charted = new Set<string>();
  const followed = new Set<string>();
  const budget: LinkBudget = { left: MOST_LINKS, exceeded: () => tooMany(maxHops) };

  /** Reads what is not read yet of the entities' structure; gives the entities it leads to. */
  const chart = async (entities: Iterable<string>): Promise<Set<string>> => {
    const news = unread(entities, charted, degrees);
    for await (const rows of readLinksAt(
      session,
      'whole-links-at',
      { ...args.structure, direction: 'BOTH' },
      news,
      budget,
    ))
      for (const row of rows) {
        const link = toLink(row['link']);
        const other = link.source === row['entity'] ? link.target : link.source;
        degrees.set(other, Number(row['degree'] ?? 0));
        if (row['alliance'] === true) terrain.alliances.add(other);
        keep(terrain.insiders, link.target, link);
        keep(terrain.groups, link.source, link);
      }
    const ends = (entity: string) => [
      ...[...(terrain.insiders.get(entity)?.values() ?? [])].map((link) => link.source),
      ...[...(terrain.groups.get(entity)?.values() ?? [])].map((link) => link.target),
    ];
    return new Set([...entities].flatMap(ends));
  };

  /** Reads the flows at the entities that are not read yet; gives the entities at their far ends. */
  const follow = async (entities: Iterable<string>): Promise<Set<string>> => {
    const far = new Set<string>();
    const news = unread(entities, followed, degrees);
    for await (const rows of readLinksAt(
      session,
      'whole-links-at',
      { ...args.flows, direction: course },
      news,
      budget,
    ))
      for (const row of rows) {
        const link = toLink(row['link']);
        const other = farEnd(course, link);
        degrees.set(other, Number(row['degree'] ?? 0));
        keep(terrain.flows, String(row['entity']), link);
        far.add(other);
      }
    return far;
  };

  if (anchor.type === 'Alliance') terrain.alliances.add(anchor.id);
  let frontier = new Set([anchor.id]);
  for (let hop = 0; hop < maxHops && frontier.size > 0; hop++) {
    const near = await chart(frontier);
    const further = await chart(near);
    frontier = await follow(new Set([...frontier, ...near, ...further]));
  }
  // Downstream a way may end in the group that its last receiver acts for.
  if (course === 'OUT') await chart(frontier);
  if (goal) {
    degrees.set(goal.id, goal.degree);
    await chart(await chart([goal.id]));
  }
  return terrain;
}

export const farEnd = (course: Course, link: LinkRecord): string =>
  course === 'IN' ? link.source : link.target;

function keep(links: LinksOf, entity: string, link: LinkRecord): void {
  const known = links.get(entity);
  if (known) known.set(link.id, link);
  else links.set(entity, new Map([[link.id, link]]));
}

/** Those of the entities that `read` does not hold yet, with their number of links; `read` holds them from now on. */
function unread(
  entities: Iterable<string>,
  read: Set<string>,
  degrees: ReadonlyMap<string, number>,
): Map<string, number> {
  const news = new Map<string, number>();
  for (const entity of entities) if (!read.has(entity)) news.set(entity, degrees.get(entity) ?? 0);
  for (const entity of news.keys()) read.add(entity);
  return news;
}

function tooMany(maxHops: number): never {
  const fewer = maxHops > 1 ? `Ask for at most ${maxHops - 1} hops, or narrow` : 'Narrow';
  throw new LimitError(
    `Tracing ${maxHops} hops means reading more than ${MOST_LINKS.toLocaleString('en-US')} links. ${fewer} the filter by family, type or date.`,
  );
}
