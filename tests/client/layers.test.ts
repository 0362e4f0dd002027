import { expect, test } from '@jest/globals';
import { layersOf, withLayer } from '../../client/actions/filter.ts';
import { type Filters, noFilters } from '../../client/state/view.ts';

const counts = {
  ACTOR: 4,
  'ACTOR/state': 2,
  'ACTOR/research': 1,
  'ACTOR/media': 1,
  EVENT: 6,
  'EVENT/attack': 3,
  'EVENT/statement': 2,
  'EVENT/fair': 1,
  PLACE: 5,
  'PLACE/city': 5,
};

const layer = (id: string, filters: Filters = noFilters) => {
  const found = layersOf(counts, filters).find((one) => one.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};

const pressed = (filters: Filters, id: string): Filters => ({
  ...filters,
  ...withLayer(filters, layer(id, filters), counts),
});

const told = (filters: Filters) =>
  layersOf(counts, filters).map(({ id, count, hidden }) => `${id} ${count} ${hidden}`);

test('a map has the layers of which it holds something, with their numbers', () => {
  expect(told(noFilters)).toEqual([
    'events 4 none',
    'statements 2 none',
    'places 5 none',
    'observers 2 none',
  ]);
});

test('a layer is hidden and shown again, which leaves the filters as they were', () => {
  const hidden = ['places', 'observers', 'events'].reduce(pressed, noFilters);
  expect(told(hidden)).toEqual(['events 4 all', 'statements 2 none', 'places 5 all', 'observers 2 all']);
  expect(['places', 'observers', 'events'].reduce(pressed, hidden)).toEqual(noFilters);
});

test('a layer of which a part is hidden is shown whole', () => {
  const filters = { ...noFilters, hiddenKinds: ['EVENT/fair', 'ACTOR/state'] };
  expect(told(filters)[0]).toBe('events 4 some');
  expect(pressed(filters, 'events').hiddenKinds).toEqual(['ACTOR/state']);
});

test('showing a layer of a type that is hidden whole leaves the rest of the type hidden', () => {
  const filters = pressed({ ...noFilters, hiddenTypes: ['EVENT', 'PLACE'] }, 'statements');
  expect(filters).toEqual({
    ...noFilters,
    hiddenTypes: ['PLACE'],
    hiddenKinds: ['EVENT/attack', 'EVENT/fair'],
  });
  expect(told(filters)).toEqual(['events 4 all', 'statements 2 none', 'places 5 all', 'observers 2 none']);
});
