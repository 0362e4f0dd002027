/**
 * The view as the part of the URL after `#`. What people may want to read or write is plain (`on`, `since`, `until`,
 * `dated`, `known`, `entity`, `panel`, `from`, `to`, `lines`, `width`, `by`, `show`); the rest (working set, positions,
 * camera, filters) is packed in `s`. By hand, `hide` names types, kinds, families and what has no link in sight:
 * `hide=PLACE,EVENT/statement,links/STRUCTURE,unlinked`.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { anyTime, readDay, type Span } from './dates.ts';
import { type EntityType, entityTypes, linkFamilies, type LinkFamily } from './elements.ts';
import { sidePanels } from './panel-list.ts';
import {
  type Camera,
  emptyView,
  type Filters,
  groupings,
  noFilters,
  type Panel,
  type Point,
  type Selection,
  type SelectionKind,
  type View,
} from './view.ts';
import { weights } from './relations/weights.ts';

/** The packed part; short names keep the URL short. */
interface Packed {
  /** Format version. */
  readonly v: 1;
  readonly n: readonly string[];
  /** x, y of each of `n`; null where it has no place. */
  readonly p: readonly (number | null)[];
  readonly c: readonly [number, number, number] | null;
  readonly e: View['expanded'];
  readonly t: readonly EntityType[];
  readonly k: readonly string[];
  readonly f: readonly LinkFamily[];
  readonly l: readonly string[];
  readonly u: boolean;
  /** Entities selected together, by where they are in `n`; missing where none is. */
  readonly m?: readonly number[];
  /** Pairs opened in place; missing where none is. */
  readonly o?: readonly string[];
  /** Groups opened in place, and the places of groups; missing where the map is not grouped. */
  readonly g?: { readonly o: readonly string[]; readonly p: readonly (readonly [string, number, number])[] };
}

const selectionKinds: readonly SelectionKind[] = ['entity', 'relation', 'pair', 'link', 'figure', 'source'];

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const groupPlaces = ({ positions, grouping }: View) =>
  Object.entries(positions)
    .filter(([id]) => id.startsWith(`group:${grouping}:`))
    .map(([id, { x, y }]) => [id, x, y] as const);

/** Where each of the entities selected together is in the working set. */
const pickedPlaces = ({ picked, nodes }: View): readonly number[] => {
  const places = new Map(nodes.map((id, at) => [id, at]));
  return picked.flatMap((id) => places.get(id) ?? []);
};

const pack = (view: View): string => {
  const packed: Packed = {
    v: 1,
    n: view.nodes,
    p: view.nodes.flatMap((id) => {
      const point = view.positions[id];
      return point ? [point.x, point.y] : [null, null];
    }),
    c: view.camera && [view.camera.zoom, view.camera.x, view.camera.y],
    e: view.expanded,
    t: view.filters.hiddenTypes,
    k: view.filters.hiddenKinds,
    f: view.filters.hiddenFamilies,
    l: view.filters.hiddenLinkTypes,
    u: view.filters.hideUnlinked,
    ...(view.picked.length > 0 && { m: pickedPlaces(view) }),
    ...(view.opened.length > 0 && { o: view.opened }),
    ...(view.grouping !== null && { g: { o: view.openGroups, p: groupPlaces(view) } }),
  };
  return toBase64(deflateSync(strToU8(JSON.stringify(packed)), { level: view.nodes.length > 500 ? 4 : 9 }));
};

type Restored = Pick<
  View,
  'nodes' | 'positions' | 'camera' | 'expanded' | 'picked' | 'opened' | 'openGroups'
> & {
  readonly filters: Filters;
};

const toRestored = (packed: Packed): Restored => {
  const places = packed.n.flatMap((id, index): [string, Point][] => {
    const [x, y] = [packed.p[index * 2], packed.p[index * 2 + 1]];
    return typeof x === 'number' && typeof y === 'number' ? [[id, { x, y }]] : [];
  });
  const groups = (packed.g?.p ?? []).map(([id, x, y]): [string, Point] => [id, { x, y }]);
  const camera: Camera | null = packed.c && { zoom: packed.c[0], x: packed.c[1], y: packed.c[2] };
  return {
    nodes: packed.n,
    positions: Object.fromEntries([...places, ...groups]),
    camera,
    expanded: packed.e,
    picked: (packed.m ?? []).flatMap((at) => packed.n[at] ?? []),
    opened: packed.o ?? [],
    openGroups: packed.g?.o ?? [],
    filters: {
      ...noFilters,
      hiddenTypes: packed.t,
      hiddenKinds: packed.k,
      hiddenFamilies: packed.f,
      hiddenLinkTypes: packed.l,
      hideUnlinked: packed.u,
    },
  };
};

/** Null when the text was cut, mistyped or written by another version. */
const unpack = (text: string): Restored | null => {
  try {
    const packed = JSON.parse(strFromU8(inflateSync(fromBase64(text)))) as Packed;
    return packed.v === 1 ? toRestored(packed) : null;
  } catch {
    return null;
  }
};

const panelEntries = (panel: Panel | null): [string, string][] =>
  panel
    ? [
        ['panel', panel.name],
        ...Object.entries(panel.params).map(([key, value]): [string, string] => [`p.${key}`, value]),
      ]
    : [];

/** Without it a selection would open its details. */
const panelClosed: readonly [string, string][] = [['panel', 'none']];

