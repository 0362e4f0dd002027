/** The layout itself, apart from the worker that runs it: fcose for what can be read whole, forces for crowds; labels given room. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../state/view.ts';
import { crowdPlaces } from './crowd.ts';
import { bodyOf, partRooms, type Placeable } from './placing.ts';

cytoscape.use(fcose);

export interface LayoutJob {
  /** Each node with the room that it and its label take, in model units. */
  readonly nodes: readonly Placeable[];
  readonly links: readonly { readonly id: string; readonly source: string; readonly target: string }[];
  readonly seed: number;
  /** Width over height of the canvas. */
  readonly aspect: number;
}

export interface LayoutNote {
  /** 0 to 1. */
  readonly progress: number;
  /** Null where a pass is not worth drawing. */
  readonly positions: Readonly<Record<string, Point>> | null;
}

/** Above this many nodes fcose's refinement takes too long to wait for. */
const maxRefined = 150;
/** Up to this many nodes each gets room for its label; of more, most labels are not drawn before one looks closer. */
const maxLabelled = 450;
const maxPasses = 4;
/** How many times its own area a room gets in a crowd, and the least side of that, in model units. */
const airy = 2;
const minSide = 70;

const positionsOf = (cy: cytoscape.Core): Record<string, Point> =>
  Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/** Stretches towards the canvas's shape, at most by half, so that neither side is left empty. */
const stretched = (positions: Record<string, Point>, aspect: number): Record<string, Point> => {
  const points = Object.values(positions);
  if (points.length < 2) return positions;
  const span = (values: number[]) => Math.max(...values) - Math.min(...values) || 1;
  const ratio = aspect / (span(points.map((p) => p.x)) / span(points.map((p) => p.y)));
  const factor = Math.sqrt(Math.min(3, Math.max(1 / 3, ratio)));
  return Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [id, { x: x * factor, y: y / factor }]),
  );
};

/** Many links between a pair must not pull it together more than one does. */
const onePerPair = (links: LayoutJob['links']): LayoutJob['links'] => [
  ...new Map(links.map((link) => [[link.source, link.target].sort().join(' '), link])).values(),
];

const run = (cy: cytoscape.Core, options: Record<string, unknown>): void => {
  cy.layout({ name: 'fcose', animate: false, fit: false, ...options } as cytoscape.LayoutOptions).run();
};

/** Places a graph; `report` hears of each pass, with the positions so far. The same job gives the same positions. */
export function arrange(
  job: LayoutJob,
  report: (note: LayoutNote) => void = () => {},
): Record<string, Point> {
  return job.nodes.length > maxRefined ? arrangeCrowd(job, report) : arrangeFew(job, report);
}

/** In about 0.2 s for 300 nodes, 3 s for 10,000. */
const arrangeCrowd = (job: LayoutJob, report: (note: LayoutNote) => void): Record<string, Point> => {
  const rooms = job.nodes.length > maxLabelled ? job.nodes.map(bodyOf) : job.nodes;
  const area = rooms.reduce((sum, { width, height }) => sum + width * height, 0) / rooms.length;
  const crowd = {
    nodes: job.nodes,
    links: onePerPair(job.links).filter((link) => link.source !== link.target),
    side: Math.max(minSide, Math.sqrt(airy * area)),
    aspect: job.aspect,
  };
  const places = crowdPlaces(crowd, seeded(job.seed), (progress) => report({ progress, positions: null }));
  return partRooms(rooms, stretched(places, job.aspect));
};

/** In seconds for 150 nodes. */
const arrangeFew = (job: LayoutJob, report: (note: LayoutNote) => void): Record<string, Point> => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...job.nodes.map((node) => ({ group: 'nodes' as const, data: { ...node } })),
      ...onePerPair(job.links).map((link) => ({ group: 'edges' as const, data: { ...link } })),
    ],
  });
  const finish = () => partRooms(job.nodes, stretched(positionsOf(cy), job.aspect));
  // Hubs stand further from each other than from what hangs on them, so that their middles stay readable.
  const apart = (edge: cytoscape.EdgeSingular) =>
    85 + 5 * Math.sqrt(edge.source().degree(false) * edge.target().degree(false));
  const common = { idealEdgeLength: apart, nodeSeparation: 120, nodeRepulsion: 14_000, gravity: 0.3 };
  try {
    return withSeed(job.seed, () => {
      run(cy, { ...common, quality: job.nodes.length > 2 ? 'draft' : 'default', randomize: true });
      for (let pass = 1; pass <= maxPasses; pass += 1) {
        report({ progress: pass / (maxPasses + 1), positions: finish() });
        run(cy, {
          ...common,
          quality: 'proof',
          randomize: false,
          numIter: 600,
          initialEnergyOnIncremental: 0.5 / pass,
        });
      }
      return finish();
    });
  } finally {
    cy.destroy();
  }
};

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs `work` with `Math.random` seeded: the layout library knows no other source of chance. */
const withSeed = <Result>(seed: number, work: () => Result): Result => {
  const random = Math.random;
  Math.random = seeded(seed);
  try {
    return work();
  } finally {
    Math.random = random;
  }
};
