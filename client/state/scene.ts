/** What the canvas draws, derived from the state: plain values, compared by the canvas's diff. */
import {
  type Elements,
  type EntityType,
  type LinkFamily,
  relationFor,
  type VisibleRelation,
} from './elements.ts';
import {
  closedGroups,
  drawnLines,
  type Group,
  groupLineWidth,
  groupSize,
  standIns,
  touchesGroup,
} from './relations/groups.ts';
import { familyOf, type Line, pairOf } from './relations/lines.ts';
import { frontFamilies, scaleOfKind, signText } from './signs.ts';
import type { State } from './state.ts';
import { count, counted } from './text.ts';
import type { Point, View } from './view.ts';
import { hiddenAt, relationCounts, visibleIn } from './visible.ts';
import { scaleOf, weightOf, widthOf } from './relations/weights.ts';

export interface SceneNode {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  /** Diameter in model units. */
  readonly size: number;
  readonly position: Point;
  /** Links that lead off the map. */
  readonly hidden: number;
  readonly marks: readonly Mark[];
  /** Of a group, as many as are to be seen. */
  readonly members?: number;
}

export interface SceneLine {
  readonly id: string;
  readonly kind: Line['kind'];
  readonly source: string;
  readonly target: string;
  /** Null where a bundle holds several. */
  readonly family: LinkFamily | null;
  /** Of a bundle of several: the two families in front that it holds most of, in the order of their signs. */
  readonly bands: readonly LinkFamily[];
  readonly label: string;
  /** +1 between friends, -1 between enemies, 0 otherwise. */
  readonly sign: number;
  /** Which ends have their family's sign: the target, and the source too where it runs both ways. */
  readonly ends: 'target' | 'both' | 'none';
  /** How many relations it draws. */
  readonly relations: number;
  /** In model units; null where its family says. */
  readonly width: number | null;
  readonly marks: readonly Mark[];
}

/**
 * `possible`: undated while a day is set. `near`: touches what is selected or hovered. `unknown`: nobody knows the number
 * that widths show. `picked`: one of those selected together. `faint`: one of so many lines that each is drawn lightly. `group`: several entities drawn as one.
 */
const allMarks = [
  'selected',
  'picked',
  'hovered',
  'near',
  'emphasised',
  'dimmed',
  'possible',
  'disputed',
  'unknown',
  'faint',
  'from',
  'to',
  'group',
] as const;
type Mark = (typeof allMarks)[number];

export interface Scene {
  readonly nodes: Readonly<Record<string, SceneNode>>;
  readonly lines: Readonly<Record<string, SceneLine>>;
}

/** What can lie under the pointer: an entity, a relation, or a pair whose relations are one line. */
export interface Tapped {
  readonly kind: 'entity' | Line['kind'];
  readonly id: string;
}

export const emptyScene: Scene = { nodes: {}, lines: {} };

/** From this many lines on each is drawn lightly. */
const minFaint = 300;

/** Diameter of an entity with a number of relations: area grows with it, up to 64 units, and what matters less is smaller. */
export function sizeOf({ type, kind }: Pick<SceneNode, 'type' | 'kind'>, relations: number): number {
  return Math.round(Math.min(64, 24 + 6 * Math.sqrt(relations)) * scaleOfKind(type, kind));
}

const marksOf = (tests: Readonly<Partial<Record<Mark, boolean>>>): readonly Mark[] =>
  allMarks.filter((mark) => tests[mark]);

/** What may be drawn of the visible: while places are being found, entities without one would lie in a pile. */
const drawable = <T extends { readonly id: string }>(
  nodes: readonly T[],
  { layout, view: { positions } }: Pick<State, 'layout' | 'view'>,
): readonly T[] => (layout === null ? nodes : nodes.filter((node) => positions[node.id]));

/** What of the state the scene is drawn from. */
type Drawn = Pick<
  State,
  'elements' | 'view' | 'emphasis' | 'hovered' | 'layout' | 'communities' | 'vocabulary'
