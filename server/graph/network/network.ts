import { distinct } from '../access/batches.ts';
import { presentEntities } from '../elements/entities.ts';
import { countEntities, listEntities, type EntityFilter } from '../search/entity-list.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { linksAmong } from '../elements/links.ts';
import { quoted } from '../values/quoted.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import { type Session } from '../access/session.ts';
import { relationsAmong } from '../relations/find.ts';
import type { RelationRecord } from '../relations/relation.ts';
import { NotFoundError } from '../errors.ts';

/** A part of the graph. */
export interface GraphRecord {
  readonly nodes: readonly EntityRecord[];
  /** Links with both ends among the nodes, by id. */
  readonly links: readonly LinkRecord[];
  /** Relations among the nodes, by id. */
  readonly relations: readonly RelationRecord[];
  /** How many relations were left out. */
  readonly omittedRelations: number;
  /** Whether a limit left entities or links out. */
  readonly truncated: boolean;
  /** How many entities were left out, as far as counted. */
  readonly omitted: number;
}

/** What of a part of the graph is wanted beside its entities; what isn't is not read and comes as an empty list. */
export interface WantedParts {
  readonly links: boolean;
  readonly relations: boolean;
}

/** What lies among the entities; `truncated` tells whether a limit left any of what is wanted out. */
async function partsAmong(
  session: Session,
  nodes: readonly EntityRecord[],
  filter: LinkFilterParams,
  { links, relations }: WantedParts,
) {
  const [all, gathered] = await Promise.all([
    links ? linksAmong(session, nodes, filter) : { links: [], cut: false },
    relations ? relationsAmong(session, nodes, filter) : { relations: [], omitted: 0 },
  ]);
  return {
    links: all.links,
    relations: gathered.relations,
    omittedRelations: gathered.omitted,
    truncated: all.cut || gathered.omitted > 0,
  };
}

const onlyLinks: WantedParts = { links: true, relations: false };

/** The most connected entities that pass the filter (degree, then id) and what is wanted of what lies among them. */
export async function network(
  session: Session,
  args: { filter?: EntityFilter | null; links: LinkFilterParams; limit: number; parts?: WantedParts },
): Promise<GraphRecord> {
  const page = await listEntities(session, {
    filter: args.filter ?? null,
    orderBy: 'DEGREE',
    first: args.limit,
  });
  const nodes = page.items.map((item) => item.node);
  const parts = await partsAmong(session, nodes, args.links, args.parts ?? onlyLinks);
  const omitted = page.hasNext ? (await countEntities(session, args.filter)) - nodes.length : 0;
  return { nodes, ...parts, truncated: page.hasNext || parts.truncated, omitted };
}

/**
 * What lies within `depth` links of the entities, nearest first, then most connected, then by id, at most `limit`
 * entities. Unknown ids are left out; throws NotFoundError when none is known. With depth 0: the entities and what lies among them. One bounded statement a hop; where a hop does not fit, what it leaves out is counted and the search ends.
 */
export async function neighborhood(
  session: Session,
  args: {
    of: readonly string[];
    depth: number;
    filter: LinkFilterParams;
    limit: number;
    parts?: WantedParts;
  },
): Promise<GraphRecord> {
  const start = await presentEntities(session, distinct(args.of));
  if (start.length === 0)
    throw new NotFoundError(
      'of',
      `No entity has the id ${quoted(args.of[0] ?? '')}; search finds ids by name.`,
    );
  const seen = start.slice(0, args.limit).map((entity) => entity.id);
  let omitted = start.length - seen.length;
  let frontier: string[] = seen;
  const nodes = start.slice(0, args.limit);
  for (let hop = 0; hop < args.depth && frontier.length > 0 && omitted === 0; hop += 1) {
    session.check();
    const room = args.limit - seen.length;
    const asked = { ...args.filter, ids: frontier, seen };
    const found = (await session.read('read/one-hop', { ...asked, limit: room + 1 })).map((row) => row.id);
    if (found.length > room) {
      const [row] = await session.read('read/one-hop-count', asked);
      omitted = (row?.count ?? 0) - room;
    }
    frontier = found.slice(0, room);
    seen.push(...frontier);
    nodes.push(...(await presentEntities(session, frontier)));
  }
  const parts = await partsAmong(session, nodes, args.filter, args.parts ?? onlyLinks);
  return { nodes, ...parts, truncated: omitted > 0 || parts.truncated, omitted };
}
