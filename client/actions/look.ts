/**
 * Actions that change where one looks: selection, panels, picks, the walk by keyboard, the focus, the theme. None asks
 * the server.
 */
import { relationFor } from '../state/elements.ts';
import { drawnLines, groupOf } from '../state/relations/groups.ts';
import { lineWith } from '../state/relations/lines.ts';
import type { PanelName } from '../state/panel-list.ts';
import { type Emphasis, look, say, type State, step, type Theme } from '../state/state.ts';
import { counted } from '../state/text.ts';
import {
  closePanelIn,
  deselectIn,
  moveNodesIn,
  openPanelIn,
  pickIn,
  type Picks,
  selectIn,
  type Selection,
  setParamsIn,
} from '../state/view.ts';
import { relationCounts, visibleIn } from '../state/visible.ts';
import type { App } from './app.ts';

/** Selects an element and opens its details. */
export function select(app: App, selection: Selection): void {
  app.store.update((state) => look(state, (view) => selectIn(view, selection)));
}

export function deselect(app: App): void {
  app.store.update((state) => look(state, deselectIn));
}

/** Opens a panel. What another one set off on the map answered another question. */
export function openPanel(app: App, name: PanelName, params: Readonly<Record<string, string>> = {}): void {
  app.store.update((state) => {
    const isOther = state.view.panel !== null && state.view.panel.name !== name;
    const next = look(state, (view) => openPanelIn(view, name, params));
    return isOther ? { ...next, emphasis: null } : next;
  });
}

export function closePanel(app: App): void {
  app.store.update((state) => ({ ...look(state, closePanelIn), emphasis: null }));
}

/** Opens a panel, or closes it where it is the open one. */
export function togglePanel(app: App, name: PanelName): void {
  if (app.store.getState().view.panel?.name === name) closePanel(app);
  else openPanel(app, name);
}

/** Changes the open panel's parameters; null drops one. */
export function setPanelParams(app: App, params: Readonly<Record<string, string | null>>): void {
  app.store.update((state) =>
    asked(
      look(state, (view) => setParamsIn(view, params)),
      state,
    ),
  );
}

/** What was set off on the map answered the question before, where the panel asks another one now. */
const asked = (next: State, before: State): State =>
  next.view === before.view ? next : { ...next, emphasis: null };

const nameOf = (app: App, id: string): string => app.store.getState().elements.nodes[id]?.name ?? id;

/** Picks one end of a path, or both; the path panel reads `view.picks`. */
export function pick(app: App, picks: Partial<Picks>): void {
  const [end, id] = Object.entries(picks)[0] ?? [];
  const label = id
    ? `Pick ${nameOf(app, id)} as ${end === 'from' ? 'start' : 'end'} of a path`
    : 'Clear the pick';
  app.store.update((state) =>
    asked(
      step(state, label, (view) => pickIn(view, picks)),
      state,
    ),
  );
}

/** Sets these elements off on the canvas and dims the rest; null ends it. */
export function emphasise(app: App, emphasis: Emphasis | null): void {
  app.store.update((state) => ({ ...state, emphasis }));
}

/** Lights an element on the canvas and in the outline. */
export function hover(app: App, id: string | null): void {
  app.store.update((state) => (state.hovered === id ? state : { ...state, hovered: id }));
}

/** Says something by status line and screen reader. */
export function announce(app: App, text: string, tone: 'info' | 'error' = 'info'): void {
  app.store.update((state) => say(state, text, tone));
}

/** Brings an element of the working set, or the group that it is drawn in, into the middle of the canvas. */
export function reveal(app: App, id: string): void {
  app.canvas.current?.reveal(groupOf(app.store.getState(), id)?.id ?? id);
}

/** Brings what is selected into the middle of the canvas: an entity, or the line that draws a link or a relation. */
export function revealSelected(app: App): void {
  const { elements, view } = app.store.getState();
  if (!view.selection) return;
  const { id } = view.selection;
  if (view.nodes.includes(id)) return reveal(app, id);
  const line = lineWith(drawnLines(app.store.getState()), relationFor(elements, id)?.id ?? id);
  if (line) reveal(app, line.id);
}

/** The entity that single keys act on: the one pointed at or focused, else the selected one. */
export function targetOf(state: State): string | null {
  const id = state.hovered ?? (state.view.selection?.kind === 'entity' ? state.view.selection.id : null);
  return id !== null && state.view.nodes.includes(id) ? id : null;
}

/** Selects the next or previous visible entity, most connected first. */
export function walk(app: App, direction: 1 | -1): void {
  const state = app.store.getState();
  const { nodes, relations } = visibleIn(state.elements, state.view);
  const counts = relationCounts(relations);
  const order = [...nodes].sort(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const at = order.findIndex((node) => node.id === state.view.selection?.id);
  const index =
    at < 0 ? (direction > 0 ? 0 : order.length - 1) : (at + direction + order.length) % order.length;
  const node = order[index];
  if (!node) return;
  select(app, { kind: 'entity', id: node.id });
  reveal(app, node.id);
  announce(
    app,
    `${node.name}, ${index + 1} of ${order.length}, ${counted(counts.get(node.id) ?? 0, 'relation')}`,
  );
}

/** Moves the selected entity by map units. */
export function nudge(app: App, x: number, y: number): void {
  app.store.update((state) => {
    const id = targetOf(state);
    const from = id === null ? undefined : state.view.positions[id];
    if (id === null || !from) return state;
    const name = state.elements.nodes[id]?.name ?? id;
    return step(state, `Move ${name}`, (view) =>
      moveNodesIn(view, { [id]: { x: from.x + x, y: from.y + y } }),
    );
  });
}

/** What keys can send the focus to; elements name themselves so in `data-focus`. */
type FocusTarget = 'search' | 'outline' | 'map';

/** Focuses a part of the page that is drawn; false when it is not. */
export function focusNow(target: FocusTarget): boolean {
  const element = document.querySelector<HTMLElement>(`[data-focus="${target}"]`);
  element?.focus();
  return element !== null;
}

/** Opens the left side at the outline. A change that changes nothing, so that nothing is drawn anew. */
const openOutline = (app: App): void =>
  app.store.update((state) =>
    state.railOpen && state.rail === 'outline' ? state : { ...state, railOpen: true, rail: 'outline' },
  );

/**
 * Sends the focus somewhere before the next key can be heard: at once to what is drawn, else in the microtask after
 * the one in which React draws what the store told it. A frame is the last resort: it comes after keys typed fast.
 */
export function focusOn(app: App, target: FocusTarget): void {
  if (target === 'outline') openOutline(app);
  if (focusNow(target)) return;
  queueMicrotask(() => {
    if (!focusNow(target)) requestAnimationFrame(() => focusNow(target));
  });
}

const themeKey = 'entente.theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme chosen before; `system` when none was, or where the browser keeps nothing. */
export function storedTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(themeKey)) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Puts a theme into force: `theme.css` goes by the attribute, or by the system where there is none. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset.theme = theme;
}

export function setTheme(app: App, theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // A browser that keeps nothing still shows the theme for this visit.
  }
  app.store.update((state) => ({ ...state, theme }));
}
