import { required } from '../../../errors.ts';
import type { Json } from '../../../graph/records.ts';
import {
  ImportError,
  type ImportFile,
  type ReadContext,
  type Sink,
  type Place,
  type ImportFormat,
} from '../../reading.ts';
import { headText } from '../xml.ts';
import { readDelimited, distinct, toldDelimiter } from '../../tables/files/delimited.ts';
import { GraphParts } from '../graph-parts.ts';
import { graphSettingNames } from '../settings.ts';
import { isOfKonect, publishedEdges, type Published } from './published.ts';
import {
  amount,
  areTriples,
  edgeRoles,
  isEdgeHeader,
  lookLikeTriples,
  missingEnd,
  nodeRoles,
  plainRoles,
  undoubled,
  type Ends,
  type NodeRoles,
} from './roles.ts';
import { readSpaced, splitSpaced } from './spaced.ts';

/** Reads edge lists, and node lists that go with them: ids are shared by all the files. */
async function readEdgeLists(files: readonly ImportFile[], context: ReadContext, sink: Sink): Promise<void> {
  const lists = new EdgeLists(context, sink);
  for (const file of files) await lists.read(file);
  lists.finish(required(files[0], 'file').name);
}

class EdgeLists {
  readonly #parts: GraphParts;
  readonly #sink: Sink;
  /** Whether edges have a direction, where the file does not say. */
  #directed: boolean;
  readonly #isTold: boolean;
  /** Nodes that edges name, with the first place that does; a node list may come later. */
  readonly #named = new Map<string, Place>();
  readonly #columns: Record<string, Json> = {};

  constructor({ options, ...context }: ReadContext, sink: Sink) {
    this.#parts = new GraphParts('edges', { options, ...context }, sink);
    this.#sink = sink;
    const { directed = true } = options;
    this.#isTold = options.directed !== undefined;
    if (!['true', 'false'].includes(String(directed)))
      throw new ImportError(`The setting directed is ${JSON.stringify(directed)}; it must be true or false.`);
    this.#directed = String(directed) === 'true';
  }

  async read(file: ImportFile): Promise<void> {
    const text = headText(await file.head(64 * 1024));
    const all = firstLines(text);
    const published = publishedEdges(all);
    if (published) return this.#published(file, published);
    const lines = all.filter((line) => line.trim() !== '' && !/^[#%]/.test(line));
    if (toldDelimiter(text)) lines.shift();
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

  /** Lines of numbers, as collections of networks publish them. */
  async #published(file: ImportFile, { directed, twoSets, names }: Published): Promise<void> {
    if (!this.#isTold && directed !== undefined) this.#directed = directed;
    const roles: Ends = { source: 0, target: 1, weight: 2 };
    const take = ([source = '', target = '', ...more]: string[], line: number) => {
      const ends = twoSets ? [source && `left ${source}`, target && `right ${target}`] : [source, target];
      this.#edge([...ends, ...more], names, roles, { file: file.name, line }, `${file.name} line ${line}`);
    };
    await readSpaced(file, this.#sink, take, (line) => line.trim().split(/\s+/));
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
      { comments: signOfComments(await file.head(64 * 1024)) },
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

const locatorOf = ({ file, row, line }: Place) =>
  row === undefined ? `${file} line ${line}` : `${file} row ${row}`;

/** The lines of a file's start, without one that may be cut off. */
function firstLines(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return text.length < 60 * 1024 || lines.length === 1 ? lines : lines.slice(0, -1);
}

/** What comments start with; one sign a file. */
function signOfComments(head: Uint8Array): '#' | '%' {
  return firstLines(headText(head)).some((line) => line.startsWith('%')) ? '%' : '#';
}

/** Edge lists: a row or line an edge, with or without headers, cut at commas, tabs, semicolons or spaces. */
export const edges: ImportFormat = {
  id: 'edges',
  label: 'edge list (CSV, TSV or text; source, target)',
  extensions: ['.csv', '.tsv', '.txt', '.edges', '.edgelist', '.ncol'],
  settings: [...graphSettingNames, 'directed', 'mapping'],
  detects: (name, head) => {
    if (/\.(edges|edgelist|ncol)$/i.test(name)) return true;
    const text = headText(head);
    if (isOfKonect(text)) return true;
    if (!/\.(csv|tsv|tab|txt)$/i.test(name)) return false;
    const lines = firstLines(text);
    if (publishedEdges(lines)) return true;
    const [first = '', ...more] = lines.slice(toldDelimiter(text) ? 1 : 0);
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
