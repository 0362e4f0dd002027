import { byId } from '../access/batches.ts';
import { pageOf, encodeCursor, textAfter, type Page } from '../access/cursor.ts';
import { requireEntity } from '../elements/entities.ts';
import { readPaths, wholeReader, type PathRecord } from '../paths/path-records.ts';
import { once } from '../access/turn.ts';
import { countRoutes, findRoutes, pageOfRoutes, type Route, type RoutePage } from '../paths/routes.ts';
import { linkFilter, type LinkFilter } from '../elements/link-filter.ts';
import type { GraphRecord } from '../network/network.ts';
import type { RelationRecord } from '../relations/relation.ts';
import type { LinkFamily } from '../ontology/ontology.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import { type Session } from '../access/session.ts';
import { movesOver, type TraceMove } from './moves.ts';
import { crossedBetween, waysOutward } from './between.ts';
import { reachOutward } from './outward.ts';
import type { Crossed } from './structure.ts';
import { readTerrain, type Course, type Terrain, type TraceRelation } from './terrain.ts';
import { crossedGraph, present, wholeLinks, wholeRelations, type TraceReader } from './trace-records.ts';
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

/** What a trace left out since its dates exclude it. */
export interface LeftOut {
  /** Relations that would be crossed if nothing had a date, and of which no link is: by id. */
  readonly relations: readonly TraceRelation[];
  /** How many links of the relations that are crossed. */
  readonly links: number;
}

export interface TraceRecord extends Pick<TraceTotals, 'inKindFlows' | 'unknownAmounts' | 'flows'> {
  readonly totals: readonly TotalRecord[];
  readonly further: readonly TotalRecord[];
  readonly inKind: readonly LinkRecord[];
  readonly unknownFlows: readonly LinkRecord[];
  /** What is crossed; read when asked for, as is what follows. */
  graph(): Promise<GraphRecord>;
  /** Giver first, at most 50. */
  paths(): Promise<readonly PathRecord[]>;
  routes(page: PageArgs): Promise<RoutePage<PathRecord>>;
  leftOut(): Promise<LeftOut>;
  /** The relations left out, with all of their links that pass the filter. */
  excluded(page: PageArgs): Promise<Page<RelationRecord>>;
}

interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const maxPaths = 50;
/** Links that one trace may read. */
const linkLimit = 100_000;

/**
 * Follows funding and support upstream from `to`, downstream from `from`, or between the two. A flow to or from a
 * group's leader, member or part (link types that `reaches` in the ontology) counts as the group's, over at most
 * two such relations in a row, which then stand in the path; downstream, a way may end in the group of its last
 * receiver. What is crossed respects time: it lies on a way along which days can be chosen, giver first, none of which is
 * before the one before it; an undated link is possible on every day. Each flow counts once, at its fewest flows from
 * the traced entity (`to`, or `from` alone). Sums cover every flow that is crossed, whether or not the graph shows it.
 * Throws BadInputError, NotFoundError, and LimitError where the trace would read or try more than a request may.
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
  const search = { session, terrain, anchor: anchor.id, goal: goal?.id ?? null, maxHops: args.maxHops };
  const cross = (inTime: boolean): Promise<Crossed> => {
    const moves = movesOver(terrain, search.goal, inTime);
    return goal ? crossedBetween({ ...search, moves }, inTime) : reachOutward({ ...search, moves, inTime });
  };
  const crossed = await cross(true);
  const sums = totalsOf(crossed.flows, ({ type }) => ontology.familyOf(type) === 'FUNDING', windowOf(filter));
  const reading = { reader: wholeReader(session, (id) => terrain.degrees.get(id) ?? 0), filter, terrain };
  const leftOut = once(async () => compareCrossed(terrain, crossed, await cross(false)));
  const ways = waysOutward({ ...search, moves: movesOver(terrain, search.goal, true) });
  const hydrate = (routes: readonly Route<TraceMove>[]) =>
    readPaths(
      reading.reader,
      { filter, links: true },
      routes.map((route) => ({ ...inOrderOfTime(route, anchor.id, course), timing: route.timing })),
    );
  return {
    ...(await readSums(reading, crossed, sums)),
    graph: once(() => crossedGraph(session, reading, crossed, goal ? [goal.id, anchor.id] : [anchor.id])),
    paths: async () => (await hydrate(await findRoutes(ways, maxPaths))).filter((path) => path !== null),
    routes: async (page) => ({
      page: await pageOfRoutes(ways, { first: page.first, after: page.after }, hydrate),
      count: once(() => countRoutes(ways)),
    }),
    leftOut,
    excluded: async (page) => excludedByPage((await leftOut()).relations, page, reading),
  };
}

/** What is left out in time of what would be crossed without. */
function compareCrossed(terrain: Terrain, crossed: Crossed, timeless: Crossed): LeftOut {
  const isCrossed = (id: string) => crossed.flows.has(id) || crossed.structure.has(id);
  const relations: TraceRelation[] = [];
  let links = 0;
  for (const relation of terrain.relations.values()) {
    const ids = [...relation.links.keys()];
    if (!ids.some((id) => timeless.flows.has(id) || timeless.structure.has(id))) continue;
    const left = ids.filter((id) => !isCrossed(id)).length;
    if (left === ids.length) relations.push(relation);
    else links += left;
  }
  return { relations: relations.sort(byId), links };
}

const excludedList = 'relations that dates exclude';

async function excludedByPage(
  relations: readonly TraceRelation[],
  { first, after }: PageArgs,
  reading: TraceReader,
): Promise<Page<RelationRecord>> {
  const from = textAfter(excludedList, after);
  const rest = from === null ? relations : relations.filter(({ id }) => id > from);
  const records = await wholeRelations(reading, rest.slice(0, first + 1));
  return pageOf(records, first, after, (node) => ({ cursor: encodeCursor(excludedList, [node.id]), node }));
}

/** A way as a path, giver first. */
function inOrderOfTime({ moves }: Route<TraceMove>, anchor: string, course: Course) {
  const nodes = [anchor, ...moves.map(({ other }) => other)];
  const relations = moves.map(({ relation }) => relation);
  return course === 'IN' ? { nodes: nodes.reverse(), relations: relations.reverse() } : { nodes, relations };
}

/** The totals with whole links in place of ids. */
async function readSums(reading: TraceReader, crossed: Crossed, sums: TraceTotals) {
  const listed = [...sums.totals, ...sums.further].flatMap((total) => total.flows);
  const named = new Set([...listed, ...sums.inKind, ...sums.unknownFlows]);
  const links = await wholeLinks(
    reading,
    [...crossed.flows.values()].map(({ link }) => link).filter(({ id }) => named.has(id)),
  );
  const whole = (ids: readonly string[]) => present(ids, links);
  const total = (each: MoneyTotal): TotalRecord => ({ ...each, flows: whole(each.flows) });
  return {
    totals: sums.totals.map(total),
    further: sums.further.map(total),
    inKind: whole(sums.inKind),
    inKindFlows: sums.inKindFlows,
    unknownFlows: whole(sums.unknownFlows),
    unknownAmounts: sums.unknownAmounts,
    flows: sums.flows,
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
