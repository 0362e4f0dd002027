/** Filters, layers and clocks. */
import { modeOf, spanLater } from '../state/date-modes.ts';
import { changeDays, monthIndex, monthRange, monthStart, type Span } from '../state/dates.ts';
import type { EntityType } from '../state/elements.ts';
import { kindsLooking, lookOf, observerKinds } from '../state/signs.ts';
import { look, type State, step } from '../state/state.ts';
import { filterIn, type Filters, noFilters } from '../state/view.ts';
import { workingSet } from '../state/visible.ts';
import type { App } from './app.ts';

export function setFilters(app: App, filters: Partial<Filters>, label: string): void {
  app.store.update((state) => step(state, label, (view) => filterIn(view, filters)));
}

/** Shows everything again, of any time. */
export function clearFilters(app: App): void {
  setFilters(app, noFilters, 'Clear filters');
}

/** A part of the map that is taken away or put back with one press: what entities there are besides those who act. */
interface Layer {
  readonly id: string;
  readonly label: string;
  /** Whether an entity of this type and kind is in it. */
  has(type: EntityType, kind: string): boolean;
  /** Types that are in it whole, whatever their kinds. */
  readonly types: readonly EntityType[];
  /** Kinds that are in it, whether the map has them now or not. */
  readonly kinds: readonly string[];
}

const ofTypes = (id: string, label: string, ...types: readonly EntityType[]): Layer => ({
  ...{ id, label, types, kinds: [] },
  has: (type) => types.includes(type),
});

export const layers: readonly Layer[] = [
  ofTypes('agreements', 'Agreements', 'AGREEMENT', 'OBLIGATION'),
  ofTypes('operations', 'Operations', 'OPERATION'),
  {
    ...{ id: 'events', label: 'Events', types: [], kinds: [] },
    has: (type, kind) => lookOf(type, kind) === 'event',
  },
  {
    ...{ id: 'statements', label: 'Statements', types: [], kinds: kindsLooking('statement') },
    has: (type, kind) => lookOf(type, kind) === 'statement',
  },
  ofTypes('places', 'Places', 'PLACE'),
  ofTypes('assets', 'Assets', 'ASSET'),
  {
    ...{ id: 'observers', label: 'Media and research', types: [], kinds: observerKinds },
    has: (type, kind) => observerKinds.includes(`${type}/${kind}`),
  },
];

/** A layer as the map has it: how many entities on its dates, and whether all, some or none of them are hidden. */
export interface LayerState extends Layer {
  readonly count: number;
  readonly hidden: 'all' | 'some' | 'none';
}

type Counts = Readonly<Record<string, number>>;

const typeOf = (key: string): EntityType => key.split('/')[0] as EntityType;
const isIn = (layer: Layer, key: string): boolean =>
  key.includes('/') && layer.has(typeOf(key), key.slice(key.indexOf('/') + 1));
const isHidden = (filters: Filters, key: string): boolean =>
  filters.hiddenTypes.includes(typeOf(key)) || filters.hiddenKinds.includes(key);

/** The layers that a map with these numbers of entities by kind (`EVENT/attack`) has. */
export function layersOf(counts: Counts, filters: Filters): readonly LayerState[] {
  return layers.flatMap((layer): readonly LayerState[] => {
    const keys = Object.keys(counts).filter((key) => isIn(layer, key));
    if (keys.length === 0) return [];
    const gone = keys.filter((key) => isHidden(filters, key)).length;
    return [
      {
        ...layer,
        count: keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0),
        hidden: gone === 0 ? 'none' : gone === keys.length ? 'all' : 'some',
      },
    ];
  });
}

/** The filters with a layer hidden, or with all of it shown where any of it was hidden. */
export function withLayer(filters: Filters, layer: Layer, counts: Counts): Partial<Filters> {
  const keys = Object.keys(counts).filter((key) => key.includes('/'));
  const its = [...new Set([...layer.kinds, ...keys.filter((key) => isIn(layer, key))])];
  const isShown =
    !its.some((key) => isHidden(filters, key)) &&
    !layer.types.some((type) => filters.hiddenTypes.includes(type));
  if (isShown)
    return layer.types.length > 0
      ? { hiddenTypes: [...filters.hiddenTypes, ...layer.types] }
      : { hiddenKinds: [...new Set([...filters.hiddenKinds, ...its])] };
  // Of a type that is hidden whole, what is not of the layer stays hidden, kind by kind.
  const opened = new Set([...layer.types, ...its.map(typeOf)]);
  const others = keys.filter(
    (key) => filters.hiddenTypes.includes(typeOf(key)) && opened.has(typeOf(key)) && !isIn(layer, key),
  );
  return {
    hiddenTypes: filters.hiddenTypes.filter((type) => !opened.has(type)),
    hiddenKinds: [...new Set([...filters.hiddenKinds, ...others])].filter((key) => !isIn(layer, key)),
  };
}

