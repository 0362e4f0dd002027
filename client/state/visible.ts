/** What of the working set passes the filters, how it stands on the day, and how much of each kind there is. */
import { countOn, entityStanding, isKnownOn, isUndated } from './dates.ts';
import type { Elements, NodeItem, RelationItem, VisibleRelation } from './elements.ts';
import { type Filters, noFilters, type View } from './view.ts';

interface Visible {
  readonly nodes: readonly NodeItem[];
  readonly relations: readonly VisibleRelation[];
  /** Links of the relations that pass. */
  readonly links: number;
  /** Ids of visible elements that are undated while a day is set: only possible. */
  readonly possible: ReadonlySet<string>;
  /** In the working set but filtered out. */
  readonly hiddenNodes: number;
  readonly hiddenRelations: number;
}

interface WorkingSet {
  readonly nodes: readonly NodeItem[];
  readonly relations: readonly RelationItem[];
}

const gather = (elements: Elements, ids: readonly string[]): WorkingSet => {
  const nodes = ids.flatMap((id) => elements.nodes[id] ?? []);
  const here = new Set(nodes.map((node) => node.id));
  const relations = Object.values(elements.relations)
    .filter((relation) => here.has(relation.source) && here.has(relation.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, relations };
};

/** The last answer: every drawing asks several times for the same working set. */
let last: { readonly elements: Elements; readonly ids: readonly string[]; readonly set: WorkingSet } | null =
  null;

/** The working set: entities in the view's order, and every known relation among them, by id. */
export function workingSet(elements: Elements, ids: readonly string[]): WorkingSet {
  if (last?.elements === elements && last.ids === ids) return last.set;
  const set = gather(elements, ids);
  last = { elements, ids, set };
  return set;
}

const kindKey = (node: Pick<NodeItem, 'type' | 'kind'>): string => `${node.type}/${node.kind}`;

const isOnDates = (node: NodeItem, filters: Filters): boolean =>
  isKnownOn(node.knownFrom, filters.knownOn) && entityStanding(node.valid, filters) !== 'out';

const nodePasses = (node: NodeItem, filters: Filters): boolean =>
  !filters.hiddenTypes.includes(node.type) &&
  !filters.hiddenKinds.includes(kindKey(node)) &&
  isOnDates(node, filters);

const isShown = (relation: RelationItem, filters: Filters): boolean =>
  !filters.hiddenFamilies.includes(relation.family) && !filters.hiddenLinkTypes.includes(relation.type);

const find = (elements: Elements, view: Pick<View, 'nodes' | 'filters'>): Visible => {
  const { filters } = view;
  const all = workingSet(elements, view.nodes);
  const passing = all.nodes.filter((node) => nodePasses(node, filters));
  const here = new Set(passing.map((node) => node.id));
  const maybe = new Set<string>();
  const relations: VisibleRelation[] = [];
  for (const relation of all.relations) {
    if (!here.has(relation.source) || !here.has(relation.target) || !isShown(relation, filters)) continue;
    const stands = countOn(relation.periods, filters);
    if (stands.passing === 0) continue;
    relations.push({ ...relation, passing: stands.passing });
    if (stands.standing === 'possible') maybe.add(relation.id);
  }
  const linked = new Set(relations.flatMap((relation) => [relation.source, relation.target]));
  const nodes = filters.hideUnlinked ? passing.filter((node) => linked.has(node.id)) : passing;
  const maybeNodes = nodes.filter((node) => entityStanding(node.valid, filters) === 'possible');
  return {
    nodes,
    relations,
    links: relations.reduce((sum, relation) => sum + relation.passing, 0),
    possible: new Set([...maybeNodes.map(({ id }) => id), ...maybe]),
    hiddenNodes: all.nodes.length - nodes.length,
    hiddenRelations: all.relations.length - relations.length,
  };
};

/** The last answer: canvas, outline and tally ask for the same one, and each pointer move draws again. */
let seen: {
  readonly elements: Elements;
  readonly ids: readonly string[];
  readonly filters: Filters;
  readonly visible: Visible;
} | null = null;

export function visibleIn(elements: Elements, { nodes, filters }: Pick<View, 'nodes' | 'filters'>): Visible {
  if (seen?.elements === elements && seen.ids === nodes && seen.filters === filters) return seen.visible;
  const visible = find(elements, { nodes, filters });
  seen = { elements, ids: nodes, filters, visible };
  return visible;
}

const countAt = (
  relations: readonly RelationItem[],
  worth: (relation: RelationItem) => number,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const relation of relations)
    for (const id of new Set([relation.source, relation.target]))
      counts.set(id, (counts.get(id) ?? 0) + worth(relation));
  return counts;
};

