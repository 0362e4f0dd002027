/** A cell's value: lists become one text. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a spreadsheet takes for a formula, which a file from elsewhere might have it run. */
const formula = /^'*[=+\-@\t\r]/;

/** Counts the texts that were marked as texts. */
export interface Marks {
  count: number;
}

/**
 * One row, as RFC 4180 has it. A text that a spreadsheet would run gets an apostrophe in front, and so does one that
 * would look like that; numbers are left alone. Taking one apostrophe from in front of such texts gives them back.
 */
export function row(cells: readonly Cell[], marks: Marks): string {
  return `${cells.map((cell) => cellText(cell, marks)).join(',')}\r\n`;
}

function cellText(cell: Cell, marks: Marks): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return quoted(safe(typeof cell === 'string' ? cell : listText(cell), marks));
}

function safe(text: string, marks: Marks): string {
  if (!formula.test(text)) return text;
  marks.count += 1;
  return `'${text}`;
}

/** `a; b`; a semicolon within an item is written `\;`, a backslash `\\`. */
const listText = (items: readonly string[]) =>
  items.map((item) => item.replace(/[\\;]/g, (sign) => `\\${sign}`)).join('; ');

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