>;

/** The ids by which something is marked on the map: a link's is its relation's too. */
const namesOf = (elements: Elements, ids: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => (id === null ? [] : [id, relationFor(elements, id)?.id ?? id])));

/** Whether a line is, or holds, or is held by, one of the things named. */
const isNamed = ({ id, source, target, relations }: Line, names: ReadonlySet<string>): boolean =>
  names.size > 0 &&
  (names.has(id) || names.has(pairOf({ source, target })) || relations.some((one) => names.has(one.id)));

const labelOf = ({ kind, relations }: Line): string => {
  const links = relations.reduce((sum, { passing }) => sum + passing, 0);
  const [first] = relations;
  if (kind === 'pair') return `${relations.length} relations, ${counted(links, 'link')}`;
  if (!first) return '';
  const words = [signText(first.sign), first.amount ?? first.label].filter(Boolean).join(' ');
  return links > 1 ? `${words}, ${count(links)} links` : words;
};

/** Two colours are told apart on one line, more are not. */
const maxBands = 2;

/** The families in front that a bundle of several holds most of; none where it is of one family. */
const bandsOf = (line: Line): readonly LinkFamily[] => {
  if (familyOf(line) !== null) return [];
  const held = (family: LinkFamily) => line.relations.filter((one) => one.family === family).length;
  const most = frontFamilies
    .filter((family) => held(family) > 0)
    .sort((a, b) => held(b) - held(a))
    .slice(0, maxBands);
  return frontFamilies.filter((family) => most.includes(family));
};

/** Signed ends that say truly how all of a line's relations run. */
const signedEnds = ({ source, relations }: Line): SceneLine['ends'] => {
  const family = familyOf({ relations });
  if (family === null) return 'none';
  if (relations.every((one) => one.symmetric))
    return family === 'ALLIANCE' || family === 'HOSTILITY' ? 'both' : 'target';
  return relations.every((one) => one.source === source) ? 'target' : 'both';
};

interface Weighing {
  readonly width: number | null;
  readonly unknown: boolean;
}

const weigher = (view: View, relations: readonly VisibleRelation[], today: string) => {
  if (view.weight === null) return (): Weighing => ({ width: null, unknown: false });
  const scale = scaleOf(view.weight, relations);
  return (line: Line): Weighing => {
    const value = weightOf(line.relations, scale, today);
    return { width: widthOf(value, scale), unknown: value === null };
  };
};

const now = (): string => new Date().toISOString().slice(0, 10);

type Marking = Pick<Drawn, 'elements' | 'view' | 'emphasis' | 'hovered'>;

/** Says of a thing, by how it is named, which marks nodes and lines share. */
const marker = ({ elements, view, emphasis, hovered }: Marking, lines: readonly Line[]) => {
  const setOff = emphasis ? namesOf(elements, [...emphasis.nodes, ...emphasis.links]) : null;
  const chosen = namesOf(elements, [view.selection?.id ?? null]);
  const pointed = namesOf(elements, [hovered]);
  const anyPicked = view.picked.length > 0;
  const focus = hovered === null ? chosen : pointed;
  const near = new Set(
    lines
      .filter((line) => isNamed(line, focus) || focus.has(line.source) || focus.has(line.target))
      .flatMap((line) => [line.id, line.source, line.target]),
  );
  return (id: string, is: (names: ReadonlySet<string>) => boolean, picked: boolean) => {
    const named = { selected: is(chosen), hovered: is(pointed) };
    const off = setOff !== null && is(setOff);
    return {
      ...named,
      near: near.has(id) && !is(focus),
      emphasised: off,
      dimmed: ((setOff !== null && !off) || (anyPicked && !picked)) && !named.selected && !named.hovered,
    };
  };
};

