/** Where entities stand on the map: the whole arrangement by a worker, and places for what is added. */
import type { LayoutJob } from '../canvas/arrange.ts';
import { placeNear, roomOf } from '../canvas/placing.ts';
import { type LayoutRunning, runLayout } from '../canvas/run-layout.ts';
import type { NodeItem, RelationItem } from '../state/elements.ts';
import { closedGroups, groupSize, nameIn, placingLinks, standIns } from '../state/relations/groups.ts';
import { sizeOf } from '../state/scene.ts';
import { look, say, type State, step } from '../state/state.ts';
import { moveNodesIn, type Point, type View } from '../state/view.ts';
import { messageOf } from '../state/text.ts';
import { relationCounts, visibleIn, workingSet } from '../state/visible.ts';
import type { Size } from '../state/work/framed.ts';
import type { App } from './app.ts';

const running = new WeakMap<App, LayoutRunning>();

const roomsOf = (nodes: readonly NodeItem[], relations: readonly RelationItem[]) => {
  const counts = relationCounts(relations);
  return nodes.map((node) => roomOf(node, sizeOf(node, counts.get(node.id) ?? 0)));
};

/** What takes room of some entities: they themselves, and groups in place of those that they hold. */
const rooms = (state: State, { nodes, relations }: ReturnType<typeof workingSet>) => {
  const closed = closedGroups(state);
  if (closed.length === 0) return { nodes: roomsOf(nodes, relations), links: relations };
  const stands = standIns(closed);
  const single = nodes.filter(({ id }) => !stands.has(id));
  const groups = closed.map(({ id, members }) =>
    roomOf({ id, name: nameIn(state, id) }, groupSize(members.length)),
  );
  return { nodes: [...groups, ...roomsOf(single, relations)], links: placingLinks(closed, relations) };
};

/** Places what has no position yet, near the entities it hangs on; the rest stays where it is. Not a step. */
export function settle(app: App): void {
  app.store.update((state) => {
    const { nodes, links } = rooms(state, workingSet(state.elements, state.view.nodes));
    const positions = placeNear(nodes, links, state.view.positions);
    return look(state, (view) => (Object.keys(positions).length === 0 ? view : moveNodesIn(view, positions)));
  });
}

/** The layout of some entities by themselves. */
export function layoutJob(nodes: readonly NodeItem[], relations: readonly RelationItem[]): LayoutJob {
  return jobOf(roomsOf(nodes, relations), relations);
}

type Ends = LayoutJob['links'][number];

const jobOf = (nodes: LayoutJob['nodes'], links: readonly Ends[]): LayoutJob => ({
  nodes,
  links: links
    .filter((link) => link.source !== link.target)
    .map(({ id, source, target }) => ({ id, source, target })),
  seed,
  aspect: mapAspect(),
});

const seed = 20_240_229;

/** The size of the map's place on the page, which is there before the canvas is fetched; null where there is none. */
export function mapSize(): Size | null {
  const host = document.querySelector('[data-focus="map"]');
  return host && host.clientHeight > 0 ? { width: host.clientWidth, height: host.clientHeight } : null;
}

/** Width over height of the map's place. */
const mapAspect = (): number => {
  const size = mapSize();
  return size ? size.width / size.height : 1.5;
};

export function cancelLayout(app: App): void {
  running.get(app)?.cancel();
}

/** What becomes of places that a worker finds. */
interface Laying {
  /** After each pass that is worth drawing. */
  readonly passed?: (state: State, positions: Positions) => State;
  /** Once they are found. */
  place(state: State, positions: Positions): State;
}

type Positions = Readonly<Record<string, Point>>;

/**
 * Has a worker find places, tells how far it is, and lets it be cancelled; one that is under way ends. Gives whether
 * the places were found and are taken: not where it was cancelled, failed, or another began meanwhile.
 */
export async function findPlaces(app: App, job: LayoutJob, { passed, place }: Laying): Promise<boolean> {
  cancelLayout(app);
  const told = (progress: number | null) => ({ nodes: job.nodes.length, progress });
  const layout = runLayout(job, ({ progress, positions }) =>
    app.store.update((state) => {
      const next = { ...state, layout: told(progress) };
      return passed && positions ? passed(next, positions) : next;
    }),
  );
  running.set(app, layout);
  app.store.update((state) => ({ ...state, layout: told(null) }));
  try {
    const positions = await layout.done;
    if (running.get(app) !== layout) return false;
    app.store.update((state) => {
      const done = { ...state, layout: null };
      return positions ? place(done, positions) : say(done, 'Layout cancelled');
    });
    return positions !== null;
  } catch (error) {
    app.store.update((state) =>
      say({ ...state, layout: null }, `The layout failed: ${messageOf(error)}`, 'error'),
    );
    return false;
  } finally {
    if (running.get(app) === layout) running.delete(app);
  }
}

/**
 * Lays what is visible out in a worker, showing each pass. As a step to undo, unless the map is being opened.
 * What filters hide gets its place beside that, where it will be shown. A cancelled layout leaves the map as it was; a first one keeps its last pass.
 */
export async function arrangeMap(app: App, opening: boolean): Promise<void> {
  const before = app.store.getState();
  const { nodes, links } = rooms(before, visibleIn(before.elements, before.view));
  if (nodes.length === 0) return cancelLayout(app);
  const move = (state: State, positions: Positions) => look(state, (view) => moveNodesIn(view, positions));
  const isFound = await findPlaces(
    app,
    jobOf(nodes, links),
    opening
      ? { passed: move, place: move }
      : {
          place: (state, positions) =>
            say(
              step(state, 'Arrange', (view) => moveNodesIn(withPlaces(view, positions), positions)),
              'Arranged anew',
            ),
        },
  );
  if (isFound && !opening) fitMap(app);
  settle(app);
}

/** The view without the places of all but these: the others would lie on them. */
const withPlaces = (view: View, positions: Positions): View => ({
  ...view,
  positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => positions[id])),
});

/** Shows the whole map, and keeps it in view until somebody looks elsewhere. */
export function fitMap(app: App): void {
  app.canvas.current?.fit();
  app.store.update((state) => look(state, (view) => (view.camera ? { ...view, camera: null } : view)));
}
