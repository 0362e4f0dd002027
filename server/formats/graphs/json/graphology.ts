import type { ImportFormat, ImportFile, Sink } from '../../reading.ts';
import { GraphParts } from '../graph-parts.ts';
import { scopeOf } from '../xml-files.ts';
import { graphSettingNames } from '../settings.ts';
import type { Json } from '../../../graph/records.ts';
import { idText, isMap, readJson, type JsonItem } from './json-file.ts';

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
  async read(files, context, sink) {
    for (const file of files)
      await readGraphology(file, new GraphParts('graphology', context, sink, scopeOf(files, file)), sink);
  },
};

const lists = ['nodes', 'edges', 'links'];
/** Characters that a property of the whole may have to be kept. */
const LONGEST_KEPT = 1_000_000;

/**
 * Reads graphology's serialised graph, sigma's `{nodes: [{key, label, …}], edges: [[source, target]]}` and the
 * node-link shape of d3 and networkx (`id`, `links`). Twice, since the graph's type comes after its edges.
 */
async function readGraphology(file: ImportFile, parts: GraphParts, sink: Sink): Promise<void> {
  const root = new Map<string, Json>();
  const silent: Sink = { ...sink, problem: () => undefined };
  await readJson(
    {
      ...{ file, enters: ['', ...lists], skips: (path) => lists.includes(path) },
      take: ({ path, value }) => {
        if (JSON.stringify(value).length <= LONGEST_KEPT) root.set(path, value);
        else
          sink.note(
            { file: file.name, column: path },
            'This is over a million characters long, and not kept.',
          );
      },
    },
    silent,
  );
  const attributes = root.get('attributes');
  if (isMap(attributes)) {
    const whole = new Map(Object.entries(attributes));
    parts.whole(whole, { file: file.name });
    root.set('attributes', Object.fromEntries(whole));
  }
  const directed = isDirected(root);
  let inline = 0;
  const enters = ['', ...lists];
  await readJson(
    {
      ...{ file, enters, skips: (path) => !lists.includes(path) },
      take: (item) => {
        if (item.index === null) return sink.problem(item.place, `"${item.path}" must be a list.`);
        if (item.path !== 'nodes') readEdge(item, directed, parts, sink);
        else inline += readNode(item, parts, sink) ? 1 : 0;
      },
    },
    sink,
  );
  if (inline > 0) root.set('inline', true);
  parts.finish({ file: file.name, line: 1 }, root);
}

function isDirected(root: ReadonlyMap<string, Json>): boolean {
  const options = root.get('options');
  if (isMap(options) && typeof options.type === 'string') return options.type !== 'undirected';
  const { directed } = Object.fromEntries(root);
  // sigma's demo and d3 say nothing of directions; graphology's default is a mixed graph of directed edges.
  return directed !== false;
}

/** True where a node's values stand beside its key. */
function readNode({ value, place }: JsonItem, parts: GraphParts, sink: Sink): boolean {
  const id = isMap(value) ? idText(value.key ?? value.id) : idText(value);
  if (id === undefined) {
    sink.problem(place, 'This node has no "key"; give it one, a text.');
    return false;
  }
  const { key, id: other, attributes, ...rest } = isMap(value) ? value : ({} as Record<string, Json>);
  const inline = attributes === undefined && Object.keys(rest).length > 0;
  if (attributes !== undefined && !isMap(attributes))
    sink.problem(place, 'The "attributes" of this node must be a map of names to values.');
  const data = new Map(Object.entries(isMap(attributes) ? attributes : rest));
  if (key !== undefined && other !== undefined) data.set('id', other);
  const kept =
    isMap(attributes) && Object.keys(rest).length > 0 ? new Map([['words', rest as Json]]) : undefined;
  parts.node({
    ...{ place: { ...place, object: `node ${id}` }, locator: `node ${id}`, id, data, labelColumn: 'label' },
    ...(kept ? { rest: kept } : {}),
  });
  return inline;
}

function readEdge(
  { value, place, path, index }: JsonItem,
  normal: boolean,
  parts: GraphParts,
  sink: Sink,
): void {
  const edge = Array.isArray(value)
    ? ({ source: value[0] as Json, target: value[1] as Json } as Record<string, Json>)
    : isMap(value)
      ? value
      : {};
  const { source: from, target: to, key, attributes, undirected, ...more } = edge;
  const [source, target] = [idText(from), idText(to)];
  if (source === undefined || target === undefined)
    return sink.problem(
      place,
      `This edge has no "${source === undefined ? 'source' : 'target'}"; write the key of a node.`,
    );
  const id = idText(key);
  const plain = attributes === undefined;
  const data = new Map(Object.entries(isMap(attributes) ? attributes : plain ? more : {}));
  const rest = new Map<string, Json>();
  if (Array.isArray(value)) rest.set('pair', true);
  if (undirected === true && normal) rest.set('directed', false);
  if (!plain && Object.keys(more).length > 0) rest.set('words', more);
  parts.edge({
    ...{ place: id === undefined ? place : { ...place, object: `edge ${id}` } },
    ...{ locator: id === undefined ? `${path}[${index}]` : `edge ${id}`, id, source, target, data, rest },
    ...{ directed: undirected === true ? false : normal, labelColumn: 'label' },
  });
}
