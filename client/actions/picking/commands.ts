/** What the palette finds: actions that can be run now, and entities on the map. */
import type { NodeItem } from '../../state/elements.ts';
import type { State } from '../../state/state.ts';
import { visibleIn } from '../../state/visible.ts';
import type { Action, App } from '../app.ts';
import { actionOf, actions } from '../registry.ts';

/** Entities that are listed; more of them than this are better found by typing on. */
const maxEntities = 12;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How well a name fits what was typed, every word of it; more is better, null is not at all. */
const fitOf = (name: string, words: readonly string[]): number | null => {
  const text = plain(name);
  let fit = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return null;
    fit += at === 0 ? 3 : /[\s\-–(]/.test(text.charAt(at - 1)) ? 2 : 1;
  }
  return fit - text.length / 1_000;
};

const bestOf = <T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  words: readonly string[],
): readonly T[] =>
  items
    .flatMap((item) => {
      const fit = fitOf(nameOf(item), words);
      return fit === null ? [] : [{ item, fit }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ item }) => item);

interface Commands {
  readonly actions: readonly Action[];
  readonly nodes: readonly NodeItem[];
}

/** All actions that can be run where nothing is typed, in the order of the registry; else what fits, the best first. */
export function commandsFor(state: State, typed: string): Commands {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const now = actions.filter(
    (action) => action.scope !== 'matches' && action.id !== 'palette' && action.enabled(state),
  );
  if (words.length === 0) return { actions: now, nodes: [] };
  const { nodes } = visibleIn(state.elements, state.view);
  return {
    actions: bestOf(now, ({ label }) => label, words),
    nodes: bestOf(nodes, ({ name }) => name, words).slice(0, maxEntities),
  };
}

/** Runs an action that was chosen, once the palette has given the focus back to where it came from. */
export function run(app: App, id: string): void {
  setTimeout(() => {
    const action = actionOf(id);
    if (action.enabled(app.store.getState())) action.run(app);
  });
}
