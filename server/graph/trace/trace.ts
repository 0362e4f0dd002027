import { requireEntity, presentEntities } from '../elements/entities.ts';
import { type PathRecord, linksAtEnds, pathOf } from '../paths/paths.ts';
import { linkFilter, type LinkFilter, type LinkFilterParams } from '../elements/link-filter.ts';
import type { GraphRecord } from '../network/network.ts';
import { gatherRelations } from '../relations/relation.ts';
import type { LinkFamily } from '../ontology/ontology.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import { type Session } from '../access/session.ts';
import { movesOver, type TraceMove } from './moves.ts';
import { crossedBetween, tracePaths } from './trace-paths.ts';
import { reachOutward, type Crossed } from './structure.ts';
import { readTerrain, type Course, type Terrain, type TraceLink } from './terrain.ts';
import { totalsOf, type MoneyTotal, type TraceTotals } from './totals.ts';
import { windowOf } from '../values/money-series.ts';
import { BadInputError } from '../errors.ts';

export interface TraceArgs {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** FUNDING, SUPPORT or both. */
  readonly families: readonly LinkFamily[];
  /** Flows in a row, 1 to 6; structural links between them do not count. */
  readonly maxHops: number;
  readonly filter?: LinkFilter | null | undefined;
}

export interface TotalRecord extends Omit<MoneyTotal, 'flows'> {
  readonly flows: readonly LinkRecord[];
}

export interface TraceRecord extends Pick<TraceTotals, 'inKindFlows' | 'unknownAmounts' | 'flows'> {
  readonly graph: GraphRecord;
  /** Giver first, at most 50. */
  readonly paths: readonly PathRecord[];
  readonly totals: readonly TotalRecord[];
  readonly further: readonly TotalRecord[];
  readonly inKind: readonly LinkRecord[];
  readonly unknownFlows: readonly LinkRecord[];
}

const maxPaths = 50;
/** Links that one trace may read. */
const linkLimit = 100_000;

/**
 * Follows funding and support upstream from `to`, downstream from `from`, or between the two. A flow to or from a
 * group's leader, member or part (link types that `reaches` in the ontology) counts as the group's, over at most
 * two such links in a row, which then stand in the path; downstream, a way may end in the group of its last
 * receiver. Each flow counts once, at its fewest flows from the traced entity (`to`, or `from` alone). Sums cover
 * every flow that is crossed, whether or not the graph shows it. Throws BadInputError, NotFoundError, and
 * LimitError where the trace would read or try more than a request may.
 */
