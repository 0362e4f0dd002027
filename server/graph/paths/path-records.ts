import { maxRows } from '../access/batches.ts';
import type { Session } from '../access/session.ts';
import { presentEntities } from '../elements/entities.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { toLink } from '../elements/project.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import type { RelationRecord } from '../relations/relation.ts';
import { chooseLinks, type Choice } from './choices.ts';
import type { FoundRelation } from './frontier.ts';
import type { Timing } from './timing.ts';

/** A chain of relations, each one's end being the next one's start, and the choice of links that fits best. */
export interface PathRecord extends Omit<Choice, 'weakest'> {
  /** The chosen link with the poorest grade; null where links were not wanted, and none is chosen. */
  readonly weakest: LinkRecord | null;
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
/** The same with how it stands in time, as its search found out. */
export interface TimedPath extends PathIds {
  readonly timing: Timing;
}

/** Reads whole records, by id; what went away meanwhile is missing. */
export interface WholeReader {
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, EntityRecord>>;
  links(links: readonly LinkPlace[]): Promise<ReadonlyMap<string, LinkRecord>>;
  /** How many links or relations an entity has: a link is found from its lighter end. */
  weight(entity: string): number;
}

/** A link, and the end to find it from. */
interface LinkPlace {
  readonly id: string;
  readonly end: string;
}

/**
 * A reader that asks for nothing twice, whoever asks: what is on its way is waited for. Entities and links are a store
 * call each, links in batches of 5,000. `known` gives the entities that were read before.
 */
export function wholeReader(
  session: Session,
  weight: (entity: string) => number,
  known: (id: string) => EntityRecord | null = () => null,
): WholeReader {
  const entities = askOnce(
    (id: string) => id,
    async (ids) => {
      const before = ids.map(known).filter((entity) => entity !== null);
      return [
        ...before,
        ...(await presentEntities(
          session,
          ids.filter((id) => known(id) === null),
        )),
      ];
    },
  );
  const links = askOnce(
    ({ id }: LinkPlace) => id,
    (places) => linksAtEnds(session, places),
  );
  return { entities, links, weight };
}

function askOnce<A, T extends { readonly id: string }>(
  idOf: (asked: A) => string,
  read: (asked: readonly A[]) => Promise<T[]>,
): (asked: readonly A[]) => Promise<ReadonlyMap<string, T>> {
  const known = new Map<string, Promise<ReadonlyMap<string, T>>>();
  return async (asked) => {
    const news = new Map(asked.map((each) => [idOf(each), each] as const).filter(([id]) => !known.has(id)));
    if (news.size > 0) {
      const batch = read([...news.values()]).then((items) => new Map(items.map((item) => [item.id, item])));
      for (const id of news.keys()) known.set(id, batch);
    }
    const found = new Map<string, T>();
    for (const id of new Set(asked.map(idOf))) {
      const item = (await known.get(id))?.get(id);
      if (item) found.set(id, item);
    }
    return found;
  };
}

/** Paths as whole records. A path of which a part went away meanwhile is null. */
export async function readPaths(
  reader: WholeReader,
  { filter, links: wanted }: { readonly filter: LinkFilterParams; readonly links: boolean },
  paths: readonly TimedPath[],
): Promise<(PathRecord | null)[]> {
  if (paths.length === 0) return [];
  if (!wanted) return bareOf(reader, filter, paths);
  const relations = new Map(
    paths.flatMap((path) => path.relations).map((relation) => [relation.id, relation]),
  );
  const [entities, links] = await Promise.all([
    reader.entities([...new Set(paths.flatMap(({ nodes }) => nodes))]),
    readLinks(reader, [...relations.values()]),
  ]);
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

/** Paths without their links: what the search itself found out. */
async function bareOf(
  reader: WholeReader,
  filter: LinkFilterParams,
  paths: readonly TimedPath[],
): Promise<(PathRecord | null)[]> {
  const entities = await reader.entities([...new Set(paths.flatMap(({ nodes }) => nodes))]);
  return paths.map(({ nodes: ids, relations: steps, timing }) => {
    const nodes = ids.map((id) => entities.get(id)).filter((node) => node !== undefined);
    if (nodes.length < ids.length) return null;
    const relations = steps.map(({ id, type, source, target, links }): RelationRecord => {
      const end = lighterEnd(reader, { source, target });
      return { id, type, source, target, count: links.size, filter, end };
    });
    return { nodes, relations, hops: steps.length, links: [], timing, window: null, weakest: null };
  });
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

/** The links of relations, by id. */
export async function readLinks(
  reader: WholeReader,
  relations: readonly FoundRelation[],
): Promise<ReadonlyMap<string, LinkRecord>> {
  return reader.links(
    relations.flatMap((relation) => {
      const end = lighterEnd(reader, relation);
      return [...relation.links.keys()].map((id) => ({ id, end }));
    }),
  );
}

export function lighterEnd(
  { weight }: WholeReader,
  { source, target }: { readonly source: string; readonly target: string },
): string {
  return weight(source) <= weight(target) ? source : target;
}

async function linksAtEnds(session: Session, places: readonly LinkPlace[]): Promise<LinkRecord[]> {
  const found: LinkRecord[] = [];
  for (let at = 0; at < places.length; at += maxRows)
    for (const row of await session.read('read/links-at-ends', { rows: places.slice(at, at + maxRows) }))
      found.push(toLink(row.link));
  return found;
}
