import type { Row } from './scope.ts';

/** Puts the used cells of a row where the compiled blocks read them: trimmed, and '' where they mean nothing. */
export function cellCleaner(
  used: readonly number[],
  trim: boolean,
  nulls: readonly string[],
): (cells: readonly string[], row: Row) => void {
  const empty = new Set(nulls);
  const none = empty.size === 0;
  return (cells, row) => {
    for (const at of used) {
      const cell = cells[at] ?? '';
      const text = trim ? cell.trim() : cell;
      row[at] = !none && empty.has(text) ? '' : own(text);
    }
  };
}

/** A cell cut from a piece of the file keeps the whole piece in memory; a copy of it does not. */
const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
