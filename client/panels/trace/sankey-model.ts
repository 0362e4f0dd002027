/** Where the lines, bars, names and numbers of a flow picture stand. Pure; all lengths are pixels. */
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import {
  along,
  type Box,
  curve,
  detours,
  type Ends,
  freeSpot,
  labelLine,
  nameLabel,
  nameLines,
  type NameLabel,
  type Point,
  type Stage,
} from './sankey-geometry.ts';

interface SankeyFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

interface SankeyName {
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
  readonly spot: Point;
}

interface SankeyModel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

/** The layout's own column, which its types leave out. */
type N = SankeyNode<{ id: string }, Stage> & { readonly layer?: number };
type L = SankeyLink<{ id: string }, Stage>;

const barWidth = 10;
/** Height that a line takes up at its ends, so that numbers and fingers find room. */
const slot = 20;
/** Least distance between two columns, so that names stay readable; narrower panels scroll. */
const minColumn = 111;
const margin = 4;
/** Lines that a name may take. */
const maxLines = 3;
/** Between two bars of a column: room for a name of so many lines. */
const gapFor = (lines: number): number => lines * labelLine + 10;

interface Room {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

const layOut = (ids: readonly string[], stages: readonly Stage[], { width, height, gap }: Room) =>
  sankey<{ id: string }, Stage>()
    .nodeId((node) => node.id)
    .nodeWidth(barWidth)
    .nodePadding(gap)
    .extent([
      [margin, gap],
      [width - margin, gap + height],
    ])({
    nodes: ids.map((id) => ({ id })),
    links: stages.map((stage) => ({
      ...stage,
      source: stage.from,
      target: stage.to,
      value: Math.max(slot, stage.width),
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

/** The layout puts the nodes themselves where their ids stood. */
const placed = (end: L['source']): N | null => (typeof end === 'object' ? end : null);

const endsOf = (link: L): Ends => ({
  x0: placed(link.source)?.x1 ?? 0,
  y0: link.y0 ?? 0,
  x1: placed(link.target)?.x0 ?? 0,
  y1: link.y1 ?? 0,
});

const sideOf = (layer: number, columns: number): NameLabel['anchor'] => {
  if (layer === 0) return 'start';
  return layer === columns - 1 ? 'end' : 'middle';
};

type Named = N & { readonly name: string };

/** Bars with their names; names of inner columns choose first, since they have room on neither side. */
const placeNodes = (
  nodes: readonly Named[],
  columns: number,
  column: number,
  lines: number,
): PlacedNode[] => {
  const taken: Box[] = [];
  const outer = (node: N) => Number(sideOf(node.layer ?? 0, columns) !== 'middle');
  return [...nodes]
    .sort((a, b) => outer(a) - outer(b))
    .map((node) => {
      const [x, y, bottom] = [node.x0 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
      const room = { x, y: y - 6, barWidth, column, lines };
      const label = nameLabel(node.name, sideOf(node.layer ?? 0, columns), room, taken);
      taken.push(label.box);
      return { id: node.id, name: node.name, x, y, width: barWidth, height: bottom - y, label };
    });
};

const barOf = ({ x, y, width, height }: PlacedNode): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

const placeFlows = (flows: readonly SankeyFlow[], links: readonly L[], taken: Box[]): PlacedFlow[] =>
  flows.map(({ id }) => {
    const stages = links.filter((link) => link.flow === id).map(endsOf);
    return { id, line: curve(stages), spot: freeSpot(along(stages), taken) };
  });

/**
 * Lays out flows that form no circle, for a panel `available` pixels wide; wider where names need it. Null where there
 * is nothing to draw.
 */
export function sankeyModel(
  names: readonly SankeyName[],
  flows: readonly SankeyFlow[],
  available: number,
): SankeyModel | null {
  if (flows.length === 0) return null;
  const used = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  const nameOf = new Map(names.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name]));
  const ids = [...nameOf.keys()];
  const whole = flows.map((flow) => ({ ...flow, flow: flow.id }));
  const trial = { width: available, height: 1000, gap: gapFor(maxLines) };
  const layers = new Map(layOut(ids, whole, trial).nodes.map((node: N) => [node.id, node.layer ?? 0]));
  const { places, stages } = detours(flows, (id) => layers.get(id) ?? 0);
  const all = [...ids, ...places];
  const columns = columnsOf(layOut(all, stages, trial).nodes);
  const width = Math.max(available, (columns.length - 1) * minColumn + barWidth + 2 * margin);
  const column = (width - 2 * margin - barWidth) / Math.max(1, columns.length - 1);
  const lines = Math.max(...[...nameOf.values()].map((name) => nameLines(name, column, maxLines)));
  const gap = gapFor(lines);
  const height = neededHeight(columns, gap);
  const laid = layOut(all, stages, { width, height, gap });
  const named = laid.nodes.flatMap((node: N) => {
    const name = nameOf.get(node.id);
    return name === undefined ? [] : [{ ...node, name }];
  });
  const nodes = placeNodes(named, columns.length, column, lines);
  const taken = nodes.flatMap((node) => [node.label.box, barOf(node)]);
  return { width, height: height + gap + margin, nodes, flows: placeFlows(flows, laid.links, taken) };
}
