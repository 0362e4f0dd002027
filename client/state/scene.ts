/** What the canvas draws, derived from the state: plain values, compared by the canvas's diff. */
import type { EntityType, LinkFamily } from './elements.ts';
import { signText } from './signs.ts';
import type { State } from './state.ts';
import type { Point } from './view.ts';
import { hiddenAt, linkCounts, visibleIn } from './visible.ts';

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
}

export interface SceneLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly family: LinkFamily;
  readonly label: string;
  /** +1 between friends, -1 between enemies, 0 otherwise. */
  readonly sign: number;
  readonly symmetric: boolean;
  readonly marks: readonly Mark[];
}

/** `possible`: undated while a day is set. `near`: touches what is selected or hovered. */
const allMarks = [
  'selected',
  'hovered',
  'near',
  'emphasised',
  'dimmed',
  'possible',
  'disputed',
  'from',
  'to',
] as const;
type Mark = (typeof allMarks)[number];

export interface Scene {
  readonly nodes: Readonly<Record<string, SceneNode>>;
  readonly links: Readonly<Record<string, SceneLink>>;
}

export const emptyScene: Scene = { nodes: {}, links: {} };

/** Diameter for a number of links: area grows with it, between 26 and 64 units. */
export function sizeOf(degree: number): number {
  return Math.round(Math.min(64, 24 + 6 * Math.sqrt(degree)));
}

const marksOf = (tests: Readonly<Partial<Record<Mark, boolean>>>): readonly Mark[] =>
  allMarks.filter((mark) => tests[mark]);

/** What may be drawn of the visible: while places are being found, entities without one would lie in a pile. */
const drawable = <T extends { readonly id: string }>(
  nodes: readonly T[],
  { layout, view: { positions } }: Pick<State, 'layout' | 'view'>,
): readonly T[] => (layout === null ? nodes : nodes.filter((node) => positions[node.id]));

export function sceneOf(state: Pick<State, 'elements' | 'view' | 'emphasis' | 'hovered' | 'layout'>): Scene {
  const { elements, view, emphasis, hovered } = state;
  const visible = visibleIn(elements, view);
  const counts = linkCounts(visible.links);
  const hidden = hiddenAt(elements, view.nodes);
  const selected = view.selection?.id ?? null;
  const setOff = emphasis ? new Set([...emphasis.nodes, ...emphasis.links]) : null;
  const focus = hovered ?? selected;
  const near = new Set(
    visible.links
      .filter((link) => [link.id, link.source, link.target].includes(focus ?? ''))
      .flatMap((link) => [link.id, link.source, link.target]),
  );
  const shared = (id: string, disputed: boolean) => ({
    selected: id === selected,
    hovered: id === hovered,
    near: near.has(id) && id !== focus,
    emphasised: setOff?.has(id) ?? false,
    dimmed: setOff !== null && !setOff.has(id) && id !== selected && id !== hovered,
    possible: visible.possible.has(id),
    disputed,
  });
  const nodes = drawable(visible.nodes, state).map((node): SceneNode => ({
    id: node.id,
    type: node.type,
    kind: node.kind,
    name: node.name,
    size: sizeOf(counts.get(node.id) ?? 0),
    position: view.positions[node.id] ?? { x: 0, y: 0 },
    hidden: hidden.get(node.id) ?? 0,
    marks: marksOf({
      ...shared(node.id, node.disputed),
      from: view.picks.from === node.id,
      to: view.picks.to === node.id,
    }),
  }));
  const here = new Set(nodes.map((node) => node.id));
  const links = visible.links
    .filter((link) => here.has(link.source) && here.has(link.target))
    .map((link): SceneLink => ({
      id: link.id,
      source: link.source,
      target: link.target,
      family: link.family,
      label: [signText(link.sign), link.amount ?? link.label].filter(Boolean).join(' '),
      sign: link.sign,
      symmetric: link.symmetric,
      marks: marksOf(shared(link.id, link.disputed)),
    }));
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
  };
}
