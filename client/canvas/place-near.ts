import type { Point } from '../state/view.ts';
import { separate } from './separate.ts';

/** The room that a node and its label take. */
export interface Placeable {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** How far the room's middle lies below the node's. */
  readonly drop: number;
}

/** Parts the rooms of nodes that stand at `positions`, and gives where the nodes then stand. */
export const partRooms = (
  nodes: readonly Placeable[],
  positions: Readonly<Record<string, Point>>,
  fixed?: ReadonlySet<string>,
): Record<string, Point> => {
  const boxes = nodes.map(({ drop, ...node }) => {
    const { x, y } = positions[node.id]!;
    return { ...node, x, y: y + drop };
  });
  const parted = separate(boxes, fixed);
  return Object.fromEntries(
    nodes.map(({ id, drop }) => [id, { x: parted[id]!.x, y: Math.round(parted[id]!.y - drop) }]),
  );
};

const golden = Math.PI * (3 - Math.sqrt(5));

/** The middle of points; the origin without any. */
const middle = (points: readonly Point[]): Point =>
  points.length === 0
    ? { x: 0, y: 0 }
    : {
        x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
        y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
      };

/**
 * Positions for the nodes that have none: near the placed neighbours they hang on, turned away from the middle of
 * the map, and clear of everything placed. What has a position keeps it.
 */
export const placeNear = (
  nodes: readonly Placeable[],
  links: readonly { readonly source: string; readonly target: string }[],
  positions: Readonly<Record<string, Point>>,
): Record<string, Point> => {
  const fresh = nodes.filter((node) => !positions[node.id]);
  const placed = nodes.filter((node) => positions[node.id]);
  const heart = middle(placed.map((node) => positions[node.id]!));
  const started = fresh.map((node, index): [string, Point] => {
    const anchors = links
      .filter((link) => link.source === node.id || link.target === node.id)
      .flatMap((link) => positions[link.source === node.id ? link.target : link.source] ?? []);
    const anchor = anchors.length > 0 ? middle(anchors) : heart;
    const outward = Math.atan2(anchor.y - heart.y, anchor.x - heart.x);
    const angle = outward + golden * index;
    const far = anchors.length > 1 ? 30 : 110 + 12 * Math.sqrt(index);
    return [node.id, { x: anchor.x + far * Math.cos(angle), y: anchor.y + far * Math.sin(angle) }];
  });
  const all = partRooms(
    [...placed, ...fresh],
    { ...positions, ...Object.fromEntries(started) },
    new Set(placed.map((node) => node.id)),
  );
  return Object.fromEntries(fresh.map((node) => [node.id, all[node.id]!]));
};
