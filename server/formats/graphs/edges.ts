import { required } from '../required.ts';
import type { Json } from '../../graph/records.ts';
import {
  ImportError,
  type ImportFile,
  type ReadContext,
  type Sink,
  type Place,
  type ImportFormat,
} from '../reading.ts';
import { headText } from './xml.ts';
import { readDelimited, EncodingError, textOf, distinct } from '../tables/files/delimited.ts';
import { GraphParts } from './graph-parts.ts';
import { graphSettingNames } from './settings.ts';

type Ends = EdgeRoles & { readonly source: number; readonly target: number };

/** Reads edge lists, and node lists that go with them: ids are shared by all the files. */
async function readEdgeLists(files: readonly ImportFile[], context: ReadContext, sink: Sink): Promise<void> {
  const lists = new EdgeLists(context, sink);
  for (const file of files) await lists.read(file);
  lists.finish(required(files[0], 'file').name);
}

class EdgeLists {
  readonly #parts: GraphParts;
  readonly #sink: Sink;
  readonly #directed: boolean;
  /** Nodes that edges name, with the first place that does; a node list may come later. */
  readonly #named = new Map<string, Place>();
  readonly #columns: Record<string, Json> = {};

  constructor({ options, ...context }: ReadContext, sink: Sink) {
    this.#parts = new GraphParts('edges', { options, ...context }, sink);
    this.#sink = sink;
    const { directed = true } = options;
    if (!['true', 'false'].includes(String(directed)))
      throw new ImportError(`The setting directed is ${JSON.stringify(directed)}; it must be true or false.`);
    this.#directed = String(directed) === 'true';
  }

  async read(file: ImportFile): Promise<void> {
    const text = headText(await file.head(64 * 1024));
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^[#%]/.test(line));
    const first = lines[0] ?? '';
    const cells = splitSpaced(first);
    if (/[\t,;|]/.test(first) || nodeRoles(cells)) return this.#delimited(file, lines);
    const headed = edgeRoles(cells);
    const roles = headed ?? plainRoles(cells);
    const names = headed ? cells : ['source', 'target', 'column 3'];
    let skip = headed ? 1 : 0;
    await readSpaced(file, this.#sink, (found, line) => {
      if (skip > 0) skip -= 1;
      else this.#edge(found, names, roles, { file: file.name, line }, `${file.name} line ${line}`);
    });
  }

