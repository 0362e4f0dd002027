/**
 * The signs by which types and families are told apart, each by shape as well as by colour. Canvas and legend
 * draw from the same tables. Icons are SVG paths in a 24 × 24 box, drawn as strokes.
 */
import type { EntityType, LinkFamily } from './elements.ts';

export type NodeShape =
  | 'ellipse'
  | 'hexagon'
  | 'concave-hexagon'
  | 'rectangle'
  | 'round-rectangle'
  | 'bottom-round-rectangle'
  | 'cut-rectangle'
  | 'diamond'
  | 'octagon'
  | 'pentagon'
  | 'tag'
  | 'barrel';

export type ArrowShape = 'triangle' | 'vee' | 'tee' | 'circle' | 'diamond' | 'square' | 'none' | 'chevron';

interface LineSign {
  /** Lengths of dash and gap, in pixels at zoom 1; empty for a solid line. */
  readonly dash: readonly number[];
  readonly arrow: ArrowShape;
  readonly width: number;
  /** Who gives to, stands with and fights whom comes before all else: drawn over the rest, and strongly. */
  readonly front: boolean;
}

/** What is told apart at a glance: the sorts of those who act, and all other types. */
export const looks = [
  'state',
  'armed',
  'person',
  'organisation',
  'alliance',
  'agreement',
  'obligation',
  'operation',
  'event',
  'statement',
  'place',
  'asset',
] as const;
export type Look = (typeof looks)[number];

interface NodeSign {
  readonly shape: NodeShape;
  /** How large it is drawn beside others of as many relations: a diamond fills less of its box than a square. */
  readonly scale: number;
  /** What the map is about least: its name is written lightly. */
  readonly quiet: boolean;
}

export const nodeSigns: Readonly<Record<Look, NodeSign>> = {
  state: { shape: 'rectangle', scale: 1, quiet: false },
  armed: { shape: 'diamond', scale: 1.25, quiet: false },
  person: { shape: 'ellipse', scale: 0.9, quiet: false },
  organisation: { shape: 'hexagon', scale: 0.95, quiet: false },
  alliance: { shape: 'concave-hexagon', scale: 1, quiet: false },
  agreement: { shape: 'round-rectangle', scale: 0.85, quiet: false },
  obligation: { shape: 'cut-rectangle', scale: 0.75, quiet: false },
  operation: { shape: 'tag', scale: 0.8, quiet: true },
  event: { shape: 'octagon', scale: 0.8, quiet: true },
  statement: { shape: 'bottom-round-rectangle', scale: 0.7, quiet: true },
  place: { shape: 'pentagon', scale: 0.7, quiet: true },
  asset: { shape: 'barrel', scale: 0.8, quiet: true },
};

const typeLooks: Readonly<Record<EntityType, Look>> = {
  ACTOR: 'organisation',
  ALLIANCE: 'alliance',
  AGREEMENT: 'agreement',
  OBLIGATION: 'obligation',
  OPERATION: 'operation',
  EVENT: 'event',
  PLACE: 'place',
  ASSET: 'asset',
};

const kindLooks: Readonly<Record<string, Look>> = {
  'ACTOR/state': 'state',
  'ACTOR/government': 'state',
  'ACTOR/security-forces': 'state',
  'ACTOR/armed-group': 'armed',
  'ACTOR/sub-unit': 'armed',
  'ACTOR/person': 'person',
  'ACTOR/population': 'person',
  'EVENT/statement': 'statement',
  'EVENT/interview': 'statement',
  'EVENT/threat': 'statement',
  'EVENT/refusal': 'statement',
  'EVENT/call': 'statement',
};

/** Kinds of actors who write about the network rather than act in it: drawn smaller, and a layer of their own. */
export const observerKinds: readonly string[] = ['ACTOR/research', 'ACTOR/media'];

/** What an entity looks like, by type and kind; of a kind that nothing is said of, by its type. */
export function lookOf(type: EntityType, kind = ''): Look {
  return kindLooks[`${type}/${kind}`] ?? typeLooks[type];
}

/** The kinds that look so although their type looks otherwise. */
export function kindsLooking(look: Look): readonly string[] {
  return Object.keys(kindLooks).filter((kind) => kindLooks[kind] === look);
}

/** How large an entity is drawn beside others of as many relations. */
export function scaleOfKind(type: EntityType, kind: string): number {
  return observerKinds.includes(`${type}/${kind}`) ? 0.75 : nodeSigns[lookOf(type, kind)].scale;
}

export const lineSigns: Readonly<Record<LinkFamily, LineSign>> = {
  FUNDING: { dash: [], arrow: 'triangle', width: 3.5, front: true },
  SUPPORT: { dash: [9, 4], arrow: 'triangle', width: 2.5, front: true },
  ALLIANCE: { dash: [], arrow: 'circle', width: 2, front: true },
  HOSTILITY: { dash: [4, 3], arrow: 'tee', width: 2.25, front: true },
  STRUCTURE: { dash: [], arrow: 'diamond', width: 1.25, front: false },
  AGREEMENT: { dash: [9, 3, 2, 3], arrow: 'square', width: 1.25, front: false },
  OPERATION: { dash: [14, 4], arrow: 'vee', width: 1, front: false },
  PLACE: { dash: [2, 4], arrow: 'none', width: 1, front: false },
  OTHER: { dash: [2, 2], arrow: 'chevron', width: 1, front: false },
};

/** The families in front, in the order in which a bundle of several shows them. */
export const frontFamilies = (Object.keys(lineSigns) as LinkFamily[]).filter(
  (family) => lineSigns[family].front,
);

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
