/** Where the map is looked at from: fitted whole until somebody looks elsewhere. Offsets are rendered pixels. */
import type { Collection, Core } from 'cytoscape';
import type { Camera, Point } from '../state/view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the map in model units. */
interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** Pixels on each side. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const zoomRange = { minZoom: 0.08, maxZoom: 4 };
/** A map of few entities is not blown up beyond this. */
const maxFittedZoom = 1.25;
const padding = 14;
/** Kept free at the bottom for the line that says what is shown; on a phone's width the tools lie below it. */
const foot = 20;
const phoneFoot = 84;
const phoneWidth = 560;
/** Kept free at the right for the tools, which lie at the bottom of a phone's map. */
const tools = 44;
/** On a small canvas the map needs the room more than the labels at its edge do: their share of a side at most. */
const maxMarginShare = 1 / 9;
/** Around elements that are shown alone. */
const partMargins: Margins = { left: 60, right: 60, top: 40, bottom: 40 };
/** An element this close to the edge is not well in view. */
const edge = 48;
/** What is revealed is not left smaller than at this zoom. */
const minRevealZoom = 0.45;
const moveMs = 160;

/**
 * Zoom and pan that show a box of the map whole, with room for labels that stick out of it. `marginsAt` says
 * how far they do at a zoom; since that depends on the zoom, it is asked twice.
 */
export function fitView(
  box: Box,
  canvas: Size,
  marginsAt: (zoom: number) => Margins,
): { readonly zoom: number; readonly pan: Point } {
  const within = (zoom: number) => {
    const margins = marginsAt(zoom);
    const across = (side: number) => Math.min(side, canvas.width * maxMarginShare);
    const down = (side: number) => Math.min(side, canvas.height * maxMarginShare);
    const [left, top] = [padding + across(margins.left), padding + down(margins.top)];
    const isPhone = canvas.width < phoneWidth;
    const width = canvas.width - left - across(margins.right) - padding - (isPhone ? 0 : tools);
    const bottom = isPhone ? phoneFoot : foot;
    const height = canvas.height - top - down(margins.bottom) - padding - bottom;
    const fitted = Math.min(maxFittedZoom, width / Math.max(1, box.w), height / Math.max(1, box.h));
    return { left, top, width, height, zoom: Math.max(zoomRange.minZoom, fitted) };
  };
  const first = within(
    Math.min(maxFittedZoom, canvas.width / Math.max(1, box.w), canvas.height / Math.max(1, box.h)),
  );
  const { left, top, width, height, zoom } = within(first.zoom);
  return {
    zoom,
    pan: {
      x: left + width / 2 - (box.x1 + box.w / 2) * zoom,
      y: top + height / 2 - (box.y1 + box.h / 2) * zoom,
    },
  };
}

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Where `cy` is looked at from, as the address keeps it. */
export function cameraOf(cy: Core): Camera {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return {
    zoom: round(zoom, 4),
    x: round((cy.width() / 2 - x) / zoom, 1),
    y: round((cy.height() / 2 - y) / zoom, 1),
  };
}

const panFor = (cy: Core, { zoom, x, y }: Camera): Point => ({
  x: cy.width() / 2 - x * zoom,
  y: cy.height() / 2 - y * zoom,
});

const sizeOf = (cy: Core): Size => ({ width: cy.width(), height: cy.height() });

const middleOf = (elements: Collection): Point => {
  const box = elements.renderedBoundingBox({});
  return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
};

/** Moves the view of a map. */
interface MapCamera {
  /** Whether the map keeps itself fitted: until somebody looks elsewhere. */
  isFitted(): boolean;
  /** Says that somebody looks elsewhere now. */
  release(): void;
  /** Shows everything, with room for the labels, and keeps it in view. */
  fit(): void;
  /** Shows this part of the map, a box in model units. */
  fitPart(box: Box): void;
  /**
   * Looks again after the canvas got another size. A panel that opens for a selection made on the canvas (`tapped`) must
   * not move what was clicked; it only must not cover it.
   */
  resized(selected: string | null, tapped: boolean): void;
  /** Brings one element into the middle unless it is well in view. */
  reveal(id: string): void;
  panBy(offset: Point): void;
  /** Multiplies the zoom about the middle. */
  zoomBy(factor: number): void;
  set(camera: Camera): void;
}

/**
 * The camera of `cy`. `boxOf` tells of the map as it is or will be, `marginsAt` how far labels stick out at a zoom,
 * `looked` hears where a move led.
 */
export function createCamera(
  cy: Core,
  boxOf: () => Box | null,
  marginsAt: (zoom: number) => Margins,
  looked: (camera: Camera) => void,
): MapCamera {
  let fitted = true;
  const moveTo = (change: { readonly zoom?: number; readonly pan?: Point }) => {
    fitted = false;
    const { zoom = cy.zoom(), pan = cy.pan() } = change;
    const report = () => {
      if (!cy.destroyed()) looked(cameraOf(cy));
    };
    cy.stop();
    if (!isCalm()) return void cy.animate({ zoom, pan }, { duration: moveMs, complete: report });
    cy.viewport({ zoom, pan });
    report();
  };
  const isSeen = (id: string): boolean => {
    const { x, y } = middleOf(cy.getElementById(id));
    return x > edge && y > edge && x < cy.width() - edge && y < cy.height() - edge;
  };
  const fit = () => {
    fitted = true;
    cy.stop();
    const box = boxOf();
    if (box && cy.width() > 0) cy.viewport(fitView(box, sizeOf(cy), marginsAt));
  };
  return {
    isFitted: () => fitted,
    release: () => {
      fitted = false;
    },
    fit,
    fitPart: (box) => moveTo(fitView(box, sizeOf(cy), () => partMargins)),
    resized: (selected, tapped) => {
      if (fitted && !(selected !== null && tapped)) return fit();
      if (selected !== null && !isSeen(selected)) cy.center(cy.getElementById(selected));
      fitted = false;
      looked(cameraOf(cy));
    },
    reveal: (id) => {
      const element = cy.getElementById(id);
      const zoom = Math.max(cy.zoom(), minRevealZoom);
      if (element.empty() || (isSeen(id) && zoom === cy.zoom())) return;
      const { x, y } = middleOf(element);
      const model = { x: (x - cy.pan().x) / cy.zoom(), y: (y - cy.pan().y) / cy.zoom() };
      moveTo({ zoom, pan: panFor(cy, { zoom, ...model }) });
    },
    panBy: ({ x, y }) => moveTo({ pan: { x: cy.pan().x + x, y: cy.pan().y + y } }),
    zoomBy: (factor) => {
      const camera = cameraOf(cy);
      const zoom = Math.min(zoomRange.maxZoom, Math.max(zoomRange.minZoom, camera.zoom * factor));
      moveTo({ zoom, pan: panFor(cy, { ...camera, zoom }) });
    },
    set: (camera) => {
      fitted = false;
      cy.stop();
      cy.viewport({ zoom: camera.zoom, pan: panFor(cy, camera) });
    },
  };
}
