/** Actions that change where one looks: selection, panels, picks. None asks the server. */
import { step } from '../state/history.ts';
import { look, say } from '../state/state.ts';
import type { Emphasis } from '../state/state.ts';
import { closePanelIn, deselectIn, openPanelIn, pickIn, selectIn, setParamsIn } from '../state/view.ts';
import type { PanelName } from '../state/panel-list.ts';
import type { Picks, Selection } from '../state/view.ts';
import type { App } from './app.ts';

/** Selects an element and opens its details. */
export const select = (app: App, selection: Selection): void =>
  app.store.update((state) => look(state, (view) => selectIn(view, selection)));

export const deselect = (app: App): void => app.store.update((state) => look(state, deselectIn));

export const openPanel = (app: App, name: PanelName, params: Readonly<Record<string, string>> = {}): void =>
  app.store.update((state) => look(state, (view) => openPanelIn(view, name, params)));

export const closePanel = (app: App): void =>
  app.store.update((state) => ({ ...look(state, closePanelIn), emphasis: null }));

/** Opens a panel, or closes it where it is the open one. */
export const togglePanel = (app: App, name: PanelName): void =>
  app.store.getState().view.panel?.name === name ? closePanel(app) : openPanel(app, name);

/** Changes the open panel's parameters; null drops one. */
export const setPanelParams = (app: App, params: Readonly<Record<string, string | null>>): void =>
  app.store.update((state) => look(state, (view) => setParamsIn(view, params)));

const nameOf = (app: App, id: string): string => app.store.getState().elements.nodes[id]?.name ?? id;

/** Picks one end of a path, or both; the path panel reads `view.picks`. */
export const pick = (app: App, picks: Partial<Picks>): void => {
  const [end, id] = Object.entries(picks)[0] ?? [];
  const label = id
    ? `Pick ${nameOf(app, id)} as ${end === 'from' ? 'start' : 'end'} of a path`
    : 'Clear the pick';
  app.store.update((state) => step(state, label, (view) => pickIn(view, picks)));
};

/** Sets these elements off on the canvas and dims the rest; null ends it. */
export const emphasise = (app: App, emphasis: Emphasis | null): void =>
  app.store.update((state) => ({ ...state, emphasis }));

/** Lights an element on the canvas and in the outline. */
export const hover = (app: App, id: string | null): void =>
  app.store.update((state) => (state.hovered === id ? state : { ...state, hovered: id }));

/** Says something by status line and screen reader. */
export const announce = (app: App, text: string, tone: 'info' | 'error' = 'info'): void =>
  app.store.update((state) => say(state, text, tone));

/** Brings an element of the working set into the middle of the canvas. */
export const reveal = (app: App, id: string): void => app.canvas.current?.reveal(id);
