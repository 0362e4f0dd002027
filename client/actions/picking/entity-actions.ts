import { counted } from '../../state/text.ts';
import type { State } from '../../state/state.ts';
import { hiddenAt, leavesOf } from '../../state/visible.ts';
import { action, type Action, type App } from '../app.ts';
import { collapse, expand, isolate, remove } from '../graph.ts';
import { openPanel, pick, reveal, select, targetOf } from '../look.ts';
import { pickedIn, removePicked } from './picked.ts';

const has = (state: State): boolean => targetOf(state) !== null;

const on =
  (work: (app: App, id: string) => unknown) =>
  (app: App): void => {
    const id = targetOf(app.store.getState());
    if (id !== null) void work(app, id);
  };

const off = (state: State): number => {
  const id = targetOf(state);
  return id === null ? 0 : (hiddenAt(state.elements, state.view.nodes).get(id) ?? 0);
};

const leaves = (state: State): number => {
  const id = targetOf(state);
  return id === null ? 0 : leavesOf(state.elements, state.view, id).length;
};

const pickAndOpen = (end: 'from' | 'to') =>
  on((app, id) => {
    pick(app, { [end]: id });
    openPanel(app, 'path');
  });

const removeTarget = on((app, id) =>
  remove(app, [id], `Take off ${app.store.getState().elements.nodes[id]?.name ?? id}`),
);

/** What can be done with the entity pointed at, focused or selected. */
export const entityActions: readonly Action[] = [
  action({
    id: 'open',
    label: 'Details',
    group: 'Entity',
    enabled: has,
    run: on((app, id) => {
      select(app, { kind: 'entity', id });
      reveal(app, id);
    }),
  }),
  action({
    id: 'expand',
    label: 'Expand',
    group: 'Entity',
    keys: ['e'],
    enabled: (state) => off(state) > 0,
    hint: (state) => (off(state) > 0 ? `+${counted(off(state), 'link')}` : ''),
    run: on(expand),
  }),
  action({
    id: 'collapse',
    label: 'Collapse',
    group: 'Entity',
    keys: ['c'],
    enabled: (state) => leaves(state) > 0,
    hint: (state) => (leaves(state) > 0 ? `−${leaves(state)}` : ''),
    run: on(collapse),
  }),
  action({
    id: 'isolate',
    label: 'Only neighbours',
    group: 'Entity',
    keys: ['k'],
    enabled: has,
    run: on(isolate),
  }),
  action({
    id: 'remove',
    label: 'Take off map',
    group: 'Entity',
    keys: ['Delete', 'x'],
    enabled: (state) => has(state) || pickedIn(state).length > 0,
    hint: (state) => (pickedIn(state).length > 0 ? `−${pickedIn(state).length}` : ''),
    run: (app) => (pickedIn(app.store.getState()).length > 0 ? removePicked(app) : removeTarget(app)),
  }),
  action({
    id: 'path-from',
    label: 'Path from here',
    group: 'Entity',
    keys: ['a'],
    enabled: has,
    run: pickAndOpen('from'),
  }),
  action({
    id: 'path-to',
    label: 'Path to here',
    group: 'Entity',
    keys: ['b'],
    enabled: has,
    run: pickAndOpen('to'),
  }),
  action({
    id: 'trace-from',
    label: 'Trace money from',
    group: 'Entity',
    enabled: has,
    run: on((app, id) => openPanel(app, 'trace', { id, direction: 'from' })),
  }),
  action({
    id: 'trace-to',
    label: 'Trace money to',
    group: 'Entity',
    keys: ['t'],
    enabled: has,
    run: on((app, id) => openPanel(app, 'trace', { id, direction: 'to' })),
  }),
];
