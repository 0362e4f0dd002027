import { toHash } from '../state/url.ts';
import type { View } from '../state/view.ts';
import type { App } from './app.ts';
import { followHash } from './open.ts';

/** What makes a new entry for the back button; moving and zooming only rewrite the present one. */
const place = ({ camera: _camera, positions: _positions, ...rest }: View): string => JSON.stringify(rest);

const quiet = 250;

/** Keeps the URL in step with the view, and the view with back and forward. Gives a function that stops it. */
export const syncUrl = (app: App): (() => void) => {
  let written = place(app.store.getState().view);
  let view = app.store.getState().view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const state = app.store.getState();
    if (state.status.phase !== 'ready') return;
    const here = place(state.view);
    const url = `${location.pathname}${location.search}#${toHash(state.view)}`;
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
    timer = setTimeout(write, quiet);
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
};
