/**
 * Selecting many entities at once, and what can be done with them together. A selection is a part of the view, so that
 * the address and the back button bring it back; it is no step to undo.
 */
import type { NodeItem } from '../../state/elements.ts';
import { closedGroups } from '../../state/relations/groups.ts';
import { look, say, type State, step } from '../../state/state.ts';
import { counted } from '../../state/text.ts';
import { pickManyIn, removeNodesIn } from '../../state/view.ts';
import { relationCounts, visibleIn } from '../../state/visible.ts';
import type { App } from '../app.ts';

/** Of the entities selected together, those that the filters let through. */
export function pickedIn({ elements, view }: State): readonly string[] {
  if (view.picked.length === 0) return view.picked;
  const shown = new Set(visibleIn(elements, view).nodes.map(({ id }) => id));
  return view.picked.filter((id) => shown.has(id));
}

export function entities(many: number): string {
  return counted(many, 'entity', 'entities');
}

/** Selects these entities together, and says how many. */
export function pickMany(app: App, ids: readonly string[]): void {
  app.store.update((state) => {
    const next = look(state, (view) => pickManyIn(view, ids));
    if (next === state) return state;
    const many = pickedIn(next).length;
    return say(
      { ...next, emphasis: null },
      many === 0 ? 'No entities are selected' : `${entities(many)} selected`,
    );
  });
}

/** An entity, or the visible members of a group that is drawn as one. */
const entitiesOf = (state: State, id: string): readonly string[] => {
  const group = closedGroups(state).find((one) => one.id === id);
  if (!group) return [id];
  const shown = new Set(visibleIn(state.elements, state.view).nodes.map((node) => node.id));
  return group.members.map((member) => member.id).filter((member) => shown.has(member));
};

/** Whether an entity, or something in a group, is among those selected together. */
export function isPicked(app: App, id: string): boolean {
  const state = app.store.getState();
  return entitiesOf(state, id).some((one) => state.view.picked.includes(one));
}

/** What is selected together; a single selected entity is the first of them. */
const begun = ({ view }: State): readonly string[] =>
  view.picked.length === 0 && view.selection?.kind === 'entity' && view.nodes.includes(view.selection.id)
    ? [view.selection.id]
    : view.picked;

/** Adds entities and members of groups to what is selected together. */
export function pickAlso(app: App, ids: readonly string[]): void {
  const state = app.store.getState();
  pickMany(app, [...begun(state), ...ids.flatMap((id) => entitiesOf(state, id))]);
}

/** Adds an entity or a group to what is selected together, or takes it out where it is in. */
export function togglePicked(app: App, id: string): void {
  const state = app.store.getState();
  const these = entitiesOf(state, id);
  const { picked } = state.view;
  const isIn = these.every((one) => picked.includes(one));
  pickMany(app, isIn ? picked.filter((one) => !these.includes(one)) : [...begun(state), ...these]);
}

/** Which entities are asked for: of a type (`ACTOR`) or kind (`ACTOR/person`), with so many relations on the map. */
export interface PickRule {
  /** Empty for every kind. */
  readonly kind: string;
  readonly least: number;
}

const isOfKind = ({ type, kind }: NodeItem, wanted: string): boolean =>
  wanted === '' || wanted === type || wanted === `${type}/${kind}`;

/** The visible entities that a rule is true of. */
export function matching({ elements, view }: State, { kind, least }: PickRule): readonly string[] {
  const { nodes, relations } = visibleIn(elements, view);
  const counts = relationCounts(relations);
  return nodes
    .filter((node) => isOfKind(node, kind) && (counts.get(node.id) ?? 0) >= least)
    .map(({ id }) => id);
}

export function pickAll(app: App): void {
  pickMany(app, matching(app.store.getState(), { kind: '', least: 0 }));
}

/** Entities that a relation on the map ties to those selected. */
export function neighboursOf(state: State): readonly string[] {
  const picked = new Set(pickedIn(state));
  const { nodes, relations } = visibleIn(state.elements, state.view);
  const near = new Set(
    relations.flatMap(({ source, target }) => [
      ...(picked.has(source) ? [target] : []),
      ...(picked.has(target) ? [source] : []),
    ]),
  );
  return nodes.map(({ id }) => id).filter((id) => near.has(id) && !picked.has(id));
}

/** Selects also what the selected are tied to. */
export function pickNeighbours(app: App): void {
  const state = app.store.getState();
  pickMany(app, [...pickedIn(state), ...neighboursOf(state)]);
}

/** Selects what is not selected, and no longer what is. */
export function invertPicked(app: App): void {
  const state = app.store.getState();
  const picked = new Set(pickedIn(state));
  pickMany(
    app,
    matching(state, { kind: '', least: 0 }).filter((id) => !picked.has(id)),
  );
}

/** What is on the map beside the selected. */
export function othersOf(state: State): readonly string[] {
  const picked = new Set(pickedIn(state));
  return state.view.nodes.filter((id) => !picked.has(id));
}

/** Takes everything but the selected off the map. */
export function keepPicked(app: App): void {
  app.store.update((state) => {
    const others = othersOf(state);
    const next = step(state, `Keep only ${entities(pickedIn(state).length)}`, (view) =>
      others.length === 0 ? view : removeNodesIn(view, others),
    );
    return say(
      next,
      others.length === 0 ? 'Nothing else is on the map' : `${entities(others.length)} taken off the map`,
    );
  });
}

/** Takes the selected off the map. */
export function removePicked(app: App): void {
  app.store.update((state) => {
    const picked = pickedIn(state);
    const many = entities(picked.length);
    return say(
      step(state, `Take off ${many}`, (view) => removeNodesIn(view, picked)),
      `${many} taken off the map`,
    );
  });
}