/** One day as `on`, else where the dates begin and end. */
const spanEntries = ({ validFrom, validTo }: Span): [string, string | null][] =>
  validFrom !== null && validFrom === validTo
    ? [['on', validFrom]]
    : [
        ['since', validFrom],
        ['until', validTo],
      ];

/** The part after `#`, without it; empty for a view of nothing. */
export function toHash(view: View): string {
  const { filters, selection, picks } = view;
  const entries: [string, string | null][] = [
    ...spanEntries(filters),
    ['dated', filters.datedOnly ? 'only' : null],
    ['known', filters.knownOn],
    [selection?.kind ?? 'entity', selection?.id ?? null],
    ['from', picks.from],
    ['to', picks.to],
    ['lines', view.bundling],
    ['width', view.weight],
    ['by', view.grouping],
    ...(selection && !view.panel ? panelClosed : panelEntries(view.panel)),
    ['s', view.nodes.length > 0 ? pack(view) : null],
  ];
  const params = new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== null));
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

const selectionFrom = (params: URLSearchParams): Selection | null => {
  for (const kind of selectionKinds) {
    const id = params.get(kind);
    if (id) return { kind, id };
  }
  return null;
};

const panelFrom = (params: URLSearchParams): Panel | null => {
  const found = sidePanels.find((panel) => panel.name === params.get('panel'));
  if (!found) return null;
  const own = [...params]
    .filter(([key]) => key.startsWith('p.'))
    .map(([key, value]): [string, string] => [key.slice(2), value]);
  return { name: found.name, params: Object.fromEntries(own) };
};

/** A day, month or year by its first or last day; null for what is none. */
const dayFrom = (params: URLSearchParams, name: string, edge: 'first' | 'last'): string | null => {
  const read = readDay(params.get(name) ?? '', edge);
  return 'day' in read ? read.day : null;
};

/** `on`, which may name a month or year, goes before `since` and `until`; an end before its beginning is dropped. */
const spanFrom = (params: URLSearchParams): Span => {
  const on = { validFrom: dayFrom(params, 'on', 'first'), validTo: dayFrom(params, 'on', 'last') };
  if (on.validFrom !== null) return on;
  const validFrom = dayFrom(params, 'since', 'first');
  const validTo = dayFrom(params, 'until', 'last');
  return validFrom !== null && validTo !== null && validTo < validFrom ? anyTime : { validFrom, validTo };
};

const linksPrefix = 'links/';

/** What `hide` names, beside what the packed part hides. */
const hiddenBy = (
  names: readonly string[],
  filters: Filters,
): Pick<Filters, 'hiddenTypes' | 'hiddenKinds' | 'hiddenFamilies' | 'hideUnlinked'> => {
  const families = names
    .filter((name) => name.startsWith(linksPrefix))
    .map((name) => name.slice(linksPrefix.length));
  const both = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
  return {
    hiddenTypes: both(
      filters.hiddenTypes,
      entityTypes.filter((type) => names.includes(type)),
    ),
    hiddenKinds: both(
      filters.hiddenKinds,
      names.filter((name) => entityTypes.some((type) => name.startsWith(`${type}/`))),
    ),
    hiddenFamilies: both(
      filters.hiddenFamilies,
      linkFamilies.filter((family) => families.includes(family)),
    ),
    hideUnlinked: filters.hideUnlinked || names.includes('unlinked'),
  };
};

const listFrom = (params: URLSearchParams, name: string): readonly string[] =>
  (params.get(name) ?? '').split(',').filter(Boolean);

interface FromHash {
  readonly view: View;
  /** Whether the URL says which entities to show; else the network opens. */
  readonly opens: boolean;
  /** Whether a packed part was there but could not be read. */
  readonly damaged: boolean;
}

/** Reads what `toHash` wrote, and what people write by hand: `#show=ttp,al-qaeda&on=2021-08-15`. */
export function fromHash(hash: string): FromHash {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = params.get('s');
  const restored = packed ? unpack(packed) : null;
  const shown = listFrom(params, 'show');
  const base: View = { ...emptyView, ...restored };
  const nodes = [...new Set([...base.nodes, ...shown])];
  const selection = selectionFrom(params);
  const panel = panelFrom(params) ?? (selection ? { name: 'details' as const, params: {} } : null);
  return {
    view: {
      ...base,
      nodes,
      filters: {
        ...base.filters,
        ...hiddenBy(listFrom(params, 'hide'), base.filters),
        ...spanFrom(params),
        datedOnly: params.get('dated') === 'only',
        knownOn: dayFrom(params, 'known', 'last'),
      },
      selection,
      panel: params.get('panel') === 'none' ? null : panel,
      picks: { from: params.get('from') || null, to: params.get('to') || null },
      bundling: (['pairs', 'relations'] as const).find((way) => way === params.get('lines')) ?? null,
      weight: weights.find((weight) => weight === params.get('width')) ?? null,
      grouping: groupings.find((one) => one === params.get('by')) ?? null,
    },
    opens: nodes.length > 0,
    damaged: packed !== null && restored === null,
  };
}

/** A short, stable mark of a list of ids, for URLs: the same ids in the same order give the same mark. */
export function shortKey(ids: readonly string[]): string {
  let mark = 5381;
  for (const letter of ids.join(' ')) mark = ((mark * 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return mark.toString(36);
}
