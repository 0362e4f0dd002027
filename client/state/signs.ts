/**
 * The signs by which types and families are told apart, each by shape as well as by colour. Canvas and legend
 * draw from the same tables. Icons are SVG paths in a 24 × 24 box, drawn as strokes.
 */
import type { EntityType, LinkFamily } from './elements.ts';

export type NodeShape =
  'ellipse' | 'hexagon' | 'round-rectangle' | 'cut-rectangle' | 'diamond' | 'octagon' | 'pentagon' | 'barrel';

export type ArrowShape = 'triangle' | 'vee' | 'tee' | 'circle' | 'diamond' | 'square' | 'none' | 'chevron';

interface LineSign {
  /** Lengths of dash and gap, in pixels at zoom 1; empty for a solid line. */
  readonly dash: readonly number[];
  readonly arrow: ArrowShape;
  readonly width: number;
}

export const nodeShapes: Readonly<Record<EntityType, NodeShape>> = {
  ACTOR: 'ellipse',
  ALLIANCE: 'hexagon',
  AGREEMENT: 'round-rectangle',
  OBLIGATION: 'cut-rectangle',
  OPERATION: 'diamond',
  EVENT: 'octagon',
  PLACE: 'pentagon',
  ASSET: 'barrel',
};

export const lineSigns: Readonly<Record<LinkFamily, LineSign>> = {
  FUNDING: { dash: [], arrow: 'triangle', width: 3 },
  SUPPORT: { dash: [9, 4], arrow: 'triangle', width: 2 },
  ALLIANCE: { dash: [], arrow: 'circle', width: 2 },
  HOSTILITY: { dash: [4, 3], arrow: 'tee', width: 2 },
  STRUCTURE: { dash: [], arrow: 'diamond', width: 1.25 },
  AGREEMENT: { dash: [9, 3, 2, 3], arrow: 'square', width: 1.5 },
  OPERATION: { dash: [14, 4], arrow: 'vee', width: 1.5 },
  PLACE: { dash: [2, 4], arrow: 'none', width: 1.25 },
  OTHER: { dash: [2, 2], arrow: 'chevron', width: 1.25 },
};

/** The line of a bundle of several families, which has no family's colour, dash or end. */
export const mixedWidth = 2.5;

/** Dash and gap of a line of which nobody knows the number that widths show. */
export const unknownDash: readonly number[] = [1, 4];

const typeIcons: Readonly<Record<EntityType, string>> = {
  ACTOR: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6',
  ALLIANCE: 'M9 8a5 5 0 1 0 0 8M9 8a5 5 0 0 1 0 8M15 8a5 5 0 1 1 0 8M15 8a5 5 0 0 0 0 8',
  AGREEMENT: 'M6 3h9l4 4v14H6zM14.5 3v5H19M9 12h7M9 15h4M9 18h2',
  OBLIGATION: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  OPERATION: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 2v6M12 16v6M2 12h6M16 12h6',
  EVENT: 'M13 2 5 13.500h6L10 22l9-12.500h-6.500z',
  PLACE: 'M12 21.500s7-7 7-12a7 7 0 1 0-14 0c0 5 7 12 7 12zM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  ASSET: 'M12 3l8 4v10l-8 4-8-4V7zM4 7l8 4 8-4M12 11v10',
};

const kindIcons: Readonly<Record<string, string>> = {
  'ACTOR/armed-group':
    'M8 6a2.7 2.7 0 1 0 0 5.400M16 6a2.7 2.7 0 1 1 0 5.400M12 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6.5 19c.5-4 2.5-5.5 5.5-5.500s5 1.5 5.5 5.500M2.5 17.500c.3-2.5 1.5-3.5 3-3.800M21.5 17.500c-.3-2.5-1.5-3.5-3-3.8',
  'ACTOR/sub-unit':
    'M8.5 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM15.5 6a3 3 0 1 1 0 6M3 19c.5-3.8 2.5-5 5.5-5s5 1.2 5.5 5M16.5 14c2.5.2 4 1.5 4.5 5',
  'ACTOR/state': 'M6 21V3M6 4c4-2 8 2 13 0v9c-5 2-9-2-13 0',
  'ACTOR/government': 'M3 9l9-5 9 5zM5 9v9M10 9v9M14 9v9M19 9v9M3 20h18',
  'ACTOR/organisation': 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3',
  'ACTOR/international-organisation':
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  'ACTOR/security-forces': 'M12 3l8 3v6c0 5-3.5 8-8 9.500C7.5 20 4 17 4 12V6z',
  'ACTOR/media': 'M4 6h13v13H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7 10h7M7 13h7M7 16h4',
  'ACTOR/research': 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  'ACTOR/company': 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  'ACTOR/project': 'M4 20 9 6h6l5 14M12 6v3M12 12v3M12 18v2',
  'ACTOR/population':
    'M7 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM12 9a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM2.5 16c.3-3 2-4 4.5-4M21.5 16c-.3-3-2-4-4.5-4M7.5 20c.3-3 2-4 4.5-4s4.2 1 4.5 4',
  'EVENT/statement': 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5',
  'EVENT/interview': 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5',
  'EVENT/refusal': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 18 18 6',
  'ASSET/weapons': 'M12 3l8 4v10l-8 4-8-4V7zM4 7l8 4 8-4M12 11v10',
  'ASSET/camp': 'M12 4 3 20h18zM12 4v16M9 20l3-6 3 6',
};

/** The icon for an entity: its kind's own, else its type's. */
export function iconOf(type: EntityType, kind: string): string {
  return kindIcons[`${type}/${kind}`] ?? typeIcons[type];
}

/** What a link type's sign is written as; empty where it has none. */
export function signText(sign: number): string {
  return sign > 0 ? '+' : sign < 0 ? '−' : '';
}
