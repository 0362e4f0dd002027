/** Where entities and their labels find room on the map: parting what overlaps, and places for what is added. */
import type { NodeItem } from '../state/elements.ts';
import type { Point } from '../state/view.ts';
import { abbreviated, lineHeight, wrapped } from './labels.ts';

/** A node with its label, centred on `x`, `y`. */
export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const maxRounds = 1_500;
/** Rounds times boxes: parting a crowd ends before it takes long, with what still overlaps. */
const maxWork = 400_000;

/** How far two boxes overlap, along the axis where they are parted soonest; null when they don't. */
const overlap = (a: Box & Point, b: Box & Point): Point | null => {
  const dx = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const dy = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (dx <= 0 || dy <= 0) return null;
  return dx < dy ? { x: dx, y: 0 } : { x: 0, y: dy };
};

type Placed = { -readonly [Key in keyof Box]: Box[Key] } & { readonly still: boolean };

/** Parts two boxes that overlap; gives whether they did. */
const part = (a: Placed, b: Placed): boolean => {
  const push = overlap(a, b);
  if (!push || (a.still && b.still)) return false;
  const sx = a.x <= b.x ? 1 : -1;
  const sy = a.y <= b.y ? 1 : -1;
  const share = a.still || b.still ? 1.02 : 0.51;
  for (const [box, way] of [[a, -share] as const, [b, share] as const]) {
    if (box.still) continue;
    box.x += sx * push.x * way;
    box.y += sy * push.y * way;
  }
  return true;
};

/** One sweep from left to right; gives whether anything moved. */
const sweep = (placed: Placed[], reach: number): boolean => {
  placed.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  let moved = false;
  for (const [index, a] of placed.entries())
    for (let next = index + 1; ; next += 1) {
      const b = placed[next];
      if (!b || b.x >= a.x + reach) break;
      moved = part(a, b) || moved;
    }
  return moved;
};

/**
 * Pushes boxes apart until none overlap or the rounds are used up. Boxes in `fixed` stay; the same boxes always
 * give the same answer, in whole units.
 */
export function separate(
  boxes: readonly Box[],
  fixed: ReadonlySet<string> = new Set(),
): Record<string, Point> {
  const placed = boxes.map((box): Placed => ({ ...box, still: fixed.has(box.id) }));
  const reach = Math.max(0, ...boxes.map((box) => box.width)) * 1.5;
  const rounds = Math.min(maxRounds, Math.ceil(maxWork / Math.max(1, placed.length)));
  for (let round = 0; round < rounds && sweep(placed, reach); round += 1);
  return Object.fromEntries(placed.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** The room that a node and its label take. */
export interface Placeable {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** How far the room's middle lies below the node's. */
  readonly drop: number;
}

/** Parts the rooms of nodes that stand at `positions`, and gives where the nodes then stand; others are left out. */
export function partRooms(
  nodes: readonly Placeable[],
  positions: Readonly<Record<string, Point>>,
  fixed?: ReadonlySet<string>,
): Record<string, Point> {
  const boxes = nodes.flatMap(({ drop, ...node }): readonly Box[] => {
    const at = positions[node.id];
    return at ? [{ ...node, x: at.x, y: at.y + drop }] : [];
  });
  const parted = separate(boxes, fixed);
  return Object.fromEntries(
    nodes.flatMap(({ id, drop }): [string, Point][] => {
      const at = parted[id];
      return at ? [[id, { x: at.x, y: Math.round(at.y - drop) }]] : [];
    }),
  );
}

/** The room of a node alone, without that of its label. */
export function bodyOf({ id, height, drop }: Placeable): Placeable {
  const side = height - 2 * drop;
  return { id, width: side, height: side, drop: 0 };
}

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
export function placeNear(
  nodes: readonly Placeable[],
  links: readonly { readonly source: string; readonly target: string }[],
  positions: Readonly<Record<string, Point>>,
): Record<string, Point> {
  const fresh = nodes.filter((node) => !positions[node.id]);
  const placed = nodes.filter((node) => positions[node.id]);
  const heart = middle(placed.flatMap((node) => positions[node.id] ?? []));
  if (fresh.length === 0) return {};
  const others = new Map(fresh.map((node): [string, string[]] => [node.id, []]));
  for (const { source, target } of links) {
    others.get(source)?.push(target);
    if (source !== target) others.get(target)?.push(source);
  }
  const started = fresh.map((node, index): [string, Point] => {
    const anchors = (others.get(node.id) ?? []).flatMap((other) => positions[other] ?? []);
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
  return freed(placed, fresh, all);
}

/** How far apart the places are that are tried, in model units, and how many rings of them. */
const stride = 40;
const maxRings = 40;
/** Pairs of boxes that are held against each other for that, of all that is added. */
const maxTries = 20_000_000;

/** The places of the fresh; what is wedged in between others goes to the nearest place that is free. */
function freed(
  placed: readonly Placeable[],
  fresh: readonly Placeable[],
  positions: Readonly<Record<string, Point>>,
): Record<string, Point> {
  const boxAt = ({ id, width, height, drop }: Placeable, { x, y }: Point): Box => ({
    ...{ id, width, height, x },
    y: y + drop,
  });
  const taken = placed.flatMap((node) => {
    const at = positions[node.id];
    return at ? [boxAt(node, at)] : [];
  });
  let left = maxTries;
  const isFree = (box: Box) => {
    left -= taken.length;
    return left < 0 || taken.every((other) => overlap(box, other) === null);
  };
  const found: Record<string, Point> = {};
  for (const node of fresh) {
    const from = positions[node.id] ?? { x: 0, y: 0 };
    let at = from;
    for (let ring = 1; ring <= maxRings && !isFree(boxAt(node, at)); ring += 1)
      at = ringAround(from, ring).find((place) => isFree(boxAt(node, place))) ?? at;
    found[node.id] = at;
    taken.push(boxAt(node, at));
  }
  return found;
}

function ringAround({ x, y }: Point, ring: number): readonly Point[] {
  const count = 6 * ring;
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return {
      x: Math.round(x + ring * stride * Math.cos(angle)),
      y: Math.round(y + ring * stride * Math.sin(angle)),
    };
  });
}

/** Labels keep their size on screen while the map is fitted at about this zoom, so they need more model room. */
const usualZoom = 0.72;
const letter = 6.4;

/** The room a node of this diameter takes with its label under it, in model units; letters are reckoned, not measured. */
export function roomOf(node: Pick<NodeItem, 'id' | 'name'>, size: number): Placeable {
  const lines = (wrapped(node.name) ?? [node.name]).map((line) => abbreviated(line, 22));
  const width = (Math.max(...lines.map((line) => line.length)) * letter) / usualZoom;
  const label = (lines.length * lineHeight) / usualZoom;
  return {
    id: node.id,
    width: Math.round(Math.max(size, width) + 6),
    height: Math.round(size + label + 10),
    drop: Math.round(label / 2),
  };
}