/** Hides a layer, or shows all of it; one step to undo. */
export function toggleLayer(app: App, layer: LayerState, counts: Counts): void {
  const { filters } = app.store.getState().view;
  const verb = layer.hidden === 'none' ? 'Hide' : 'Show';
  setFilters(app, withLayer(filters, layer, counts), `${verb} ${layer.label.toLowerCase()}`);
}

/** Changes filters; changes in a row under one label are undone together. */
const adjust = (app: App, filters: Partial<Filters>, label: string): void =>
  app.store.update((state) => {
    const change = (view: State['view']): State['view'] => {
      const next = filterIn(view, filters);
      return shallowEqual(next.filters, view.filters) ? view : next;
    };
    return state.past.at(-1)?.label === label && state.future.length === 0
      ? look(state, change)
      : step(state, label, change);
  });

const shallowEqual = (a: Filters, b: Filters): boolean =>
  Object.entries(a).every(([key, value]) => Object.is(value, b[key as keyof Filters]));

/** Asks for what was true on other dates. */
export function setDates(app: App, span: Span): void {
  adjust(app, span, 'Change the dates');
}

/** Asks for what was known on another day; null: whenever. */
export function setKnownOn(app: App, day: string | null): void {
  adjust(app, { knownOn: day }, 'Change “known on”');
}

export function setDatedOnly(app: App, datedOnly: boolean): void {
  setFilters(app, { datedOnly }, datedOnly ? 'Show dated links only' : 'Show undated links too');
}

/** Days on which something of the working set begins or has just ended. */
export function changesOf(state: {
  readonly elements: State['elements'];
  readonly view: Pick<State['view'], 'nodes'>;
}): readonly string[] {
  const { nodes, relations } = workingSet(state.elements, state.view.nodes);
  return changeDays([...nodes, ...relations.flatMap(({ periods }) => periods)].map(({ valid }) => valid));
}

/** Moves the day to the next or previous one on which something changes. */
export function stepChange(app: App, direction: 1 | -1): void {
  const state = app.store.getState();
  const days = changesOf(state);
  const now = state.view.filters.validFrom;
  const next =
    direction > 0
      ? days.find((day) => now === null || day > now)
      : [...days].reverse().find((day) => now === null || day < now);
  if (next) setDates(app, { validFrom: next, validTo: next });
}

/** Moves the dates a year on or back; from any time, to the first or last year of the map. */
export function stepYear(app: App, direction: 1 | -1): void {
  const state = app.store.getState();
  if (modeOf(state.view.filters) !== 'any')
    return setDates(app, spanLater(state.view.filters, 12 * direction));
  const days = changesOf(state);
  const year = (direction > 0 ? days[0] : days.at(-1))?.slice(0, 4);
  if (year) setDates(app, { validFrom: `${year}-01-01`, validTo: `${year}-12-31` });
}

const frameMs = 420;
const players = new WeakMap<App, ReturnType<typeof setInterval>>();

const setPlaying = (app: App, playing: boolean): void =>
  app.store.update((state) => (state.playing === playing ? state : { ...state, playing }));

export function stopPlaying(app: App): void {
  clearInterval(players.get(app));
  players.delete(app);
  setPlaying(app, false);
}

/** The day that runs: of a span the one it begins with. */
const runningDay = ({ validFrom, validTo }: Span): string | null => validFrom ?? validTo;

/** Lets the day, or the span in its length, run month by month from where it stands, or from the beginning, to the end. */
export function play(app: App): void {
  stopPlaying(app);
  const range = monthRange(changesOf(app.store.getState()));
  if (!range) return;
  const dates = app.store.getState().view.filters;
  const now = runningDay(dates);
  const onDay = ['any', 'day'].includes(modeOf(dates));
  const start = now && monthIndex(now) < range.max ? monthIndex(now) : range.min;
  const to = (month: number, span: Span): void => {
    const day = runningDay(span);
    if (onDay) setDates(app, { validFrom: monthStart(month), validTo: monthStart(month) });
    else if (day !== null) setDates(app, spanLater(span, month - monthIndex(day)));
  };
  to(start, dates);
  setPlaying(app, true);
  const tick = () => {
    const span = app.store.getState().view.filters;
    const day = runningDay(span);
    if (day === null || monthIndex(day) >= range.max) return stopPlaying(app);
    to(monthIndex(day) + 1, span);
  };
  players.set(app, setInterval(tick, frameMs));
}
