/** Where the lines, bars, names and numbers of a flow picture stand. Pure; all lengths are pixels. */
import { sankey } from 'd3-sankey';
import type { SankeyLink, SankeyNode } from 'd3-sankey';
import { freeSpot } from './free-spot.ts';
import type { Box } from './free-spot.ts';
import { labelLine, nameLabel } from './name-label.ts';
import type { NameLabel } from './name-label.ts';

export interface SankeyFlow {
  readonly id: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

export interface SankeyName {
  readonly id: string;
  readonly name: string;
}

export interface PlacedNode extends SankeyName {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: NameLabel;
}

export interface PlacedFlow {
  readonly id: string;
  /** The path's `d`. */
  readonly line: string;
  /** Where its number stands. */
  readonly spot: { readonly x: number; readonly y: number };
}

export interface SankeyModel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

/** The layout's own column, which its types leave out. */
type N = SankeyNode<SankeyName, SankeyFlow> & { readonly layer?: number };
type L = SankeyLink<SankeyName, SankeyFlow>;

const barWidth = 10;
/** Height that a line takes up at its ends, so that numbers and fingers find room. */
const slot = 20;
/** Least distance between two columns, so that names stay readable; narrower panels scroll. */
const leastColumn = 111;
const margin = 4;

const layOut = (
  names: readonly SankeyName[],
  flows: readonly SankeyFlow[],
  width: number,
  height: number,
  gap: number,
) =>
  sankey<SankeyName, SankeyFlow>()
    .nodeId((node) => node.id)
    .nodeWidth(barWidth)
    .nodePadding(gap)
    .extent([
      [margin, gap],
      [width - margin, gap + height],
    ])({
    nodes: names.map((name) => ({ ...name })),
    links: flows.map((flow) => ({
      ...flow,
      source: flow.from,
      target: flow.to,
      value: Math.max(slot, flow.width),
    })),
  });

const columnsOf = (nodes: readonly N[]): readonly (readonly N[])[] => {
  const columns: N[][] = [];
  for (const node of nodes) (columns[node.layer ?? 0] ??= []).push(node);
  return columns;
};

/** The height at which one pixel of layout is one pixel of line. */
const neededHeight = (columns: readonly (readonly N[])[], gap: number): number =>
  Math.max(
    ...columns.map(
      (column) => column.reduce((sum, node) => sum + (node.value ?? 0), 0) + (column.length - 1) * gap,
    ),
  );

interface Ends {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const endsOf = (link: L): Ends => ({
  x0: (link.source as N).x1 ?? 0,
  y0: link.y0 ?? 0,
  x1: (link.target as N).x0 ?? 0,
  y1: link.y1 ?? 0,
});

const lineOf = ({ x0, y0, x1, y1 }: Ends): string => {
  const middle = (x0 + x1) / 2;
  return `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}`;
};

/** The point of the curve at `t`, 0 to 1. */
const pointOf = ({ x0, y0, x1, y1 }: Ends, t: number) => {
  const middle = (x0 + x1) / 2;
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * x0 + (b + c) * middle + d * x1, y: (a + b) * y0 + (c + d) * y1 };
};

const sideOf = (layer: number, columns: number): NameLabel['anchor'] => {
  if (layer === 0) return 'start';
  return layer === columns - 1 ? 'end' : 'middle';
};

/** Bars with their names; names of inner columns choose first, since they have room on neither side. */
const placeNodes = (nodes: readonly N[], columns: number, column: number, gap: number): PlacedNode[] => {
  const taken: Box[] = [];
  const outer = (node: N) => Number(sideOf(node.layer ?? 0, columns) !== 'middle');
  return [...nodes]
    .sort((a, b) => outer(a) - outer(b))
    .map((node) => {
      const [x, y, bottom] = [node.x0 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
      const room = { x, y: y - 6, barWidth, column, lines: Math.floor((gap - 10) / labelLine) };
      const label = nameLabel(node.name, sideOf(node.layer ?? 0, columns), room, taken);
      taken.push(label.box);
      return { id: node.id, name: node.name, x, y, width: barWidth, height: bottom - y, label };
    });
};

/**
 * Lays out flows that form no circle, for a panel `available` pixels wide; wider where names need it. Null where there
 * is nothing to draw.
 */
export const sankeyModel = (
  names: readonly SankeyName[],
  flows: readonly SankeyFlow[],
  available: number,
): SankeyModel | null => {
  const used = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  const drawn = names.filter((name) => used.has(name.id));
  if (flows.length === 0) return null;
  const gap = 3 * labelLine + 10;
  const columns = columnsOf(layOut(drawn, flows, available, 1000, gap).nodes);
  const width = Math.max(available, (columns.length - 1) * leastColumn + barWidth + 2 * margin);
  const height = neededHeight(columns, gap);
  const laid = layOut(drawn, flows, width, height, gap);
  const column = (width - 2 * margin - barWidth) / Math.max(1, columns.length - 1);
  const nodes = placeNodes(laid.nodes, columns.length, column, gap);
  const taken: Box[] = nodes.map((node) => node.label.box);
  const placed = laid.links.map((link) => {
    const ends = endsOf(link);
    return { id: link.id, line: lineOf(ends), spot: freeSpot((t) => pointOf(ends, t), taken) };
  });
  return { width, height: height + gap + margin, nodes, flows: placed };
};
