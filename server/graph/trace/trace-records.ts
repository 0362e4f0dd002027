import { byId } from '../access/batches.ts';
import type { Session } from '../access/session.ts';
import type { LinkFilterParams } from '../elements/link-filter.ts';
import type { GraphRecord } from '../network/network.ts';
import { gather, type Relations } from '../paths/frontier.ts';
import { lighterEnd, readLinks, recordOf, type WholeReader } from '../paths/path-records.ts';
import type { LinkRecord } from '../records.ts';
import type { RelationRecord } from '../relations/relation.ts';
import type { Crossed } from './structure.ts';
import type { Terrain, TraceLink, TraceRelation } from './terrain.ts';

/** Entities, links and relations that a trace shows; and the links that its relations may hold together. */
const maxNodes = 1_000;
const maxShown = 4_999;
const maxHeld = 20_000;

/** What a trace reads whole, and by what. */
export interface TraceReader {
  readonly reader: WholeReader;
  readonly filter: LinkFilterParams;
  readonly terrain: Terrain;
}

/** Links by id. */
export async function wholeLinks(
  { reader }: Pick<TraceReader, 'reader'>,
  links: readonly TraceLink[],
): Promise<ReadonlyMap<string, LinkRecord>> {
  return reader.links(links.map((link) => ({ id: link.id, end: lighterEnd(reader, link) })));
}

/** Relations with all of their links. */
export async function wholeRelations(
  { reader, filter }: TraceReader,
  relations: readonly TraceRelation[],
): Promise<RelationRecord[]> {
  const links = await readLinks(reader, relations);
  return relations.map((relation) => recordOf(relation, links, filter));
}

/** The part of what is crossed that the graph shows: the ends first, then what is nearest. */
export async function crossedGraph(
  session: Session,
  { reader, filter, terrain }: TraceReader,
  crossed: Crossed,
  ends: readonly string[],
): Promise<GraphRecord> {
  const only = new Set([...crossed.flows.keys(), ...crossed.structure.keys()]);
  const isWhole = ({ id, links }: TraceRelation) => links.size === terrain.relations.get(id)?.links.size;
  const part = partShown(session, crossed, ends);
  const held = part.relations.flatMap((relation) => [...relation.links.values()]);
  const [entities, links] = await Promise.all([
    reader.entities(part.nodes),
    wholeLinks({ reader }, [...part.links, ...held]),
  ]);
  return {
    nodes: present(part.nodes, entities),
    links: present(
      part.links.map(({ id }) => id),
      links,
    ),
    relations: part.relations.map((relation) => ({
      ...recordOf(relation, links, filter),
      ...(!isWhole(relation) && { only }),
    })),
    omittedRelations: part.omittedRelations,
    truncated: part.truncated,
    omitted: part.omitted,
  };
}

/** Those of the records that are there, in the order of ids. */
export function present<T>(ids: readonly string[], records: ReadonlyMap<string, T>): T[] {
  return ids.map((id) => records.get(id)).filter((record) => record !== undefined);
}

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
