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
const letter = 6.6;
export const labelLine = 14;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** Words in lines of at most `most` letters and at most `lines` lines; what does not fit ends in an ellipsis. */
export const wrap = (text: string, most: number, lines: number): readonly string[] => {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = wrapped.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  // The next word did not fit, so this line is too long with it and gets its ellipsis.
  if (wrapped.length > lines) kept[lines - 1] = `${kept[lines - 1]} ${wrapped[lines]}`;
  return kept.map((line) => cut(line, most));
};

/** Stands a name on its bar: at the outer columns towards the inside, else centred, so that neighbours don't meet. */
export const nameLabel = (name: string, side: NameLabel['anchor'], room: LabelRoom): NameLabel => {
  const width = side === 'middle' ? room.column * 0.8 : room.column * 0.58;
  const lines = wrap(name, Math.max(6, Math.floor(width / letter)), room.lines);
  const longest = Math.max(...lines.map((line) => line.length)) * letter;
  const x = side === 'start' ? room.x : side === 'end' ? room.x + room.barWidth : room.x + room.barWidth / 2;
  const left = side === 'start' ? x : side === 'end' ? x - longest : x - longest / 2;
  const box = { left, right: left + longest, top: room.y - lines.length * labelLine, bottom: room.y + 2 };
  return { lines, anchor: side, x, y: room.y, box };
};