const sceneLine = (line: Line, { width }: Weighing, marks: readonly Mark[]): SceneLine => {
  const { id, kind, source, target, relations } = line;
  return {
    id,
    kind,
    source,
    target,
    family: familyOf(line),
    bands: bandsOf(line),
    label: labelOf(line),
    sign: kind === 'relation' ? (relations[0]?.sign ?? 0) : 0,
    ends: signedEnds(line),
    relations: relations.length,
    width,
    marks,
  };
};

/** A closed group, of as many members as are to be seen; null where none is. */
const groupNode = (
  group: Group,
  state: Drawn,
  shown: ReadonlySet<string>,
  marked: ReturnType<typeof marker>,
  picked: ReadonlySet<string>,
): SceneNode | null => {
  const members = group.members.filter(({ id }) => shown.has(id));
  if (members.length === 0) return null;
  const isAny = (names: ReadonlySet<string>) =>
    names.has(group.id) || (names.size > 0 && members.some(({ id }) => names.has(id)));
  return {
    id: group.id,
    type: group.type,
    kind: group.kind,
    name: group.name,
    members: members.length,
    size: groupSize(members.length),
    position: state.view.positions[group.id] ?? { x: 0, y: 0 },
    hidden: 0,
    marks: marksOf({
      ...marked(group.id, isAny, picked.has(group.id)),
      picked: picked.has(group.id),
      group: true,
    }),
  };
};

/** What a line weighs; of a group's, where nothing else is asked for, how many relations it holds. */
const widthIn = (view: View, line: Line, weigh: (line: Line) => Weighing): Weighing =>
  view.weight === null && touchesGroup(line.id)
    ? { width: groupLineWidth(line.relations.length), unknown: false }
    : weigh(line);

/** The scene of a state; `today` ends what is still going on. */
export function sceneOf(state: Drawn, today = now()): Scene {
  const { elements, view } = state;
  const visible = visibleIn(elements, view);
  const counts = relationCounts(visible.relations);
  const hidden = hiddenAt(elements, view.nodes);
  const lines = drawnLines(state);
  const marked = marker(state, lines);
  const closed = closedGroups(state);
  const stands = standIns(closed);
  const shown = new Set(visible.nodes.map(({ id }) => id));
  const picked = new Set(view.picked.flatMap((id) => [id, stands.get(id) ?? id]));
  const groups = drawable(
    closed.flatMap((group) => groupNode(group, state, shown, marked, picked) ?? []),
    state,
  );
  const single = stands.size === 0 ? visible.nodes : visible.nodes.filter(({ id }) => !stands.has(id));
  const nodes = drawable(single, state).map((node): SceneNode => ({
    id: node.id,
    type: node.type,
    kind: node.kind,
    name: node.name,
    size: sizeOf(node, counts.get(node.id) ?? 0),
    position: view.positions[node.id] ?? { x: 0, y: 0 },
    hidden: hidden.get(node.id) ?? 0,
    marks: marksOf({
      ...marked(node.id, (names) => names.has(node.id), picked.has(node.id)),
      picked: picked.has(node.id),
      disputed: node.disputed,
      possible: visible.possible.has(node.id),
      from: view.picks.from === node.id,
      to: view.picks.to === node.id,
    }),
  }));
  const all = [...groups, ...nodes];
  const here = new Set(all.map((node) => node.id));
  const drawn = lines.filter((line) => here.has(line.source) && here.has(line.target));
  const weigh = weigher(view, visible.relations, today);
  const sceneLines = drawn.map((line) => {
    const weighed = widthIn(view, line, weigh);
    const marks = marksOf({
      ...marked(line.id, (names) => isNamed(line, names), picked.has(line.source) && picked.has(line.target)),
      disputed: line.relations.some((relation) => relation.disputed),
      possible: line.relations.every((relation) => visible.possible.has(relation.id)),
      unknown: weighed.unknown,
      faint: drawn.length >= minFaint,
    });
    return sceneLine(line, weighed, marks);
  });
  return {
    nodes: Object.fromEntries(all.map((node) => [node.id, node])),
    lines: Object.fromEntries(sceneLines.map((line) => [line.id, line])),
  };
}
