/** Actions that put what a panel shows on the map. */
import type { Emphasis } from '../state/state.ts';
import type { App } from './app.ts';
import { addEntities } from './graph.ts';
import { announce, emphasise, reveal, select } from './look.ts';

/** Puts a path, a trace or a source's entities on the map and sets them off; the rest is dimmed. */
export const showPart = async (app: App, part: Emphasis, label: string): Promise<void> => {
  if (!(await addEntities(app, part.nodes, label))) return;
  emphasise(app, part);
  app.canvas.current?.fit(part.nodes);
  announce(app, `${label}; the rest of the map is dimmed`);
};

/** Puts a link with both ends on the map, sets it off and keeps it selected. */
export const showLink = async (
  app: App,
  link: {
    readonly id: string;
    readonly source: { readonly id: string };
    readonly target: { readonly id: string };
  },
): Promise<void> => {
  const nodes = [link.source.id, link.target.id];
  await showPart(app, { nodes, links: [link.id] }, 'Link shown on the map');
  select(app, { kind: 'link', id: link.id });
};

/** Ends the setting off: the whole map is drawn alike again. */
export const showAll = (app: App): void => {
  emphasise(app, null);
  announce(app, 'The whole map is shown alike');
};

/** Brings an entity into view, adding it where it is missing. */
export const showOnMap = async (app: App, id: string, name: string): Promise<void> => {
  if (!(await addEntities(app, [id], `Add ${name}`))) return;
  reveal(app, id);
  announce(app, `${name} is in the middle of the map`);
};
