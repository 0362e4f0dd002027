/** Lines, detours, numbers and names of a flow picture, apart from how it is laid out. Pure; all lengths are pixels. */

/** From where to where one stage of a line runs, in pixels. */
export interface Ends {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The `d` of a path through all stages, level at the ends of each. */
export function curve(stages: readonly Ends[]): string {
  return stages
    .map(({ x0, y0, x1, y1 }, index) => {
      const middle = (x0 + x1) / 2;
      return `${index === 0 ? 'M' : 'L'}${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}`;
    })
    .join('');
}

const pointOf = ({ x0, y0, x1, y1 }: Ends, t: number): Point => {
  const middle = (x0 + x1) / 2;
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * x0 + (b + c) * middle + d * x1, y: (a + b) * y0 + (c + d) * y1 };
};

/** The point of the whole curve at `t`, 0 to 1; each stage takes an equal part. */
export function along(stages: readonly Ends[]) {
  return (t: number): Point => {
    const index = Math.min(stages.length - 1, Math.floor(t * stages.length));
    const stage = stages[index];
    return stage ? pointOf(stage, t * stages.length - index) : { x: 0, y: 0 };
  };
}

/** A line between neighbouring columns: a whole flow, or a stage of one that crosses several columns. */
export interface Stage {
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

interface Detours {
  /** Ids of the places that keep room for flows in the columns they only cross. */
  readonly places: readonly string[];
  /** The stages of every flow, in order. */
  readonly stages: readonly Stage[];
}

interface Crossing {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

/**
 * Cuts flows that skip columns into stages, with a place in each column between, so that no line runs through a bar
 * that is not its own. Flows of one pair share their places.
 */
export function detours(flows: readonly Crossing[], layerOf: (id: string) => number): Detours {
  const places = new Set<string>();
  const stages = flows.flatMap((flow) => {
    const first = layerOf(flow.from) + 1;
    const between = Array.from({ length: Math.max(0, layerOf(flow.to) - first) }, (_, index) => {
      const place = `~${flow.from}~${flow.to}~${first + index}`;
      places.add(place);
      return place;
    });
    const stops = [flow.from, ...between, flow.to];
    return stops
      .slice(1)
      .map((to, index) => ({ flow: flow.id, from: stops[index] ?? '', to, width: flow.width }));
  });
  return { places: [...places], stages };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a number on a line. */
export const spotSize = 9;

const boxAt = ({ x, y }: Spot): Box => ({
  left: x - spotSize,
  right: x + spotSize,
  top: y - spotSize,
  bottom: y + spotSize,
});

/** Whether two boxes overlap. */
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const tries = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85];

/** The place nearest the middle of a line that meets none of `taken`; it is then taken too. */
export function freeSpot(along: (t: number) => Spot, taken: Box[]): Spot {
  const spots = tries.map(along);
  const free = spots.find((spot) => !taken.some((box) => meet(box, boxAt(spot)))) ?? along(0.5);
  taken.push(boxAt(free));
  return free;
}

/** A name in lines, standing on its bar. */
export interface NameLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the last line. */
  readonly y: number;
  readonly box: Box;
}

interface LabelRoom {
  /** Left edge of the bar, and the height on which the name stands. */
  readonly x: number;
  readonly y: number;
  readonly barWidth: number;
  /** Distance between two columns. */
  readonly column: number;
  /** Lines that fit between two bars. */
  readonly lines: number;
}

/** Average width of a letter at 12 px, on the wide side. */
const letter = 6.4;
export const labelLine = 14;

const cut = (text: string, maxLength: number): string =>
  text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;

/** `last` with the next part of a name: a hyphen joins by itself, words by a space. */
const joined = (last: string, part: string): string => (last.endsWith('-') ? last + part : `${last} ${part}`);

/**
 * A name in lines of at most `maxLength` letters and at most `lines` lines, broken at spaces and after hyphens; what does
 * not fit ends in an ellipsis.
 */
export function wrap(text: string, maxLength: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  for (const part of text.match(/[^\s-]+-?|-/g) ?? []) {
    const last = wrapped.at(-1);
    if (last !== undefined && joined(last, part).length <= maxLength)
      wrapped[wrapped.length - 1] = joined(last, part);
    else wrapped.push(part);
  }
  const kept = wrapped.slice(0, lines);
  // The next word did not fit, so this line is too long with it and gets its ellipsis.
  if (wrapped.length > lines) kept[lines - 1] = joined(kept[lines - 1] ?? '', wrapped[lines] ?? '');
  return kept.map((line) => cut(line, maxLength));
}

const labelOf = (name: string, side: NameLabel['anchor'], room: LabelRoom, width: number): NameLabel => {
  const lines = wrap(name, letters(width), room.lines);
  const longest = Math.max(...lines.map((line) => line.length)) * letter;
  const x = side === 'start' ? room.x : side === 'end' ? room.x + room.barWidth : room.x + room.barWidth / 2;
  const left = side === 'start' ? x : side === 'end' ? x - longest : x - longest / 2;
  const box = { left, right: left + longest, top: room.y - lines.length * labelLine, bottom: room.y + 2 };
  return { lines, anchor: side, x, y: room.y, box };
};

/** Part of a column's width that a name takes: of inner columns, of outer ones, of those beside a neighbour. */
const parts = { inner: 0.8, outer: 0.95, beside: 0.58 };

const letters = (width: number): number => Math.max(6, Math.floor(width / letter));

/** How many lines a name usually takes, at most `max`. */
export function nameLines(name: string, column: number, max: number): number {
  return wrap(name, letters(column * parts.inner), max).length;
}

/**
 * Stands a name on its bar: centred, or at the outer columns towards the inside, and there as wide as it can be without
 * meeting one of `taken`.
 */
export function nameLabel(
  name: string,
  side: NameLabel['anchor'],
  room: LabelRoom,
  taken: readonly Box[],
): NameLabel {
  if (side === 'middle') return labelOf(name, side, room, room.column * parts.inner);
  const wide = labelOf(name, side, room, room.column * parts.outer);
  return taken.some((box) => meet(box, wide.box))
    ? labelOf(name, side, room, room.column * parts.beside)
    : wide;
}
