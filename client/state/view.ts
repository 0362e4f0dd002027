/**
 * What a person looks at: everything that the URL restores and that undo, back and forward move between. Pure:
 * each function gives a new view, and the same view where nothing changes.
 */
import type { Dates } from './dates.ts';
import type { EntityType, LinkFamily } from './elements.ts';
import type { PanelName } from './panel-list.ts';
import type { Weight } from './relations/weights.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Zoom factor and the point of the map (in its own units) in the middle of the canvas. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** `pair`: the relations between two entities, by the id of both together. */
export type SelectionKind = 'entity' | 'relation' | 'pair' | 'link' | 'figure' | 'source';

export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** What is hidden, and the dates. Empty lists, nulls and false keep everything. */
export interface Filters extends Dates {
  readonly hiddenTypes: readonly EntityType[];
  /** `TYPE/kind`, since one kind's name can occur under two types. */
  readonly hiddenKinds: readonly string[];
  readonly hiddenFamilies: readonly LinkFamily[];
  /** Link type ids, `FUNDS`. */
  readonly hiddenLinkTypes: readonly string[];
  /** Hide entities without a visible link. */
  readonly hideUnlinked: boolean;
}

/** An open panel with its own parameters, `{ from: 'ttp', hops: '4' }`: strings, since they go into the URL. */
export interface Panel {
  readonly name: PanelName;
  readonly params: Readonly<Record<string, string>>;
}

/** The two ends picked for a path. */
export interface Picks {
  readonly from: string | null;
  readonly to: string | null;
}

/** By what entities are drawn together. */
export const groupings = ['kind', 'community'] as const;
export type Grouping = (typeof groupings)[number];

export interface View {
  /** Ids of the entities in the working set; the links among them belong to it. */
  readonly nodes: readonly string[];
  /** By id of an expanded entity: what that added, so that collapsing takes it off again. */
  readonly expanded: Readonly<Record<string, readonly string[]>>;
  readonly positions: Readonly<Record<string, Point>>;
  /** Null while the map keeps itself fitted. */
  readonly camera: Camera | null;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** Ids of entities of the working set that are selected together, in the order in which they were. */
  readonly picked: readonly string[];
  readonly panel: Panel | null;
  readonly picks: Picks;
  /** `pairs`: all relations between two entities as one line; null: where there are many. */
  readonly bundling: 'pairs' | 'relations' | null;
  /** Ids of pairs whose relations are drawn one by one all the same. */
  readonly opened: readonly string[];
  /** What the width of a line says; null: nothing beyond its family. */
  readonly weight: Weight | null;
  /** By what entities are drawn together; null: each by itself. */
  readonly grouping: Grouping | null;
  /** Ids of groups whose members are drawn one by one all the same. */
  readonly openGroups: readonly string[];
}

export const noFilters: Filters = {
  hiddenTypes: [],
  hiddenKinds: [],
  hiddenFamilies: [],
  hiddenLinkTypes: [],
  hideUnlinked: false,
  validFrom: null,
  validTo: null,
  datedOnly: false,
  knownOn: null,
};

export const emptyView: View = {
  nodes: [],
  expanded: {},
  positions: {},
  camera: null,
  filters: noFilters,
  selection: null,
  picked: [],
  panel: null,
  picks: { from: null, to: null },
  bundling: null,
  opened: [],
  weight: null,
  grouping: null,
  openGroups: [],
};

/** Selects, and opens the details panel on the selection. */
export function selectIn(view: View, selection: Selection): View {
  return {
    ...view,
    selection,
    panel: { name: 'details', params: {} },
  };
}

/** Clears the selection; a details panel closes with it. */
export function deselectIn(view: View): View {
  return {
    ...view,
    selection: null,
    panel: view.panel?.name === 'details' ? null : view.panel,
  };
}

export function openPanelIn(
  view: View,
  name: PanelName,
  params: Readonly<Record<string, string>> = {},
): View {
  return {
    ...view,
    panel: { name, params },
  };
}

export function closePanelIn(view: View): View {
  return { ...view, panel: null };
}

/** Selects exactly these entities together; the same view where they are already. */
export function pickManyIn(view: View, ids: readonly string[]): View {
  const picked = [...new Set(ids)];
  const same = picked.length === view.picked.length && picked.every((id, at) => id === view.picked[at]);
  return same ? view : { ...view, picked };
}

/** Sets or, with null, drops parameters of the open panel. */
export function setParamsIn(view: View, params: Readonly<Record<string, string | null>>): View {
  if (!view.panel) return view;
  const kept = Object.entries({ ...view.panel.params, ...params }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return { ...view, panel: { name: view.panel.name, params: Object.fromEntries(kept) } };
}

export function pickIn(view: View, picks: Partial<Picks>): View {
  return {
    ...view,
    picks: { ...view.picks, ...picks },
  };
}

export function filterIn(view: View, filters: Partial<Filters>): View {
  return {
    ...view,
    filters: { ...view.filters, ...filters },
  };
}

/** `list` without `item` if it holds it, else with it. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Adds entities to the working set, once each. */
export function addNodesIn(view: View, ids: readonly string[]): View {
  const here = new Set(view.nodes);
  const fresh = [...new Set(ids)].filter((id) => !here.has(id));
  return fresh.length === 0 ? view : { ...view, nodes: [...view.nodes, ...fresh] };
}

/** Takes entities out of the working set with all that the view knows of them. */
export function removeNodesIn(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  const keep = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  const lostSelection = view.selection?.kind === 'entity' && gone.has(view.selection.id);
  return {
    ...(lostSelection ? deselectIn(view) : view),
    nodes: view.nodes.filter((id) => !gone.has(id)),
    picked: view.picked.filter((id) => !gone.has(id)),
    expanded: keep(view.expanded),
    positions: keep(view.positions),
  };
}

/** Moves entities; positions are kept in whole units, so that the URL gives them back exactly. */
export function moveNodesIn(view: View, positions: Readonly<Record<string, Point>>): View {
  const whole = Object.entries(positions).map(([id, { x, y }]): [string, Point] => [
    id,
    { x: Math.round(x), y: Math.round(y) },
  ]);
  return {
    ...view,
    positions: { ...view.positions, ...Object.fromEntries(whole) },
  };
}
