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
export type EdgeRoles = Roles<keyof typeof words>;
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
export const isEdgeHeader = (headers: readonly string[]): boolean =>
  edgeRoles(headers) !== null && headers.every((header) => edgeWords.has(plain(header)));

function rolesOf<T extends string>(
  headers: readonly string[],
  known: Readonly<Record<T, readonly string[]>>,
): Roles<T> {
  const names = headers.map(plain);
  const found: [string, number][] = [];
  for (const [role, all] of Object.entries(known) as [T, readonly string[]][]) {
    const word = all.find((each) => names.includes(each));
    if (word !== undefined) found.push([role, names.indexOf(word)]);
  }
  return Object.fromEntries(found) as Roles<T>;
}

const plain = (header: string) => header.trim().replace(/^"|"$/g, '').toLowerCase();
