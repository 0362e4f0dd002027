import { describe, expect, test } from '@jest/globals';
import type { App } from '../../client/actions/app.ts';
import {
  invertPicked,
  isPicked,
  keepPicked,
  matching,
  pickAll,
  pickAlso,
  pickedIn,
  pickMany,
  pickNeighbours,
  removePicked,
  togglePicked,
} from '../../client/actions/picking/picked.ts';
import { sceneOf } from '../../client/state/scene.ts';
import { createStore, type State, undo } from '../../client/state/state.ts';
import { filterIn, selectIn } from '../../client/state/view.ts';
import { sampleState } from './sample-graph.ts';

const never = () => Promise.reject(new Error('Selecting asks the server nothing.'));

const appOf = (state: State): App => ({
  store: createStore(state),
  request: never,
  upload: never,
  follow: () => {
    throw new Error('Selecting hears nothing.');
  },
  canvas: { current: null },
});

const after = (work: (app: App) => void, state: State = sampleState): State => {
  const app = appOf(state);
  work(app);
  return app.store.getState();
};

const withPicked = (picked: readonly string[]): State => ({
  ...sampleState,
  view: { ...sampleState.view, picked },
});

const told = ({ view, notice }: State) => [view.picked, notice.text];

describe('selecting many', () => {
  test.each<[string, State, (app: App) => void, readonly string[], string]>([
    ['adds one', sampleState, (app) => togglePicked(app, 'b'), ['b'], '1 entity selected'],
    ['takes one out', withPicked(['a', 'b']), (app) => togglePicked(app, 'a'), ['b'], '1 entity selected'],
    [
      'takes the last out',
      withPicked(['a']),
      (app) => togglePicked(app, 'a'),
      [],
      'No entities are selected',
    ],
    [
      'begins with the one that is selected',
      { ...sampleState, view: selectIn(sampleState.view, { kind: 'entity', id: 'a' }) },
      (app) => togglePicked(app, 'b'),
      ['a', 'b'],
      '2 entities selected',
    ],
    ['adds a box', withPicked(['a']), (app) => pickAlso(app, ['a', 'c']), ['a', 'c'], '2 entities selected'],
    ['takes all', sampleState, pickAll, ['a', 'b', 'c', 'd', 'strike'], '5 entities selected'],
    ['adds neighbours', withPicked(['b']), pickNeighbours, ['b', 'a', 'c'], '3 entities selected'],
    ['inverts', withPicked(['b', 'strike']), invertPicked, ['a', 'c', 'd'], '3 entities selected'],
  ])('%s', (_name, state, work, picked, notice) => {
    expect(told(after(work, state))).toEqual([picked, notice]);
  });

  test.each([
    ['', 0, ['a', 'b', 'c', 'd', 'strike']],
    ['ACTOR', 0, ['a', 'b', 'c', 'd']],
    ['ACTOR/armed-group', 0, ['a', 'c']],
    ['ACTOR', 2, ['a', 'b', 'c']],
    ['', 4, ['a']],
    ['EVENT/attack', 2, []],
  ])('finds of kind "%s" with %d relations or more', (kind, least, ids) => {
    expect(matching(sampleState, { kind, least })).toEqual(ids);
  });

  test('leaves alone what the filters hide: it is neither counted nor selected', () => {
    const filtered = {
      ...withPicked(['a', 'd']),
      view: filterIn(withPicked(['a', 'd']).view, { hiddenKinds: ['ACTOR/person'] }),
    };
    expect([pickedIn(filtered), after(pickAll, filtered).view.picked]).toEqual([
      ['a'],
      ['a', 'b', 'c', 'strike'],
    ]);
  });

  test('keeps only the selected on the map, as one step that brings all of them back', () => {
    const kept = after(keepPicked, withPicked(['a', 'c']));
    expect([
      kept.view.nodes,
      kept.view.picked,
      kept.notice.text,
      kept.past.map(({ label }) => label),
    ]).toEqual([['a', 'c'], ['a', 'c'], '3 entities taken off the map', ['Keep only 2 entities']]);
    expect(undo(kept).view).toEqual(withPicked(['a', 'c']).view);
  });

  test('takes the selected off the map, and nothing is selected then', () => {
    const left = after(removePicked, withPicked(['a', 'c']));
    expect([left.view.nodes, left.view.picked, left.past.map(({ label }) => label)]).toEqual([
      ['b', 'd', 'strike'],
      [],
      ['Take off 2 entities'],
    ]);
  });

  test('marks the selected on the map and dims the rest, with the lines that do not run among them', () => {
    const { nodes, lines } = sceneOf(withPicked(['a', 'b']));
    const marked = (mark: 'picked' | 'dimmed', of: typeof nodes | typeof lines) =>
      Object.values(of)
        .filter(({ marks }) => marks.includes(mark))
        .map(({ id }) => id);
    expect([marked('picked', nodes), marked('dimmed', nodes)]).toEqual([
      ['a', 'b'],
      ['c', 'd', 'strike'],
    ]);
    expect(Object.keys(lines).filter((id) => !marked('dimmed', lines).includes(id))).toEqual(['a.FUNDS.b']);
  });

  test('takes the members of a group that is drawn as one, and lets go of them together', () => {
    const grouped: State = { ...sampleState, view: { ...sampleState.view, grouping: 'kind' } };
    const group = 'group:kind:ACTOR/armed-group';
    const app = appOf(grouped);
    togglePicked(app, group);
    expect([app.store.getState().view.picked, isPicked(app, group), isPicked(app, 'b')]).toEqual([
      ['a', 'c'],
      true,
      false,
    ]);
    expect(sceneOf(app.store.getState()).nodes[group]?.marks).toEqual(['picked', 'group']);
    togglePicked(app, group);
    expect(app.store.getState().view.picked).toEqual([]);
    pickMany(app, ['a']);
    togglePicked(app, group);
    expect(app.store.getState().view.picked).toEqual(['a', 'c']);
  });
});
