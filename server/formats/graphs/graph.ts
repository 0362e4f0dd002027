import type { Json } from '../../graph/records.ts';
import type { Place } from '../reading.ts';

/**
 * What graph files of any format say, as readers hand it on to `GraphParts`: nodes and edges with typed attributes.
 * Ids are the file's own.
 */

/** The names of values in the file's order; a map, since a column may be called `__proto__`. */
export type Values = Map<string, Json>;

interface GraphElement {
  readonly place: Place;
  /** Where in the file: `node n0`, `line 12`. */
  readonly locator: string;
  /** The label as the file has it, where the format has one apart from the columns. */
  readonly label?: string | undefined;
  /** The column of labels, where labels are in columns. */
  readonly labelColumn?: string | undefined;
  /** What the columns say. */
  readonly data: Values;
  /** Anything else that the format says of it: looks, spells, ports. Kept as it is. */
  readonly rest?: Values;
  /** EDTF. */
  readonly valid?: string | undefined;
}

export interface GraphNode extends GraphElement {
  readonly id: string;
  /** The nodes that it lies in, the nearest first. */
  readonly parents?: readonly string[] | undefined;
  readonly summary?: string | undefined;
}

export interface GraphEdge extends GraphElement {
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** What it says where it has no label, such as a kind. */
  readonly word?: string | undefined;
}

/** The ids of the formats that share this shape; each keeps what it read under its id in `attributes`. */
export const graphFormats = ['graphml', 'gexf', 'graphology', 'cytoscape', 'edges'] as const;
export type GraphFormat = (typeof graphFormats)[number];
