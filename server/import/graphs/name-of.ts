import type { Values } from './graph.ts';

/** Columns that may hold a name, in the order in which they are asked. */
const candidates = ['label', 'name', 'title', 'displayname', 'display name', 'fullname'];
const LONGEST_NAME = 300;

/** The column that holds the labels, of those there are: `Label`, `name`, …; undefined for none. */
export function labelColumn(
  columns: Iterable<string>,
  words: readonly string[] = candidates,
): string | undefined {
  const all = [...columns];
  for (const word of words) {
    const found = all.find((column) => column.toLowerCase() === word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Columns that may hold what an edge says. */
export const edgeLabels = ['label', 'edge label', 'relationship', 'relation', 'predicate', 'interaction'];

/** A name for people: the label, else a column that looks like one, else the id; on one line and not too long. */
export function nameOf(label: string | undefined, data: Values, id: string): string {
  const named = label === undefined ? '' : oneLine(label);
  if (named !== '') return named;
  const column = labelColumn(data.keys());
  for (const text of [column === undefined ? undefined : data.get(column), id]) {
    const name = typeof text === 'string' || typeof text === 'number' ? oneLine(String(text)) : '';
    if (name !== '') return name;
  }
  return '(no name)';
}

function oneLine(text: string): string {
  const line = text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…` : line;
}
