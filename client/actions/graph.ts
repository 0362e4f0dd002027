/** Actions that change the working set with what the server knows: showing, expanding, collapsing, isolating. */
import { type Part, toPart } from '../api/items.ts';
import { fetchAmong } from '../api/pages.ts';
import { errorText } from '../api/request.ts';
import { NeighborhoodDocument } from '../api/types.generated.ts';
import { addElements, type NodeItem, type RelationItem } from '../state/elements.ts';
import { type Emphasis, look, say, step } from '../state/state.ts';
import { addNodesIn, removeNodesIn, selectIn } from '../state/view.ts';
import { leavesOf } from '../state/visible.ts';
import type { App } from './app.ts';
import { openGroupAround } from './drawn/groups.ts';
import { arrangeMap, settle } from './layout.ts';
import { announce, emphasise, reveal, select } from './look.ts';

/** Entities that one expansion may add; the rest is counted and said. */
const maxExpanded = 60;

const busy = (app: App, id: string, on: boolean): void =>
  app.store.update((state) => ({
    ...state,
    busy: on ? [...state.busy, id] : state.busy.filter((other) => other !== id),
  }));

/** What `fetch` gives; reports what went wrong and gives null then. */
const orSaid = async (app: App, fetch: () => Promise<Part>): Promise<Part | null> => {
  try {
    return await fetch();
  } catch (error) {
    app.store.update((state) => say(state, errorText(error), 'error'));
    return null;
  }
};

/** An entity with its neighbours and the relations among them. */
const fetchAround = async (app: App, id: string): Promise<Part> => {
  const variables = { of: [id], depth: 1, limit: maxExpanded };
  const { neighborhood } = await app.request(NeighborhoodDocument, variables);
  return toPart(neighborhood);
};

/** Puts nodes and relations that an answer holds on the map, as one step to undo; done once they have their places. */
export async function addGraph(
  app: App,
  graph: { readonly nodes: readonly NodeItem[]; readonly relations: readonly RelationItem[] },
  label: string,
): Promise<void> {
  const before = app.store.getState().view.nodes;
  const ids = graph.nodes.map((node) => node.id);
  const here = new Set(before);
  const added = ids.filter((id) => !here.has(id)).length;
  // A crowd that comes at once finds no room between what stands: it would lie on it and on itself.
  const isCrowd = added > before.length / 2;
  app.store.update((state) =>
    step(
      {
        ...state,
        elements: addElements(state.elements, graph.nodes, graph.relations),
        // What has no place yet is not drawn meanwhile.
        ...(isCrowd && { layout: { nodes: before.length + added, progress: null } }),
      },
      label,
      (view) => addNodesIn(view, ids),
    ),
  );
  if (isCrowd) await arrangeMap(app, true);
  else settle(app);
}

/** Adds entities by id, with the relations among them and everything shown; gives whether it worked. */
const addEntities = async (app: App, ids: readonly string[], label: string): Promise<boolean> => {
  const shown = app.store.getState().view.nodes;
  const here = new Set(shown);
  const missing = ids.filter((id) => !here.has(id));
  if (missing.length === 0) return true;
  const part = await orSaid(app, () => fetchAmong(app.request, missing, shown));
  if (!part) return false;
  await addGraph(app, part, label);
  return true;
};

/** Selects an entity, putting it on the map first where it is not, and brings it into view. */
export async function showEntity(app: App, id: string): Promise<void> {
  if (!(await addEntities(app, [id], `Add ${id}`))) return;
  await openGroupAround(app, id);
  app.store.update((state) => look(state, (view) => selectIn(view, { kind: 'entity', id })));
  reveal(app, id);
}

