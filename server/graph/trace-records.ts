import { presentEntities } from './entities.ts';
import { linksAtEnds, pathOf, type PathRecord } from './hydrate-paths.ts';
import type { GraphRecord } from './network.ts';
import type { EntityRecord, LinkRecord } from './records.ts';
import type { Session } from './session.ts';
import type { TraceRecord, TotalRecord } from './trace.ts';
import type { TraceMove } from './trace-moves.ts';
import type { Crossed } from './trace-reach.ts';
import type { Course, Terrain, TraceLink } from './trace-terrain.ts';
import type { MoneyTotal, TraceTotals } from './trace-totals.ts';

const MOST_NODES = 1_000;
const MOST_WHOLE_LINKS = 4_999;

export interface TraceFindings {
  readonly course: Course;
  readonly anchor: EntityRecord;
  readonly goal: EntityRecord | null;
  readonly terrain: Terrain;
  readonly crossed: Crossed;
  /** Outward from the anchor. */
  readonly ways: readonly (readonly TraceMove[])[];
  readonly sums: TraceTotals;
}

/** A trace with whole entities and links in place of ids: those that its graph, paths and lists show. */
export async function readWhole(session: Session, findings: TraceFindings): Promise<TraceRecord> {
  const { course, anchor, terrain, ways, sums } = findings;
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
  const whole = (flows: readonly string[]) => present(flows, links);
  const total = (each: MoneyTotal): TotalRecord => ({ ...each, flows: whole(each.flows) });
  return {
    graph: {
      ...graph,
      nodes: present(graph.nodes, entities),
      links: present(
        graph.links.map(({ id }) => id),
        links,
      ),
    },
    paths: ways.flatMap((way) => pathAlong(way, anchor.id, course, { entities, links })),
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
  const nodes = all.slice(0, MOST_NODES);
  const shown = new Set(nodes);
  const among = links
    .filter((link) => shown.has(link.source) && shown.has(link.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const omitted = all.length - nodes.length;
  const truncated = omitted > 0 || among.length > MOST_WHOLE_LINKS;
  return { nodes, links: among.slice(0, MOST_WHOLE_LINKS), truncated, omitted } satisfies Record<
    keyof GraphRecord,
    unknown
  >;
}

interface Records {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly links: ReadonlyMap<string, LinkRecord>;
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
    ? pathOf(nodes.reverse(), links.reverse(), way.length)
    : pathOf(nodes, links, way.length);
}
