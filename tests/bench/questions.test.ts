import { expect, test } from '@jest/globals';
import { around, bestNamed, misses, wholeRoutes } from './questions.js';

const route = (ids: string, type = 'FUNDS') => ({
  nodes: [...ids].map((id) => ({ id, name: id.toUpperCase() })),
  types: Array.from({ length: ids.length - 1 }, () => type),
});
const nine = [...'bcdefghij'].map((id) => route(`a${id}yz`));

test('ten routes are the same whichever of the longest are among them', () => {
  const one = wholeRoutes([route('az'), ...nine]);
  expect(wholeRoutes([...nine.slice(1), route('akyz'), route('az')])).toEqual(one);
});

test('routes differ by their lengths, by a shorter one, and by the types of its links', () => {
  const one = wholeRoutes([route('az'), ...nine]);
  expect(wholeRoutes([route('aqz'), ...nine])).not.toEqual(one);
  expect(wholeRoutes([route('az', 'SUPPORTS'), ...nine])).not.toEqual(one);
  expect(wholeRoutes([route('az'), ...nine.slice(1)])).not.toEqual(one);
});

test('fewer than ten are all there are, and each of them counts', () => {
  expect(wholeRoutes([route('az'), route('abz')])).not.toEqual(wholeRoutes([route('az'), route('acz')]));
});

test('who lies around an entity is told in one order, and without it', () => {
  const card = (id: string) => ({ id, kind: 'person', name: id });
  expect(around([card('c'), card('a'), card('b')], 'a')).toEqual([card('b'), card('c')]);
});

test('a hit bears the name whatever stands between its words and in whichever order', () => {
  expect(bestNamed([{ name: 'North' }, { name: 'Boris al-Oribul' }], 'al oribul boris')).toBe(true);
  expect(bestNamed([{ name: 'Boris Oribul' }], 'boris al-oribul')).toBe(false);
});

test('what others do not find is theirs, and what Entente alone does not find is a difference', () => {
  const held = [misses(true, false), misses(false, true), misses(true, true), misses([], false)];
  expect(held).toEqual([true, false, false, false]);
});
