import { demandEntity, presentEntities } from './entities.ts';
import { pathOf, type PathRecord } from './hydrate-paths.ts';
import { linkFilter, type LinkFilter } from './link-filter.ts';
import type { GraphRecord } from './network.ts';
import type { LinkFamily } from './ontology.ts';
import type { EntityRecord } from './records.ts';
import { BadInputError, type Session } from './session.ts';
import { movesOver, type TraceMove } from './trace-moves.ts';
import { crossedBetween, tracePaths } from './trace-paths.ts';
import { reachOutward, type Crossed } from './trace-reach.ts';
import { readTerrain, type Course } from './trace-terrain.ts';
import { totalsOf, type TraceTotals } from './trace-totals.ts';

export interface TraceArgs {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** FUNDING, SUPPORT or both. */
  readonly families: readonly LinkFamily[];
  /** Flows in a row, 1 to 6; structural links between them do not count. */
  readonly maxHops: number;
  readonly filter?: LinkFilter | null | undefined;
}

export interface TraceRecord extends TraceTotals {
  readonly graph: GraphRecord;
  readonly paths: readonly PathRecord[];
}

const MOST_PATHS = 50;
const MOST_NODES = 1_000;
const MOST_GRAPH_LINKS = 4_999;

/**
 * Follows funding and support upstream from `to`, downstream from `from`, or between the two. A flow to or from a
 * group's leader, member or part (link types that `reaches` in the ontology) counts as the group's, over at most
 * two such links in a row, which then stand in the path; downstream, a way may end in the group of its last receiver. Each flow counts once, at its fewest flows from the traced
 * entity (`to`, or `from` alone). Sums cover every flow that is crossed, whether or not the graph shows it. Throws
 * BadInputError, NotFoundError, and LimitError where the trace would read or try more than a request may.
 */
export async function trace(session: Session, args: TraceArgs): Promise<TraceRecord> {
  const { course, anchor, goal } = await endsOf(session, args);
  const { ontology } = session;
  const filter = linkFilter(ontology, args.filter);
  const types = flowTypes(session, args.families);
  const terrain = await readTerrain(session, {
    course,
    anchor,
    goal,
    maxHops: args.maxHops,
    flows: { ...filter, types: filter.types ? filter.types.filter((type) => types.includes(type)) : types },
    structure: { ...filter, types: ontology.linkTypes.filter((type) => type.reaches).map((type) => type.id) },
  });
  const moves = movesOver(terrain, goal?.id ?? null);
  const search = {
    session,
    anchor: anchor.id,
    goal: goal?.id ?? null,
    maxHops: args.maxHops,
    moves,
    terrain,
  };
  const crossed = goal
    ? await crossedBetween(search)
    : await reachOutward(session, terrain, anchor.id, moves, args.maxHops);
  const ways = await tracePaths(search, MOST_PATHS);
  const ends = [...(goal ? [goal.id] : []), anchor.id];
  const entities = await entitiesOf(session, ends, crossed, ways);
  return {
    graph: graphOf(entities, ends, crossed),
    paths: ways.flatMap((way) => pathAlong(way, anchor.id, course, entities)),
    ...totalsOf(crossed.flows, (link) => ontology.familyOf(link.type) === 'FUNDING'),
  };
}

interface Ends {
  readonly course: Course;
  /** The traced entity: `to`, or `from` alone. */
  readonly anchor: EntityRecord;
  readonly goal: EntityRecord | null;
}

async function endsOf(session: Session, { from, to }: TraceArgs): Promise<Ends> {
  if (from && to) {
    if (from === to)
      throw new BadInputError(
        'to',
        `from and to are both ${JSON.stringify(from)}. Give one of them, or two different entities.`,
      );
    const [goal, anchor] = await Promise.all([
      demandEntity(session, 'from', from),
      demandEntity(session, 'to', to),
    ]);
    return { course: 'IN', anchor, goal };
  }
  if (to) return { course: 'IN', anchor: await demandEntity(session, 'to', to), goal: null };
  if (from) return { course: 'OUT', anchor: await demandEntity(session, 'from', from), goal: null };
  throw new BadInputError('to', 'Give from, to or both: the entities between which to follow the flows.');
}

function flowTypes({ ontology }: Session, families: readonly LinkFamily[]): string[] {
  const other = families.find((family) => family !== 'FUNDING' && family !== 'SUPPORT');
  if (other !== undefined || families.length === 0)
    throw new BadInputError(
      'families',
      `families may be FUNDING, SUPPORT or both${other ? `, not ${other}` : ''}; paths follows links of every family.`,
    );
  return ontology.typesOfFamilies(families);
}

const endsOfLinks = ({ flows, structure }: Crossed): string[] =>
  [
    ...[...flows.values()].sort((a, b) => a.distance - b.distance).map(({ link }) => link),
    ...structure.values(),
  ].flatMap((link) => [link.source, link.target]);

/** The entities that the graph and the paths show: the ends, then nearest first. */
async function entitiesOf(
  session: Session,
  ends: readonly string[],
  crossed: Crossed,
  ways: readonly (readonly TraceMove[])[],
): Promise<Map<string, EntityRecord>> {
  const near = [...new Set([...ends, ...endsOfLinks(crossed)])].slice(0, MOST_NODES);
  const ids = new Set([...near, ...ways.flat().map((move) => move.other)]);
  const entities = await presentEntities(session, [...ids]);
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function graphOf(
  entities: ReadonlyMap<string, EntityRecord>,
  ends: readonly string[],
  crossed: Crossed,
): GraphRecord {
  const all = [...new Set([...ends, ...endsOfLinks(crossed)])];
  const nodes = all
    .slice(0, MOST_NODES)
    .map((id) => entities.get(id))
    .filter((entity) => entity !== undefined);
  const shown = new Set(nodes.map((node) => node.id));
  const links = [...[...crossed.flows.values()].map(({ link }) => link), ...crossed.structure.values()]
    .filter((link) => shown.has(link.source) && shown.has(link.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const omitted = all.length - nodes.length;
  return {
    nodes,
    links: links.slice(0, MOST_GRAPH_LINKS),
    truncated: omitted > 0 || links.length > MOST_GRAPH_LINKS,
    omitted,
  };
}

/** A way as a path, giver first. */
function pathAlong(
  way: readonly TraceMove[],
  anchor: string,
  course: Course,
  entities: ReadonlyMap<string, EntityRecord>,
): PathRecord[] {
  const nodes = [anchor, ...way.map((move) => move.other)]
    .map((id) => entities.get(id))
    .filter((node) => node !== undefined);
  const links = way.map((move) => move.link);
  return course === 'IN'
    ? pathOf(nodes.reverse(), links.reverse(), way.length)
    : pathOf(nodes, links, way.length);
}
