/** Groups of entities on the map: by what they are made, and opening and closing one in place. */
import { runCommunities } from '../../canvas/groups/run-communities.ts';
import {
  closedGroups,
  type Group,
  groupOf,
  groupSize,
  groupsOf,
  isGroup,
  nameIn,
  standIns,
} from '../../state/relations/groups.ts';
import { say, type State, step } from '../../state/state.ts';
import { counted, messageOf } from '../../state/text.ts';
import { type Grouping, moveNodesIn, type Point } from '../../state/view.ts';
import { workingSet } from '../../state/visible.ts';
import type { App } from '../app.ts';
import { arrangeMap, findPlaces, fitMap, layoutJob } from '../layout.ts';
import { announce } from '../look.ts';

/** Has the communities of the map as it is found, where it is grouped by them; tells a failure. */
export async function findMapCommunities(app: App): Promise<void> {
  const { elements, view, communities } = app.store.getState();
  if (communities?.nodes === view.nodes) return;
  const { nodes, relations } = workingSet(elements, view.nodes);
  const links = relations.map(({ source, target }) => ({ source, target }));
  try {
    const of = await runCommunities({ nodes: nodes.map(({ id }) => id), links });
    app.store.update((state) => ({ ...state, communities: { nodes: view.nodes, of } }));
  } catch (error) {
    announce(app, `The communities could not be found: ${messageOf(error)}`, 'error');
  }
}

const groupingWords: Readonly<Record<Grouping, string>> = {
  kind: 'Group by kind',
  community: 'Group by community',
};

/** What it is called to draw entities together so; null: each by itself. */
export function groupingLabel(grouping: Grouping | null): string {
  return grouping === null ? 'No groups' : groupingWords[grouping];
}

/** Groups found before may have been others under the same names. */
const withoutGroups = (positions: Readonly<Record<string, Point>>): Record<string, Point> =>
  Object.fromEntries(Object.entries(positions).filter(([id]) => !isGroup(id)));

/** Draws the entities of a kind or a community as one, or each by itself again, as one step to undo. */
export async function groupMap(app: App, grouping: Grouping | null): Promise<void> {
  if (grouping === 'community') await findMapCommunities(app);
  app.store.update((state) => {
    const label = groupingLabel(grouping);
    const next = step(state, label, (view) =>
      view.grouping === grouping && view.openGroups.length === 0
        ? view
        : { ...view, grouping, openGroups: [], camera: null, positions: withoutGroups(view.positions) },
    );
    if (next === state) return state;
    const told =
      grouping === null
        ? label
        : `${label}: ${counted(groupsOf(next).length, 'group')}; open one to see into it`;
    return say({ ...next, layout: { nodes: next.view.nodes.length, progress: null } }, told);
  });
  await placeMissing(app);
}

/** Lays the map out where something that is drawn has no place yet. */
export async function placeMissing(app: App): Promise<void> {
  const state = app.store.getState();
  const { positions, nodes } = state.view;
  const closed = closedGroups(state);
  const stands = standIns(closed);
  const drawn = [...closed.map(({ id }) => id), ...nodes.filter((id) => !stands.has(id))];
  if (drawn.some((id) => !positions[id])) await arrangeMap(app, true);
  else app.store.update((now) => ({ ...now, layout: null }));
  fitMap(app);
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** Its members around the place of the group; everything else moves out of their way, each in its own direction. */
const madeRoom = (
  state: State,
  group: Group,
  places: Readonly<Record<string, Point>>,
): Record<string, Point> => {
  const middle = middleOf(Object.values(places));
  const radius = Math.max(...Object.values(places).map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const at = state.view.positions[group.id] ?? { x: 0, y: 0 };
  const push = Math.max(0, radius + 60 - groupSize(group.members.length) / 2);
  const mine = new Set([group.id, ...group.members.map(({ id }) => id)]);
  const others = Object.entries(state.view.positions)
    .filter(([id]) => !mine.has(id))
    .map(([id, { x, y }]): [string, Point] => {
      const far = Math.hypot(x - at.x, y - at.y) || 1;
      return [id, { x: x + ((x - at.x) / far) * push, y: y + ((y - at.y) / far) * push }];
    });
  const inside = Object.entries(places).map(([id, { x, y }]): [string, Point] => [
    id,
    { x: at.x + x - middle.x, y: at.y + y - middle.y },
  ]);
  return Object.fromEntries([...others, ...inside]);
};

/** Draws the members of a group one by one where it stands. */
export async function openGroup(app: App, id: string): Promise<void> {
  const before = app.store.getState();
  const group = closedGroups(before).find((one) => one.id === id);
  if (!group) return;
  const members = new Set(group.members.map((node) => node.id));
  const { relations } = workingSet(before.elements, before.view.nodes);
  const inside = relations.filter(({ source, target }) => members.has(source) && members.has(target));
  const isFound = await findPlaces(app, layoutJob(group.members, inside), {
    place: (state, places) => {
      if (!closedGroups(state).some((one) => one.id === id)) return state;
      const name = nameIn(state, id);
      const next = step(state, `Open ${name}`, (view) => ({
        ...moveNodesIn(view, madeRoom(state, group, places)),
        openGroups: [...view.openGroups, id],
      }));
      return say(next, `${name}: ${counted(members.size, 'entity', 'entities')} drawn one by one`);
    },
  });
  if (isFound) app.canvas.current?.fit([...members]);
}

/** Draws a group as one again, in the middle of its members. */
export function closeGroup(app: App, id: string): void {
  app.store.update((state) => {
    const group = groupsOf(state).find((one) => one.id === id);
    if (!group || !state.view.openGroups.includes(id)) return state;
    const name = nameIn(state, id);
    const at = middleOf(group.members.flatMap((node) => state.view.positions[node.id] ?? []));
    const next = step(state, `Close ${name}`, (view) => ({
      ...moveNodesIn(view, { [id]: at }),
      openGroups: view.openGroups.filter((other) => other !== id),
    }));
    return say(next, `${name} is drawn as one`);
  });
}

/** Opens the group that an entity is drawn in, so that it can be looked at. */
export async function openGroupAround(app: App, entity: string): Promise<void> {
  const group = groupOf(app.store.getState(), entity);
  if (group) await openGroup(app, group.id);
}