  async #delimited(file: ImportFile, lines: readonly string[]): Promise<void> {
    let names: readonly string[] = [];
    let roles: Ends | null = null;
    let nodes: NodeRoles | null = null;
    let shift = 0;
    const row = (cells: readonly string[], number: number) => {
      const place = { file: file.name, row: number };
      const locator = `${file.name} row ${number}`;
      if (roles) this.#edge(cells, names, roles, place, locator);
      else if (nodes) this.#node(cells, names, nodes, place, locator);
    };
    await readDelimited(
      file,
      { comments: '#' },
      {
        header: (given) => {
          names = given;
          roles = edgeRoles(given);
          nodes = roles ? null : nodeRoles(given);
          const end = missingEnd(given);
          if (roles || nodes) this.#columns[file.name] = [...given];
          else if (end) {
            const message = `The header names no ${end}; call that column "${end}".`;
            this.#sink.problem({ file: file.name, column: end }, message);
          } else {
            // No header: the first row is an edge.
            // The last of the first lines may be cut off.
            const triples = areTriples(lines.length > 1 ? lines.slice(0, -1) : lines);
            roles = triples ? { source: 0, type: 1, target: 2 } : plainRoles(given);
            names = triples
              ? ['source', 'type', 'target']
              : ['source', 'target', ...given.slice(2).map((_, at) => `column ${at + 3}`)];
            row(given.map(undoubled), 1);
            shift = 1;
          }
        },
        row: (cells, number) => row(cells, number + shift),
        problem: (place, message) => this.#sink.problem({ file: file.name, ...place }, message),
      },
    );
  }

  #edge(
    cells: readonly string[],
    names: readonly string[],
    roles: Ends,
    place: Place,
    locator: string,
  ): void {
    const cellAt = (at: number) => cells[at]?.trim() ?? '';
    const [source, target] = [cellAt(roles.source), cellAt(roles.target)];
    for (const [end, text] of [
      ['source', source],
      ['target', target],
    ] as const)
      if (!text)
        return this.#sink.problem(
          { ...place, column: end },
          `This edge has no ${end}; write the name or id of a node.`,
        );
    for (const end of [source, target]) if (!this.#named.has(end)) this.#named.set(end, place);
    const type = roles.type === undefined ? undefined : cells[roles.type]?.trim();
    const says = /^(un)?directed$/i.exec(type ?? '')?.[0].toLowerCase();
    const directed = says === undefined ? this.#directed : says === 'directed';
    const used: (number | undefined)[] = [
      roles.source,
      roles.target,
      roles.id,
      roles.label,
      ...(says ? [roles.type] : []),
    ];
    const data = new Map<string, Json>();
    for (const [at, cell] of cells.entries())
      if (!used.includes(at) && cell !== '')
        data.set(names[at] ?? `column ${at + 1}`, at === roles.weight ? amount(cell) : cell);
    const id = roles.id === undefined ? undefined : cells[roles.id]?.trim() || undefined;
    const label = roles.label === undefined ? undefined : cells[roles.label];
    this.#parts.edge({
      ...{ place, locator, id, source, target, directed, data },
      ...{ label: label === '' ? undefined : label, word: says ? undefined : type },
      rest: new Map(directed === this.#directed ? [] : [['directed', directed]]),
    });
  }

  #node(
    cells: readonly string[],
    names: readonly string[],
    roles: NodeRoles,
    place: Place,
    locator: string,
  ): void {
    const id = cells[roles.id ?? roles.label ?? 0]?.trim() ?? '';
    if (id === '') return this.#sink.problem(place, 'This node has no id; write one.');
    const data = new Map<string, Json>();
    for (const [at, cell] of cells.entries())
      if (at !== roles.id && at !== roles.label && cell !== '') data.set(names[at] ?? '', cell);
    const label = roles.label === undefined ? id : cells[roles.label] || undefined;
    this.#named.delete(id);
    this.#parts.node({ place, locator, id, label, data });
  }

  /** The nodes that only edges name; then the whole. */
  finish(file: string): void {
    for (const [id, place] of this.#named)
      if (!this.#parts.has(id))
        this.#parts.node({ place, locator: locatorOf(place), id, label: id, data: new Map() });
    const whole = new Map<string, Json>([['directed', this.#directed]]);
    if (Object.keys(this.#columns).length > 0) whole.set('columns', this.#columns);
    this.#parts.finish({ file }, whole);
  }
}

/** Two ends, then a weight where there is a number, else a label. */
function plainRoles(cells: readonly string[]): Ends {
  const [, , third] = cells;
  if (third === undefined) return { source: 0, target: 1 };
  return typeof amount(third) === 'number'
    ? { source: 0, target: 1, weight: 2 }
    : { source: 0, target: 1, label: 2 };
}

const amount = (text: string): Json =>
  /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : text;
/** A header made distinct as the cell it is. */
const undoubled = (name: string) => name.replace(/#\d+$/, '');
const locatorOf = ({ file, row, line }: Place) =>
  row === undefined ? `${file} line ${line}` : `${file} row ${row}`;

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
type NodeRoles = Roles<keyof typeof nodeWords>;

/** Where each part of an edge stands; null where the headers name no two ends. */
function edgeRoles(headers: readonly string[]): (EdgeRoles & { source: number; target: number }) | null {
  const found = rolesOf(headers, words);
  const { source, target } = found;
  return source === undefined || target === undefined ? null : { ...found, source, target };
}

/** The end that headers of an edge list do not name, where they name the other; null for what is no such header. */
function missingEnd(headers: readonly string[]): 'source' | 'target' | null {
  const { source, target } = rolesOf(headers, words);
  if (!headers.every((header) => edgeWords.has(plain(header)))) return null;
  if ((source === undefined) === (target === undefined)) return null;
  return source === undefined ? 'source' : 'target';
}

/** Where the id and name of a node stand; null where the headers name neither. */
function nodeRoles(headers: readonly string[]): NodeRoles | null {
  const found = rolesOf(headers, nodeWords);
  return found.id === undefined && found.label === undefined ? null : found;
}

/** Whether the headers name the ends of edges and nothing that an edge list does not have. */
const isEdgeHeader = (headers: readonly string[]): boolean =>
  edgeRoles(headers) !== null && headers.every((header) => edgeWords.has(plain(header)));

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
function areTriples(lines: readonly string[]): boolean {
  const rows = cellsOf(lines).filter(({ length }) => length === 3);
  if (rows.length === 0 || rows.length < lines.length) return false;
  const firsts = new Set(rows.map(([first]) => first));
  return rows.some(([, , third]) => firsts.has(third)) && !rows.some(([, second]) => firsts.has(second));
}

/** Whether a file is surely triples: the relation of its first row comes again, as a header would not. */
function lookLikeTriples(lines: readonly string[]): boolean {
  const [first, ...rows] = cellsOf(lines);
  return areTriples(lines) && rows.some(([, relation]) => relation === first?.[1]);
}

const maxLineLength = 1024 * 1024;

/** Two ends and the rest of a line that is cut at white space; quoted ends may hold spaces. */
function splitSpaced(line: string): string[] {
  const cells = line.match(/"[^"]*"|\S+/g) ?? [];
  const plain = cells.map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  return plain.length <= 3 ? plain : [...plain.slice(0, 2), cells.slice(2).join(' ')];
}

/** Reads lines such as `a b 3`; those that start with # or % are comments. */
async function readSpaced(
  file: ImportFile,
  sink: Sink,
  take: (cells: string[], line: number) => void,
): Promise<void> {
  let rest = '';
  let number = 0;
  const line = (text: string) => {
    number += 1;
    if (text.trim() !== '' && !/^\s*[#%]/.test(text)) take(splitSpaced(text), number);
  };
  try {
    for await (const piece of textOf(file, undefined)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(line);
      if (rest.length <= maxLineLength) continue;
      return sink.problem(
        { file: file.name, line: number + 1 },
        'This line is longer than a million characters; an edge is one line.',
      );
    }
    if (rest !== '') line(rest);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    sink.problem(
      { file: file.name, line: number + 1 },
      `From about here the file is not ${error.message}; save it as UTF-8.`,
    );
  }
}

/** Edge lists: a row or line an edge, with or without headers, cut at commas, tabs, semicolons or spaces. */
export const edges: ImportFormat = {
  id: 'edges',
  label: 'edge list (CSV, TSV or text; source, target)',
  extensions: ['.csv', '.tsv', '.txt', '.edges', '.edgelist', '.ncol'],
  settings: [...graphSettingNames, 'directed', 'mapping'],
  detects: (name, head) => {
    if (/\.(edges|edgelist|ncol)$/i.test(name)) return true;
    if (!/\.(csv|tsv|tab|txt)$/i.test(name)) return false;
    const [first = '', ...more] = headText(head)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
    // The last may be cut off.
    return isEdgeHeader(distinct(first.split(/[\t,;|]/))) || lookLikeTriples([first, ...more].slice(0, -1));
  },
  describe: async (_, { mapping }) => {
    if (mapping)
      throw new ImportError(
        'An edge list is read without a mapping; name the format of tables: --format csv.',
      );
    return {};
  },
  read: readEdgeLists,
};
