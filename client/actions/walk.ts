/** Moving over the map by keyboard: from entity to entity, nudging, panning. */
import { step } from '../state/history.ts';
import type { State } from '../state/state.ts';
import { moveNodesIn } from '../state/view.ts';
import { linkCounts, visibleIn } from '../state/visible.ts';
import type { App } from './app.ts';
import { announce, reveal, select } from './look.ts';

/** The entity that single keys act on: the one pointed at or focused, else the selected one. */
export const targetOf = (state: State): string | null => {
  const id = state.hovered ?? (state.view.selection?.kind === 'entity' ? state.view.selection.id : null);
  return id !== null && state.view.nodes.includes(id) ? id : null;
};

/** Selects the next or previous visible entity, most connected first. */
export const walk = (app: App, direction: 1 | -1): void => {
  const state = app.store.getState();
  const { nodes, links } = visibleIn(state.elements, state.view);
  const counts = linkCounts(links);
  const order = [...nodes].sort(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  if (order.length === 0) return;
  const at = order.findIndex((node) => node.id === state.view.selection?.id);
  const index =
    at < 0 ? (direction > 0 ? 0 : order.length - 1) : (at + direction + order.length) % order.length;
  const node = order[index]!;
  select(app, { kind: 'entity', id: node.id });
  reveal(app, node.id);
  announce(app, `${node.name}, ${index + 1} of ${order.length}, ${counts.get(node.id) ?? 0} links`);
};

/** Moves the selected entity by map units. */
export const nudge = (app: App, x: number, y: number): void =>
  app.store.update((state) => {
    const id = targetOf(state);
    const from = id === null ? undefined : state.view.positions[id];
    if (id === null || !from) return state;
    const name = state.elements.nodes[id]?.name ?? id;
    return step(state, `Move ${name}`, (view) =>
      moveNodesIn(view, { [id]: { x: from.x + x, y: from.y + y } }),
    );
  });
