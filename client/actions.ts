import { entityActions } from './actions/entity-actions.ts';
import { mapActions, pageActions, timeActions } from './actions/map-actions.ts';
import { reviewActions } from './actions/review-actions.ts';
import type { Action } from './actions/registry.ts';

/** Every action of the explorer. Buttons, menus, keys and the help dialog all draw on this list. */
export const actions: readonly Action[] = [
  ...reviewActions,
  ...entityActions,
  ...mapActions,
  ...timeActions,
  ...pageActions,
];

/** The action of an id; throws for an id that is none. */
export const actionOf = (id: string): Action => {
  const found = actions.find((action) => action.id === id);
  if (!found) throw new Error(`No action is called ${id}.`);
  return found;
};
