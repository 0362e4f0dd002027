import type { Json } from '../../graph/records.ts';
import type { Column } from '../../import/graphs/columns.ts';
import {
  OWN,
  ownEdgeColumns,
  ownGraphColumns,
  ownNodeColumns,
  type OwnSort,
} from '../../import/graphs/own-columns.ts';
import type { Sort, Survey } from './survey.ts';
import type { Fields } from './view.ts';

/** A `<key>` to be written. */
export interface Key extends Pick<Column, 'id' | 'for' | 'type' | 'column'> {
  readonly name?: string;
  readonly default?: string;
  readonly more?: Readonly<Record<string, Json>>;
}

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
  const origin = (viewing.origin?.whole ?? {}) as Fields & {
    keys?: readonly Key[];
    labels?: Record<string, string>;
  };
  const all: Key[] = [...(origin.keys ?? [])];
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
    let id = column.startsWith(OWN) ? `${letter}_${column.replace(':', '_')}` : `${letter}${all.length}`;
    while (ids.has(id)) id = `${id}_`;
    ids.add(id);
    const key: Key = { id, for: domain, name: column, type, column };
    all.push(key);
    learn(key);
  };
  const nodeLabel = viewing.origin ? (origin.labels?.node ?? null) : 'label';
  const edgeLabel = origin.labels?.edge ?? (edgeLabels ? 'label' : null);
  if (nodeLabel !== null) add('node', nodeLabel, 'string');
  if (edgeLabel !== null) add('edge', edgeLabel, 'string');
  for (const [column, sort] of nodeColumns) add('node', column, types[sort]);
  for (const [column, sort] of edgeColumns) add('edge', column, types[sort]);
  for (const [name, sort] of Object.entries(ownNodeColumns))
    if (ownNode.has(name)) add('node', OWN + name, types[sort]);
  for (const [name, sort] of Object.entries(ownEdgeColumns))
    if (ownEdge.has(name)) add('edge', OWN + name, types[sort]);
  for (const [name, sort] of Object.entries(ownGraphColumns))
    if (whole.has(name)) add('graph', OWN + name, types[sort]);
  return { all, ...maps, nodeLabel, edgeLabel };
}
