/** Entities that the map draws as one thing until it is opened: by kind, or by community. */
import { type EntityType, kindLabel, type NodeItem, type RelationItem, typeLabel } from '../elements.ts';
import { type Line, linesOf, pairOf } from './lines.ts';
import type { Communities, State } from '../state.ts';
import { count } from '../text.ts';
import { visibleIn, workingSet } from '../visible.ts';

export interface Group {
  /** `group:kind:ACTOR/person`; no entity's id holds a colon. */
  readonly id: string;
  readonly name: string;
  /** What most of its members are. */
  readonly type: EntityType;
  readonly kind: string;
  /** All of them on the map, whatever the filters hide, the most connected first. */
  readonly members: readonly NodeItem[];
}

/** Communities with a bubble of their own; smaller ones are one. */
const maxCommunities = 40;

const prefix = 'group:';

export function isGroup(id: string): boolean {
  return id.startsWith(prefix);
}

/** Whether a pair's or a line's id has a group at either end. */
export function touchesGroup(id: string): boolean {
  return id.includes(prefix);
}

type Grouped = Pick<State, 'elements' | 'view' | 'communities' | 'vocabulary'>;

const communityKey = (communities: Communities, id: string): string | null => {
  const found = communities.of[id];
  if (found === undefined) return null;
  return found < 0 ? 'alone' : found >= maxCommunities ? 'small' : `${found + 1}`;
};

