/** Filters and clocks. */
import { modeOf, spanLater } from '../state/date-modes.ts';
import { changeDays, monthIndex, monthRange, monthStart, type Span } from '../state/dates.ts';
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
