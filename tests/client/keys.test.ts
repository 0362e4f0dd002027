import { describe, expect, test } from '@jest/globals';
import { actionFor, keyOf, keyText } from '../../client/actions/keys.ts';
import { actionOf, actions } from '../../client/actions/registry.ts';
import { selectIn } from '../../client/state/view.ts';
import { sampleState } from './sample-graph.ts';

const press = (key: string, held: string[] = []) =>
  keyOf({
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  });

test('a press is named once, whatever the keyboard', () => {
  expect([
    press('e'),
    press('E'),
    press('P', ['shift']),
    press('?', ['shift']),
    press('z', ['ctrl']),
    press('z', ['meta']),
    press('Z', ['ctrl', 'shift']),
    press('ArrowLeft', ['shift']),
    press('+', ['shift']),
  ]).toEqual(['e', 'e', 'Shift+P', '?', 'Mod+z', 'Mod+z', 'Mod+Shift+Z', 'Shift+ArrowLeft', '+']);
});

test('no key means two actions on one page, and no two actions share an id', () => {
  const keysOf = (page: (scope: string) => boolean) =>
    actions.filter(({ scope }) => page(scope)).flatMap((action) => action.keys);
  const twice = (keys: readonly string[]) => keys.filter((key, n) => keys.indexOf(key) !== n);
  const ids = actions.map((action) => action.id);
  expect([
    twice(keysOf((scope) => scope !== 'matches')),
    twice(keysOf((scope) => scope === 'matches')),
    ids.filter((id, n) => ids.indexOf(id) !== n),
  ]).toEqual([[], [], []]);
});

const selected = { ...sampleState, view: selectIn(sampleState.view, { kind: 'entity', id: 'a' }) };

describe('which action a key means', () => {
  test.each([
    ['n', false, selected, 'next'],
    ['e', false, selected, 'expand'],
    ['e', false, sampleState, undefined],
    ['c', false, selected, 'collapse'],
    ['Enter', false, selected, undefined],
    ['Enter', true, selected, 'enter'],
    ['ArrowLeft', false, selected, undefined],
    ['ArrowLeft', true, selected, 'pan-left'],
    ['Mod+z', false, selected, undefined],
    ['q', true, selected, undefined],
  ] as const)('%s, on the map: %s', (key, onMap, state, id) => {
    expect(actionFor(key, onMap, state)?.id).toBe(id);
  });
});

test('expand and collapse say what they would do before they are pressed', () => {
  expect([actionOf('expand').hint(selected), actionOf('collapse').hint(selected)]).toEqual([
    '+2 links',
    '−2',
  ]);
  expect([actionOf('expand').hint(sampleState), actionOf('collapse').enabled(sampleState)]).toEqual([
    '',
    false,
  ]);
});

test('an unknown action is an error that names it', () => {
  expect(() => actionOf('fly')).toThrow(new Error('No action is called fly.'));
});

test('keys are written as the machine writes them', () => {
  expect(['Mod+Shift+Z', 'Shift+ArrowUp', '+', 'e', 'Escape'].map((key) => keyText(key, false))).toEqual([
    'Ctrl+Shift+Z',
    'Shift+↑',
    '+',
    'E',
    'Esc',
  ]);
  expect(keyText('Mod+z', true)).toBe('⌘ Z');
});
