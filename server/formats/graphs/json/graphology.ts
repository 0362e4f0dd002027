import type { ImportFormat, ImportFile, Sink } from '../../reading.ts';
import { GraphParts } from '../graph-parts.ts';
import { scopeOf } from '../xml-files.ts';
import { graphSettingNames } from '../settings.ts';
import type { Json } from '../../../graph/records.ts';
import { isList, isRecord, recordOf, without } from '../../json.ts';
import { readJsonItems, type JsonItem } from '../../json-items.ts';
import { idText, readWhole } from './json-graph.ts';
import { endsOf, NodeLinkSurvey, type NodeNames } from './node-links.ts';

/** Graph JSON of graphology and sigma, and of what else writes `{nodes, edges}` or `{nodes, links}`. */
export const graphology: ImportFormat = {
  id: 'graphology',
  label: 'graph JSON (graphology, sigma, node-link)',
  extensions: ['.json'],
  settings: graphSettingNames,
  detects: (_, head) => {
    const text = Buffer.from(head).toString('latin1');
    if (!/^(ï»¿)?\s*\{/.test(text) || /"elements"\s*:/.test(text)) return false;
    return (
      /"nodes"\s*:\s*\[\s*(\]|\{\s*"(key|id|attributes|label)")/.test(text) && /"(key|id)"\s*:/.test(text)
    );
  },
  fits: ({ root, names, first }) => {
    if (root !== 'map' || names.has('elements') || !names.has('nodes')) return false;
    const node = first.get('nodes');
    return (
      names.has('links') || names.has('edges') || (isRecord(node) && (node.key ?? node.id) !== undefined)
    );
  },
  async read(files, context, sink) {
    for (const file of files)
      await readGraphology(file, new GraphParts('graphology', context, sink, scopeOf(files, file)), sink);
  },
};

const lists = ['nodes', 'edges', 'links'];
/**
 * Reads graphology's serialised graph, sigma's `{nodes: [{key, label, …}], edges: [[source, target]]}` and the
 * node-link shape of d3 and networkx (`id`, `links`). Twice, since the graph's type comes after its edges.
 */
async function readGraphology(file: ImportFile, parts: GraphParts, sink: Sink): Promise<void> {
  const survey = new NodeLinkSurvey();
  const root = await readWhole(file, { lists, attributes: 'attributes', survey }, parts, sink);
  const names = survey.names();
  const directed = isDirected(root);
  let inline = 0;
  await readJsonItems(file, {
    what: 'graph',
    enters: (path) => path === '' || lists.includes(path),
    wants: (path) => lists.includes(path),
    problem: (place, message) => sink.problem(place, message),
    take(item) {
      if (item.index === null) return sink.problem(item.place, `"${item.path}" must be a list.`);
      if (item.path !== 'nodes') readEdge(item, names, directed, parts, sink);
      else inline += readNode(item, names, parts, sink) ? 1 : 0;
    },
  });
  if (inline > 0) root.set('inline', true);
  parts.finish({ file: file.name, line: 1 }, root);
}

function isDirected(root: ReadonlyMap<string, Json>): boolean {
  const options = root.get('options');
  if (isRecord(options) && typeof options.type === 'string') return options.type !== 'undirected';
  const { directed } = Object.fromEntries(root);
  // sigma's demo and d3 say nothing of directions; graphology's default is a mixed graph of directed edges.
  return directed !== false;
}

/** True where a node's values stand beside its key. */
function readNode(
  { value, place, index }: JsonItem,
  names: NodeNames,
  parts: GraphParts,
  sink: Sink,
): boolean {
  const id = names.ofNode(value, index ?? 0);
  if (id === undefined) {
    sink.problem(place, 'This node has no "key"; give it one, a text.');
    return false;
  }
  const { key, id: other, attributes, ...rest } = recordOf(value);
  const inline = attributes === undefined && Object.keys(rest).length > 0;
  if (attributes !== undefined && !isRecord(attributes))
    sink.problem(place, 'The "attributes" of this node must be a map of names to values.');
  const data = new Map(Object.entries(isRecord(attributes) ? attributes : rest));
  if (key !== undefined && other !== undefined) data.set('id', other);
  const kept =
    isRecord(attributes) && Object.keys(rest).length > 0
      ? new Map<string, Json>([['words', rest]])
      : undefined;
  parts.node({
    ...{ place: { ...place, object: `node ${id}` }, locator: `node ${id}`, id, data, labelColumn: 'label' },
    ...(kept ? { rest: kept } : {}),
  });
  return inline;
}

function readEdge(
  { value, place, path, index }: JsonItem,
  names: NodeNames,
  normal: boolean,
  parts: GraphParts,
  sink: Sink,
): void {
  const { key, attributes, undirected, ...said } = recordOf(value);
  const { from, to } = said;
  // vis.js calls its ends so.
  const named = said.source === undefined && from !== undefined && to !== undefined;
  const more = without(said, named ? ['from', 'to'] : ['source', 'target']);
  const [source, target] = endsOf(value).map((end) => names.ofEnd(end));
  if (source === undefined || target === undefined)
    return sink.problem(
      place,
      `This edge has no "${source === undefined ? 'source' : 'target'}"; write the key of a node.`,
    );
  const id = idText(key);
  const plain = attributes === undefined;
  const data = new Map(Object.entries(isRecord(attributes) ? attributes : plain ? more : {}));
  const rest = new Map<string, Json>();
  if (isList(value)) rest.set('pair', true);
  if (undirected === true && normal) rest.set('directed', false);
  if (!plain && Object.keys(more).length > 0) rest.set('words', more);
  parts.edge({
    ...{ place: id === undefined ? place : { ...place, object: `edge ${id}` } },
    ...{ locator: id === undefined ? `${path}[${index}]` : `edge ${id}`, id, source, target, data, rest },
    ...{ directed: undirected === true ? false : normal, labelColumn: 'label' },
  });
}