export async function trace(session: Session, args: TraceArgs, maxLinks = linkLimit): Promise<TraceRecord> {
  const { course, anchor, goal } = await endsOf(session, args);
  const { ontology } = session;
  const filter = linkFilter(ontology, args.filter);
  const terrain = await readTerrain(session, {
    course,
    anchor,
    goal,
    maxHops: args.maxHops,
    filter,
    flowTypes: flowTypes(session, args.families),
    maxLinks,
    structureTypes: ontology.linkTypes.filter((type) => type.reaches).map((type) => type.id),
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
  const ways = await tracePaths(search, maxPaths);
  const isFunding = ({ type }: TraceLink) => type !== null && ontology.familyOf(type) === 'FUNDING';
  const sums = totalsOf(crossed.flows, isFunding, windowOf(filter));
  return readWhole(session, { course, anchor, goal, terrain, crossed, ways, sums, filter });
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
    const ends = [requireEntity(session, 'from', from), requireEntity(session, 'to', to)] as const;
    const [goal, anchor] = await Promise.all(ends);
    return { course: 'IN', anchor, goal };
  }
  if (to) return { course: 'IN', anchor: await requireEntity(session, 'to', to), goal: null };
  if (from) return { course: 'OUT', anchor: await requireEntity(session, 'from', from), goal: null };
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

const maxNodes = 1_000;
const maxWholeLinks = 4_999;

interface TraceFindings {
  readonly course: Course;
  readonly anchor: EntityRecord;
  readonly goal: EntityRecord | null;
  readonly terrain: Terrain;
  readonly crossed: Crossed;
  /** Outward from the anchor. */
  readonly ways: readonly (readonly TraceMove[])[];
  readonly sums: TraceTotals;
  readonly filter: LinkFilterParams;
}

/** A trace with whole entities and links in place of ids: those that its graph, paths and lists show. */
async function readWhole(session: Session, findings: TraceFindings): Promise<TraceRecord> {
  const { course, anchor, terrain, ways, sums, filter } = findings;
  const graph = partShown(findings);
  const listed = [...sums.totals, ...sums.further].flatMap((total) => total.flows);
  const named = new Set([...listed, ...sums.inKind, ...sums.unknownFlows]);
  const others = [...findings.crossed.flows.values()]
    .map(({ link }) => link)
    .filter(({ id }) => named.has(id));
  const wanted = new Map(
    [...graph.links, ...ways.flat().map((move) => move.link), ...others].map((link) => [link.id, link]),
  );
  const ids = new Set([...graph.nodes, ...ways.flat().map((move) => move.other)]);
  const [found, links] = await Promise.all([
    presentEntities(session, [...ids]),
    linksAtEnds(
      session,
      [...wanted.values()].map((link) => ({ id: link.id, end: quieterEnd(link, terrain) })),
    ),
  ]);
  const entities = new Map(found.map((entity) => [entity.id, entity]));
  const relation = (link: LinkRecord) => gatherRelations(session.ontology, [link], filter);
  const shown = present(
    graph.links.map(({ id }) => id),
    links,
  );
  const relations = gatherRelations(session.ontology, shown, filter);
  const whole = (flows: readonly string[]) => present(flows, links);
  const total = (each: MoneyTotal): TotalRecord => ({ ...each, flows: whole(each.flows) });
  return {
    graph: { ...graph, nodes: present(graph.nodes, entities), links: shown, relations, omittedRelations: 0 },
    paths: ways.flatMap((way) => pathAlong(way, anchor.id, course, { entities, links, relation })),
    totals: sums.totals.map(total),
    further: sums.further.map(total),
    inKind: whole(sums.inKind),
    inKindFlows: sums.inKindFlows,
    unknownFlows: whole(sums.unknownFlows),
    unknownAmounts: sums.unknownAmounts,
    flows: sums.flows,
  };
}

const present = <T>(ids: readonly string[], records: ReadonlyMap<string, T>): T[] =>
  ids.map((id) => records.get(id)).filter((record) => record !== undefined);

const quieterEnd = ({ source, target }: TraceLink, { degrees }: Terrain): string =>
  (degrees.get(source) ?? 0) <= (degrees.get(target) ?? 0) ? source : target;

/** The part of what is crossed that the graph shows: the ends, then what is nearest; links by id. */
function partShown({ anchor, goal, crossed }: TraceFindings) {
  const flows = [...crossed.flows.values()].sort((a, b) => a.distance - b.distance).map(({ link }) => link);
  const links = [...flows, ...crossed.structure.values()];
  const ends = [...(goal ? [goal.id] : []), anchor.id];
  const all = [...new Set([...ends, ...links.flatMap((link) => [link.source, link.target])])];
  const nodes = all.slice(0, maxNodes);
  const shown = new Set(nodes);
  const among = links
    .filter((link) => shown.has(link.source) && shown.has(link.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const omitted = all.length - nodes.length;
  const truncated = omitted > 0 || among.length > maxWholeLinks;
  return { nodes, links: among.slice(0, maxWholeLinks), truncated, omitted };
}

interface Records {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly links: ReadonlyMap<string, LinkRecord>;
  readonly relation: (link: LinkRecord) => ReturnType<typeof gatherRelations>;
}

/** A way as a path, giver first. */
function pathAlong(
  way: readonly TraceMove[],
  anchor: string,
  course: Course,
  records: Records,
): PathRecord[] {
  const nodes = present([anchor, ...way.map((move) => move.other)], records.entities);
  const links = present(
    way.map((move) => move.id),
    records.links,
  );
  return course === 'IN'
    ? pathOf(nodes.reverse(), links.reverse(), way.length, records.relation)
    : pathOf(nodes, links, way.length, records.relation);
}
