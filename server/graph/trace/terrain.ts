import type { LinkFilterParams } from '../elements/link-filter.ts';
import { readLinksAt, type LinkBudget } from '../elements/links.ts';
import type { MoneyLink } from '../values/money.ts';
import { numberText } from '../values/number-text.ts';
import type { EntityRecord, LinkRecord } from '../records.ts';
import type { RowOf } from '../access/run.ts';
import { type Session } from '../access/session.ts';
import { LimitError } from '../errors.ts';
import { gather, type FoundRelation, type Relations } from '../paths/frontier.ts';

/** Which way flows are followed from the traced entity: IN to their givers, OUT to their receivers. */
export type Course = 'IN' | 'OUT';

/** What a trace needs of a link: its ends, its days and, of a flow, its amount. */
export type TraceLink = Pick<LinkRecord, 'id' | 'source' | 'target' | 'knownFrom' | keyof MoneyLink> & {
  readonly type: string;
  /** Its period as written; null without one, and for structural links. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
};

/** A relation, with those of its links that pass the filter. */
export type TraceRelation = FoundRelation<TraceLink>;

type RelationsOf = Map<string, Set<TraceRelation>>;

/** What a trace has read so far, by the entity at the near end of each relation (seen from the traced entity). */
export interface Terrain {
  readonly course: Course;
  /** All of them, by id. */
  readonly relations: Relations<TraceLink>;
  /** Funding and support, by receiver when the course is IN, by giver when it is OUT. */
  readonly flows: RelationsOf;
  /** Relations from leaders, members and parts, by their group: what flows to them counts as reaching it. */
  readonly insiders: RelationsOf;
  /** The same by the leader, member or part. */
  readonly groups: RelationsOf;
  /** Alliances met as groups: their members keep purses of their own. */
  readonly alliances: Set<string>;
  /** Number of links of each entity met. */
  readonly degrees: Map<string, number>;
}

export interface TerrainArgs {
  readonly course: Course;
  readonly anchor: EntityRecord;
  /** Where the trace ends, when it is between two entities. */
  readonly goal: EntityRecord | null;
  readonly maxHops: number;
  readonly filter: LinkFilterParams;
  /** Link types that are flows, and those that reach groups. */
  readonly flowTypes: readonly string[];
  readonly structureTypes: readonly string[];
  /** Links that the trace may read. */
  readonly maxLinks: number;
}

/** Reads, a hop at a time, every flow within `maxHops` flows of the anchor and the structure that they pass through. */
export async function readTerrain(session: Session, args: TerrainArgs): Promise<Terrain> {
  const { course, anchor, goal, maxHops } = args;
  const terrain: Terrain = {
    course,
    relations: new Map(),
    flows: new Map(),
    insiders: new Map(),
    groups: new Map(),
    alliances: new Set(),
    degrees: new Map([anchor, ...(goal ? [goal] : [])].map(({ id, degree }) => [id, degree])),
  };
  const reader = createReader(session, args, terrain);
  await reader.chart([anchor.id], 'IN');
  let arrived = new Set([anchor.id]);
  for (let hop = 0; hop < maxHops && arrived.size > 0; hop++) {
    if (hop > 0) await reader.chart(arrived, 'BOTH');
    const inside = farEnds(terrain.insiders, arrived, 'source');
    await reader.chart(inside, 'IN');
    const deep = farEnds(terrain.insiders, inside, 'source');
    const above = hop > 0 ? farEnds(terrain.groups, arrived, 'target') : [];
    const groups = [...above].filter((group) => !terrain.alliances.has(group));
    arrived = await reader.follow(new Set([...arrived, ...inside, ...deep, ...groups]));
  }
  // Downstream a way may end in the group that its last receiver acts for.
  if (course === 'OUT') await reader.chart(arrived, 'OUT');
  if (goal) {
    await reader.chart([goal.id], 'IN');
    await reader.chart(farEnds(terrain.insiders, [goal.id], 'source'), 'IN');
  }
  return terrain;
}

const farEnds = (relations: RelationsOf, entities: Iterable<string>, end: 'source' | 'target'): Set<string> =>
  new Set(
    [...entities].flatMap((entity) => [...(relations.get(entity) ?? [])].map((relation) => relation[end])),
  );

export function farEnd(course: Course, { source, target }: TraceRelation): string {
  return course === 'IN' ? source : target;
}

function createReader(session: Session, args: TerrainArgs, terrain: Terrain) {
  const { course, maxHops, maxLinks } = args;
  const { degrees } = terrain;
  const budget: LinkBudget = { left: maxLinks, exceeded: () => tooMany(maxHops, maxLinks) };
  const read = { IN: new Set<string>(), OUT: new Set<string>(), flows: new Set<string>() };

  const chartOneWay = async (entities: Iterable<string>, way: Course) => {
    const name = way === 'IN' ? 'read/structure-into' : 'read/structure-out-of';
    const words = { TYPES: args.structureTypes.join('|') };
    const page = (ids: readonly string[], after: string | null) =>
      session.read(name, { ...args.filter, types: null, ids, after }, words);
    for await (const rows of readLinksAt(page, unread(entities, read[way], degrees), budget))
      for (const row of rows) {
        const link = { ...aside, ...between(row, way) };
        degrees.set(row.other, row.degree ?? 0);
        if (way === 'OUT' && row.alliance) terrain.alliances.add(link.target);
        const relation = gather(session.ontology, terrain.relations, link, link);
        keep(terrain.insiders, link.target, relation);
        keep(terrain.groups, link.source, relation);
      }
  };
  return {
    /** Reads the structural links of the entities that are not read yet: to their groups (OUT), from insiders (IN). */
    async chart(
      entities: readonly string[] | ReadonlySet<string>,
      direction: Course | 'BOTH',
    ): Promise<void> {
      if (direction !== 'OUT') await chartOneWay(entities, 'IN');
      if (direction !== 'IN') await chartOneWay(entities, 'OUT');
    },
    /** Reads the flows at the entities that are not read yet; gives the entities at their far ends. */
    async follow(entities: Iterable<string>): Promise<Set<string>> {
      const far = new Set<string>();
      const name = course === 'IN' ? 'read/flows-into' : 'read/flows-out-of';
      const words = { TYPES: args.flowTypes.join('|') };
      const page = (ids: readonly string[], after: string | null) =>
        session.read(name, { ...args.filter, ids, after }, words);
      for await (const rows of readLinksAt(page, unread(entities, read.flows, degrees), budget))
        for (const row of rows) {
          const link = { ...flowOf(row), ...between(row, course) };
          degrees.set(row.other, row.degree ?? 0);
          keep(terrain.flows, row.entity, gather(session.ontology, terrain.relations, link, link));
          far.add(row.other);
        }
      return far;
    },
  };
}

/** Where a link is and when it held. */
const between = (
  { entity, other, id, type, earliest, latest }: RowOf<'read/structure-into' | 'read/flows-into'>,
  way: Course,
) => ({
  ...{ id, type, earliest, latest },
  source: way === 'OUT' ? entity : other,
  target: way === 'OUT' ? other : entity,
});

/** What moves along a link that is no flow. */
const aside = {
  edtf: null,
  knownFrom: null,
  amountLow: null,
  amountHigh: null,
  amountLowExact: null,
  amountHighExact: null,
  currency: null,
  per: null,
  inKind: false,
};

const flowOf = (row: RowOf<'read/flows-into'>) => ({
  ...{ edtf: row.edtf, knownFrom: row.knownFrom, currency: row.currency, per: row.per },
  ...{ amountLow: row.low, amountHigh: row.high },
  ...{ amountLowExact: row.lowExact, amountHighExact: row.highExact },
  inKind: row.inKind === true,
});

function keep(relations: RelationsOf, entity: string, relation: TraceRelation): void {
  const known = relations.get(entity);
  if (known) known.add(relation);
  else relations.set(entity, new Set([relation]));
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

function tooMany(maxHops: number, maxLinks: number): never {
  const fewer = maxHops > 1 ? `Ask for maxHops: ${maxHops - 1}, or narrow` : 'Narrow';
  throw new LimitError(
    `Tracing ${maxHops} hops means reading more than ${numberText(maxLinks)} links. ${fewer} the filter by family, type or date.`,
  );
}
