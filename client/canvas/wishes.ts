/** Which labels the map wants, and where things stand that they must keep clear of. Lengths are rendered pixels, without the pan. */
import type { Core } from 'cytoscape';
import type { Scene, SceneLine, SceneNode } from '../state/scene.ts';
import type { Point } from '../state/view.ts';
import type { LabelWish, Rect } from './labels.ts';

/** Of a map of more entities than this, only labels in sight are placed, and drawn anew only when a movement ends. */
export const maxCalm = 120;
/** Of a crowd at most so many entities in sight ask for a label; most find no room anyhow. */
const maxWishes = 260;
/** The largest nodes, whose labels may cover others. */
const hubCount = 6;
/** Above this many lines that could be named, none is. */
const maxLineLabels = 40;
/** From this priority on a label is drawn even where it covers something. */
const mustPriority = 10_000;
const minBadgeRadius = 6;
/** On a map of more entities than this only large ones have badges, which would lie on every label. */
const maxBadged = 200;
const minCrowdBadgeRadius = 12;

/** Whether somebody points at it, chose it or set it off. */
export function isLoud(marks: SceneNode['marks']): boolean {
  return marks.some((mark) => ['selected', 'hovered', 'from', 'to', 'emphasised'].includes(mark));
}

const rank = (node: SceneNode): number => {
  if (node.marks.includes('selected') || node.marks.includes('hovered')) return mustPriority;
  if (isLoud(node.marks)) return 5_000 + node.size;
  if (node.marks.includes('dimmed')) return node.size - 1_000;
  return node.marks.includes('near') ? 1_000 + node.size : node.size;
};

/** Whether a node of this radius shows counts and signs at its corners, among so many. */
export function hasBadges(node: SceneNode, radius: number, crowd: number): boolean {
  return (
    !node.marks.includes('dimmed') &&
    radius >= (crowd > maxBadged && !isLoud(node.marks) ? minCrowdBadgeRadius : minBadgeRadius)
  );
}

/** Where an entity stands on the map, in model units: as drawn, or as it will be. */
export function placeOf(cy: Core, node: SceneNode): Point {
  const element = cy.getElementById(node.id);
  return element.nonempty() ? element.position() : node.position;
}

/** The middle of a line, in model units; null for one that is not drawn yet. */
export function middleOf(cy: Core, line: SceneLine): Point | null {
  const element = cy.getElementById(line.id);
  return element.nonempty() ? element.midpoint() : null;
}

/** A node with its place, in model units. */
export interface Spot extends Point {
  readonly node: SceneNode;
}

/** The box around spots, borders included, in model units; null without any. */
export function boxOf(spots: readonly Spot[]) {
  if (spots.length === 0) return null;
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, node } of spots) {
    const half = node.size / 2 + 1.75;
    x1 = Math.min(x1, x - half);
    y1 = Math.min(y1, y - half);
    x2 = Math.max(x2, x + half);
    y2 = Math.max(y2, y + half);
  }
  return { x1, y1, x2, y2, w: x2 - x1, h: y2 - y1 };
}

/** Whether a circle lies in `bounds` at least in part; everything does where there are none. */
export function isIn(bounds: Rect | null, x: number, y: number, radius: number): boolean {
  return (
    bounds === null ||
    (x + radius > bounds.left &&
      x - radius < bounds.left + bounds.width &&
      y + radius > bounds.top &&
      y - radius < bounds.top + bounds.height)
  );
}

const lineWishes = (cy: Core, scene: Scene, zoom: number): readonly LabelWish[] => {
  const near = Object.values(scene.lines).filter(
    (line) => isLoud(line.marks) || (line.marks.includes('near') && zoom > 0.6),
  );
  if (near.length > maxLineLabels) return [];
  return near.flatMap((line): readonly LabelWish[] => {
    const at = middleOf(cy, line);
    if (!at) return [];
    return [
      {
        id: line.id,
        text: line.label,
        ...{ x: at.x * zoom, y: at.y * zoom, radius: 2 },
        priority: 500,
        must: line.marks.includes('selected') || line.marks.includes('hovered'),
        over: false,
      },
    ];
  });
};

const badgeOf = ({ x, y, node }: Spot, zoom: number): Rect => {
  const off = ((node.size * zoom) / 2) * 0.75;
  return { left: x * zoom + off - 10, top: y * zoom - off - 7, width: 22, height: 14 };
};

/** What asks for a label in `sight`, and the bodies of nodes and badges there; of a crowd the most connected ask. */
export function wishesOf(
  cy: Core,
  { scene, spots }: { readonly scene: Scene; readonly spots: readonly Spot[] },
  zoom: number,
  sight: Rect | null,
): { readonly wishes: readonly LabelWish[]; readonly bodies: readonly Rect[] } {
  const seen = spots.filter(({ x, y, node }) => isIn(sight, x * zoom, y * zoom, (node.size * zoom) / 2));
  const hubSize = Math.max(40, spots.map(({ node }) => node.size).sort((a, b) => b - a)[hubCount - 1] ?? 0);
  const all = seen.map(({ x, y, node }): LabelWish => {
    const priority = rank(node);
    return {
      id: node.id,
      text: node.name,
      ...{ x: x * zoom, y: y * zoom, radius: (node.size * zoom) / 2 },
      priority,
      must: priority >= mustPriority,
      over: node.members === undefined && node.size >= hubSize,
    };
  });
  const asking =
    spots.length > maxCalm
      ? [...all].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1)).slice(0, maxWishes)
      : all;
  const bodies = all.map(({ x, y, radius }): Rect => ({
    left: x - radius,
    top: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const badges = seen
    .filter(({ node }) => node.hidden > 0 && hasBadges(node, (node.size * zoom) / 2, spots.length))
    .map((spot) => badgeOf(spot, zoom));
  return { wishes: [...asking, ...lineWishes(cy, scene, zoom)], bodies: [...bodies, ...badges] };
}
