/**
 * What is drawn over Cytoscape's nodes and lines: icons, labels, signs and counts, at a constant size on screen. Paths
 * rather than images, so that the page needs no `data:` in its content security policy.
 */
import type { Core } from 'cytoscape';
import type { Scene, SceneLink, SceneNode } from '../state/scene.ts';
import { iconOf, signText } from '../state/signs.ts';
import type { Margins } from './camera.ts';
import { type LabelWish, lineHeight, type PlacedLabel, placeLabels, type Rect } from './labels.ts';
import type { Palette } from './style.ts';

export interface Overlay {
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
const hubs = 6;
/** Below this radius, in pixels, a node's icon would be a smudge. */
const smallestIcon = 4.5;

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
  if (node.marks.includes('selected') || node.marks.includes('hovered')) return 10_000;
  if (loud(node.marks)) return 5_000 + node.size;
  if (node.marks.includes('dimmed')) return node.size - 1_000;
  return node.marks.includes('near') ? 1_000 + node.size : node.size;
};

export function createOverlay(cy: Core, host: HTMLElement): Overlay {
  const element = document.createElement('canvas');
  element.className = 'map-overlay';
  element.setAttribute('aria-hidden', 'true');
  host.append(element);
  const pen = element.getContext('2d')!;
  const widths = new Map<string, number>();
  let font = '';
  let placed: readonly PlacedLabel[] = [];
  let stale = true;
  let placedZoom = 0;

  const measure = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = pen.measureText(text).width;
    widths.set(text, width);
    return width;
  };

  const setFont = (palette: Palette) => {
    const next = `500 ${fontSize}px ${palette.font}`;
    if (next !== font) widths.clear();
    font = next;
    pen.font = font;
  };

  /** Node middle in pixels, without the pan: labels keep their places while the map is panned. */
  const middleOf = (node: SceneNode, zoom: number) => {
    const { x, y } = cy.getElementById(node.id).position();
    return { x: x * zoom, y: y * zoom, radius: (node.size * zoom) / 2 };
  };

  const linkWishes = (scene: Scene, zoom: number): LabelWish[] => {
    const near = Object.values(scene.links).filter(
      (link) => loud(link.marks) || (link.marks.includes('near') && zoom > 0.6),
    );
    if (near.length > 40) return [];
    return near.map((link) => {
      const middle = cy.getElementById(link.id).midpoint();
      const must = link.marks.includes('selected') || link.marks.includes('hovered');
      return {
        id: link.id,
        text: link.label,
        x: middle.x * zoom,
        y: middle.y * zoom,
        radius: 2,
        priority: 500,
        must,
        over: false,
      };
    });
  };

  const place = (scene: Scene, zoom: number, bounds: Rect | null): readonly PlacedLabel[] => {
    const nodes = Object.values(scene.nodes);
    const hubSize = Math.max(40, nodes.map((node) => node.size).sort((a, b) => b - a)[hubs - 1] ?? 0);
    const wishes = nodes.map((node): LabelWish => {
      const priority = rank(node);
      return {
        id: node.id,
        text: node.name,
        ...middleOf(node, zoom),
        priority,
        must: priority >= 10_000,
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
      .filter((node) => node.hidden > 0)
      .map((node): Rect => {
        const { x, y, radius } = middleOf(node, zoom);
        return { left: x + radius * 0.75 - 10, top: y - radius * 0.75 - 7, width: 22, height: 14 };
      });
    return placeLabels([...wishes, ...linkWishes(scene, zoom)], [...bodies, ...badges], measure, bounds);
  };

  /** The canvas in the labels' coordinates. */
  const canvasRect = (): Rect => {
    const { x, y } = cy.pan();
    return { left: 2 - x, top: 2 - y, width: cy.width() - 4, height: cy.height() - 4 };
  };

  const halo = (text: string, x: number, y: number, palette: Palette, colour = palette.ink) => {
    pen.lineWidth = 3;
    pen.strokeStyle = palette.paper;
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };

  const drawLabel = (label: PlacedLabel, scene: Scene, palette: Palette) => {
    const marks = (scene.nodes[label.id] ?? scene.links[label.id])?.marks ?? [];
    pen.globalAlpha = marks.includes('dimmed') ? 0.35 : marks.includes('possible') ? 0.75 : 1;
    const colour = scene.links[label.id] ? palette.quiet : palette.ink;
    label.lines.forEach((line, index) =>
      halo(line, label.left + label.width / 2, label.top + lineHeight * (index + 0.5), palette, colour),
    );
    pen.globalAlpha = 1;
  };

  const drawIcon = (node: SceneNode, zoom: number, palette: Palette) => {
    const { x, y, radius } = middleOf(node, zoom);
    if (radius < smallestIcon) return;
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

  const badge = (text: string, x: number, y: number, fill: string, ink: string) => {
    const width = Math.max(14, measure(text) + 6);
    pen.fillStyle = fill;
    pen.beginPath();
    pen.roundRect(x - width / 2, y - 7, width, 14, 7);
    pen.fill();
    pen.fillStyle = ink;
    pen.fillText(text, x, y + 0.5);
  };

  const drawBadges = (node: SceneNode, zoom: number, palette: Palette) => {
    const { x, y, radius } = middleOf(node, zoom);
    if (node.marks.includes('dimmed') || radius < 6) return;
    const off = radius * 0.75;
    if (node.hidden > 0) badge(`+${node.hidden}`, x + off, y - off, palette.ink, palette.paper);
    if (node.marks.includes('disputed')) badge('!', x - off, y - off, palette.danger, palette.paper);
    if (node.marks.includes('possible') && (zoom > 1 || loud(node.marks)))
      badge('?', x - off, y + off, palette.quiet, palette.paper);
  };

  /** A sign in the middle of a line: friend, enemy, or undated. */
  const drawSign = (link: SceneLink, zoom: number, palette: Palette) => {
    if (link.marks.includes('dimmed') || placed.some((label) => label.id === link.id)) return;
    const signed = link.family === 'ALLIANCE' || link.family === 'HOSTILITY';
    const asked = link.marks.includes('possible') && (zoom > 1 || link.marks.includes('near'));
    const text = `${signed ? signText(link.sign) : ''}${asked ? '?' : ''}`;
    if (text === '') return;
    const middle = cy.getElementById(link.id).midpoint();
    halo(text, middle.x * zoom, middle.y * zoom, palette, palette.families[link.family]);
  };

  return {
    invalidate: () => {
      stale = true;
    },
    margins: (scene, palette, zoom) => {
      setFont(palette);
      const labels = place(scene, zoom, null);
      const box = cy.nodes().boundingBox({});
      const over = (distance: number) => Math.max(0, Math.ceil(distance));
      return {
        left: over(box.x1 * zoom - Math.min(...labels.map((label) => label.left))),
        right: over(Math.max(...labels.map((label) => label.left + label.width)) - box.x2 * zoom),
        top: over(box.y1 * zoom - Math.min(...labels.map((label) => label.top))),
        bottom: over(Math.max(...labels.map((label) => label.top + label.height)) - box.y2 * zoom),
      };
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
      if (stale || zoom !== placedZoom) placed = place(scene, zoom, whole ? canvasRect() : null);
      stale = false;
      placedZoom = zoom;
      pen.setTransform(ratio, 0, 0, ratio, cy.pan().x * ratio, cy.pan().y * ratio);
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.lineJoin = 'round';
      pen.lineCap = 'round';
      const nodes = Object.values(scene.nodes);
      if (zoom > 0.45) for (const link of Object.values(scene.links)) drawSign(link, zoom, palette);
      for (const node of nodes) drawIcon(node, zoom, palette);
      for (const label of [...placed].reverse()) drawLabel(label, scene, palette);
      for (const node of nodes) drawBadges(node, zoom, palette);
    },
  };
}
