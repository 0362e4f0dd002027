/** What of the working set passes the filters, and how it stands on the day. */
import { isKnownOn, standingOn } from './dates.ts';
import type { Elements, LinkItem, NodeItem } from './elements.ts';
import type { Filters, View } from './view.ts';

export interface Visible {
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
  /** Ids of visible elements that are undated while a day is set: only possible. */
  readonly possible: ReadonlySet<string>;
  /** In the working set but filtered out. */
  readonly hiddenNodes: number;
  readonly hiddenLinks: number;
}

/** The working set: entities in the view's order, and every known link among them, by id. */
export const workingSet = (
  elements: Elements,
  ids: readonly string[],
): { readonly nodes: readonly NodeItem[]; readonly links: readonly LinkItem[] } => {
  const nodes = ids.flatMap((id) => elements.nodes[id] ?? []);
  const here = new Set(nodes.map((node) => node.id));
  const links = Object.values(elements.links)
    .filter((link) => here.has(link.source) && here.has(link.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, links };
};

export const kindKey = (node: Pick<NodeItem, 'type' | 'kind'>): string => `${node.type}/${node.kind}`;

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

export const visibleIn = (elements: Elements, view: Pick<View, 'nodes' | 'filters'>): Visible => {
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
};

/** Links drawn at each entity. */
export const linkCounts = (links: readonly LinkItem[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const link of links)
    for (const id of new Set([link.source, link.target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** How many of an entity's links lead out of the working set: what expanding it would add at most. */
export const hiddenAt = (elements: Elements, ids: readonly string[]): ReadonlyMap<string, number> => {
  const { nodes, links } = workingSet(elements, ids);
  const shown = linkCounts(links);
  return new Map(nodes.map((node) => [node.id, Math.max(0, node.degree - (shown.get(node.id) ?? 0))]));
};

/** Neighbours that hang on `id` alone: what collapsing it takes off the map. */
export const leavesOf = (elements: Elements, ids: readonly string[], id: string): readonly string[] => {
  const ends = new Map<string, Set<string>>();
  for (const { source, target } of workingSet(elements, ids).links) {
    if (source === target) continue;
    ends.set(source, (ends.get(source) ?? new Set()).add(target));
    ends.set(target, (ends.get(target) ?? new Set()).add(source));
  }
  return ids.filter((other) => {
    const neighbours = ends.get(other);
    return other !== id && neighbours?.size === 1 && neighbours.has(id);
  });
};
