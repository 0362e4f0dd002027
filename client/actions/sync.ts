import { loadCanvas } from '../canvas/load-canvas.ts';
import { isGroup, nameIn, touchesGroup } from '../state/relations/groups.ts';
import { sceneOf, type Tapped } from '../state/scene.ts';
import { look, type State, step } from '../state/state.ts';
import { messageOf } from '../state/text.ts';
import { type Camera, moveNodesIn, type Point, type View } from '../state/view.ts';
import type { App } from './app.ts';
import { expand } from './graph.ts';
import { openGroup } from './drawn/groups.ts';
import { openPair, tellGroupLine } from './drawn/lines.ts';
import { announce, deselect, hover, select } from './look.ts';
import { followHash } from './open.ts';
import { isPicked, pickAlso, pickMany, togglePicked } from './picking/picked.ts';
import { viewText } from './work/saving.ts';

const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.zoom === b.zoom && a.x === b.x && a.y === b.y);

/** What the scene is made of. Where one looks from is no part of it: it changes while the map is moved. */
const drawn = ({ elements, view, emphasis, hovered, layout, communities }: State) => [
  ...[elements, emphasis, hovered, layout !== null],
  ...[view.nodes, view.positions, view.filters, view.selection, view.picked],
  ...[view.picks, view.bundling, view.opened, view.weight],
  ...[view.grouping, view.openGroups, communities],
];

type CanvasModule = Awaited<ReturnType<typeof loadCanvas>>;

/** Where and how a canvas is mounted. */
interface Mounting {
  readonly host: HTMLElement;
  readonly asked: (target: Tapped, at: Point) => void;
  readonly byWebgl: boolean;
  /** Called once, after a scene of so many lines that WebGL should draw it. */
  outgrown(): void;
}

/**
 * Puts the canvas into `host`, as soon as it is fetched, and keeps it in step with the state. Gives a function that takes
 * it away.
 */
export function mountCanvas(
  app: App,
  host: HTMLElement,
  asked: (target: Tapped, at: Point) => void,
): () => void {
  let unmount: (() => void) | null = null;
  let gone = false;
  loadCanvas().then(
    (module) => {
      const mount = (byWebgl: boolean) => {
        if (gone) return;
        unmount?.();
        unmount = mountWith(app, module, { host, asked, byWebgl, outgrown: () => mount(true) });
      };
      mount(false);
    },
    (error: unknown) =>
      announce(app, `The map could not be fetched: ${messageOf(error)}; reload the page.`, 'error'),
  );
  return () => {
    gone = true;
    unmount?.();
  };
}

/** What people do on the canvas, as actions. */
const eventsFor = (app: App, asked: Mounting['asked']): Parameters<CanvasModule['createCanvas']>[1] => ({
  tapped: (target, adding) => {
    if (adding) return target?.kind === 'entity' ? togglePicked(app, target.id) : undefined;
    if (target === null || !isPicked(app, target.id)) pickMany(app, []);
    if (target === null) deselect(app);
    else if (isGroup(target.id)) void openGroup(app, target.id);
    else if (touchesGroup(target.id)) tellGroupLine(app, target.id);
    else if (target.kind === 'pair') openPair(app, target.id);
    else select(app, target);
  },
  boxed: (ids) => pickAlso(app, ids),
  opened: (id) => void (isGroup(id) || expand(app, id)),
  hovered: (id) => hover(app, id),
  moved: (positions) =>
    app.store.update((state) =>
      step(
        state,
        `Move ${Object.keys(positions)
          .map((id) => nameIn(state, id))
          .join(', ')}`,
        (view) => moveNodesIn(view, positions),
      ),
    ),
  looked: (camera) => app.store.update((state) => look(state, (view) => ({ ...view, camera }))),
  asked: (target, at) => {
    if (isGroup(target.id)) void openGroup(app, target.id);
    else if (touchesGroup(target.id)) tellGroupLine(app, target.id);
    else asked(target, at);
  },
});

const mountWith = (
  app: App,
  { createCanvas, hasGraphicsHardware, minWebgl }: CanvasModule,
  { host, asked, byWebgl, outgrown }: Mounting,
): (() => void) => {
  const canvas = createCanvas(host, eventsFor(app, asked), byWebgl);
  let isOutgrown = byWebgl;
  app.canvas.current = canvas;
  let shown: readonly unknown[] = [];
  let laid: Pick<State['view'], 'nodes' | 'positions'> = { nodes: [], positions: {} };
  let theme = app.store.getState().theme;
  let camera: Camera | null = null;
  const takeCamera = () => {
    const now = app.store.getState().view.camera;
    if (app.canvas.current !== canvas) return;
    if (now === null) canvas.fit();
    else if (!sameCamera(now, canvas.camera())) canvas.setCamera(now);
  };
  const draw = () => {
    const state = app.store.getState();
    const next = drawn(state);
    if (next.some((part, index) => part !== shown[index])) {
      shown = next;
      const anew = state.view.nodes !== laid.nodes || state.view.positions !== laid.positions;
      laid = state.view;
      const scene = sceneOf(state);
      if (!isOutgrown && Object.keys(scene.lines).length > minWebgl) {
        isOutgrown = true;
        if (hasGraphicsHardware()) return queueMicrotask(outgrown);
      }
      canvas.draw(scene, anew);
    }
    if (!sameCamera(state.view.camera, camera)) {
      camera = state.view.camera;
      // A panel may open with the same change: the canvas has its size only once that is drawn.
      requestAnimationFrame(takeCamera);
    }
    if (state.theme !== theme) {
      theme = state.theme;
      requestAnimationFrame(() => canvas.restyle());
    }
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const restyle = () => canvas.restyle();
  dark.addEventListener('change', restyle);
  const stop = app.store.subscribe(draw);
  draw();
  return () => {
    stop();
    dark.removeEventListener('change', restyle);
    app.canvas.current = null;
    canvas.destroy();
  };
};

/** What makes a new entry for the back button; moving and zooming only rewrite the present one. */
const place = ({ camera: _camera, positions: _positions, ...rest }: View): string => JSON.stringify(rest);

const quietMs = 250;

/** Keeps the URL in step with the view, and the view with back and forward. Gives a function that stops it. */
export function syncUrl(app: App): () => void {
  let written = place(app.store.getState().view);
  let view = app.store.getState().view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const state = app.store.getState();
    if (state.status.phase !== 'ready') return;
    const here = place(state.view);
    const url = `${location.pathname}${location.search}#${viewText(app)}`;
    const first = !new URLSearchParams(location.hash.slice(1)).has('s');
    if (here === written || first) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    written = here;
  };
  const stop = app.store.subscribe(() => {
    const next = app.store.getState().view;
    if (next === view) return;
    view = next;
    clearTimeout(timer);
    timer = setTimeout(write, quietMs);
  });
  const follow = () => {
    clearTimeout(timer);
    void followHash(app, location.hash).then(() => {
      view = app.store.getState().view;
      written = place(view);
      clearTimeout(timer);
    });
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('pagehide', write);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('popstate', follow);
    window.removeEventListener('pagehide', write);
  };
}
