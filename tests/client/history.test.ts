import { expect, test } from '@jest/globals';
import { maxUndoSteps, look, redo, type State, step, travel, undo } from '../../client/state/state.ts';
import { addNodesIn, moveNodesIn, removeNodesIn, selectIn } from '../../client/state/view.ts';
import { sampleState } from './sample-graph.ts';

const grown = step(sampleState, 'Add far', (view) => addNodesIn(view, ['far']));
const moved = step(grown, 'Move a', (view) => moveNodesIn(view, { a: { x: 10.4, y: -3.6 } }));

test('steps are undone and done again in turn, and say what they were', () => {
  const back = undo(moved);
  expect([back.view, back.notice.text]).toEqual([grown.view, 'Undone: Move a']);
  const twice = undo(back);
  expect([twice.view, twice.notice.text]).toEqual([sampleState.view, 'Undone: Add far']);
  const again = redo(redo(twice));
  expect([again.view, again.notice.text, again.future]).toEqual([moved.view, 'Done again: Move a', []]);
});

test('undoing past the beginning, or doing again past the end, changes nothing', () => {
  expect(undo(sampleState)).toBe(sampleState);
  expect(redo(moved)).toBe(moved);
});

test('one goes many steps at once, back and forward, no further than there are any', () => {
  const back = travel(moved, -2);
  expect([back.view, back.future.length, back.notice.text]).toEqual([
    sampleState.view,
    2,
    'Back at: the beginning',
  ]);
  const forward = travel(back, 1);
  expect([forward.view, forward.notice.text]).toEqual([grown.view, 'Back at: Add far']);
  expect(travel(forward, 9).view).toEqual(moved.view);
  expect(travel(moved, 1)).toBe(moved);
});

test('undoing leaves the camera where it is', () => {
  const camera = { zoom: 2, x: 1, y: 1 };
  const looked = look(moved, (view) => ({ ...view, camera }));
  expect(undo(looked).view).toEqual({ ...grown.view, camera });
});

test('a new step after undoing forgets what could have been done again', () => {
  const other = step(undo(moved), 'Take off b', (view) => removeNodesIn(view, ['b']));
  expect([other.future, other.past.map((past) => past.label)]).toEqual([[], ['Add far', 'Take off b']]);
});

test('a change that changes nothing is no step', () => {
  expect(step(sampleState, 'Add a', (view) => addNodesIn(view, ['a', 'b']))).toBe(sampleState);
});

test('only the last hundred steps are kept', () => {
  let state: State = sampleState;
  for (let n = 0; n <= maxUndoSteps; n += 1)
    state = step(state, `Move ${n}`, (view) => moveNodesIn(view, { a: { x: n, y: 0 } }));
  expect([state.past.length, state.past[0]?.label]).toEqual([100, 'Move 1']);
});

test('positions are kept in whole units', () => {
  expect(moved.view.positions).toEqual({ a: { x: 10, y: -4 } });
});

test('taking an entity off the map clears a selection of it, its place and its expansion', () => {
  const selected = selectIn({ ...moved.view, expanded: { a: ['d'], b: ['c'] } }, { kind: 'entity', id: 'a' });
  expect(removeNodesIn(selected, ['a'])).toEqual({
    ...selected,
    nodes: ['b', 'c', 'd', 'strike', 'far'],
    positions: {},
    expanded: { b: ['c'] },
    selection: null,
    panel: null,
  });
});