/** Relations drawn at each entity. */
export function relationCounts(relations: readonly RelationItem[]): ReadonlyMap<string, number> {
  return countAt(relations, () => 1);
}

/** How many of an entity's links lead out of the working set: what expanding it would add at most. */
export function hiddenAt(elements: Elements, ids: readonly string[]): ReadonlyMap<string, number> {
  const { nodes, relations } = workingSet(elements, ids);
  const shown = countAt(relations, ({ count }) => count);
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
  for (const { source, target } of workingSet(elements, view.nodes).relations) {
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

export interface Tallies {
  /** Entities on the map's dates, by `ACTOR` and by `ACTOR/person`; 0 where none of those on the map is. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Relations on the map's dates, between entities that are, by family and by link type id; 0 as above. */
  readonly families: Readonly<Record<string, number>>;
  readonly linkTypes: Readonly<Record<string, number>>;
  /** Entities and relations on the map's dates, whatever else hides them, of how many in the working set. */
  readonly onDates: { readonly entities: number; readonly relations: number };
  readonly all: { readonly entities: number; readonly relations: number };
  /** Of all on the map, whatever the dates: entities and links without a date, and without a dated source. */
  readonly undatedNodes: number;
  readonly undatedLinks: number;
  readonly undatedSources: number;
}

/** How often each key of `all` is among `some`, which are a part of them. */
const count = <T>(all: readonly T[], some: readonly T[], keysOf: (item: T) => readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const key of all.flatMap(keysOf)) counts[key] = 0;
  for (const key of some.flatMap(keysOf)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** How many links of the relations have a period that `test` says yes to. */
const linksWith = (
  relations: readonly RelationItem[],
  test: (period: RelationItem['periods'][number]) => boolean,
): number =>
  relations.reduce(
    (sum, { periods }) => sum + periods.filter(test).reduce((links, period) => links + period.count, 0),
    0,
  );

/** The last answer: five parts of the page ask for the same one. */
let counted: {
  readonly elements: Elements;
  readonly ids: readonly string[];
  readonly filters: Filters;
  readonly tallies: Tallies;
} | null = null;

/** What there is of each kind on the map's dates, whatever else the filters hide. */
export function talliesOf(elements: Elements, ids: readonly string[], filters: Filters = noFilters): Tallies {
  if (counted?.elements === elements && counted.ids === ids && counted.filters === filters)
    return counted.tallies;
  const tallies = tally(elements, ids, filters);
  counted = { elements, ids, filters, tallies };
  return tallies;
}

const tally = (elements: Elements, ids: readonly string[], filters: Filters): Tallies => {
  const all = workingSet(elements, ids);
  const nodes = all.nodes.filter((node) => isOnDates(node, filters));
  const here = new Set(nodes.map((node) => node.id));
  const relations = all.relations.filter(
    ({ source, target, periods }) =>
      here.has(source) && here.has(target) && countOn(periods, filters).passing > 0,
  );
  return {
    nodes: count(all.nodes, nodes, (node) => [node.type, kindKey(node)]),
    families: count(all.relations, relations, (relation) => [relation.family]),
    linkTypes: count(all.relations, relations, (relation) => [relation.type]),
    onDates: { entities: nodes.length, relations: relations.length },
    all: { entities: all.nodes.length, relations: all.relations.length },
    undatedNodes: all.nodes.filter(({ valid }) => isUndated(valid)).length,
    undatedLinks: linksWith(all.relations, ({ valid }) => isUndated(valid)),
    undatedSources:
      all.nodes.filter(({ knownFrom }) => knownFrom === null).length +
      linksWith(all.relations, ({ knownFrom }) => knownFrom === null),
  };
};
