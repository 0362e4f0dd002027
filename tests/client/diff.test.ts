import { expect, test } from '@jest/globals';
import { diffScenes } from '../../client/canvas/diff.ts';
import { emptyScene, sceneOf } from '../../client/state/scene.ts';
import { filterIn, moveNodesIn, removeNodesIn, selectIn, type View } from '../../client/state/view.ts';
import { sampleState } from './sample-graph.ts';

const scene = (change: (view: View) => View = (view) => view) =>
  sceneOf({ ...sampleState, view: change(sampleState.view) });

const brief = (from: ReturnType<typeof scene>, to: ReturnType<typeof scene>) =>
  diffScenes(from, to).map((change) => {
    if ('node' in change) return `${change.do} ${change.node.id} [${change.node.marks.join(' ')}]`;
    if ('line' in change) return `${change.do} ${change.line.id} [${change.line.marks.join(' ')}]`;
    return 'position' in change
      ? `move ${change.id} ${change.position.x},${change.position.y}`
      : `remove ${change.id}`;
  });

test('a first scene adds entities before the links between them', () => {
  expect(brief(emptyScene, scene())).toEqual([
    'add-node a []',
    'add-node b []',
    'add-node c [disputed]',
    'add-node d []',
    'add-node strike []',
    'add-line a.CONDUCTED.strike []',
    'add-line a.FUNDS.b []',
    'add-line a.SUPPORTS.c [disputed]',
    'add-line b.HOSTILE_TO.c []',
    'add-line d.LEADS.a []',
  ]);
});

test('the same scene needs no change', () => {
  expect(brief(scene(), scene())).toEqual([]);
});

test('a move changes one position and nothing else', () => {
  expect(
    brief(
      scene(),
      scene((view) => moveNodesIn(view, { b: { x: 40, y: -2 } })),
    ),
  ).toEqual(['move b 40,-2']);
});

test('removing an entity removes its links first and shrinks what it was linked to', () => {
  expect(
    brief(
      scene(),
      scene((view) => removeNodesIn(view, ['d', 'strike'])),
    ),
  ).toEqual([
    'remove a.CONDUCTED.strike',
    'remove d.LEADS.a',
    'remove d',
    'remove strike',
    'patch-node a []',
  ]);
});

test('selecting marks the entity, its links and its neighbours', () => {
  expect(
    brief(
      scene(),
      scene((view) => selectIn(view, { kind: 'entity', id: 'b' })),
    ),
  ).toEqual([
    'patch-node a [near]',
    'patch-node b [selected]',
    'patch-node c [near disputed]',
    'patch-line a.FUNDS.b [near]',
    'patch-line b.HOSTILE_TO.c [near]',
  ]);
});

test('with a date, what is undated is marked as possible and what was over is removed', () => {
  const dated = scene((view) => filterIn(view, { validFrom: '2016-01-01', validTo: '2016-01-01' }));
  expect(brief(scene(), dated)).toEqual([
    'remove a.CONDUCTED.strike',
    'remove d.LEADS.a',
    'remove d',
    'remove strike',
    'patch-node a [possible]',
    'patch-node b [possible]',
    'patch-node c [possible disputed]',
    'patch-line a.SUPPORTS.c [possible disputed]',
    'patch-line b.HOSTILE_TO.c [possible]',
  ]);
});

test('what is not set off is dimmed', () => {
  const emphasis = { nodes: ['a', 'b'], links: ['a.FUNDS.b'] };
  const off = sceneOf({ ...sampleState, emphasis });
  const marks = [...Object.values(off.nodes), ...Object.values(off.lines)].map((one) => [
    one.id,
    one.marks.join(' '),
  ]);
  expect(Object.fromEntries(marks)).toEqual({
    a: 'emphasised',
    b: 'emphasised',
    c: 'dimmed disputed',
    d: 'dimmed',
    strike: 'dimmed',
    'a.CONDUCTED.strike': 'dimmed',
    'a.FUNDS.b': 'emphasised',
    'a.SUPPORTS.c': 'dimmed disputed',
    'b.HOSTILE_TO.c': 'dimmed',
    'd.LEADS.a': 'dimmed',
  });
});

test('while a layout runs, only what has its place is drawn, with the links between', () => {
  const view = moveNodesIn(sampleState.view, { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
  const drawn = sceneOf({ ...sampleState, view, layout: { nodes: 5, progress: 0.2 } });
  expect(Object.keys(drawn.nodes)).toEqual(['a', 'b']);
  expect(Object.keys(drawn.lines)).toEqual(['a.FUNDS.b']);
});

test('a node and a link say all that the canvas draws', () => {
  expect(scene().nodes.a).toEqual({
    id: 'a',
    type: 'ACTOR',
    kind: 'armed-group',
    name: 'Alpha',
    size: 45,
    position: { x: 0, y: 0 },
    hidden: 2,
    marks: [],
  });
  expect(scene().lines['b.HOSTILE_TO.c']).toEqual({
    id: 'b.HOSTILE_TO.c',
    kind: 'relation',
    source: 'b',
    target: 'c',
    family: 'HOSTILITY',
    bands: [],
    label: '− hostile_to',
    sign: -1,
    ends: 'target',
    relations: 1,
    width: null,
    marks: [],
  });
});
