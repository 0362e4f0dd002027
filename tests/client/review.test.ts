import { expect, test } from '@jest/globals';
import { actionFor } from '../../client/actions/keys.ts';
import {
  canDecide,
  canTakeBack,
  filled,
  noReview,
  placeOf,
  withoutLast,
  withVerdict,
} from '../../client/state/work/review.ts';
import { initialState } from '../../client/state/state.ts';

const pair = { id: 'a=b', later: false, a: { id: 'a', name: 'A' }, b: { id: 'b', name: 'B' } };
const ready = filled(noReview, [pair], 40);

test('progress counts what was decided in this sitting and what waits', () => {
  expect(placeOf(ready)).toEqual({ at: 1, of: 40 });
  const one = filled(
    withVerdict(ready, { id: 'a=b', words: 'A and B are one now.', later: false }),
    [pair],
    39,
  );
  expect(placeOf(one)).toEqual({ at: 2, of: 40 });
  expect(placeOf(filled(one, [], 0))).toEqual({ at: 1, of: 1 });
  const putOff = filled(withVerdict(ready, { id: 'a=b', words: '', later: true }), [pair], 40);
  expect(placeOf(putOff)).toEqual({ at: 2, of: 40 });
  expect(placeOf(noReview)).toEqual({ at: 0, of: 0 });
});

test('one decides only about a pair that is there, and takes back only what was decided', () => {
  expect([canDecide(noReview), canDecide(ready), canDecide({ ...ready, busy: true })]).toEqual([
    false,
    true,
    false,
  ]);
  const one = withVerdict(ready, { id: 'a=b', words: '', later: false });
  expect([canTakeBack(ready), canTakeBack(one), canTakeBack(withoutLast(one))]).toEqual([false, true, false]);
});

test('its keys mean something only while there are pairs', () => {
  const keys = ['a', 'r', 'l', 'u'];
  const meant = (review: typeof ready) =>
    keys.map((key) => actionFor(key, false, { ...initialState, review })?.id ?? null);
  expect(meant(noReview)).not.toContain('match-accept');
  expect(meant(ready)).toEqual(['match-accept', 'match-reject', 'match-later', null]);
});
