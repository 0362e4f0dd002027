import { meet } from './free-spot.ts';
import type { Box } from './free-spot.ts';

/** A name in lines, standing on its bar. */
export interface NameLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the last line. */
  readonly y: number;
  readonly box: Box;
}

export interface LabelRoom {
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

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** `last` with the next part of a name: a hyphen joins by itself, words by a space. */
const joined = (last: string, part: string): string => (last.endsWith('-') ? last + part : `${last} ${part}`);

/**
 * A name in lines of at most `most` letters and at most `lines` lines, broken at spaces and after hyphens; what does
 * not fit ends in an ellipsis.
 */
export const wrap = (text: string, most: number, lines: number): readonly string[] => {
  const wrapped: string[] = [];
  for (const part of text.match(/[^\s-]+-?|-/g) ?? []) {
    const last = wrapped.at(-1);
    if (last !== undefined && joined(last, part).length <= most)
      wrapped[wrapped.length - 1] = joined(last, part);
    else wrapped.push(part);
  }
  const kept = wrapped.slice(0, lines);
  // The next word did not fit, so this line is too long with it and gets its ellipsis.
  if (wrapped.length > lines) kept[lines - 1] = joined(kept[lines - 1] ?? '', wrapped[lines] ?? '');
  return kept.map((line) => cut(line, most));
};

const labelOf = (name: string, side: NameLabel['anchor'], room: LabelRoom, width: number): NameLabel => {
  const lines = wrap(name, Math.max(6, Math.floor(width / letter)), room.lines);
  const longest = Math.max(...lines.map((line) => line.length)) * letter;
  const x = side === 'start' ? room.x : side === 'end' ? room.x + room.barWidth : room.x + room.barWidth / 2;
  const left = side === 'start' ? x : side === 'end' ? x - longest : x - longest / 2;
  const box = { left, right: left + longest, top: room.y - lines.length * labelLine, bottom: room.y + 2 };
  return { lines, anchor: side, x, y: room.y, box };
};

/**
 * Stands a name on its bar: centred, or at the outer columns towards the inside, and there as wide as it can be without
 * meeting one of `taken`.
 */
export const nameLabel = (
  name: string,
  side: NameLabel['anchor'],
  room: LabelRoom,
  taken: readonly Box[],
): NameLabel => {
  if (side === 'middle') return labelOf(name, side, room, room.column * 0.8);
  const wide = labelOf(name, side, room, room.column * 0.95);
  return taken.some((box) => meet(box, wide.box)) ? labelOf(name, side, room, room.column * 0.58) : wide;
};
