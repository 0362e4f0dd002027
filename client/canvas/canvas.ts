import cytoscape, { type Core } from 'cytoscape';
import { emptyScene, type Scene } from '../state/scene.ts';
import type { Camera, Point } from '../state/view.ts';
import { fitView, zoomRange } from './camera.ts';
import { applyChanges, diffScenes } from './diff.ts';
import type { PlacedLabel } from './labels.ts';
import { createOverlay } from './overlay.ts';
import { readPalette, styleOf } from './style.ts';

/** What people do on the canvas. Ids are of entities or links as said. */
export interface CanvasEvents {
  tapped(target: { readonly kind: 'entity' | 'link'; readonly id: string } | null): void;
  opened(entity: string): void;
  hovered(id: string | null): void;
  moved(positions: Readonly<Record<string, Point>>): void;
  /** A person panned or zoomed. */
  looked(camera: Camera): void;
  asked(entity: string, at: Point): void;
}

/** The mounted canvas as actions see it. Offsets are rendered pixels. */
export interface Canvas {
  /** `anew`: the working set or its positions changed, so that a map that keeps itself fitted is fitted again. */
  draw(scene: Scene, anew: boolean): void;
  /** Reads the theme's colours anew. */
  restyle(): void;
  /** Shows everything and keeps it in view until somebody looks elsewhere; with ids, shows these elements. */
  fit(ids?: readonly string[]): void;
  /** Brings one element into the middle unless it is well in view. */
  reveal(id: string): void;
  panBy(offset: Point): void;
  /** Multiplies the zoom about the middle. */
  zoomBy(factor: number): void;
  camera(): Camera;
  setCamera(camera: Camera): void;
  /** Width over height. */
  aspect(): number;
  /** Labels as drawn, in pixels from the canvas's corner. */
  labels(): readonly PlacedLabel[];
  /** Where an element is drawn, in pixels from the canvas's corner; null for what is not. */
  whereIs(id: string): Point | null;
  destroy(): void;
}

/** The host carries its canvas, since tests and pictures cannot ask a drawing where something is. */
export interface MapElement extends HTMLElement {
  map?: Canvas;
}

/** An element this close to the edge is not well in view. */
const edge = 48;
const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

const cameraOf = (cy: Core): Camera => {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return {
    zoom: round(zoom, 4),
    x: round((cy.width() / 2 - x) / zoom, 1),
    y: round((cy.height() / 2 - y) / zoom, 1),
  };
};

const panFor = (cy: Core, { zoom, x, y }: Camera): Point => ({
  x: cy.width() / 2 - x * zoom,
  y: cy.height() / 2 - y * zoom,
});

const listen = (cy: Core, events: CanvasEvents): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const looked = () => {
    clearTimeout(timer);
    timer = setTimeout(() => !cy.destroyed() && events.looked(cameraOf(cy)), 120);
  };
  cy.on('tap', (event) => {
    if (event.target === cy) events.tapped(null);
    else events.tapped({ kind: event.target.isNode() ? 'entity' : 'link', id: event.target.id() });
  });
  cy.on('dbltap', 'node', (event) => events.opened(event.target.id()));
  cy.on('cxttap taphold', 'node', (event) => events.asked(event.target.id(), { ...event.renderedPosition }));
  cy.on('mouseover', 'node, edge', (event) => events.hovered(event.target.id()));
  cy.on('mouseout', 'node, edge', () => events.hovered(null));
  cy.on('dragfree', 'node', (event) => events.moved({ [event.target.id()]: { ...event.target.position() } }));
  cy.on('dragpan scrollzoom pinchzoom', looked);
};

