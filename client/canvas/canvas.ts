import cytoscape, { type Core, type SingularElementReturnValue } from 'cytoscape';
import type { Scene, Tapped } from '../state/scene.ts';
import type { Camera, Point } from '../state/view.ts';
import { cameraOf, createCamera, zoomRange } from './camera.ts';
import { createDrawing } from './drawing.ts';
import type { PlacedLabel } from './labels.ts';
import { createOverlay } from './overlay.ts';
import { readPalette, styleOf } from './style.ts';
import { boxOf, placeOf } from './wishes.ts';

/** What people do on the canvas. Ids are of entities or lines as said. */
interface CanvasEvents {
  /** `adding`: with Ctrl, Cmd or Shift held. */
  tapped(target: Tapped | null, adding: boolean): void;
  /** A box was drawn around these entities and groups. */
  boxed(ids: readonly string[]): void;
  opened(entity: string): void;
  hovered(id: string | null): void;
  moved(positions: Readonly<Record<string, Point>>): void;
  /** A person panned or zoomed. */
  looked(camera: Camera): void;
  asked(target: Tapped, at: Point): void;
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
  /** Labels as drawn, in pixels from the canvas's corner. */
  labels(): readonly PlacedLabel[];
  /** Ids of the lines as drawn. */
  lines(): readonly string[];
  /** Where an element is drawn, in pixels from the canvas's corner; null for what is not. */
  whereIs(id: string): Point | null;
  /** The whole map, small, as a `data:` address; null where there is nothing on it, or too much to draw at leisure. */
  picture(): string | null;
  destroy(): void;
}

/** The host carries its canvas, since tests and pictures cannot ask a drawing where something is. */
export interface MapElement extends HTMLElement {
  map?: Canvas;
}

const isAdding = (event: Event | undefined): boolean =>
  event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);

/** Cytoscape tells the end of a box before what is in it, one by one. */
const listenToBoxes = (cy: Core, boxed: (ids: readonly string[]) => void): void => {
  let inside: string[] = [];
  cy.on('box', 'node', (event) => inside.push(event.target.id()));
  cy.on('boxend', () => {
    inside = [];
    queueMicrotask(() => {
      if (inside.length > 0 && !cy.destroyed()) boxed(inside);
    });
  });
};

