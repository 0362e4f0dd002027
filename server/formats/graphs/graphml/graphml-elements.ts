import { isRecord, itemsOf, recordOf, recordsOf, textOf } from '../../json.ts';
import type { Json } from '../../../graph/records.ts';
import { ownPrefix, ownEdgeColumns, ownGraphColumns, ownNodeColumns, type OwnSort } from '../own-values.ts';
import { attributesText, escapeText } from '../xml.ts';
import { type EdgeView, type Fields, type NodeView, type Row } from '../view.ts';
import { valueText, xmlText } from '../values.ts';
import { columnsOf, type Column } from '../columns.ts';
import type { Sort, Survey } from '../survey.ts';

/** `<data>` elements for the columns of a row; those in `defaults` are left to the key's default. */
export function dataText(
  row: Iterable<readonly [string, Json]>,
  keys: ReadonlyMap<string, Key>,
  defaults: Json = [],
): string {
  const left = new Set(itemsOf(defaults));
  let text = '';
  for (const [column, value] of row) {
    const key = keys.get(column);
    if (!key || value === null || left.has(column)) continue;
    const inside =
      isRecord(value) && typeof value.xml === 'string'
        ? value.xml
        : escapeText(xmlText(valueText(value, key.type)));
    text += `<data key="${escapeText(key.id)}">${inside}</data>`;
  }
  return text;
}

/** A `<node>` without its end, since nodes may lie in it. */
export function nodeStart(view: NodeView, keys: Keys): string {
  const { id, own, kept, entity } = view;
  const words = recordOf(kept.words);
  const desc =
    own.has('summary') || entity.summary === null
      ? ''
      : `<desc>${escapeText(xmlText(entity.summary))}</desc>`;
  const columns = labelled(view, keys.node, keys.nodeLabel);
  const text = dataText([...columns, ...ownRow(own)], keys.node, kept.defaults);
  return `<node${attributesText({ id: xmlText(id), ...words })}>${desc}${text}${portsText(kept, keys)}${locatorText(kept)}`;
}

/** A whole `<edge>`; `normal` is what the graph around it says of directions. */
export function edgeText(
  view: EdgeView,
  ends: { source: string; target: string },
  keys: Keys,
  normal: boolean,
): string {
  const { id, own, kept, directed } = view;
  const words = recordOf(kept.words);
  const head = attributesText({
    id: id === null ? undefined : xmlText(id),
    ...{ source: xmlText(ends.source), target: xmlText(ends.target) },
    directed: directed === normal ? undefined : String(directed),
    ...words,
  });
  const desc = typeof kept.desc === 'string' ? `<desc>${escapeText(kept.desc)}</desc>` : '';
  const columns = labelled(view, keys.edge, keys.edgeLabel);
  const inside = desc + dataText([...columns, ...ownRow(own)], keys.edge, kept.defaults);
  return inside === '' ? `<edge${head}/>` : `<edge${head}>${inside}</edge>`;
}

export function ownRow(own: Row): [string, Json][] {
  return [...own].map(([name, value]) => [ownPrefix + name, value]);
}

/** The columns with the label in the one that is for it. */
function labelled(
  { data, label }: NodeView | EdgeView,
  keys: ReadonlyMap<string, Key>,
  column: string | null,
): Iterable<readonly [string, Json]> {
  if (column === null || label === null || data.has(column) || !keys.has(column)) return data;
  return [[column, label], ...data];
}

function portsText({ ports }: Fields, keys: Keys): string {
  const all = new Map(
    keys.all.filter((key) => key.for === 'port' || key.for === 'all').map((key) => [key.column, key]),
  );
  return recordsOf(ports)
    .map(({ data, ...words }) => {
      const inside = isRecord(data) ? dataText(Object.entries(data), all) : '';
      return `<port${attributesText(words)}>${inside}</port>`;
    })
    .join('');
}

const locatorText = ({ locator }: Fields) =>
  isRecord(locator) ? `<locator${attributesText(locator)}/>` : '';

/** A `<key>` to be written. */
export type Key = Column;

/** The keys of a file, and which holds what. */
export interface Keys {
  readonly all: readonly Key[];
  readonly node: ReadonlyMap<string, Key>;
  readonly edge: ReadonlyMap<string, Key>;
  readonly graph: ReadonlyMap<string, Key>;
  /** The columns that hold names. */
  readonly nodeLabel: string | null;
  readonly edgeLabel: string | null;
}

const types: Readonly<Record<Sort | OwnSort, string>> = {
  ...{ boolean: 'boolean', int: 'long', double: 'double', string: 'string', list: 'string', json: 'string' },
};

/** The keys of the file of origin, then those for what else there is. */
export function keysOf({
  viewing,
  nodeColumns,
  edgeColumns,
  ownNode,
  ownEdge,
  edgeLabels,
  whole,
}: Survey): Keys {
  const origin = viewing.origin?.whole;
  const labels = recordOf(origin?.labels);
  const all: Key[] = [...columnsOf(origin?.keys)];
  const ids = new Set(all.map(({ id }) => id));
  const maps = { node: new Map<string, Key>(), edge: new Map<string, Key>(), graph: new Map<string, Key>() };
  const learn = (key: Key) => {
    for (const domain of ['node', 'edge', 'graph'] as const)
      if (key.for === domain || key.for === 'all') maps[domain].set(key.column, key);
  };
  all.forEach(learn);
  const add = (domain: 'node' | 'edge' | 'graph', column: string, type: string) => {
    if (maps[domain].has(column)) return;
    const [letter] = domain;
    let id = column.startsWith(ownPrefix)
      ? `${letter}_${column.replace(':', '_')}`
      : `${letter}${all.length}`;
    while (ids.has(id)) id = `${id}_`;
    ids.add(id);
    const key: Key = { id, for: domain, name: column, type, column };
    all.push(key);
    learn(key);
  };
  const nodeLabel = origin ? (textOf(labels, 'node') ?? null) : 'label';
  const edgeLabel = textOf(labels, 'edge') ?? (edgeLabels ? 'label' : null);
  if (nodeLabel !== null) add('node', nodeLabel, 'string');
  if (edgeLabel !== null) add('edge', edgeLabel, 'string');
  for (const [column, sort] of nodeColumns) add('node', column, types[sort]);
  for (const [column, sort] of edgeColumns) add('edge', column, types[sort]);
  for (const [name, sort] of Object.entries(ownNodeColumns))
    if (ownNode.has(name)) add('node', ownPrefix + name, types[sort]);
  for (const [name, sort] of Object.entries(ownEdgeColumns))
    if (ownEdge.has(name)) add('edge', ownPrefix + name, types[sort]);
  for (const [name, sort] of Object.entries(ownGraphColumns))
    if (whole.has(name)) add('graph', ownPrefix + name, types[sort]);
  return { all, ...maps, nodeLabel, edgeLabel };
}
