import type { Session } from '../access/session.ts';
import { presentEntities } from '../elements/entities.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import type { GraphRecord } from '../network/network.ts';
import { gather, type Relations } from '../paths/frontier.ts';
import { linksAtEnds, readLinks, recordOf } from '../paths/path-records.ts';
import type { LinkRecord } from '../records.ts';
import type { RelationRecord } from '../relations/relation.ts';
import type { Crossed } from './structure.ts';
import type { Terrain, TraceLink, TraceRelation } from './terrain.ts';

/** Entities, links and relations that a trace shows; and the links that its relations may hold together. */
const maxNodes = 1_000;
const maxShown = 4_999;
const maxHeld = 20_000;

/** Reads whole records in place of what a trace knows. */
export interface TraceReader {
  /** How many links an entity has, as far as the trace knows. */
  readonly weight: (entity: string) => number;
  /** By id; what went away meanwhile is missing. */
  links(links: readonly TraceLink[]): Promise<Map<string, LinkRecord>>;
  /** The relations with all of their links. */
  relations(relations: readonly TraceRelation[]): Promise<RelationRecord[]>;
  /** The part of what is crossed that the graph shows: the ends first, then what is nearest. */
  graph(crossed: Crossed, ends: readonly string[]): Promise<GraphRecord>;
}

export function createTraceReader(
  session: Session,
  { terrain, filter }: { readonly terrain: Terrain; readonly filter: LinkFilterParams },
): TraceReader {
  const weight = (entity: string) => terrain.degrees.get(entity) ?? 0;
  const quieterEnd = ({ source, target }: TraceLink) => (weight(source) <= weight(target) ? source : target);
  const links = (some: readonly TraceLink[]) =>
    linksAtEnds(
      session,
      some.map((link) => ({ id: link.id, end: quieterEnd(link) })),
    );
  return {
    weight,
    links,
    relations: async (relations) => {
      const whole = await readLinks(session, relations, weight);
      return relations.map((relation) => recordOf(relation, whole, filter));
    },
    graph: async (crossed, ends) => {
      const part = partShown(session, crossed, ends);
      const held = part.relations.flatMap((relation) => [...relation.links.values()]);
      const wanted = new Map([...part.links, ...held].map((link) => [link.id, link]));
      const [nodes, whole] = await Promise.all([
        presentEntities(session, part.nodes),
        links([...wanted.values()]),
      ]);
      return {
        nodes,
        links: part.links.map(({ id }) => whole.get(id)).filter((link) => link !== undefined),
        relations: part.relations.map((relation) => recordOf(relation, whole, filter)),
        omittedRelations: part.omittedRelations,
        truncated: part.truncated,
        omitted: part.omitted,
      };
    },
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

function partShown({ ontology }: Session, crossed: Crossed, ends: readonly string[]) {
  const flows = [...crossed.flows.values()].sort((a, b) => a.distance - b.distance || byId(a.link, b.link));
  const links = [...flows.map(({ link }) => link), ...[...crossed.structure.values()].sort(byId)];
  const all = [...new Set([...ends, ...links.flatMap((link) => [link.source, link.target])])];
  const nodes = all.slice(0, maxNodes);
  const shown = new Set(nodes);
  const isShown = (link: TraceLink | TraceRelation) => shown.has(link.source) && shown.has(link.target);
  const among = links.filter(isShown).sort(byId);
  const gathered: Relations<TraceLink> = new Map();
  for (const link of links) gather(ontology, gathered, link, link);
  const relations = firstOf([...gathered.values()].filter(isShown));
  const omitted = all.length - nodes.length;
  const omittedRelations = gathered.size - relations.length;
  const truncated = omitted > 0 || omittedRelations > 0 || among.length > maxShown;
  return {
    nodes,
    links: among.slice(0, maxShown),
    relations: relations.sort(byId),
    ...{ omitted, omittedRelations, truncated },
  };
}

/** As many of the relations as a graph may hold, nearest first. */
function firstOf(relations: readonly TraceRelation[]): TraceRelation[] {
  let held = 0;
  const end = relations.findIndex(
    (relation, at) => at >= maxShown || (held += relation.links.size) > maxHeld,
  );
  return relations.slice(0, end < 0 ? relations.length : end);
}
