/** Where entities stand on the map: the whole arrangement by a worker, and places for what is added. */
import { placeNear, roomOf } from '../canvas/placing.ts';
import { type LayoutRunning, runLayout } from '../canvas/run-layout.ts';
import { look, say, type State, step } from '../state/state.ts';
import { moveNodesIn, type Point, type View } from '../state/view.ts';
import { messageOf } from '../state/text.ts';
import { relationCounts, visibleIn, workingSet } from '../state/visible.ts';
import type { App } from './app.ts';

const running = new WeakMap<App, LayoutRunning>();

const rooms = ({ nodes, relations }: ReturnType<typeof workingSet>) => {
  const counts = relationCounts(relations);
  return { nodes: nodes.map((node) => roomOf(node, counts.get(node.id) ?? 0)), links: relations };
};

/** Places what has no position yet, near the entities it hangs on; the rest stays where it is. Not a step. */
export function settle(app: App): void {
  app.store.update((state) => {
    const { nodes, links } = rooms(workingSet(state.elements, state.view.nodes));
    const positions = placeNear(nodes, links, state.view.positions);
    return look(state, (view) => (Object.keys(positions).length === 0 ? view : moveNodesIn(view, positions)));
  });
}

const seed = 20_240_229;

/** Width over height of the map's place on the page, which is there before the canvas is fetched. */
const mapAspect = (): number => {
  const host = document.querySelector('[data-focus="map"]');
  return host && host.clientHeight > 0 ? host.clientWidth / host.clientHeight : 1.5;
};

export function cancelLayout(app: App): void {
  running.get(app)?.cancel();
}

/**
 * Lays what is visible out in a worker, showing each pass. As a step to undo, unless the map is being opened.
 * What filters hide gets its place beside that, where it will be shown. A cancelled layout leaves the map as it was; a first one keeps its last pass.
 */
export async function arrangeMap(app: App, opening: boolean): Promise<void> {
  cancelLayout(app);
  const before = app.store.getState();
  const { nodes, links } = rooms(visibleIn(before.elements, before.view));
  if (nodes.length === 0) return;
  const ends = links.filter((link) => link.source !== link.target);
  const layout = runLayout(
    {
      nodes,
      links: ends.map(({ id, source, target }) => ({ id, source, target })),
      seed,
      aspect: mapAspect(),
    },
    ({ progress, positions }) =>
      app.store.update((state) => {
        const next = { ...state, layout: { nodes: nodes.length, progress } };
        return opening && positions ? look(next, (view) => moveNodesIn(view, positions)) : next;
      }),
  );
  running.set(app, layout);
  app.store.update((state) => ({ ...state, layout: { nodes: nodes.length, progress: null } }));
  const place = (state: State, positions: Readonly<Record<string, Point>>) =>
    opening
      ? look(state, (view) => moveNodesIn(view, positions))
      : say(
          step(state, 'Arrange', (view) => moveNodesIn(withPlaces(view, positions), positions)),
          'Arranged anew',
        );
  try {
    const positions = await layout.done;
    if (running.get(app) !== layout) return;
    app.store.update((state) => {
      const done = { ...state, layout: null };
      return positions ? place(done, positions) : say(done, 'Layout cancelled');
    });
    if (positions && !opening) fitMap(app);
  } catch (error) {
    app.store.update((state) =>
      say({ ...state, layout: null }, `The layout failed: ${messageOf(error)}`, 'error'),
    );
  } finally {
    if (running.get(app) === layout) running.delete(app);
    settle(app);
  }
}

/** The view without the places of all but these: the others would lie on them. */
const withPlaces = (view: View, positions: Readonly<Record<string, Point>>): View => ({
  ...view,
  positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => positions[id])),
});

/** Shows the whole map, and keeps it in view until somebody looks elsewhere. */
export function fitMap(app: App): void {
  app.canvas.current?.fit();
  app.store.update((state) => look(state, (view) => (view.camera ? { ...view, camera: null } : view)));
}
