import type { ImportFormat, Sink } from '../../reading.ts';
import { headText, Inside, XmlError, type XmlHandler, type XmlTag } from '../xml.ts';
import { graphSettingNames } from '../settings.ts';
import { readXmlFiles } from '../xml-files.ts';
import { required } from '../../../errors.ts';
import { itemsOf, jsonOf, recordsOf, textOf, recordOf, type JsonRecord } from '../../json.ts';
import type { Json } from '../../../graph/records.ts';
import { Columns, isColumnDomain, type ColumnDomain } from '../columns.ts';
import type { Values } from '../graph.ts';
import { type GraphParts, edgeLabels, labelColumn } from '../graph-parts.ts';
import { ownPrefix } from '../own-values.ts';
import { isKnownType, isUnsaid, typedValue } from '../values.ts';
import { drawnLabel } from './drawn-labels.ts';

/** GraphML: the exchange format of graph libraries (igraph, networkx, yEd, Gephi). */
export const graphml: ImportFormat = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['.graphml'],
  settings: graphSettingNames,
  detects: (name, head) => /\.graphml$/i.test(name) || /<(\w+:)?graphml[\s>]/.test(headText(head)),
  read: (files, context, sink) =>
    readXmlFiles('graphml', files, context, sink, (name, parts) => new GraphmlReader(name, parts, sink)),
};

type Domain = ColumnDomain;

/** An element that holds data: a graph, a node, an edge, a port. */
interface Holder {
  readonly domain: Domain;
  readonly tag: XmlTag;
  readonly data: Values;
  readonly rest: Map<string, Json>;
  desc?: string;
}

/** Hears a GraphML document and hands on its nodes and edges. */
class GraphmlReader implements XmlHandler {
  readonly #file: string;
  readonly #parts: GraphParts;
  readonly #sink: Sink;
  readonly #columns = new Columns();
  readonly #holders: Holder[] = [];
  readonly #graphs: JsonRecord[] = [];
  readonly #root = new Map<string, Json>();
  #key: { tag: XmlTag; default?: string } | null = null;
  #inside: { readonly what: XmlTag; readonly into: Inside } | null = null;
  #named: { readonly node?: string; readonly edge?: string } | null = null;
  #skipped = 0;
  #seen = false;
  #wholeGiven = false;

  constructor(file: string, parts: GraphParts, sink: Sink) {
    this.#file = file;
    this.#parts = parts;
    this.#sink = sink;
  }