/** Adds an entity's neighbours, up to the cap, and says how many that left out. */
export async function expand(app: App, id: string): Promise<void> {
  const before = app.store.getState();
  const name = before.elements.nodes[id]?.name ?? id;
  if (before.busy.includes(id)) return;
  busy(app, id, true);
  const part = await orSaid(app, () => fetchAround(app, id));
  busy(app, id, false);
  if (!part) return;
  const ids = part.nodes.map((node) => node.id);
  const fresh = ids.filter((other) => !before.view.nodes.includes(other));
  const added = fresh.length;
  app.store.update((state) => {
    const known = { ...state, elements: addElements(state.elements, part.nodes, part.relations) };
    const next = step(known, `Expand ${name}`, (view) => ({
      ...addNodesIn(view, ids),
      expanded: { ...view.expanded, [id]: [...(view.expanded[id] ?? []), ...fresh] },
    }));
    const left =
      part.omitted > 0 ? `; ${part.omitted} more are left out (at most ${maxExpanded} at once)` : '';
    return say(
      next,
      added === 0 && !left ? `${name}: nothing more to add` : `${name}: ${added} added${left}`,
    );
  });
  // What more than doubles the map is better laid out anew than squeezed in.
  if (added > before.view.nodes.length) await arrangeMap(app, true);
  else settle(app);
}

/** Takes entities off the map. */
export function remove(app: App, ids: readonly string[], label: string): void {
  app.store.update((state) => step(state, label, (view) => removeNodesIn(view, ids)));
}

/** Takes off the map what hangs on `id` alone. */
export function collapse(app: App, id: string): void {
  app.store.update((state) => {
    const name = state.elements.nodes[id]?.name ?? id;
    const leaves = leavesOf(state.elements, state.view, id);
    if (leaves.length === 0) return say(state, `${name}: nothing hangs on it alone`);
    const next = step(state, `Collapse ${name}`, (view) => {
      const expanded = Object.fromEntries(Object.entries(view.expanded).filter(([other]) => other !== id));
      return { ...removeNodesIn(view, leaves), expanded };
    });
    return say(next, `${name}: ${leaves.length} taken off the map`);
  });
}

/** Leaves only an entity and what it is linked to on the map. */
export function isolate(app: App, id: string): void {
  app.store.update((state) => {
    const relations = Object.values(state.elements.relations);
    const near = new Set([
      id,
      ...relations.filter((relation) => relation.source === id).map((relation) => relation.target),
      ...relations.filter((relation) => relation.target === id).map((relation) => relation.source),
    ]);
    const others = state.view.nodes.filter((other) => !near.has(other));
    const name = state.elements.nodes[id]?.name ?? id;
    if (others.length === 0) return say(state, `${name}: only its neighbours are on the map`);
    const next = step(state, `Keep only ${name} and its neighbours`, (view) => removeNodesIn(view, others));
    return say(next, `${others.length} taken off the map`);
  });
}

/** Puts a path, a trace or a source's entities on the map and sets them off; the rest is dimmed. */
export async function showPart(app: App, part: Emphasis, label: string): Promise<void> {
  if (!(await addEntities(app, part.nodes, label))) return;
  emphasise(app, part);
  app.canvas.current?.fit(part.nodes);
  announce(app, `${label}; the rest of the map is dimmed`);
}

interface Joined {
  readonly id: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}

/** Puts a link or a relation with both ends on the map, sets its line off and keeps it selected. */
export async function showJoined(app: App, kind: 'link' | 'relation', joined: Joined): Promise<void> {
  const nodes = [joined.source.id, joined.target.id];
  const notice = `${kind === 'link' ? 'Link' : 'Relation'} shown on the map`;
  await showPart(app, { nodes, links: [joined.id] }, notice);
  select(app, { kind, id: joined.id });
}

/** Ends the setting off: the whole map is drawn alike again. */
export function showAll(app: App): void {
  emphasise(app, null);
  announce(app, 'The whole map is shown alike');
}

/** Brings an entity into view, adding it where it is missing. */
export async function showOnMap(app: App, id: string, name: string): Promise<void> {
  if (!(await addEntities(app, [id], `Add ${name}`))) return;
  await openGroupAround(app, id);
  reveal(app, id);
  announce(app, `${name} is in the middle of the map`);
}
