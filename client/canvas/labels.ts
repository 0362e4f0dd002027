/**
 * Where labels go so that none lies on another or on a node: greedy, most important first, several sides and
 * shorter forms tried in turn; what finds no room is left out. Pure; all lengths are rendered pixels.
 */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Middle and half height of the thing it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Greater goes first. */
  readonly priority: number;
  /** Drawn even where it covers something: what is selected or pointed at. */
  readonly must: boolean;
  /** May cover nodes, though no label, where there is no other room: the hubs, which orient people. */
  readonly over: boolean;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Rect {
  readonly id: string;
  readonly lines: readonly string[];
}

export const lineHeight = 14;
const gap = 3;
const cell = 80;

/** Two lines at most, broken at the space nearest the middle; null where the text is short or has no space. */
export function wrapped(text: string): readonly [string, string] | null {
  if (text.length < 14) return null;
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/[\s]/g)].map((match) => match.index);
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? null : [text.slice(0, best), text.slice(best + 1)];
}

/** At most `maxLength` characters, cut at a word where that loses little, with an ellipsis. */
export function abbreviated(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxLength * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The forms a name may take, best first. */
export function formsOf(text: string): readonly (readonly string[])[] {
  const two = wrapped(text);
  const lines = two?.map((line) => abbreviated(line, 22));
  return [
    ...(lines ? [lines] : []),
    ...(text.length <= 26 ? [[text]] : []),
    ...(text.length > 16 ? [[abbreviated(text, 16)]] : []),
  ];
}

const meets = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Rectangles by the cells they touch, so that a test looks at few. */
class Board {
  private readonly cells = new Map<number, Rect[]>();

  private keys({ left, top, width, height }: Rect): number[] {
    const keys: number[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor((left + width) / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor((top + height) / cell); y += 1)
        keys.push(x * 1_000_003 + y);
    return keys;
  }

  add(rect: Rect): void {
    for (const key of this.keys(rect)) {
      const known = this.cells.get(key);
      if (known) known.push(rect);
      else this.cells.set(key, [rect]);
    }
  }

  isFree(rect: Rect): boolean {
    return this.keys(rect).every((key) => !this.cells.get(key)?.some((other) => meets(rect, other)));
  }
}

const candidates = (wish: LabelWish, width: number, height: number): readonly Rect[] => {
  const { x, y, radius } = wish;
  const size = { width, height };
  const beside = y - height / 2;
  const corner = radius * 0.75;
  return [
    { ...size, left: x - width / 2, top: y + radius + gap },
    { ...size, left: x + radius + gap, top: beside },
    { ...size, left: x - radius - gap - width, top: beside },
    { ...size, left: x - width / 2, top: y - radius - gap - height },
    { ...size, left: x + corner, top: y + corner },
    { ...size, left: x - corner - width, top: y + corner },
    { ...size, left: x + corner, top: y - corner - height },
    { ...size, left: x - corner - width, top: y - corner - height },
  ];
};

/** Whether a rectangle lies wholly in `bounds`; everything does where there are none. */
export function isWithin(rect: Rect, bounds: Rect | null): boolean {
  return (
    bounds === null ||
    (rect.left >= bounds.left &&
      rect.top >= bounds.top &&
      rect.left + rect.width <= bounds.left + bounds.width &&
      rect.top + rect.height <= bounds.top + bounds.height)
  );
}

interface Room {
  readonly bodies: Board;
  readonly labels: Board;
  readonly measure: (text: string) => number;
  readonly bounds: Rect | null;
}

interface Try {
  readonly lines: readonly string[];
  readonly rect: Rect;
}

/** The first form and side that is free; else, for hubs, one that covers nodes only, and for musts any. */
const roomFor = (wish: LabelWish, { bodies, labels, measure, bounds }: Room): Try | null => {
  let first: Try | null = null;
  let legible: Try | null = null;
  for (const lines of formsOf(wish.text)) {
    const width = Math.max(...lines.map(measure)) + 4;
    for (const rect of candidates(wish, width, lines.length * lineHeight)) {
      first ??= { lines, rect };
      if (!isWithin(rect, bounds) || !labels.isFree(rect)) continue;
      if (bodies.isFree(rect)) return { lines, rect };
      legible ??= { lines, rect };
    }
  }
  return (wish.over || wish.must ? legible : null) ?? (wish.must ? first : null);
};

/** Places what fits. `measure` gives a line's width; `nodes` are kept clear; no label leaves `bounds`. */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly Rect[],
  measure: (text: string) => number,
  bounds: Rect | null = null,
): readonly PlacedLabel[] {
  const bodies = new Board();
  const labels = new Board();
  for (const node of nodes) bodies.add(node);
  const placed: PlacedLabel[] = [];
  const put = (id: string, lines: readonly string[], rect: Rect) => {
    labels.add(rect);
    placed.push({ id, lines, ...rect });
  };
  const order = [...wishes].sort(
    (a, b) =>
      Number(b.must) - Number(a.must) ||
      Number(b.over) - Number(a.over) ||
      b.priority - a.priority ||
      (a.id < b.id ? -1 : 1),
  );
  for (const wish of order) {
    const found = roomFor(wish, { bodies, labels, measure, bounds });
    if (found) put(wish.id, found.lines, found.rect);
  }
  return placed;
}
