/**
 * What is drawn over Cytoscape's nodes and lines: icons, labels, signs and counts, at a constant size on screen. Paths
 * rather than images, so that the page needs no `data:` in its content security policy.
 */
import type { Core } from 'cytoscape';
import type { Scene, SceneLine, SceneNode } from '../state/scene.ts';
import { iconOf, signText } from '../state/signs.ts';
import type { Margins } from './camera.ts';
import { type LabelWish, lineHeight, type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import type { Palette } from './style.ts';

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
/** The largest nodes, whose labels may cover others. */
const hubCount = 6;
/** Above this many lines that could be named, none is. */
const maxLineLabels = 40;
/** From this priority on a label is drawn even where it covers something. */
const mustPriority = 10_000;
/** Below these radii, in pixels, a node's icon and its badges would be smudges. */
const minIconRadius = 4.5;
const minBadgeRadius = 6;
/** On a map of more entities than this only large ones have badges, which would lie on every label. */
const maxBadged = 200;
const minCrowdBadgeRadius = 12;
/** Below this zoom signs on lines would be a swarm. */
const minSignZoom = 0.45;

const iconPaths = new Map<string, Path2D>();

const iconPath = (path: string): Path2D => {
  const known = iconPaths.get(path);
  if (known) return known;
  const made = new Path2D(path);
  iconPaths.set(path, made);
  return made;
};

const loud = (marks: readonly string[]): boolean =>
  marks.some((mark) => ['selected', 'hovered', 'from', 'to', 'emphasised'].includes(mark));

const rank = (node: SceneNode): number => {
  if (node.marks.includes('selected') || node.marks.includes('hovered')) return mustPriority;
  if (loud(node.marks)) return 5_000 + node.size;
  if (node.marks.includes('dimmed')) return node.size - 1_000;
  return node.marks.includes('near') ? 1_000 + node.size : node.size;
};

/** Node middle in pixels, without the pan: labels keep their places while the map is panned. */
const middleOf = (cy: Core, node: SceneNode, zoom: number) => {
  const { x, y } = cy.getElementById(node.id).position();
  return { x: x * zoom, y: y * zoom, radius: (node.size * zoom) / 2 };
};

const lineMiddle = (cy: Core, line: SceneLine, zoom: number) => {
  const { x, y } = cy.getElementById(line.id).midpoint();
  return { x: x * zoom, y: y * zoom };
};

const lineWishes = (cy: Core, scene: Scene, zoom: number): readonly LabelWish[] => {
  const near = Object.values(scene.lines).filter(
    (line) => loud(line.marks) || (line.marks.includes('near') && zoom > 0.6),
  );
  if (near.length > maxLineLabels) return [];
  return near.map((line) => ({
    id: line.id,
    text: line.label,
    ...lineMiddle(cy, line, zoom),
    radius: 2,
    priority: 500,
    must: line.marks.includes('selected') || line.marks.includes('hovered'),
    over: false,
  }));
};

const hasBadges = (node: SceneNode, radius: number, crowd: number): boolean =>
  !node.marks.includes('dimmed') &&
  radius >= (crowd > maxBadged && !loud(node.marks) ? minCrowdBadgeRadius : minBadgeRadius);

const placedLabels = (
  cy: Core,
  scene: Scene,
  zoom: number,
  bounds: Rect | null,
  measure: (text: string) => number,
): readonly PlacedLabel[] => {
  const nodes = Object.values(scene.nodes);
  const hubSize = Math.max(40, nodes.map((node) => node.size).sort((a, b) => b - a)[hubCount - 1] ?? 0);
  const wishes = nodes.map((node): LabelWish => {
    const priority = rank(node);
    return {
      id: node.id,
      text: node.name,
      ...middleOf(cy, node, zoom),
      priority,
      must: priority >= mustPriority,
      over: node.size >= hubSize,
    };
  });
  const bodies = wishes.map(({ x, y, radius }): Rect => ({
    left: x - radius,
    top: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const badges = nodes
    .filter((node) => node.hidden > 0 && hasBadges(node, (node.size * zoom) / 2, nodes.length))
    .map((node): Rect => {
      const { x, y, radius } = middleOf(cy, node, zoom);
      return { left: x + radius * 0.75 - 10, top: y - radius * 0.75 - 7, width: 22, height: 14 };
    });
  return placeLabels([...wishes, ...lineWishes(cy, scene, zoom)], [...bodies, ...badges], measure, bounds);
};

/** What drawing one frame takes. */
interface Frame {
  readonly pen: CanvasRenderingContext2D;
  readonly cy: Core;
  readonly zoom: number;
  readonly palette: Palette;
  readonly measure: (text: string) => number;
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
  const marks = (scene.nodes[label.id] ?? scene.lines[label.id])?.marks ?? [];
  pen.globalAlpha = marks.includes('dimmed') ? 0.35 : marks.includes('possible') ? 0.75 : 1;
  const colour = scene.lines[label.id] ? palette.quiet : palette.ink;
  label.lines.forEach((line, index) =>
    drawHalo(frame, line, label.left + label.width / 2, label.top + lineHeight * (index + 0.5), colour),
  );
  pen.globalAlpha = 1;
};

const drawIcon = ({ pen, cy, zoom, palette }: Frame, node: SceneNode) => {
  const { x, y, radius } = middleOf(cy, node, zoom);
  if (radius < minIconRadius) return;
  const scale = (radius * 1.1) / 24;
  pen.save();
  pen.globalAlpha = node.marks.includes('dimmed') ? 0.25 : 1;
  pen.translate(x - 12 * scale, y - 12 * scale);
  pen.scale(scale, scale);
  pen.strokeStyle = palette.types[node.type].line;
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
const drawBadges = (frame: Frame, node: SceneNode, crowd: number) => {
  const { cy, zoom, palette } = frame;
  const { x, y, radius } = middleOf(cy, node, zoom);
  if (!hasBadges(node, radius, crowd)) return;
  const off = radius * 0.75;
  if (node.hidden > 0) drawBadge(frame, `+${node.hidden}`, x + off, y - off, palette.ink);
  if (node.marks.includes('disputed')) drawBadge(frame, '!', x - off, y - off, palette.danger);
  if (node.marks.includes('possible') && (zoom > 1 || loud(node.marks)))
    drawBadge(frame, '?', x - off, y + off, palette.quiet);
};

/** In the middle of a line: friend, enemy or undated, and how many relations a bundle holds. */
const drawSign = (frame: Frame, line: SceneLine) => {
  const { cy, zoom, palette } = frame;
  const { x, y } = lineMiddle(cy, line, zoom);
  const colour = line.family === null ? palette.quiet : palette.families[line.family];
  if (line.relations > 1) return drawHalo(frame, `${line.relations}`, x, y, colour);
  const signed = line.family === 'ALLIANCE' || line.family === 'HOSTILITY';
  const asked = line.marks.includes('possible') && (zoom > 1 || line.marks.includes('near'));
  const text = `${signed ? signText(line.sign) : ''}${asked ? '?' : ''}`;
  if (text !== '') drawHalo(frame, text, x, y, colour);
};

const drawScene = (frame: Frame, scene: Scene, placed: readonly PlacedLabel[]) => {
  const { pen } = frame;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const named = new Set(placed.map((label) => label.id));
  const nodes = Object.values(scene.nodes);
  if (frame.zoom > minSignZoom)
    for (const line of Object.values(scene.lines))
      if (!line.marks.includes('dimmed') && !named.has(line.id)) drawSign(frame, line);
  for (const node of nodes) drawIcon(frame, node);
  for (const label of [...placed].reverse()) drawLabel(frame, label, scene);
  for (const node of nodes) drawBadges(frame, node, nodes.length);
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

/** How far labels stick out of a box of the map at a zoom. */
const marginsOf = (cy: Core, labels: readonly PlacedLabel[], zoom: number): Margins => {
  const box = cy.nodes().boundingBox({});
  const over = (distance: number) => Math.max(0, Math.ceil(distance));
  return {
    left: over(box.x1 * zoom - Math.min(...labels.map((label) => label.left))),
    right: over(Math.max(...labels.map((label) => label.left + label.width)) - box.x2 * zoom),
    top: over(box.y1 * zoom - Math.min(...labels.map((label) => label.top))),
    bottom: over(Math.max(...labels.map((label) => label.top + label.height)) - box.y2 * zoom),
  };
};

/** Lays a canvas over `host`, which Cytoscape's `cy` draws in. */
export function createOverlay(cy: Core, host: HTMLElement): Overlay {
  const { element, pen } = addCanvas(host);
  const { setFont, measure } = createRuler(pen);
  let placed: readonly PlacedLabel[] = [];
  let stale = true;
  let placedZoom = 0;

  /** The canvas in the labels' coordinates. */
  const canvasRect = (): Rect => {
    const { x, y } = cy.pan();
    return { left: 2 - x, top: 2 - y, width: cy.width() - 4, height: cy.height() - 4 };
  };

  return {
    invalidate: () => {
      stale = true;
    },
    margins: (scene, palette, zoom) => {
      setFont(palette);
      return marginsOf(cy, placedLabels(cy, scene, zoom, null, measure), zoom);
    },
    labels: () =>
      placed.map((label) => ({ ...label, left: label.left + cy.pan().x, top: label.top + cy.pan().y })),
    resize: () => {
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(host.clientWidth * ratio);
      element.height = Math.round(host.clientHeight * ratio);
    },
    draw: (scene, palette, whole) => {
      const ratio = window.devicePixelRatio || 1;
      const zoom = cy.zoom();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, element.width, element.height);
      setFont(palette);
      if (stale || zoom !== placedZoom)
        placed = placedLabels(cy, scene, zoom, whole ? canvasRect() : null, measure);
      stale = false;
      placedZoom = zoom;
      pen.setTransform(ratio, 0, 0, ratio, cy.pan().x * ratio, cy.pan().y * ratio);
      drawScene({ pen, cy, zoom, palette, measure }, scene, placed);
    },
  };
}
