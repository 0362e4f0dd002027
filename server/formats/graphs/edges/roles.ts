import type { Json } from '../../../graph/records.ts';
import { exactDigits } from '../../../graph/values/decimal.ts';
import { englishNumbers, readNumber } from '../../values/numbers.ts';

/** Where the parts of an edge stand, its ends among them. */
export type Ends = EdgeRoles & { readonly source: number; readonly target: number };

/** Two ends, then a weight where there is a number, else a label. */
export function plainRoles(cells: readonly string[]): Ends {
  const [, , third] = cells;
  if (third === undefined) return { source: 0, target: 1 };
  return typeof amount(third) === 'number'
    ? { source: 0, target: 1, weight: 2 }
    : { source: 0, target: 1, label: 2 };
}

/** A weight as a number where it is one that a double holds; else as it is written. */
export function amount(text: string): Json {
  const found = readNumber(text, englishNumbers);
  const plain =
    found !== null && found.currencies === null && !found.isPercent && !/[,\s'()]/.test(text.trim());
  return plain && exactDigits(found.digits) === null ? Number(found.digits) : text;
}
/** A header made distinct as the cell it is. */
export function undoubled(name: string): string {
  return name.replace(/#\d+$/, '');
}

/** What the columns of an edge list or node list mean, by their headers. */
const words = {
  source: ['source', 'from', 'src', 'source id', 'source_id', 'node1', 'sender'],
  target: ['target', 'to', 'dst', 'dest', 'destination', 'target id', 'target_id', 'node2', 'receiver'],
  weight: ['weight', 'value', 'count'],
  label: ['label', 'relationship', 'relation', 'edge label'],
  type: ['type', 'kind'],
  id: ['id', 'key', 'edge id', 'edge_id'],
} as const;
const nodeWords = {
  id: ['id', 'key', 'node', 'node id', 'node_id'],
  label: ['label', 'name', 'title'],
} as const;

const edgeWords = new Set<string>(Object.values(words).flatMap((all) => [...all]));

type Roles<T extends string> = { readonly [role in T]?: number };
type EdgeRoles = Roles<keyof typeof words>;
export type NodeRoles = Roles<keyof typeof nodeWords>;

/** Where each part of an edge stands; null where the headers name no two ends. */
export function edgeRoles(
  headers: readonly string[],
): (EdgeRoles & { source: number; target: number }) | null {
  const found = rolesOf(headers, words);
  const { source, target } = found;
  return source === undefined || target === undefined ? null : { ...found, source, target };
}

/** The end that headers of an edge list do not name, where they name the other; null for what is no such header. */
export function missingEnd(headers: readonly string[]): 'source' | 'target' | null {
  const { source, target } = rolesOf(headers, words);
  if (!headers.every((header) => edgeWords.has(plain(header)))) return null;
  if ((source === undefined) === (target === undefined)) return null;
  return source === undefined ? 'source' : 'target';
}

/** Where the id and name of a node stand; null where the headers name neither. */
export function nodeRoles(headers: readonly string[]): NodeRoles | null {
  const found = rolesOf(headers, nodeWords);
  return found.id === undefined && found.label === undefined ? null : found;
}

/** Whether the headers name the ends of edges and nothing that an edge list does not have. */
export function isEdgeHeader(headers: readonly string[]): boolean {
  return edgeRoles(headers) !== null && headers.every((header) => edgeWords.has(plain(header)));
}

function rolesOf<T extends string>(
  headers: readonly string[],
  known: Readonly<Record<T, readonly string[]>>,
): Roles<T> {
  const names = headers.map(plain);
  const found: { [role in T]?: number } = {};
  for (const role in known) {
    const word = known[role].find((each) => names.includes(each));
    if (word !== undefined) found[role] = names.indexOf(word);
  }
  return found;
}

const plain = (header: string) => header.trim().replace(/^"|"$/g, '').toLowerCase();

const unquoted = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');

const cellsOf = (lines: readonly string[]) => lines.map((line) => line.split(/[\t,;|]/).map(unquoted));

/**
 * Whether rows without a header are subject, relation, object, as graphs of knowledge are shared, rather than two
 * ends and a label: what stands third is elsewhere first, and what stands second never is. `lines` are the first of
 * a file.
 */
export function areTriples(lines: readonly string[]): boolean {
  const rows = cellsOf(lines).filter(({ length }) => length === 3);
  if (rows.length === 0 || rows.length < lines.length) return false;
  const firsts = new Set(rows.map(([first]) => first));
  return rows.some(([, , third]) => firsts.has(third)) && !rows.some(([, second]) => firsts.has(second));
}

/** Whether a file is surely triples: the relation of its first row comes again, as a header would not. */
export function lookLikeTriples(lines: readonly string[]): boolean {
  const [first, ...rows] = cellsOf(lines);
  return areTriples(lines) && rows.some(([, relation]) => relation === first?.[1]);
}