const listen = (cy: Core, scene: () => Scene, events: CanvasEvents): void => {
  const targetAt = (element: SingularElementReturnValue): Tapped => {
    const id = element.id();
    return { kind: element.isNode() ? 'entity' : (scene().lines[id]?.kind ?? 'relation'), id };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const looked = () => {
    clearTimeout(timer);
    timer = setTimeout(() => !cy.destroyed() && events.looked(cameraOf(cy)), 120);
  };
  // Cytoscape calls two quick taps on different nodes a double one.
  let [before, last]: [string | null, string | null] = [null, null];
  cy.on('tap', (event) => {
    const adding = isAdding(event.originalEvent);
    [before, last] = [last, event.target === cy || adding ? null : event.target.id()];
    if (event.target === cy) events.tapped(null, adding);
    else events.tapped(targetAt(event.target), adding);
  });
  listenToBoxes(cy, events.boxed);
  cy.on('dbltap', 'node', (event) => {
    const id = event.target.id();
    if (before === id && last === id) events.opened(id);
  });
  cy.on('cxttap taphold', 'node, edge', (event) =>
    events.asked(targetAt(event.target), { ...event.renderedPosition }),
  );
  cy.on('mouseover', 'node, edge', (event) => events.hovered(event.target.id()));
  cy.on('mouseout', 'node, edge', () => events.hovered(null));
  cy.on('dragfree', 'node', (event) => events.moved({ [event.target.id()]: { ...event.target.position() } }));
  cy.on('dragpan scrollzoom pinchzoom', looked);
};

const mount = (host: HTMLElement, byWebgl: boolean): Core => {
  const ground = document.createElement('div');
  ground.className = 'map-ground';
  host.append(ground);
  const cy = cytoscape({
    container: ground,
    ...zoomRange,
    ...(byWebgl && { renderer: { name: 'canvas', webgl: true } }),
    selectionType: 'single',
    boxSelectionEnabled: true,
  });
  cy.autounselectify(true);
  return cy;
};

/** A function that looks at the host's size: where it is new, it calls `changed` and gives true. */
const sizeWatch = (host: HTMLElement, changed: () => void): (() => boolean) => {
  let size = { width: host.clientWidth, height: host.clientHeight };
  return () => {
    const { clientWidth, clientHeight } = host;
    if (clientWidth === size.width && clientHeight === size.height) return false;
    size = { width: clientWidth, height: clientHeight };
    changed();
    return true;
  };
};

const whereIs = (cy: Core, id: string): Point | null => {
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
};

/** Lines up to which a picture takes no longer than a blink. */
const maxPictured = 3_000;

const pictureOf = (cy: Core, host: HTMLElement): string | null => {
  const drawn = cy.elements().length;
  if (drawn === 0 || drawn > maxPictured) return null;
  const bg = getComputedStyle(host).getPropertyValue('--canvas').trim() || '#fff';
  const size = { full: true, maxWidth: 480, maxHeight: 300 };
  const picture = cy.jpg({ output: 'base64uri', bg, quality: 0.8, ...size });
  return picture.length > 60_000 ? cy.jpg({ output: 'base64uri', bg, quality: 0.5, ...size }) : picture;
};

const selectedIn = (scene: Scene): string | null =>
  Object.values(scene.nodes).find((node) => node.marks.includes('selected'))?.id ?? null;

/** What draws, and from where, put together. */
const createStage = (cy: Core, host: MapElement, events: Pick<CanvasEvents, 'looked'>) => {
  let palette = readPalette(host);
  /** What is to be drawn; the drawing may still be behind it. */
  let wanted: Scene | null = null;
  /** What is to be brought into view once it is drawn. */
  let awaited: string | null = null;
  const isBusy = () => host.hasAttribute('aria-busy');
  const overlay = createOverlay(cy, host, () => redraw());
  /** The box around these entities, which may be drawn yet or not. */
  const boxAround = (ids: readonly string[]) =>
    boxOf(
      ids.flatMap((id) => {
        const node = wanted?.nodes[id];
        return node ? [{ node, ...placeOf(cy, node) }] : [];
      }),
    );
  const camera = createCamera(
    cy,
    () => boxAround(Object.keys(wanted?.nodes ?? {})),
    (zoom) => overlay.margins(wanted ?? drawing.scene(), palette, zoom),
    events.looked,
  );
  const drawing = createDrawing(cy, {
    begun: () => {
      host.setAttribute('aria-busy', 'true');
      if (camera.isFitted()) camera.fit();
    },
    drawn: (isWhole) => {
      overlay.invalidate();
      if (!isWhole) return;
      host.removeAttribute('aria-busy');
      if (awaited !== null) camera.reveal(awaited);
      awaited = null;
      requestAnimationFrame(() => !cy.destroyed() && redraw());
    },
  });
  /** What is drawn in pieces gets its labels at the end: they would jump at each piece. */
  const redraw = () => {
    if (!isBusy()) overlay.draw(drawing.scene(), palette, camera.isFitted());
  };
  cy.style(styleOf(palette));
  return {
    ...{ overlay, camera, redraw, boxAround, scene: drawing.scene },
    draw: (next: Scene, anew: boolean) => {
      wanted = next;
      drawing.draw(next);
      if (drawing.scene() !== next) return;
      if (camera.isFitted() && anew) camera.fit();
      cy.forceRender();
    },
    restyle: () => {
      palette = readPalette(host);
      cy.style(styleOf(palette));
      overlay.invalidate();
      cy.forceRender();
      redraw();
    },
    reveal: (id: string) => {
      if (isBusy()) awaited = id;
      else camera.reveal(id);
    },
  };
};

/** From this many lines on WebGL draws noticeably faster, for what it cannot draw: dashes and most heads of arrows. */
export const minWebgl = 2_000;

/** Whether this browser draws WebGL by hardware; by the processor it is slower than a plain canvas. */
export function hasGraphicsHardware(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Mounts the map in `host`, which must have a size; by WebGL where told. The caller destroys it. */
export function createCanvas(host: MapElement, events: CanvasEvents, byWebgl = false): Canvas {
  const cy = mount(host, byWebgl);
  /** Whether the selection was made on the canvas, just now. */
  let tapped = false;
  const stage = createStage(cy, host, events);
  const { overlay, camera, redraw, scene } = stage;

  const measure = sizeWatch(host, () => {
    cy.resize();
    overlay.resize();
    overlay.invalidate();
  });
  const resize = () => {
    if (!measure()) return;
    camera.resized(selectedIn(scene()), tapped);
    tapped = false;
    redraw();
  };
  listen(cy, scene, {
    ...events,
    tapped: (target, adding) => {
      tapped = target !== null && !adding;
      events.tapped(target, adding);
    },
    looked: (seen) => {
      camera.release();
      events.looked(seen);
    },
  });
  cy.on('drag', 'node', overlay.invalidate);
  cy.on('render', redraw);
  // Cytoscape says nothing of frames that WebGL draws.
  if (byWebgl) cy.on('viewport position', redraw);
  const observer = new ResizeObserver(resize);
  observer.observe(host);
  overlay.resize();

  const canvas: Canvas = {
    draw: stage.draw,
    restyle: stage.restyle,
    fit: (ids = []) => {
      measure();
      const part = stage.boxAround(ids);
      if (part) camera.fitPart(part);
      else camera.fit();
    },
    reveal: stage.reveal,
    panBy: camera.panBy,
    zoomBy: camera.zoomBy,
    camera: () => cameraOf(cy),
    setCamera: (next) => {
      measure();
      camera.set(next);
    },
    labels: overlay.labels,
    lines: () => cy.edges().map((edge) => edge.id()),
    whereIs: (id) => whereIs(cy, id),
    picture: () => pictureOf(cy, host),
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
