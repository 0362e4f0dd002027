import type { Popup, State } from '../../state/state.ts';
import { action, type Action, type App } from '../app.ts';
import { targetOf } from '../look.ts';
import {
  invertPicked,
  keepPicked,
  neighboursOf,
  othersOf,
  pickAll,
  pickedIn,
  pickMany,
  pickNeighbours,
  togglePicked,
} from './picked.ts';

/** Opens what floats over the explorer by itself, or closes it; null closes any. */
export function setPopup(app: App, popup: Popup | null): void {
  app.store.update((state) => (state.popup === popup ? state : { ...state, popup }));
}

const any = (state: State): boolean => pickedIn(state).length > 0;

/** How many more or others, for the actions that tell; nothing where there are none. */
const hintOf = (state: State, of: (state: State) => readonly string[], sign: string): string => {
  const many = any(state) ? of(state).length : 0;
  return many > 0 ? `${sign}${many}` : '';
};

/** Selecting many entities, and what is done with them together. */
export const pickActions: readonly Action[] = [
  action({
    id: 'pick',
    label: 'Add to the selection, or take out',
    group: 'Selection',
    keys: ['s'],
    enabled: (state) => targetOf(state) !== null,
    run: (app) => {
      const id = targetOf(app.store.getState());
      if (id !== null) togglePicked(app, id);
    },
  }),
  action({
    id: 'select-by',
    label: 'Select by kind and relations…',
    group: 'Selection',
    keys: ['Shift+B'],
    enabled: ({ view }) => view.nodes.length > 0,
    run: (app) => setPopup(app, 'select'),
  }),
  action({
    id: 'pick-all',
    label: 'Select everything on the map',
    group: 'Selection',
    keys: ['Mod+a'],
    scope: 'map',
    enabled: ({ view }) => view.nodes.length > 0,
    run: pickAll,
  }),
  action({
    id: 'pick-keep',
    label: 'Keep only these',
    group: 'Selection',
    keys: ['Shift+K'],
    enabled: (state) => any(state) && othersOf(state).length > 0,
    hint: (state) => hintOf(state, othersOf, '−'),
    run: keepPicked,
  }),
  action({
    id: 'pick-neighbours',
    label: 'Neighbours too',
    group: 'Selection',
    keys: ['Shift+N'],
    enabled: (state) => any(state) && neighboursOf(state).length > 0,
    hint: (state) => hintOf(state, neighboursOf, '+'),
    run: pickNeighbours,
  }),
  action({
    id: 'pick-invert',
    label: 'Invert selection',
    group: 'Selection',
    keys: ['Shift+I'],
    enabled: any,
    run: invertPicked,
  }),
  action({
    id: 'pick-none',
    label: 'Select none',
    group: 'Selection',
    enabled: ({ view }) => view.picked.length > 0,
    run: (app) => pickMany(app, []),
  }),
];
