import { isRecord, recordOf, recordsOf, type JsonRecord } from '../../json.ts';
import type { ExportFormat, Omission, ExportSource, Out } from '../../writing.ts';
import { survey, type Survey } from '../survey.ts';
import {
  edgeView,
  isNesting,
  nodeView,
  type EdgeView,
  type NodeView,
  type Viewing,
  type Fields,
} from '../view.ts';
import { attributesText, escapeText } from '../xml.ts';
import { Buffered } from '../buffered.ts';
import { dataText, edgeText, nodeStart, ownRow, keysOf, type Key, type Keys } from './graphml-elements.ts';

/** GraphML: what igraph, networkx, yEd, Gephi and Cytoscape read. */
export const graphmlExport: ExportFormat = {
  id: 'graphml',
  label: 'GraphML',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  async write(source, out) {
    const found = await survey(source, 'graphml', 'GraphML');
    await new GraphmlWriter(source, out, found).write();
    return [...found.omissions, ...mixed(found)];
  },
};

function mixed({ viewing, directed, undirected }: Survey): Omission[] {
  if (viewing.origin || directed === 0 || undirected === 0) return [];
  const why =
    'networkx and igraph refuse or misread GraphML that mixes both; these edges say entente:symmetric instead.';
  return [{ what: 'missing directions of symmetric links', count: undirected, why }];
}

/** Nodes that lie in others and edges of the graphs within nodes, by the id of the node around them. */
interface Nesting {
  readonly nodes: ReadonlyMap<string, readonly NodeView[]>;
  readonly edges: ReadonlyMap<string, readonly EdgeView[]>;
}

const flat: Nesting = { nodes: new Map(), edges: new Map() };

/** Gathers what is nested: it must be written within its node, wherever its id puts it in the order. */
async function nestingOf(source: ExportSource, viewing: Viewing): Promise<Nesting> {
  const nodes = new Map<string, NodeView[]>();
  const edges = new Map<string, EdgeView[]>();
  for await (const entity of source.entities()) {
    const view = nodeView(entity, viewing);
    if (typeof view.kept.parent === 'string') push(nodes, view.kept.parent, view);
  }
  for await (const link of source.links()) {
    const view = edgeView(link, viewing);
    if (typeof view.kept.within === 'string' && !isNesting(view)) push(edges, view.kept.within, view);
  }
  return { nodes, edges };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const root = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

/** Writes one GraphML document as a stream. */
class GraphmlWriter {
  readonly #source: ExportSource;
  readonly #out: Buffered;
  readonly #survey: Survey;
  readonly #keys: Keys;
  #nesting: Nesting = flat;

  constructor(source: ExportSource, out: Out, found: Survey) {
    this.#source = source;
    this.#out = new Buffered(out);
    this.#survey = found;
    this.#keys = keysOf(found);
  }

  async write(): Promise<void> {
    const { viewing, nested } = this.#survey;
    if (nested) this.#nesting = await nestingOf(this.#source, viewing);
    const whole: Fields = viewing.origin?.whole ?? {};
    const head = attributesText(viewing.origin ? { xmlns: root.xmlns, ...words(whole) } : root);
    await this.#out.write(`<?xml version="1.0" encoding="UTF-8"?>\n<graphml${head}>\n${descText(whole)}`);
    for (const key of this.#keys.all) await this.#out.write(keyText(key));
    const listed = recordsOf(whole.graphs);
    for (const [at, graph] of (listed.length > 0 ? listed : [{}]).entries()) await this.#graph(graph, at);
    if (isRecord(whole.data))
      await this.#out.write(dataText(Object.entries(whole.data), this.#of('graphml')));
    await this.#out.write('</graphml>\n');
    await this.#out.flush();
  }

  async #graph(graph: Fields, at: number): Promise<void> {
    const { viewing, whole, directed, undirected } = this.#survey;
    const given = words(graph);
    const normal = viewing.origin ? given.edgedefault !== 'undirected' : directed > 0 || undirected === 0;
    const head = viewing.origin ? given : { id: 'G', edgedefault: normal ? 'directed' : 'undirected' };
    await this.#out.write(`<graph${attributesText(head)}>\n${this.#described(graph)}`);
    if (at === 0) await this.#out.write(dataText(ownRow(whole), this.#keys.graph));
    for await (const entity of this.#source.entities()) {
      const view = nodeView(entity, viewing);
      if (graphOf(view.kept) === at && typeof view.kept.parent !== 'string') await this.#node(view);
    }
    for await (const link of this.#source.links()) {
      const view = edgeView(link, viewing);
      if (isNesting(view) || graphOf(view.kept) !== at || typeof view.kept.within === 'string') continue;
      await this.#edge(viewing.origin ? view : { ...view, directed: normal }, normal);
    }
    await this.#out.write('</graph>\n');
  }

  /** A node with the graph in it. */
  async #node(view: NodeView): Promise<void> {
    const nodes = this.#nesting.nodes.get(view.id) ?? [];
    const edges = this.#nesting.edges.get(view.id) ?? [];
    await this.#out.write(nodeStart(view, this.#keys));
    const graph = view.kept.nested;
    if (isRecord(graph) || nodes.length > 0) {
      const inner = isRecord(graph) ? graph : {};
      const given: JsonRecord = { edgedefault: 'directed', ...words(inner) };
      await this.#out.write(`<graph${attributesText(given)}>\n${this.#described(inner)}`);
      for (const each of nodes) await this.#node(each);
      for (const each of edges) await this.#edge(each, given.edgedefault !== 'undirected');
      await this.#out.write('</graph>');
    }
    await this.#out.write('</node>\n');
  }

  async #edge(view: EdgeView, normal: boolean): Promise<void> {
    const { ids } = this.#survey;
    const { source, target } = view.link;
    const ends = { source: ids.get(source) ?? source, target: ids.get(target) ?? target };
    await this.#out.write(`${edgeText(view, ends, this.#keys, normal)}\n`);
  }

  #described(graph: Fields): string {
    return (
      descText(graph) + (isRecord(graph.data) ? dataText(Object.entries(graph.data), this.#keys.graph) : '')
    );
  }

  #of(domain: Key['for']): ReadonlyMap<string, Key> {
    const keys = this.#keys.all.filter((key) => key.for === domain || key.for === 'all');
    return new Map(keys.map((key) => [key.column, key]));
  }
}

const words = (fields: Fields): JsonRecord => recordOf(fields.words);
const descText = ({ desc }: Fields) => (typeof desc === 'string' ? `<desc>${escapeText(desc)}</desc>\n` : '');
/** In which of the file's graphs something lies. */
const graphOf = ({ graph }: Fields) => (typeof graph === 'number' ? graph : 0);

function keyText({ id, for: domain, name, type, default: given, more }: Key): string {
  const head = attributesText({
    ...{ id, for: domain, 'attr.name': name, 'attr.type': type || undefined },
    ...more,
  });
  return given === undefined
    ? `<key${head}/>\n`
    : `<key${head}><default>${escapeText(given)}</default></key>\n`;
}
