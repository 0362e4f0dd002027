import { byId, distinct, maxRows } from '../access/batches.ts';
import type { RowOf } from '../access/run.ts';
import { presentEntities } from '../elements/entities.ts';
import { countEntities, listEntities, type EntityFilter } from '../search/entity-list.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import { foundAmong, linksAmong, maxWalked } from '../elements/links.ts';
import { toEntity } from '../elements/project.ts';
import { quoted } from '../values/quoted.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import type { Row } from '../../store/graph-store.ts';
import { type Session } from '../access/session.ts';
import { relationsAmong, relationsBetween } from '../relations/find.ts';
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
  /** Whether it is counted how many entities a limit left out; it is unless told. */
  readonly omitted?: boolean;
}

type FoundLinks = Awaited<ReturnType<typeof linksAmong>>;

/**
 * What lies among the entities, and the relations between them and those beside; `truncated` tells whether a limit
 * left any of what is wanted out.
 */
async function partsAmong(
  session: Session,
  nodes: readonly EntityRecord[],
  filter: LinkFilterParams,
  { links, relations }: Pick<WantedParts, 'links' | 'relations'>,
  {
    beside = [],
    known = null,
  }: { readonly beside?: readonly string[]; readonly known?: FoundLinks | null } = {},
) {
  const none = { relations: [], omitted: 0 };
  const [all, among, between] = await Promise.all([
    links ? (known ?? linksAmong(session, nodes, filter)) : { links: [], cut: false },
    relations ? relationsAmong(session, nodes, filter) : none,
    relations && beside.length > 0 ? relationsBetween(session, nodes, beside, filter) : none,
  ]);
  const omittedRelations = among.omitted + between.omitted;
  return {
    links: all.links,
    relations: [...among.relations, ...between.relations].sort(byId),
    omittedRelations,
    truncated: all.cut || omittedRelations > 0,
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
  const wanted = args.parts ?? onlyLinks;
  const [parts, all] = await Promise.all([
    partsAmong(session, nodes, args.links, wanted),
    page.hasNext && wanted.omitted !== false ? countEntities(session, args.filter) : nodes.length,
  ]);
  return { nodes, ...parts, truncated: page.hasNext || parts.truncated, omitted: all - nodes.length };
}

/**
 * What lies within `depth` links of the entities, nearest first, then most connected, then by id, at most `limit`
 * entities, with the relations between those and `beside`. Unknown ids are left out; throws NotFoundError when none is
 * known. With depth 0: the entities and what lies among them. One bounded statement for the first two hops and one for
 * each further; where a hop does not fit, what it leaves out is counted and the search ends.
 */
export async function neighborhood(
  session: Session,
  args: {
    of: readonly string[];
    depth: number;
    filter: LinkFilterParams;
    limit: number;
    parts?: WantedParts;
    beside?: readonly string[];
  },
): Promise<GraphRecord> {
  const { limit, filter, parts: wanted = onlyLinks } = args;
  const of = distinct(args.of);
  const { start, hops, links } = await beginning(session, of, { ...args, wantsLinks: wanted.links });
  if (start.length === 0)
    throw new NotFoundError(
      'of',
      `No entity has the id ${quoted(args.of[0] ?? '')}; search finds ids by name.`,
    );
  const nodes = start.slice(0, limit);
  const seen = nodes.map((entity) => entity.id);
  let leftOut = start.length - seen.length;
  let beyond: Hop | null = null;
  let frontier: readonly string[] = [...seen];
  for (let hop = 0; hop < args.depth && frontier.length > 0 && leftOut === 0 && !beyond; hop += 1) {
    session.check();
    const asked: Hop = { filter, ids: frontier, seen: [...seen] };
    const found = hops[hop] ?? (await hopFrom(session, asked, limit - seen.length));
    const fits = found.slice(0, limit - seen.length);
    if (found.length > fits.length) beyond = asked;
    frontier = fits.map((entity) => entity.id);
    seen.push(...frontier);
    nodes.push(...fits);
  }
  const [parts, counted] = await Promise.all([
    partsAmong(session, nodes, filter, wanted, { beside: args.beside ?? [], known: links?.(nodes) ?? null }),
    beyond && wanted.omitted !== false ? countHop(session, beyond) : null,
  ]);
  if (beyond && counted !== null) leftOut = counted - frontier.length;
  return { nodes, ...parts, truncated: leftOut > 0 || beyond !== null || parts.truncated, omitted: leftOut };
}

/** How a neighbourhood begins, as far as one round trip tells. */
interface Beginning {
  readonly start: readonly EntityRecord[];
  /** What the first hops reach, as `hopFrom` gives it; those after the first hold where it fits. */
  readonly hops: readonly (readonly EntityRecord[])[];
  /** Of entities one hop away at most: the links among them all, null where they must be looked for by themselves. */
  readonly links: ((nodes: readonly EntityRecord[]) => FoundLinks | null) | null;
}

/**
 * The entities of these ids with what lies around them, as if the ids were those of entities that are there, which they
 * are mostly; where one is not, its place is looked for and nothing is known of hops.
 */
async function beginning(
  session: Session,
  of: readonly string[],
  {
    depth,
    limit,
    filter,
    wantsLinks,
  }: {
    readonly depth: number;
    readonly limit: number;
    readonly filter: LinkFilterParams;
    readonly wantsLinks: boolean;
  },
): Promise<Beginning> {
  const room = limit - of.length;
  if (depth > 0 && room > 0) {
    const asked = { ...filter, ids: of, limit: room + 1 };
    const withLinks = wantsLinks && depth === 1;
    const bounds = { hub: maxWalked, links: maxRows - limit - 1 };
    const rows: readonly Around[] = withLinks
      ? await session.read('read/with-one-hop-and-links', { ...asked, ...bounds })
      : await session.read(depth > 1 ? 'read/with-two-hops' : 'read/with-one-hop', asked);
    const at = new Map(entitiesOf(rows, 0).map((entity) => [entity.id, entity]));
    const start = of.map((id) => at.get(id)).filter((entity) => entity !== undefined);
    const hops = Array.from({ length: Math.min(depth, 2) }, (_, hop) =>
      entitiesOf(rows, hop + 1).sort(mostLinksFirst),
    );
    const links = rows.flatMap(({ link }) => (link ? [link] : []));
    const found = withLinks ? foundAmong(links, bounds.links) : null;
    if (start.length === of.length) return { start, hops, links: found };
  }
  return { start: await presentEntities(session, of), hops: [], links: null };
}

type Around = Pick<RowOf<'read/with-one-hop-and-links'>, 'hop' | 'entity'> & { readonly link?: Row | null };
const entitiesOf = (rows: readonly Around[], hop: number) =>
  rows.flatMap((row) => (row.hop === hop && row.entity ? toEntity(row.entity) : []));

/** A hop from some entities to those that are not among the ones seen. */
interface Hop {
  readonly filter: LinkFilterParams;
  readonly ids: readonly string[];
  readonly seen: readonly string[];
}

const mostLinksFirst = (one: EntityRecord, two: EntityRecord) => two.degree - one.degree || byId(one, two);

/** The entities that a hop reaches, most connected first, then by id: as many as there is room for and one more. */
async function hopFrom(session: Session, { filter, ids, seen }: Hop, room: number): Promise<EntityRecord[]> {
  const rows = await session.read('read/one-hop', { ...filter, ids, seen, limit: room + 1 });
  return rows.map((row) => toEntity(row.entity)).sort(mostLinksFirst);
}

async function countHop(session: Session, { filter, ids, seen }: Hop): Promise<number> {
  const [row] = await session.read('read/one-hop-count', { ...filter, ids, seen });
  return row?.count ?? 0;
}
