const WIDEST = 60;

/** Rows under a heading as a table in plain text; cells too long are cut with an ellipsis, but for the last column. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell, at) => (at < head.length - 1 ? short(cell) : flat(cell))),
  );
  const widths = head.map((_, at) => Math.max(...cells.map((row) => Math.min(row[at]?.length ?? 0, WIDEST))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  const [first, ...rest] = cells;
  return [line(first!), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line), ''].join('\n');
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

function short(text: string): string {
  const one = flat(text);
  return one.length > WIDEST ? `${one.slice(0, WIDEST - 1)}…` : one;
}
