import type { Point } from '../state/view.ts';

/** A node with its label, centred on `x`, `y`. */
export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const rounds = 600;

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
const sweep = (placed: Placed[], widest: number): boolean => {
  placed.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  let moved = false;
  for (const [index, a] of placed.entries())
    for (let next = index + 1; next < placed.length && placed[next]!.x < a.x + widest; next += 1)
      moved = part(a, placed[next]!) || moved;
  return moved;
};

/**
 * Pushes boxes apart until none overlap or the rounds are used up. Boxes in `fixed` stay; the same boxes always
 * give the same answer, in whole units.
 */
export const separate = (
  boxes: readonly Box[],
  fixed: ReadonlySet<string> = new Set(),
): Record<string, Point> => {
  const placed = boxes.map((box): Placed => ({ ...box, still: fixed.has(box.id) }));
  const widest = Math.max(0, ...boxes.map((box) => box.width)) * 1.5;
  for (let round = 0; round < rounds && sweep(placed, widest); round += 1);
  return Object.fromEntries(placed.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
};
