/**
 * What is drawn over Cytoscape's nodes and lines: icons, labels, signs and counts, at a constant size on screen. Paths
 * rather than images, so that the page needs no `data:` in its content security policy. A frame costs by what is in
 * sight: what a movement doesn't change is worked out once.
 */
import type { Core } from 'cytoscape';
import { touchesGroup } from '../state/relations/groups.ts';
import type { Scene, SceneLine } from '../state/scene.ts';
import { iconOf, lookOf, nodeSigns, signText } from '../state/signs.ts';
import { count } from '../state/text.ts';
import type { Margins } from './camera.ts';
import { isWithin, lineHeight, type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import type { Palette } from './style.ts';
import { boxOf, hasBadges, isIn, isLoud, maxCalm, middleOf, placeOf, type Spot, wishesOf } from './wishes.ts';

interface Overlay {
  /** Says that nodes, zoom or marks changed, so that labels are placed anew at the next drawing. */
  invalidate(): void;
  /** `whole`: the map is fitted, so that no label may be cut by the canvas's edge. */
  draw(scene: Scene, palette: Palette, whole: boolean): void;
  resize(): void;
  /** How far labels would stick out beyond the nodes at a zoom, with all of the map in view. */
  margins(scene: Scene, palette: Palette, zoom: number): Margins;
  /** Labels as they are drawn, in pixels from the canvas's corner. */
  labels(): readonly PlacedLabel[];
}

const fontSize = 12;
/** Below this radius, in pixels, a node's icon would be a smudge. */
const minIconRadius = 4.5;
/** Below this zoom signs on lines would be a swarm. */
const minSignZoom = 0.45;
/** A movement of a crowd has ended when nothing moved for so long. */
const restMs = 140;

const iconPaths = new Map<string, Path2D>();

const iconPath = (path: string): Path2D => {
  const known = iconPaths.get(path);
  if (known) return known;
  const made = new Path2D(path);
  iconPaths.set(path, made);
  return made;
};

/** What drawing one frame takes. */
interface Frame {
  readonly pen: CanvasRenderingContext2D;
  readonly cy: Core;
  readonly zoom: number;
  readonly palette: Palette;
  readonly measure: (text: string) => number;
  /** The canvas in the labels' coordinates. */
  readonly sight: Rect;
}

const drawHalo = ({ pen, palette }: Frame, text: string, x: number, y: number, colour: string) => {
  pen.lineWidth = 3;
  pen.strokeStyle = palette.paper;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
};

const drawLabel = (frame: Frame, label: PlacedLabel, scene: Scene) => {
  const { pen, palette } = frame;
  const node = scene.nodes[label.id];
  const marks = (node ?? scene.lines[label.id])?.marks ?? [];
  pen.globalAlpha = marks.includes('dimmed') ? 0.35 : marks.includes('possible') ? 0.75 : 1;
  const isQuiet = !node || (nodeSigns[lookOf(node.type, node.kind)].quiet && !isLoud(marks));
  const colour = isQuiet ? palette.quiet : palette.ink;
  label.lines.forEach((line, index) =>
    drawHalo(frame, line, label.left + label.width / 2, label.top + lineHeight * (index + 0.5), colour),
  );
  pen.globalAlpha = 1;
};

/** How many a group holds, in its middle. */
const drawMembers = ({ pen, zoom, palette }: Frame, { x, y, node }: Spot, members: number) => {
  const font = pen.font;
  const size = Math.min(20, Math.max(11, node.size * zoom * 0.3));
  pen.font = font.replace(/[\d.]+px/, `${size}px`);
  pen.globalAlpha = node.marks.includes('dimmed') ? 0.35 : 1;
  pen.fillStyle = palette.looks[lookOf(node.type, node.kind)].icon;
  pen.fillText(count(members), x * zoom, y * zoom);
  pen.globalAlpha = 1;
  pen.font = font;
};

const drawIcon = (frame: Frame, { x, y, node }: Spot) => {
  if (node.members !== undefined) return drawMembers(frame, { x, y, node }, node.members);
  const { pen, zoom, palette } = frame;
  const radius = (node.size * zoom) / 2;
  const scale = (radius * 1.1) / 24;
  pen.save();
  pen.globalAlpha = node.marks.includes('dimmed') ? 0.25 : 1;
  pen.translate(x * zoom - 12 * scale, y * zoom - 12 * scale);
  pen.scale(scale, scale);
  pen.strokeStyle = palette.looks[lookOf(node.type, node.kind)].icon;
  pen.lineWidth = 1.7;
  pen.stroke(iconPath(iconOf(node.type, node.kind)));
  pen.restore();
};

const drawBadge = ({ pen, palette, measure }: Frame, text: string, x: number, y: number, fill: string) => {
  const width = Math.max(14, measure(text) + 6);
  pen.fillStyle = fill;
  pen.beginPath();
  pen.roundRect(x - width / 2, y - 7, width, 14, 7);
  pen.fill();
  pen.fillStyle = palette.paper;
  pen.fillText(text, x, y + 0.5);
};

/** Links off the map, dispute and doubt, at a node's corners. */
const drawBadges = (frame: Frame, spot: Spot, crowd: number) => {
  const { zoom, palette } = frame;
  const { node } = spot;
  const radius = (node.size * zoom) / 2;
  if (!hasBadges(node, radius, crowd)) return;
  const [x, y, off] = [spot.x * zoom, spot.y * zoom, radius * 0.75];
  if (node.hidden > 0) drawBadge(frame, `+${node.hidden}`, x + off, y - off, palette.ink);
  if (node.marks.includes('disputed')) drawBadge(frame, '!', x - off, y - off, palette.danger);
  if (node.marks.includes('possible') && (zoom > 1 || isLoud(node.marks)))
    drawBadge(frame, '?', x - off, y + off, palette.quiet);
};

/** In the middle of a line: how many relations a bundle holds; friend, enemy or undated; empty where nothing is said. */
const signOf = (line: SceneLine, zoom: number): string => {
  if (line.marks.includes('dimmed')) return '';
  // A group has so many lines that their numbers would cover it; their widths say as much.
  if (touchesGroup(line.id) && !line.marks.includes('near') && !line.marks.includes('hovered')) return '';
  if (line.relations > 1) return `${line.relations}`;
  const signed = line.family === 'ALLIANCE' || line.family === 'HOSTILITY';
  const asked = line.marks.includes('possible') && (zoom > 1 || line.marks.includes('near'));
  return `${signed ? signText(line.sign) : ''}${asked ? '?' : ''}`;
};

const drawSigns = (frame: Frame, scene: Scene, named: ReadonlySet<string>) => {
  const { cy, zoom, palette, sight } = frame;
  for (const line of Object.values(scene.lines)) {
    const text = named.has(line.id) ? '' : signOf(line, zoom);
    const at = text === '' ? null : middleOf(cy, line);
    if (!at || !isIn(sight, at.x * zoom, at.y * zoom, 10)) continue;
    const colour = line.family === null ? palette.quiet : palette.families[line.family];
    drawHalo(frame, text, at.x * zoom, at.y * zoom, colour);
  }
};

const drawScene = (frame: Frame, scene: Scene, spots: readonly Spot[], placed: readonly PlacedLabel[]) => {
  const { pen, zoom, sight } = frame;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  if (zoom > minSignZoom) drawSigns(frame, scene, new Set(placed.map((label) => label.id)));
  // What a node carries lies within 20 pixels of it.
  const seen = spots.filter(({ x, y, node }) => {
    const radius = (node.size * zoom) / 2;
    return radius >= minIconRadius && isIn(sight, x * zoom, y * zoom, radius + 20);
  });
  for (const spot of seen) drawIcon(frame, spot);
  for (const label of [...placed].reverse()) drawLabel(frame, label, scene);
  for (const spot of seen) drawBadges(frame, spot, spots.length);
};

const addCanvas = (host: HTMLElement) => {
  const element = document.createElement('canvas');
  element.className = 'map-overlay';
  element.setAttribute('aria-hidden', 'true');
  host.append(element);
  const pen = element.getContext('2d');
  if (!pen) throw new Error('This browser gives no pen to draw the map with.');
  return { element, pen };
};

/** Widths of lines of text, each measured once in a font. */
const createRuler = (pen: CanvasRenderingContext2D) => {
  const widths = new Map<string, number>();
  let font = '';
  return {
    setFont: (palette: Palette) => {
      const next = `500 ${fontSize}px ${palette.font}`;
      if (next !== font) widths.clear();
      font = next;
      pen.font = font;
    },
    measure: (text: string): number => {
      const width = widths.get(text) ?? pen.measureText(text).width;
      widths.set(text, width);
      return width;
    },
  };
};

/** How far labels stick out of the box around the spots at a zoom. */
const marginsOf = (spots: readonly Spot[], labels: readonly PlacedLabel[], zoom: number): Margins => {
  const box = boxOf(spots);
  if (!box) return { left: 0, right: 0, top: 0, bottom: 0 };
  const over = (distance: number) => Math.max(0, Math.ceil(distance));
  return {
    left: over(box.x1 * zoom - Math.min(...labels.map((label) => label.left))),
    right: over(Math.max(...labels.map((label) => label.left + label.width)) - box.x2 * zoom),
    top: over(box.y1 * zoom - Math.min(...labels.map((label) => label.top))),
    bottom: over(Math.max(...labels.map((label) => label.top + label.height)) - box.y2 * zoom),
  };
};

const grown = ({ left, top, width, height }: Rect): Rect => ({
  left: left - width / 2,
  top: top - height / 2,
  width: width * 2,
  height: height * 2,
});

/** Labels where they were placed, and what for. */
interface Placement {
  readonly labels: readonly PlacedLabel[];
  readonly zoom: number;
  /** Where labels were placed; null: everywhere. */
  readonly sight: Rect | null;
}

/** From where the map was looked at when something was drawn. */
interface Looked {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Lays a canvas over `host`, which Cytoscape's `cy` draws in; `again` draws anew after a movement has ended. */
export function createOverlay(cy: Core, host: HTMLElement, again: () => void): Overlay {
  const { element, pen } = addCanvas(host);
  const { setFont, measure } = createRuler(pen);
  let placement: Placement = { labels: [], zoom: 0, sight: null };
  let stale = true;
  let spots: readonly Spot[] | null = null;
  let drawn: Looked = { zoom: 1, x: 0, y: 0 };
  let rested = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const spotsOf = (scene: Scene): readonly Spot[] =>
    (spots ??= Object.values(scene.nodes).map((node): Spot => ({ node, ...placeOf(cy, node) })));
  const lookedFrom = (): Looked => ({ zoom: cy.zoom(), ...cy.pan() });
  /** The canvas in the labels' coordinates. */
  const canvasRect = (edge: number): Rect => {
    const { x, y } = cy.pan();
    return { left: edge - x, top: edge - y, width: cy.width() - 2 * edge, height: cy.height() - 2 * edge };
  };
  const place = (scene: Scene, zoom: number, sight: Rect | null, bounds: Rect | null) => {
    const { wishes, bodies } = wishesOf(cy, { scene, spots: spotsOf(scene) }, zoom, sight);
    return placeLabels(wishes, bodies, measure, bounds);
  };
  const labelsFor = (scene: Scene, zoom: number, whole: boolean): readonly PlacedLabel[] => {
    const outside = !isWithin(canvasRect(0), placement.sight);
    if (!stale && zoom === placement.zoom && !outside) return placement.labels;
    const sight = spotsOf(scene).length > maxCalm ? grown(canvasRect(0)) : null;
    placement = { labels: place(scene, zoom, sight, whole ? canvasRect(2) : null), zoom, sight };
    stale = false;
    return placement.labels;
  };
  /** While a crowd moves, what was drawn last moves with it; it is drawn anew once the movement rests. */
  const moves = (scene: Scene): boolean => {
    const now = lookedFrom();
    const isSame = now.zoom === drawn.zoom && now.x === drawn.x && now.y === drawn.y;
    if (stale || rested || isSame || spotsOf(scene).length <= maxCalm) return false;
    const scale = now.zoom / drawn.zoom;
    element.style.transform = `translate(${now.x - drawn.x * scale}px, ${now.y - drawn.y * scale}px) scale(${scale})`;
    clearTimeout(resting);
    resting = setTimeout(() => {
      rested = true;
      if (!cy.destroyed()) again();
    }, restMs);
    return true;
  };

  return {
    invalidate: () => {
      stale = true;
      spots = null;
    },
    margins: (scene, palette, zoom) => {
      setFont(palette);
      spots = null;
      return marginsOf(spotsOf(scene), place(scene, zoom, null, null), zoom);
    },
    labels: () =>
      placement.labels.map((label) => ({
        ...label,
        left: label.left + cy.pan().x,
        top: label.top + cy.pan().y,
      })),
    resize: () => {
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(host.clientWidth * ratio);
      element.height = Math.round(host.clientHeight * ratio);
    },
    draw: (scene, palette, whole) => {
      if (moves(scene)) return;
      clearTimeout(resting);
      rested = false;
      drawn = lookedFrom();
      element.style.transform = '';
      const ratio = window.devicePixelRatio || 1;
      const zoom = cy.zoom();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, element.width, element.height);
      setFont(palette);
      const labels = labelsFor(scene, zoom, whole);
      pen.setTransform(ratio, 0, 0, ratio, cy.pan().x * ratio, cy.pan().y * ratio);
      const frame = { pen, cy, zoom, palette, measure, sight: canvasRect(0) };
      drawScene(frame, scene, spotsOf(scene), labels);
    },
  };
}
