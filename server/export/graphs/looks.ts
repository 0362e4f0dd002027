import type { Json } from '../../graph/records.ts';
import type { GraphFormat } from '../../import/graphs/graph.ts';
import type { Fields, Row } from './view.ts';

/** How something is drawn, as far as formats share it. */
export interface Looks {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly size?: number;
  /** Red, green and blue, 0 to 255. */
  readonly color?: readonly [number, number, number];
}

/** The looks that any graph file gave an element. */
export function looksOf(attributes: Fields): Looks {
  const viz = field(attributes.gexf, 'viz');
  const words = field(attributes.cytoscape, 'words');
  const data = [attributes.graphology, attributes.graphml, attributes.cytoscape].map((kept) =>
    field(kept, 'data'),
  );
  const places = [field(viz.position), field(words.position), ...data];
  const number = (from: readonly Fields[], name: string) =>
    from.map((each) => each[name]).find((value) => typeof value === 'number') as number | undefined;
  const [x, y, z] = ['x', 'y', 'z'].map((name) => number(places, name));
  const size = number([field(viz.size)], 'value') ?? number(data, 'size');
  const color =
    colorOf(field(viz.color)) ?? data.map((each) => colorOf(each)).find((each) => each !== undefined);
  return Object.fromEntries(
    Object.entries({ x, y, z, size, color }).filter(([, value]) => value !== undefined),
  ) as Looks;
}

/** Puts looks of GEXF and Cytoscape into the columns in which the other formats have them. */
export function looksData(attributes: Fields, format: GraphFormat, data: Row): void {
  if (format !== 'graphml' && format !== 'graphology') return;
  if (attributes.gexf === undefined && attributes.cytoscape === undefined) return;
  const { color, ...numbers } = looksOf(attributes);
  for (const [name, value] of Object.entries(numbers)) if (!data.has(name)) data.set(name, value);
  if (!color || data.has('color') || data.has('r')) return;
  if (format === 'graphology') data.set('color', `rgb(${color.join(',')})`);
  else for (const [at, name] of ['r', 'g', 'b'].entries()) data.set(name, color[at]!);
}

function colorOf({ r, g, b, hex, color }: Fields): readonly [number, number, number] | undefined {
  if (typeof r === 'number' && typeof g === 'number' && typeof b === 'number') return [r, g, b];
  const text = typeof hex === 'string' ? hex : color;
  if (typeof text !== 'string') return undefined;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
    .exec(text)
    ?.slice(1)
    .map((each) => parseInt(each, 16));
  const found = parts ?? /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text)?.slice(1).map(Number);
  return found as [number, number, number] | undefined;
}

function field(value: Json | undefined, name?: string): Fields {
  const inner =
    name === undefined || typeof value !== 'object' || value === null ? value : (value as Fields)[name];
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Fields) : {};
}
