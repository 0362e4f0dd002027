/** The lines of the map: bundles, opening and closing one in place, what widths say, and the walk along them. */
import { relationFor } from '../../state/elements.ts';
import { drawnLines, nameIn, touchesGroup } from '../../state/relations/groups.ts';
import { endsOf, isBundled, type Line, pairOf } from '../../state/relations/lines.ts';
import { say, type State, step } from '../../state/state.ts';
import { counted } from '../../state/text.ts';
import { selectIn, toggled } from '../../state/view.ts';
import { visibleIn } from '../../state/visible.ts';
import type { Weight } from '../../state/relations/weights.ts';
import type { App } from '../app.ts';
import { announce, revealSelected, select } from '../look.ts';

/** Whether all relations between two entities are one line now. */
export function bundles({ elements, view }: State): boolean {
  return isBundled(visibleIn(elements, view).relations.length, view.bundling);
}

/** Draws all relations between two entities as one line, or each as its own. What was opened in place closes. */
export function setBundling(app: App, on: boolean): void {
  app.store.update((state) => {
    const label = on ? 'One line between two' : 'A line for each relation';
    const next = step(state, label, (view) => ({
      ...view,
      bundling: on ? 'pairs' : 'relations',
      opened: [],
    }));
    return say(next, `${label}: ${counted(drawnLines(next).length, 'line')}`);
  });
}

/** Chooses what the width of a line says; null: nothing beyond its family. */
export function setWeight(app: App, weight: Weight | null): void {
  app.store.update((state) => step(state, 'Change the width of lines', (view) => ({ ...view, weight })));
}

/** The pair whose lines can be opened or closed in place: the selected one, or that of the selected relation; else null. */
export function pairAt(state: State): string | null {
  const { selection } = state.view;
  if (selection === null || !bundles(state)) return null;
  const relation = relationFor(state.elements, selection.id);
  const pair = selection.kind === 'pair' ? selection.id : relation && pairOf(relation);
  if (pair === null) return null;
  const between = visibleIn(state.elements, state.view).relations.filter((one) => pairOf(one) === pair);
  return between.length > 1 ? pair : null;
}

/** Draws the relations of a pair one by one, or as one line again. */
export function toggleLines(app: App, pair: string): void {
  app.store.update((state) => {
    const [a, b] = endsOf(pair).map((id) => nameIn(state, id));
    const opens = !state.view.opened.includes(pair);
    const label = `${opens ? 'Open' : 'Close'} the lines between ${a} and ${b}`;
    const next = step(state, label, (view) => ({ ...view, opened: toggled(view.opened, pair) }));
    const between = drawnLines(next).filter((line) => pairOf(line) === pair).length;
    return say(next, `${a} and ${b}: ${counted(between, 'line')}`);
  });
}

/** Selects a pair and draws its relations one by one. */
export function openPair(app: App, pair: string): void {
  if (!app.store.getState().view.opened.includes(pair)) toggleLines(app, pair);
  app.store.update((state) => ({ ...state, view: selectIn(state.view, { kind: 'pair', id: pair }) }));
}

/** The entity whose lines are walked, as long as what is selected is one of them. */
const around = new WeakMap<App, string>();

const lineWords = (state: State, line: Line): string => {
  const [first] = line.relations;
  const links = line.relations.reduce((sum, { passing }) => sum + passing, 0);
  const verb = line.kind === 'pair' ? 'and' : (first?.label ?? '');
  const all = line.kind === 'pair' ? `${line.relations.length} relations, ` : '';
  return `${nameIn(state, line.source)} ${verb} ${nameIn(state, line.target)}, ${all}${counted(links, 'link')}`;
};

/** Selects the next or previous line at the selected entity, or of the whole map where nothing is selected. */
export function walkLines(app: App, direction: 1 | -1): void {
  const state = app.store.getState();
  const { selection } = state.view;
  const touches = (line: Line, id: string) => line.source === id || line.target === id;
  // What a line from a group holds is to be seen once the group is open.
  const lines = drawnLines(state).filter((line) => !touchesGroup(line.id));
  const chosen = selection && (relationFor(state.elements, selection.id)?.id ?? selection.id);
  const here = lines.find((line) => line.id === chosen);
  if (selection?.kind === 'entity') around.set(app, selection.id);
  const kept = around.get(app);
  const anchor = selection?.kind === 'entity' || (here && kept && touches(here, kept)) ? kept : here?.source;
  if (anchor !== undefined) around.set(app, anchor);
  const ring = anchor === undefined ? lines : lines.filter((line) => touches(line, anchor));
  const at = ring.findIndex((line) => line.id === chosen);
  const index = at < 0 ? (direction > 0 ? 0 : ring.length - 1) : (at + direction + ring.length) % ring.length;
  const line = ring[index];
  if (!line) return;
  select(app, { kind: line.kind, id: line.id });
  revealSelected(app);
  announce(app, `${lineWords(state, line)}, line ${index + 1} of ${ring.length}`);
}

/** Says what a line from or to a group stands for. */
export function tellGroupLine(app: App, id: string): void {
  const state = app.store.getState();
  const line = drawnLines(state).find((one) => one.id === id);
  if (line) announce(app, `${lineWords(state, line)}; open the group to see them`);
}
