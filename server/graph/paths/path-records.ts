import { maxRows } from '../access/batches.ts';
import type { Session } from '../access/session.ts';
import { presentEntities } from '../elements/entities.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { toLink } from '../elements/project.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import type { RelationRecord } from '../relations/relation.ts';
import { chooseLinks, type Choice } from './choices.ts';
import type { FoundRelation } from './frontier.ts';

/** A chain of relations, each one's end being the next one's start, and the choice of links that fits best. */
export interface PathRecord extends Choice {
  /** One more than the relations. */
  readonly nodes: readonly EntityRecord[];
  /** Number of relations. */
  readonly hops: number;
  /** One a step, each with its links. */
  readonly relations: readonly RelationRecord[];
}

/** A path by ids, in the order of time. */
export interface PathIds {
  readonly nodes: readonly string[];
  readonly relations: readonly FoundRelation[];
}

/**
 * Paths as whole records, in two store calls where they hold up to 5,000 links. A path of which a part went away
 * meanwhile is null. `weight` says of an entity how many relations it has: links are found from the lighter end.
 */
export async function readPaths(
  session: Session,
  filter: LinkFilterParams,
  paths: readonly PathIds[],
  weight: (entity: string) => number,
): Promise<(PathRecord | null)[]> {
  if (paths.length === 0) return [];
  const relations = new Map(paths.flatMap((path) => path.relations).map((relation) => [relation.id, relation]));
  const [found, links] = await Promise.all([
    presentEntities(session, [...new Set(paths.flatMap(({ nodes }) => nodes))]),
    readLinks(session, [...relations.values()], weight),
  ]);
  const entities = new Map(found.map((entity) => [entity.id, entity]));
  const steps = new Map(
    [...relations.values()].map((relation) => [relation.id, recordOf(relation, links, filter)]),
  );
  return paths.map((path) =>
    pathOf(
      path.nodes.map((id) => entities.get(id)).filter((node) => node !== undefined),
      path.relations.map(({ id }) => steps.get(id)).filter((step) => step !== undefined),
    ),
  );
}

/** A relation whose links are whole. */
interface WholeRelation extends RelationRecord {
  readonly links: readonly LinkRecord[];
}

/** A relation with those of its links that are at hand, by id. */
export function recordOf(
  { id, type, source, target, links: its }: FoundRelation,
  links: ReadonlyMap<string, LinkRecord>,
  filter: LinkFilterParams,
): WholeRelation {
  const present = [...its.keys()]
    .sort()
    .map((link) => links.get(link))
    .filter((link) => link !== undefined);
  return { id, type, source, target, count: present.length, filter, links: present };
}

function pathOf(nodes: readonly EntityRecord[], relations: readonly WholeRelation[]): PathRecord | null {
  const choice = chooseLinks(relations.map(({ links }) => links));
  if (!choice || nodes.length < relations.length + 1) return null;
  return { nodes, relations, hops: relations.length, ...choice };
}

/** The links of relations, by id, each read from its lighter end. */
export async function readLinks(
  session: Session,
  relations: readonly FoundRelation[],
  weight: (entity: string) => number,
): Promise<Map<string, LinkRecord>> {
  const ends = relations.flatMap(({ source, target, links }) => {
    const end = weight(source) <= weight(target) ? source : target;
    return [...links.keys()].map((id) => ({ id, end }));
  });
  return linksAtEnds(session, ends);
}

/** The links of these ids, each found from the end given (the one with fewer links is quicker), by id. */
export async function linksAtEnds(
  session: Session,
  links: readonly { readonly id: string; readonly end: string }[],
): Promise<Map<string, LinkRecord>> {
  const found = new Map<string, LinkRecord>();
  for (let at = 0; at < links.length; at += maxRows)
    for (const row of await session.read('read/links-at-ends', { rows: links.slice(at, at + maxRows) })) {
      const link = toLink(row.link);
      found.set(link.id, link);
    }
  return found;
}
