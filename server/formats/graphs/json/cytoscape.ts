import type { ImportFormat, ImportFile, Sink } from '../../reading.ts';
import { GraphParts } from '../graph-parts.ts';
import { scopeOf } from '../xml-files.ts';
import { graphSettingNames } from '../settings.ts';
import type { Json } from '../../../graph/records.ts';
import { idText, isMap, readJson, type JsonItem } from './json-file.ts';

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
  async read(files, context, sink) {
    for (const file of files)
      await readCytoscape(file, new GraphParts('cytoscape', context, sink, scopeOf(files, file)), sink);
  },
};

const lists = ['', 'elements', 'elements.nodes', 'elements.edges'];
const LONGEST_KEPT = 1_000_000;

/**
 * Reads Cytoscape's JSON: `elements` as a list or as `{nodes, edges}`, of Cytoscape.js, of Cytoscape (.cyjs) or of
 * networkx; or the list alone. Twice, since what holds for the whole may come last.
 */
async function readCytoscape(file: ImportFile, parts: GraphParts, sink: Sink): Promise<void> {
  const root = new Map<string, Json>();
  await readJson(
    {
      ...{ file, enters: lists, skips: (path) => lists.includes(path) },
      take: ({ path, value }) => {
        if (JSON.stringify(value).length <= LONGEST_KEPT) root.set(path, value);
        else
          sink.note(
            { file: file.name, column: path },
            'This is over a million characters long, and not kept.',
          );
      },
    },
    { ...sink, problem: () => undefined },
  );
  const whole = root.get('data');
  if (isMap(whole)) {
    const data = new Map(Object.entries(whole));
    parts.whole(data, { file: file.name });
    root.set('data', Object.fromEntries(data));
  }
  const directed = root.get('directed') !== false;
  const paths = new Set<string>();
  await readJson(
    {
      ...{ file, enters: lists, skips: (path) => !lists.includes(path) },
      take: (item) => {
        paths.add(item.path);
        if (item.index === null)
          return sink.problem(item.place, 'The elements must be a list, or lists of nodes and edges.');
        readElement(item, directed, parts, sink);
      },
    },
    sink,
  );
  root.set('shape', paths.has('') ? 'list' : paths.has('elements') ? 'elements' : 'groups');
  parts.finish({ file: file.name, line: 1 }, root);
}

function readElement(
  { value, place, path, index }: JsonItem,
  directed: boolean,
  parts: GraphParts,
  sink: Sink,
): void {
  if (!isMap(value) || !isMap(value.data))
    return sink.problem(place, 'This element has no "data"; give it a map with an id.');
  const { data: given, group, ...words } = value;
  const { id: rawId, source: from, target: to, parent: rawParent, ...values } = given as Record<string, Json>;
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
      parent: rawParent === null ? undefined : idText(rawParent),
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