/** Mounts the map in `host`, which must have a size. The caller destroys it. */
export function createCanvas(host: MapElement, events: CanvasEvents): Canvas {
  const ground = document.createElement('div');
  ground.className = 'map-ground';
  host.append(ground);
  const cy = cytoscape({
    container: ground,
    ...zoomRange,
    selectionType: 'single',
    boxSelectionEnabled: false,
  });
  cy.autounselectify(true);
  const overlay = createOverlay(cy, host);
  let palette = readPalette(host);
  let scene = emptyScene;
  /** Whether the map keeps itself fitted: until somebody looks elsewhere. */
  let fitted = true;
  /** Whether the selection was made on the canvas, just now. */
  let tapped = false;
  let size = { width: host.clientWidth, height: host.clientHeight };

  const redraw = () => overlay.draw(scene, palette, fitted);
  const look = (change: { zoom?: number; pan?: Point }, tell: boolean) => {
    const done = () => {
      if (tell && !cy.destroyed()) events.looked(cameraOf(cy));
    };
    cy.stop();
    if (calm()) {
      cy.viewport({ zoom: change.zoom ?? cy.zoom(), pan: change.pan ?? cy.pan() });
      done();
    } else
      cy.animate(
        { zoom: change.zoom ?? cy.zoom(), pan: change.pan ?? cy.pan() },
        { duration: 160, complete: done },
      );
  };
  const fit = () => {
    fitted = true;
    cy.stop();
    if (cy.nodes().empty() || cy.width() === 0) return;
    const canvas = { width: cy.width(), height: cy.height() };
    cy.viewport(fitView(cy.nodes().boundingBox({}), canvas, (zoom) => overlay.margins(scene, palette, zoom)));
  };
  const isSeen = (id: string): boolean => {
    const box = cy.getElementById(id).renderedBoundingBox({});
    const [x, y] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2];
    return x > edge && y > edge && x < cy.width() - edge && y < cy.height() - edge;
  };
  /** Takes the host's size; gives whether it is new. */
  const measure = (): boolean => {
    const { clientWidth, clientHeight } = host;
    if (clientWidth === size.width && clientHeight === size.height) return false;
    size = { width: clientWidth, height: clientHeight };
    cy.resize();
    overlay.resize();
    overlay.invalidate();
    return true;
  };
  /** A panel that opens for a selection must not move what was clicked; it only must not cover it. */
  const resize = () => {
    if (!measure()) return;
    const selected = Object.values(scene.nodes).find((node) => node.marks.includes('selected'));
    if (fitted && !(selected && tapped)) fit();
    else {
      if (selected && !isSeen(selected.id)) cy.center(cy.getElementById(selected.id));
      fitted = false;
      events.looked(cameraOf(cy));
    }
    tapped = false;
    redraw();
  };

  listen(cy, {
    ...events,
    tapped: (target) => {
      tapped = target !== null;
      events.tapped(target);
    },
    looked: (camera) => {
      fitted = false;
      events.looked(camera);
    },
  });
  cy.on('drag', 'node', () => overlay.invalidate());
  cy.on('render', redraw);
  cy.style(styleOf(palette));
  const observer = new ResizeObserver(resize);
  observer.observe(host);
  overlay.resize();

  const canvas: Canvas = {
    draw: (next, anew) => {
      const changes = diffScenes(scene, next);
      scene = next;
      if (changes.length === 0) return;
      applyChanges(cy, changes);
      overlay.invalidate();
      if (fitted && anew) fit();
      cy.forceRender();
    },
    restyle: () => {
      palette = readPalette(host);
      cy.style(styleOf(palette));
      overlay.invalidate();
      cy.forceRender();
    },
    fit: (ids = []) => {
      measure();
      const wanted = cy.elements().filter((element) => ids.includes(element.id()));
      if (wanted.empty()) return fit();
      fitted = false;
      const canvas = { width: cy.width(), height: cy.height() };
      const sides = { left: 60, right: 60, top: 40, bottom: 40 };
      look(
        fitView(wanted.boundingBox({}), canvas, () => sides),
        true,
      );
    },
    reveal: (id) => {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const box = element.renderedBoundingBox({});
      const [x, y] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2];
      const zoom = Math.max(cy.zoom(), 0.45);
      if (isSeen(id) && zoom === cy.zoom()) return;
      fitted = false;
      const model = { x: (x - cy.pan().x) / cy.zoom(), y: (y - cy.pan().y) / cy.zoom() };
      look({ zoom, pan: panFor(cy, { zoom, ...model }) }, true);
    },
    panBy: (offset) => {
      fitted = false;
      look({ pan: { x: cy.pan().x + offset.x, y: cy.pan().y + offset.y } }, true);
    },
    zoomBy: (factor) => {
      fitted = false;
      const camera = cameraOf(cy);
      const zoom = Math.min(zoomRange.maxZoom, Math.max(zoomRange.minZoom, camera.zoom * factor));
      look({ zoom, pan: panFor(cy, { ...camera, zoom }) }, true);
    },
    camera: () => cameraOf(cy),
    setCamera: (camera) => {
      fitted = false;
      measure();
      cy.stop();
      cy.viewport({ zoom: camera.zoom, pan: panFor(cy, camera) });
    },
    aspect: () => cy.width() / Math.max(1, cy.height()),
    labels: () => overlay.labels(),
    whereIs: (id) => {
      const node = cy
        .nodes()
        .toArray()
        .find((one) => one.id() === id);
      if (node) return { ...node.renderedPosition() };
      const link = cy
        .edges()
        .toArray()
        .find((one) => one.id() === id);
      return link ? { ...link.renderedMidpoint() } : null;
    },
    destroy: () => {
      observer.disconnect();
      delete host.map;
      cy.destroy();
      host.replaceChildren();
    },
  };
  host.map = canvas;
  return canvas;
}
