import type { ImportFormat, ImportFile, Sink } from '../../reading.ts';
import { GraphParts } from '../graph-parts.ts';
import { scopeOf } from '../xml-files.ts';
import { graphSettingNames } from '../settings.ts';
import type { Json } from '../../../graph/records.ts';
import { isRecord, recordOf } from '../../json.ts';
import { readJsonItems, type JsonItem } from '../../json-items.ts';
import { idText, readWhole } from './json-graph.ts';

/** JSON of Cytoscape.js, Cytoscape and networkx. */
export const cytoscape: ImportFormat = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  extensions: ['.cyjs', '.json'],
  settings: graphSettingNames,
  detects: (name, head) => {
    const text = Buffer.from(head).toString('latin1');
    if (!/^(ï»¿)?\s*[{[]/.test(text)) return false;
    if (/\.cyjs$/i.test(name) || /"elements"\s*:\s*(\[\s*\{|\{\s*"(nodes|edges)"\s*:)/.test(text))
      return true;
    return /^(ï»¿)?\s*\[\s*\{\s*"(group|data)"\s*:/.test(text) && /"data"\s*:\s*\{/.test(text);
  },
  fits: ({ root, names, first }) => {
    const item = first.get(root === 'list' ? '' : 'elements');
    return (root === 'map' && names.has('elements')) || (isRecord(item) && isRecord(item.data));
  },
  async read(files, context, sink) {
    for (const file of files)
      await readCytoscape(file, new GraphParts('cytoscape', context, sink, scopeOf(files, file)), sink);
  },
};

const lists = ['', 'elements', 'elements.nodes', 'elements.edges'];
/**
 * Reads Cytoscape's JSON: `elements` as a list or as `{nodes, edges}`, of Cytoscape.js, of Cytoscape (.cyjs) or of
 * networkx; or the list alone. Twice, since what holds for the whole may come last.
 */
async function readCytoscape(file: ImportFile, parts: GraphParts, sink: Sink): Promise<void> {
  const root = await readWhole(file, { lists, attributes: 'data' }, parts, sink);
  const directed = root.get('directed') !== false;
  const paths = new Set<string>();
  await readJsonItems(file, {
    what: 'graph',
    enters: (path) => lists.includes(path),
    wants: (path) => lists.includes(path),
    problem: (place, message) => sink.problem(place, message),
    take(item) {
      paths.add(item.path);
      if (item.index === null)
        return sink.problem(item.place, 'The elements must be a list, or lists of nodes and edges.');
      readElement(item, directed, parts, sink);
    },
  });
  root.set('shape', paths.has('') ? 'list' : paths.has('elements') ? 'elements' : 'groups');
  parts.finish({ file: file.name, line: 1 }, root);
}

function readElement(
  { value, place, path, index }: JsonItem,
  directed: boolean,
  parts: GraphParts,
  sink: Sink,
): void {
  const { data: given, group, ...words } = recordOf(value);
  if (!isRecord(given)) return sink.problem(place, 'This element has no "data"; give it a map with an id.');
  const { id: rawId, source: from, target: to, parent: rawParent, ...values } = given;
  const isEdge =
    path === 'elements.edges' ||
    group === 'edges' ||
    (path !== 'elements.nodes' && from !== undefined && to !== undefined);
  const id = idText(rawId);
  const data = new Map(Object.entries(values));
  const rest = new Map<string, Json>(Object.entries(words).length > 0 ? [['words', words]] : []);
  const object = id === undefined ? {} : { object: `${isEdge ? 'edge' : 'node'} ${id}` };
  const at = { ...place, ...object };
  if (!isEdge) {
    if (id === undefined)
      return sink.problem(place, 'This node has no "id" in its "data"; give it one, a text.');
    return parts.node({
      ...{ place: at, locator: `node ${id}`, id, data, rest, labelColumn: 'label' },
      parents: [rawParent === null ? [] : (idText(rawParent) ?? [])].flat(),
    });
  }
  const [source, target] = [idText(from), idText(to)];
  if (source === undefined || target === undefined)
    return sink.problem(
      at,
      `This edge has no "${source === undefined ? 'source' : 'target'}" in its "data"; write the id of a node.`,
    );
  const { interaction } = values;
  parts.edge({
    ...{ place: at, locator: id === undefined ? `${path}[${index}]` : `edge ${id}`, id, source, target },
    ...{
      data,
      rest,
      directed,
      labelColumn: 'label',
      word: typeof interaction === 'string' ? interaction : undefined,
    },
  });
}
