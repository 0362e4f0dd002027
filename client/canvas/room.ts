import type { NodeItem } from '../state/elements.ts';
import { sizeOf } from '../state/scene.ts';
import { abbreviated, lineHeight, wrapped } from './labels.ts';
import type { Placeable } from './place-near.ts';

/** Labels keep their size on screen while the map is fitted at about this zoom, so they need more model room. */
const usualZoom = 0.72;
const letter = 6.4;

/** The room a node takes with its label under it, in model units; letters are reckoned, not measured. */
export const roomOf = (node: NodeItem, links: number): Placeable => {
  const size = sizeOf(links);
  const lines = (wrapped(node.name) ?? [node.name]).map((line) => abbreviated(line, 22));
  const width = (Math.max(...lines.map((line) => line.length)) * letter) / usualZoom;
  const label = (lines.length * lineHeight) / usualZoom;
  return {
    id: node.id,
    width: Math.round(Math.max(size, width) + 6),
    height: Math.round(size + label + 10),
    drop: Math.round(label / 2),
  };
};
