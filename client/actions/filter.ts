/** Filters and clocks. */
import { changeDays, monthIndex, monthRange, monthStart } from '../state/dates.ts';
import { look, type State, step } from '../state/state.ts';
import { filterIn, type Filters, noFilters } from '../state/view.ts';
import { workingSet } from '../state/visible.ts';
import type { App } from './app.ts';

export function setFilters(app: App, filters: Partial<Filters>, label: string): void {
  app.store.update((state) => step(state, label, (view) => filterIn(view, filters)));
}

/** Shows everything again; the clocks too. */
export function clearFilters(app: App): void {
  setFilters(app, noFilters, 'Clear filters');
}

/** Sets a clock. Steps in a row on one clock are undone together. */
export function setClock(app: App, clock: 'validOn' | 'knownOn', day: string | null): void {
  app.store.update((state) => {
    const label = clock === 'validOn' ? 'Change “true on”' : 'Change “known on”';
    const change = (view: State['view']) =>
      view.filters[clock] === day ? view : filterIn(view, { [clock]: day });
    return state.past.at(-1)?.label === label && state.future.length === 0
      ? look(state, change)
      : step(state, label, change);
  });
}

/** Days on which something of the working set begins or has just ended. */
export function changesOf(state: {
  readonly elements: State['elements'];
  readonly view: Pick<State['view'], 'nodes'>;
}): readonly string[] {
  const { nodes, relations } = workingSet(state.elements, state.view.nodes);
  return changeDays([...nodes, ...relations.flatMap(({ periods }) => periods)].map(({ valid }) => valid));
}

/** Moves "true on" to the next or previous day on which something changes. */
export function stepClock(app: App, direction: 1 | -1): void {
  const state = app.store.getState();
  const days = changesOf(state);
  const now = state.view.filters.validOn;
  const next =
    direction > 0
      ? days.find((day) => now === null || day > now)
      : [...days].reverse().find((day) => now === null || day < now);
  if (next) setClock(app, 'validOn', next);
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

/** Lets "true on" run month by month from where it stands, or from the beginning, to the end. */
export function play(app: App): void {
  stopPlaying(app);
  const range = monthRange(changesOf(app.store.getState()));
  if (!range) return;
  const now = app.store.getState().view.filters.validOn;
  const start = now && monthIndex(now) < range.max ? monthIndex(now) : range.min;
  setClock(app, 'validOn', monthStart(start));
  setPlaying(app, true);
  const tick = () => {
    const day = app.store.getState().view.filters.validOn;
    const next = day === null ? null : monthIndex(day) + 1;
    if (next === null || next > range.max) return stopPlaying(app);
    setClock(app, 'validOn', monthStart(next));
  };
  players.set(app, setInterval(tick, frameMs));
}