  open(tag: XmlTag): void {
    if (this.#inside) return this.#inside.into.open(tag);
    if (this.#skipped > 0) return void (this.#skipped += 1);
    if (!this.#seen) return this.#begin(tag);
    const holder = required(this.#holders.at(-1), 'open element');
    switch (tag.local) {
      case 'key':
        this.#key = { tag };
        break;
      case 'graph':
      case 'node':
      case 'edge':
      case 'port':
      case 'hyperedge':
        this.#holders.push({ domain: tag.local, tag, data: new Map(), rest: new Map() });
        if (tag.local !== 'port') this.#wholeOnce();
        break;
      case 'data':
      case 'desc':
      case 'default':
        this.#inside = { what: tag, into: new Inside(tag.line) };
        break;
      case 'endpoint':
        holder.rest.set('endpoints', [...itemsOf(holder.rest.get('endpoints')), { ...tag.attributes }]);
        this.#skipped = 1;
        break;
      default:
        if (tag.local === 'locator') holder.rest.set('locator', { ...tag.attributes });
        this.#skipped = 1;
    }
  }

  text(text: string): void {
    this.#inside?.into.text(text);
  }

  close(name: string): void {
    if (this.#inside) {
      if (this.#inside.into.close(name)) return;
      const { what, into } = this.#inside;
      this.#inside = null;
      return this.#contents(what, into);
    }
    if (this.#skipped > 0) return void (this.#skipped -= 1);
    if (this.#key) return this.#declare();
    const holder = required(this.#holders.pop(), 'open element');
    if (holder.domain === 'graphml') return this.#end(holder);
    if (holder.desc !== undefined && holder.domain !== 'node') holder.rest.set('desc', holder.desc);
    if (holder.domain === 'node') this.#node(holder);
    else if (holder.domain === 'edge') this.#edge(holder);
    else if (holder.domain === 'hyperedge') this.#hyperedge(holder);
    else if (holder.domain === 'graph') this.#graph(holder);
    else this.#port(holder);
  }

  #begin(tag: XmlTag): void {
    if (tag.local !== 'graphml')
      throw new XmlError(tag.line, null, `This is <${tag.local}>, not <graphml>; choose another format.`);
    this.#seen = true;
    this.#root.set('words', without(tag, []));
    this.#holders.push({ domain: 'graphml', tag, data: new Map(), rest: new Map() });
  }

  #declare(): void {
    if (!this.#key) return;
    const { tag, default: given } = this.#key;
    this.#key = null;
    this.#named = null;
    const { id, for: domain = 'all', 'attr.name': name, 'attr.type': type = 'string' } = tag.attributes;
    if (id === undefined) return this.#problem(tag.line, 'This <key> has no id; give it one.');
    if (!isColumnDomain(domain))
      return this.#problem(
        tag.line,
        `The key ${id} is for ${JSON.stringify(domain)}; write node, edge, graph or all.`,
      );
    if (!isKnownType(type))
      this.#sink.note(
        this.#place(tag.line),
        `The key ${id} has the type ${type}; its values are kept as texts.`,
      );
    if (given !== undefined && !isUnsaid(given, type) && typedValue(given, type) === undefined)
      return this.#problem(
        tag.line,
        `The default ${JSON.stringify(given)} of the key ${id} is no ${type}; correct it or the attr.type.`,
      );
    const bad = this.#columns.declare({
      ...{ id, for: domain, type: tag.attributes['attr.type'] ?? '' },
      ...(name === undefined ? {} : { name }),
      ...(given === undefined || isUnsaid(given, type) ? {} : { default: given }),
      more: without(tag, ['id', 'for', 'attr.name', 'attr.type']),
    });
    if (bad) this.#problem(tag.line, bad);
  }

  /** Whether edges of the first graph have a direction. */
  get #isDirected(): boolean {
    const [first] = this.#graphs;
    const open = this.#holders.find(({ domain }) => domain === 'graph');
    const words = first ? recordOf(first.words) : open?.tag.attributes;
    return words?.edgedefault !== 'undirected';
  }

  /** The columns that hold names, as declared by now. */
  get #labels(): { readonly node?: string; readonly edge?: string } {
    if (this.#named) return this.#named;
    const of = (domain: Domain) => this.#columns.of(domain).map(({ column }) => column);
    const [node, edge] = [labelColumn(of('node')), labelColumn(of('edge'), edgeLabels)];
    this.#named = { ...(node === undefined ? {} : { node }), ...(edge === undefined ? {} : { edge }) };
    return this.#named;
  }

  /** A text is complete: of `<data>`, `<desc>` or `<default>`. */
  #contents({ local, attributes, line }: XmlTag, inside: Inside): void {
    const plain = inside.plain();
    const holder = required(this.#holders.at(-1), 'open element');
    if (local === 'default') {
      if (this.#key) this.#key.default = plain ?? inside.source();
      return;
    }
    if (local === 'desc') {
      if (!this.#key) holder.desc = (plain ?? inside.source()).trim();
      return;
    }
    const id = attributes.key ?? '';
    const column = this.#columns.get(holder.domain, id);
    if (!column)
      return this.#problem(
        line,
        `No <key> for ${holder.domain}s has the id ${JSON.stringify(id)}; declare it before the graph.`,
      );
    if (plain === null) return void holder.data.set(column.column, { xml: inside.source() });
    if (isUnsaid(plain, column.type)) {
      // Said to be nothing, which is not the default.
      if (column.default !== undefined) holder.data.set(column.column, null);
      return;
    }
    const value = typedValue(plain, column.type || 'string');
    if (value === undefined)
      return this.#problem(
        line,
        `${JSON.stringify(plain.slice(0, 60))} is no ${column.type}, the type of the key ${id} (${column.column}); correct it or the attr.type of the key.`,
      );
    holder.data.set(column.column, value);
  }

  #node(holder: Holder): void {
    const { tag, data, rest, desc } = holder;
    const { id } = tag.attributes;
    if (id === undefined || id === '') return this.#problem(tag.line, 'This <node> has no id; give it one.');
    this.#defaults(holder, 'node');
    const more = without(tag, ['id']);
    if (Object.keys(more).length > 0) rest.set('words', more);
    const graph = this.#holders.at(-1);
    const around = this.#holders.at(-2);
    if (around?.domain === 'graphml' && this.#graphs.length > 0) rest.set('graph', this.#graphs.length);
    this.#parts.node({
      ...{ place: this.#place(tag.line, `node ${id}`), locator: `node ${id}`, id, rest },
      ...{ label: drawnLabel(data, 'node'), labelColumn: this.#labels.node, data },
      parents: graph?.domain === 'graph' && around?.domain === 'node' ? [around.tag.attributes.id ?? ''] : [],
      summary: desc === '' ? undefined : desc,
    });
  }

  #edge(holder: Holder): void {
    const { tag, data, rest } = holder;
    const { id, source, target, directed } = tag.attributes;
    if (!source || !target)
      return this.#problem(
        tag.line,
        `This <edge> has no ${source ? 'target' : 'source'}; write the id of a node.`,
      );
    this.#defaults(holder, 'edge');
    const more = without(tag, ['id', 'source', 'target', 'directed']);
    if (Object.keys(more).length > 0) rest.set('words', more);
    const graph = this.#holders.findLast(({ domain }) => domain === 'graph');
    const normal = graph?.tag.attributes.edgedefault !== 'undirected';
    const isDirected = directed === undefined ? normal : directed !== 'false';
    if (isDirected !== this.#isDirected) rest.set('directed', isDirected);
    const around = this.#holders.at(-2);
    if (around?.domain === 'node' && around.tag.attributes.id) rest.set('within', around.tag.attributes.id);
    if (around?.domain === 'graphml' && this.#graphs.length > 0) rest.set('graph', this.#graphs.length);
    this.#parts.edge({
      ...{ place: this.#place(tag.line, id === undefined ? undefined : `edge ${id}`), rest },
      ...{ locator: id === undefined ? `line ${tag.line}` : `edge ${id}`, id, source, target },
      ...{ directed: isDirected, label: drawnLabel(data, 'edge'), labelColumn: this.#labels.edge, data },
    });
  }

  /** A hyperedge of two endpoints is an edge, as the primer says; out of one and into the other where they say so. */
  #hyperedge({ tag, data, rest, desc }: Holder): void {
    const endpoints = recordsOf(rest.get('endpoints'));
    const [one, two, ...more] = endpoints;
    if (!one || !two || more.length > 0)
      return this.#problem(
        tag.line,
        `This hyperedge joins ${endpoints.length === 1 ? 'one node' : `${endpoints.length} nodes`}, and a link joins two; write it as a node with an edge to each.`,
      );
    const [first, second] = [one, two].map((each) => textOf(each, 'type') ?? 'undir');
    const turned = first === 'in' || second === 'out';
    const [from, to] = turned ? [two, one] : [one, two];
    const [source, target] = [textOf(from, 'node') ?? '', textOf(to, 'node') ?? ''];
    const ports = { sourceport: textOf(from, 'port'), targetport: textOf(to, 'port') };
    const attributes = {
      ...tag.attributes,
      ...{ source, target, directed: String(first !== second) },
      ...Object.fromEntries(Object.entries(ports).flatMap(([name, port]) => (port ? [[name, port]] : []))),
    };
    rest.delete('endpoints');
    this.#edge({
      domain: 'edge',
      tag: { ...tag, attributes },
      data,
      rest,
      ...(desc !== undefined && { desc }),
    });
  }

  /** Puts in what the element does not say but the columns' defaults do. */
  #defaults({ data, rest }: Holder, domain: Domain): void {
    const filled: string[] = [];
    for (const column of this.#columns.of(domain)) {
      if (column.default === undefined || data.has(column.column)) continue;
      data.set(column.column, typedValue(column.default, column.type || 'string') ?? null);
      filled.push(column.column);
    }
    if (filled.length > 0) rest.set('defaults', filled);
  }

  #port({ tag, data }: Holder): void {
    const holder = required(this.#holders.at(-1), 'open element');
    const port = { ...tag.attributes, ...(data.size > 0 ? { data: Object.fromEntries(data) } : {}) };
    holder.rest.set('ports', [...itemsOf(holder.rest.get('ports')), port]);
  }

  #graph({ tag, data, rest }: Holder): void {
    const graph: Record<string, Json> = { ...Object.fromEntries(rest), words: { ...tag.attributes } };
    if (data.size > 0) graph.data = Object.fromEntries(data);
    const around = required(this.#holders.at(-1), 'open element');
    if (around.domain === 'graphml') this.#graphs.push(graph);
    else around.rest.set('nested', graph);
  }

  /** Before the first node or edge, what the whole graph says. */
  #wholeOnce(): void {
    const graph = this.#holders.find(({ domain }) => domain === 'graph');
    if (this.#wholeGiven || !graph || this.#holders.at(-1) === graph) return;
    this.#wholeGiven = true;
    this.#parts.whole(graph.data, this.#place(graph.tag.line));
  }

  #end({ data, desc }: Holder): void {
    if (desc !== undefined) this.#root.set('desc', desc);
    if (data.size > 0) this.#root.set('data', Object.fromEntries(data));
    const keys = this.#columns.all().filter(({ name }) => name?.startsWith(ownPrefix) !== true);
    this.#root.set('keys', jsonOf(keys));
    this.#root.set('labels', this.#labels);
    this.#root.set('graphs', this.#graphs);
    this.#parts.finish(this.#place(1), this.#root);
  }

  #place(line: number, object?: string) {
    return { file: this.#file, line, ...(object === undefined ? {} : { object }) };
  }

  #problem(line: number, message: string): void {
    this.#sink.problem(this.#place(line), message);
  }
}

const without = ({ attributes }: XmlTag, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
