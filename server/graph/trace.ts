import { demandEntity } from './entities.ts';
import type { PathRecord } from './hydrate-paths.ts';
import { linkFilter, type LinkFilter } from './link-filter.ts';
import type { GraphRecord } from './network.ts';
import type { LinkFamily } from './ontology.ts';
import type { EntityRecord, LinkRecord } from './records.ts';
import { BadInputError, type Session } from './session.ts';
import { movesOver } from './trace-moves.ts';
import { crossedBetween, tracePaths } from './trace-paths.ts';
import { reachOutward } from './trace-reach.ts';
import { readWhole } from './trace-records.ts';
import { readTerrain, type Course } from './trace-terrain.ts';
import { totalsOf, type MoneyTotal, type TraceTotals } from './trace-totals.ts';

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

const MOST_PATHS = 50;
/** Links that one trace may read. */
const MOST_LINKS = 100_000;

/**
 * Follows funding and support upstream from `to`, downstream from `from`, or between the two. A flow to or from a
 * group's leader, member or part (link types that `reaches` in the ontology) counts as the group's, over at most
 * two such links in a row, which then stand in the path; downstream, a way may end in the group of its last
 * receiver. Each flow counts once, at its fewest flows from the traced entity (`to`, or `from` alone). Sums cover
 * every flow that is crossed, whether or not the graph shows it. Throws BadInputError, NotFoundError, and
 * LimitError where the trace would read or try more than a request may.
 */
export async function trace(session: Session, args: TraceArgs, mostLinks = MOST_LINKS): Promise<TraceRecord> {
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
    mostLinks,
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
  const ways = await tracePaths(search, MOST_PATHS);
  const sums = totalsOf(crossed.flows, ({ type }) => type !== null && ontology.familyOf(type) === 'FUNDING');
  return readWhole(session, { course, anchor, goal, terrain, crossed, ways, sums });
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
    const ends = [demandEntity(session, 'from', from), demandEntity(session, 'to', to)] as const;
    const [goal, anchor] = await Promise.all(ends);
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
