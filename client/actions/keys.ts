/** From keys pressed to actions, and from actions to what the help shows. */
import type { Action, App } from './app.ts';
import { actions } from './registry.ts';

/** What of a KeyboardEvent tells which action is meant. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The press as a registry key: `e`, `Shift+N`, `Mod+z`. Shift is written only for letters and arrows. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const letter = /^[a-z]$/i.test(key);
  const named = key.length > 1;
  const base = letter ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
  return [
    ctrlKey || metaKey ? 'Mod' : '',
    altKey ? 'Alt' : '',
    shiftKey && (letter || named) ? 'Shift' : '',
    base,
  ]
    .filter(Boolean)
    .join('+');
}

/** The enabled action a key means, with the map in focus or not. */
export function actionFor(
  key: string,
  onMap: boolean,
  state: Parameters<Action['enabled']>[0],
  among: readonly Action[] = actions,
): Action | null {
  return (
    among.find(
      (action) => action.keys.includes(key) && (onMap || action.scope !== 'map') && action.enabled(state),
    ) ?? null
  );
}

const fields =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable=true]';
const overlays = '[role=dialog], [role=menu], [role=listbox]';
const arrowUsers = '[role=tab], [role=slider], input[type=range], [role=radio]';

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(fields) !== null;

/** Runs the action of a key pressed anywhere on the page, unless a field or an open dialog wants it. */
export function handleKey(app: App, event: KeyboardEvent, among: readonly Action[] = actions): void {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || target?.closest(overlays)) return;
  const key = keyOf(event);
  const single = !key.includes('Mod') && !key.includes('Alt');
  const state = app.store.getState();
  // A field undoes and selects its own text.
  if (isField(target) && key !== 'Mod+k') return;
  if (single && !state.shortcuts && key.length === 1) return;
  if (key.startsWith('Arrow') && target?.closest(arrowUsers)) return;
  const onMap = target?.closest('[data-focus=map]') != null;
  const action = actionFor(key, onMap, state, among);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action.run(app);
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
};

/** A registry key as people read it: `⌘Z` or `Ctrl+Z`. */
export function keyText(key: string, mac: boolean): string {
  return key
    .split(/\+(?=.)/)
    .map((part) =>
      part === 'Mod'
        ? mac
          ? '⌘'
          : 'Ctrl'
        : (names[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    )
    .join(mac ? ' ' : '+');
}