const keyOf = ({ view, communities }: Grouped, { id, type, kind }: NodeItem): string | null => {
  switch (view.grouping) {
    case null:
      return null;
    case 'kind':
      return `${type}/${kind}`;
    case 'community':
      return communities && communityKey(communities, id);
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameOf = ({ view, vocabulary }: Grouped, key: string, members: readonly NodeItem[]): string => {
  const [first, second] = members;
  if (!first || !second) return key;
  if (view.grouping === 'kind')
    return `${capital(kindLabel(vocabulary, first.type, first.kind) || typeLabel(vocabulary, first.type))} (${count(members.length)})`;
  if (key === 'alone') return `Without relations (${count(members.length)})`;
  if (key === 'small') return `Small communities (${count(members.length)})`;
  return members.length === 2
    ? `${first.name} and ${second.name}`
    : `${first.name} and ${count(members.length - 1)} more`;
};

/** What most of them are. */
const mostOf = (members: readonly NodeItem[]): Pick<NodeItem, 'type' | 'kind'> => {
  const counts = new Map<string, { readonly node: NodeItem; count: number }>();
  for (const node of members) {
    const key = `${node.type}/${node.kind}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { node, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return { type: most?.node.type ?? 'ACTOR', kind: most?.node.kind ?? '' };
};

const find = (state: Grouped): readonly Group[] => {
  if (state.view.grouping === null) return [];
  const byKey = new Map<string, NodeItem[]>();
  for (const node of workingSet(state.elements, state.view.nodes).nodes) {
    const key = keyOf(state, node);
    if (key === null) continue;
    const known = byKey.get(key);
    if (known) known.push(node);
    else byKey.set(key, [node]);
  }
  return [...byKey]
    .filter(([, members]) => members.length > 1)
    .map(([key, some]) => {
      const members = some.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      return {
        id: `${prefix}${state.view.grouping}:${key}`,
        name: nameOf(state, key, members),
        ...mostOf(members),
        members,
      };
    })
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
};

/** The last answer: each drawing and each row of the list asks for the same one. */
let last: { readonly of: readonly unknown[]; readonly groups: readonly Group[] } | null = null;

/** The groups of the map, the largest first; none where it is not grouped. A single entity is no group. */
export function groupsOf(state: Grouped): readonly Group[] {
  const { elements, view, communities, vocabulary } = state;
  const of = [elements.nodes, view.nodes, view.grouping, communities, vocabulary];
  if (last && last.of.every((part, at) => part === of[at])) return last.groups;
  const groups = find(state);
  last = { of, groups };
  return groups;
}

/** Those that are drawn as one now. */
export function closedGroups(state: Grouped): readonly Group[] {
  const { openGroups } = state.view;
  return openGroups.length === 0
    ? groupsOf(state)
    : groupsOf(state).filter(({ id }) => !openGroups.includes(id));
}

/** The group in which an entity is drawn now; null where it is drawn itself. */
export function groupOf(state: Grouped, entity: string): Group | null {
  return closedGroups(state).find(({ members }) => members.some(({ id }) => id === entity)) ?? null;
}

/** A group or an entity by its id, as people read it. */
export function nameIn(state: Grouped, id: string): string {
  if (!isGroup(id)) return state.elements.nodes[id]?.name ?? id;
  const group = groupsOf(state).find((one) => one.id === id);
  return group?.name ?? id;
}

/** What stands for each entity of a closed group, by the entity's id. */
export function standIns(groups: readonly Group[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, members }) => members.map((node) => [node.id, id] as const)));
}

/** All that runs between two of what is drawn, of which one at least is a closed group. */
interface Tie<R> {
  /** The pair's. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relations: R[];
}

/** Relations as the grouped map has them: those between single entities, and ties; what runs within a group is neither. */
const parted = <R extends Pick<RelationItem, 'source' | 'target'>>(
  groups: readonly Group[],
  relations: readonly R[],
): { readonly single: readonly R[]; readonly ties: readonly Tie<R>[] } => {
  const stands = standIns(groups);
  if (stands.size === 0) return { single: relations, ties: [] };
  const single: R[] = [];
  const ties = new Map<string, Tie<R>>();
  for (const relation of relations) {
    const [source, target] = [stands.get(relation.source), stands.get(relation.target)];
    if (source === undefined && target === undefined) single.push(relation);
    else if (source !== target) {
      const ends = { source: source ?? relation.source, target: target ?? relation.target };
      const id = pairOf(ends);
      const known = ties.get(id);
      if (known) known.relations.push(relation);
      else ties.set(id, { id, ...ends, relations: [relation] });
    }
  }
  return { single, ties: [...ties.values()] };
};

/**
 * The lines of the map as it is grouped: what runs between a closed group and the rest is one line, what runs within
 * one is none.
 */
export function drawnLines(state: Grouped): readonly Line[] {
  const { elements, view } = state;
  const { single, ties } = parted(closedGroups(state), visibleIn(elements, view).relations);
  return [...linesOf(single, view), ...ties.map((tie): Line => ({ ...tie, kind: 'pair' }))];
}

/** Ties of a group that place it on the map: with all of them, everything is as near to everything. */
const placingTies = 3;

/** What draws the things on the map together: of a closed group its strongest ties alone. */
export function placingLinks(
  groups: readonly Group[],
  relations: readonly RelationItem[],
): readonly Pick<RelationItem, 'id' | 'source' | 'target'>[] {
  const { single, ties } = parted(groups, relations);
  const drawn = new Map<string, number>();
  const strongest = [...ties]
    .sort((a, b) => b.relations.length - a.relations.length || (a.id < b.id ? -1 : 1))
    .filter(({ source, target }) => {
      const ends = [source, target].filter(isGroup);
      if (ends.every((end) => (drawn.get(end) ?? 0) >= placingTies)) return false;
      for (const end of ends) drawn.set(end, (drawn.get(end) ?? 0) + 1);
      return true;
    });
  return [...single, ...strongest];
}

/** Width of a line from or to a group, of so many relations, in model units. */
export function groupLineWidth(relations: number): number {
  return Math.round(10 * Math.min(12, 0.8 + Math.log2(relations) * 1.2)) / 10;
}

/** Diameter of a group of so many, in model units. */
export function groupSize(members: number): number {
  return Math.round(Math.min(150, 44 + 5 * Math.sqrt(members)));
}
