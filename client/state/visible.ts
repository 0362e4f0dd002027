/** What of the working set passes the filters, how it stands on the day, and how much of each kind there is. */
import { isKnownOn, standingOn } from './dates.ts';
import type { Elements, LinkItem, NodeItem } from './elements.ts';
import type { Filters, View } from './view.ts';

interface Visible {
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
  /** Ids of visible elements that are undated while a day is set: only possible. */
  readonly possible: ReadonlySet<string>;
  /** In the working set but filtered out. */
  readonly hiddenNodes: number;
  readonly hiddenLinks: number;
}

interface WorkingSet {
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
}

const gather = (elements: Elements, ids: readonly string[]): WorkingSet => {
  const nodes = ids.flatMap((id) => elements.nodes[id] ?? []);
  const here = new Set(nodes.map((node) => node.id));
  const links = Object.values(elements.links)
    .filter((link) => here.has(link.source) && here.has(link.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, links };
};

/** The last answer: every drawing asks several times for the same working set. */
let last: { readonly elements: Elements; readonly ids: readonly string[]; readonly set: WorkingSet } | null =
  null;

/** The working set: entities in the view's order, and every known link among them, by id. */
export function workingSet(elements: Elements, ids: readonly string[]): WorkingSet {
  if (last?.elements === elements && last.ids === ids) return last.set;
  const set = gather(elements, ids);
  last = { elements, ids, set };
  return set;
}

const kindKey = (node: Pick<NodeItem, 'type' | 'kind'>): string => `${node.type}/${node.kind}`;

const nodePasses = (node: NodeItem, filters: Filters): boolean =>
  !filters.hiddenTypes.includes(node.type) &&
  !filters.hiddenKinds.includes(kindKey(node)) &&
  isKnownOn(node.knownFrom, filters.knownOn) &&
  standingOn(node.valid, filters.validOn) !== 'out';

const linkPasses = (link: LinkItem, filters: Filters): boolean =>
  !filters.hiddenFamilies.includes(link.family) &&
  !filters.hiddenLinkTypes.includes(link.type) &&
  isKnownOn(link.knownFrom, filters.knownOn) &&
  standingOn(link.valid, filters.validOn) !== 'out';

export function visibleIn(elements: Elements, view: Pick<View, 'nodes' | 'filters'>): Visible {
  const { filters } = view;
  const all = workingSet(elements, view.nodes);
  const passing = all.nodes.filter((node) => nodePasses(node, filters));
  const here = new Set(passing.map((node) => node.id));
  const links = all.links.filter(
    (link) => here.has(link.source) && here.has(link.target) && linkPasses(link, filters),
  );
  const linked = new Set(links.flatMap((link) => [link.source, link.target]));
  const nodes = filters.hideUnlinked ? passing.filter((node) => linked.has(node.id)) : passing;
  const possible = [...nodes, ...links].filter(
    (element) => standingOn(element.valid, filters.validOn) === 'possible',
  );
  return {
    nodes,
    links,
    possible: new Set(possible.map((element) => element.id)),
    hiddenNodes: all.nodes.length - nodes.length,
    hiddenLinks: all.links.length - links.length,
  };
}

/** Links drawn at each entity. */
export function linkCounts(links: readonly LinkItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const link of links)
    for (const id of new Set([link.source, link.target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many of an entity's links lead out of the working set: what expanding it would add at most. */
export function hiddenAt(elements: Elements, ids: readonly string[]): ReadonlyMap<string, number> {
  const { nodes, links } = workingSet(elements, ids);
  const shown = linkCounts(links);
  return new Map(nodes.map((node) => [node.id, Math.max(0, node.degree - (shown.get(node.id) ?? 0))]));
}

/**
 * What collapsing `id` takes off the map: neighbours that hang on it alone, and what its expansion added, as far
 * as that is linked to nothing else and not itself expanded.
 */
export function leavesOf(
  elements: Elements,
  view: Pick<View, 'nodes' | 'expanded'>,
  id: string,
): readonly string[] {
  const ends = new Map<string, Set<string>>();
  const join = (a: string, b: string) => ends.set(a, (ends.get(a) ?? new Set()).add(b));
  for (const { source, target } of workingSet(elements, view.nodes).links) {
    if (source === target) continue;
    join(source, target);
    join(target, source);
  }
  const isFree = (other: string): boolean => other !== id && (view.expanded[other] ?? []).length === 0;
  const leaf = (other: string): boolean => ends.get(other)?.size === 1 && ends.get(other)?.has(id) === true;
  const added = new Set((view.expanded[id] ?? []).filter(isFree));
  // What hangs on something that stays, stays; that may free nothing, so look until nothing changes.
  const stays = (other: string) => [...(ends.get(other) ?? [])].some((end) => end !== id && !added.has(end));
  for (let kept = [...added].filter(stays); kept.length > 0; kept = [...added].filter(stays))
    for (const other of kept) added.delete(other);
  return view.nodes.filter((other) => added.has(other) || (isFree(other) && leaf(other)));
}

interface Tallies {
  /** By `ACTOR` and by `ACTOR/person`. */
  readonly nodes: Readonly<Record<string, number>>;
  /** By family and by link type id; the two never share a name with each other's meaning. */
  readonly families: Readonly<Record<string, number>>;
  readonly linkTypes: Readonly<Record<string, number>>;
  readonly undated: number;
  readonly undatedSources: number;
}

const count = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export function talliesOf(elements: Elements, ids: readonly string[]): Tallies {
  const { nodes, links } = workingSet(elements, ids);
  const all = [...nodes, ...links];
  return {
    nodes: count(nodes.flatMap((node) => [node.type, kindKey(node)])),
    families: count(links.map((link) => link.family)),
    linkTypes: count(links.map((link) => link.type)),
    undated: all.filter(({ valid }) => valid === null || (valid.earliest === null && valid.latest === null))
      .length,
    undatedSources: all.filter(({ knownFrom }) => knownFrom === null).length,
  };
}
