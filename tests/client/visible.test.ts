import { describe, expect, test } from '@jest/globals';
import { type Filters, noFilters } from '../../client/state/view.ts';
import { hiddenAt, leavesOf, visibleIn } from '../../client/state/visible.ts';
import { relation, sample, shown, yearly } from './sample-graph.ts';
import { addElements } from '../../client/state/elements.ts';

const seen = (filters: Partial<Filters>) => {
  const { nodes, relations, possible, hiddenNodes, hiddenRelations } = visibleIn(sample, {
    nodes: shown,
    filters: { ...noFilters, ...filters },
  });
  return {
    nodes: nodes.map((node) => node.id).join(' '),
    relations: relations.map(({ id }) => id).join(' '),
    possible: [...possible].join(' '),
    hidden: [hiddenNodes, hiddenRelations],
  };
};

const all = {
  nodes: 'a b c d strike',
  relations: 'a.CONDUCTED.strike a.FUNDS.b a.SUPPORTS.c b.HOSTILE_TO.c d.LEADS.a',
  possible: '',
  hidden: [0, 0],
};

test('without filters the working set shows, with the relations inside it and none that lead out', () => {
  expect(seen({})).toEqual(all);
});

test('hiding a type takes its entities and their links', () => {
  expect(seen({ hiddenTypes: ['EVENT'] })).toEqual({
    nodes: 'a b c d',
    relations: 'a.FUNDS.b a.SUPPORTS.c b.HOSTILE_TO.c d.LEADS.a',
    possible: '',
    hidden: [1, 1],
  });
});

test('hiding a kind goes by type and kind together', () => {
  expect(seen({ hiddenKinds: ['ACTOR/person', 'EVENT/person'] })).toEqual({
    ...all,
    nodes: 'a b c strike',
    relations: 'a.CONDUCTED.strike a.FUNDS.b a.SUPPORTS.c b.HOSTILE_TO.c',
    hidden: [1, 1],
  });
});

test('hiding a family or a link type leaves the entities, unless unlinked ones are hidden too', () => {
  const rest = { ...all, relations: 'a.FUNDS.b a.SUPPORTS.c b.HOSTILE_TO.c d.LEADS.a', hidden: [0, 1] };
  expect(seen({ hiddenFamilies: ['OPERATION'] })).toEqual(rest);
  expect(seen({ hiddenLinkTypes: ['CONDUCTED'] })).toEqual(rest);
  expect(seen({ hiddenFamilies: ['OPERATION'], hideUnlinked: true })).toEqual({
    ...rest,
    nodes: 'a b c d',
    hidden: [1, 1],
  });
});

test('"true on" takes what did not hold, and keeps what is undated as possible', () => {
  expect(seen({ validFrom: '2013-06-01', validTo: '2013-06-01' })).toEqual({
    nodes: 'a b c d',
    relations: 'a.FUNDS.b a.SUPPORTS.c b.HOSTILE_TO.c d.LEADS.a',
    possible: 'a b c a.SUPPORTS.c b.HOSTILE_TO.c',
    hidden: [1, 1],
  });
});

test('a span keeps what shares a day with it, and open ends reach as far as it goes', () => {
  const span = (validFrom: string | null, validTo: string | null) =>
    seen({ validFrom, validTo, datedOnly: true }).relations;
  expect(span('2011-01-01', '2020-02-01')).toBe('a.CONDUCTED.strike a.FUNDS.b d.LEADS.a');
  expect(span('2015-01-01', null)).toBe('a.CONDUCTED.strike a.FUNDS.b');
  expect(span(null, '2011-12-31')).toBe('d.LEADS.a');
});

test('dated only takes undated links, on any dates, and no entities', () => {
  expect(seen({ datedOnly: true })).toEqual({
    nodes: 'a b c d strike',
    relations: 'a.CONDUCTED.strike a.FUNDS.b d.LEADS.a',
    possible: '',
    hidden: [0, 2],
  });
});

test('of a relation only the links of the dates pass, gaps and all', () => {
  const elements = addElements(sample, [], [relation('a', 'ARMS', 'b', {}, yearly(2001, 2002, 2005))]);
  const passing = (validFrom: string, validTo: string) =>
    visibleIn(elements, { nodes: shown, filters: { ...noFilters, validFrom, validTo } }).relations.find(
      ({ id }) => id === 'a.ARMS.b',
    )?.passing;
  expect([
    passing('2002-01-01', '2004-12-31'),
    passing('2001-06-01', '2005-01-01'),
    passing('2003-01-01', '2004-12-31'),
  ]).toEqual([1, 3, undefined]);
});

test('"known on" takes what no source had published yet', () => {
  expect(seen({ knownOn: '2015-06-01' }).relations).toBe(
    'a.CONDUCTED.strike a.FUNDS.b a.SUPPORTS.c d.LEADS.a',
  );
  expect(seen({ knownOn: '2015-01-01' }).nodes).toBe('a c d strike');
});

test('an entity knows how many of its links lead off the map', () => {
  expect(Object.fromEntries(hiddenAt(sample, shown))).toEqual({ a: 2, b: 0, c: 0, d: 0, strike: 0 });
});

describe('collapsing takes', () => {
  const leaves = (id: string, expanded: Record<string, readonly string[]> = {}) =>
    leavesOf(sample, { nodes: shown, expanded }, id);

  test('what hangs on the entity alone', () => {
    expect([leaves('a'), leaves('b')]).toEqual([['d', 'strike'], []]);
  });

  test('what its expansion added, links among that notwithstanding', () => {
    expect(leaves('a', { a: ['b', 'c'] })).toEqual(['b', 'c', 'd', 'strike']);
  });

  test('nothing that is linked to what stays, or that was expanded itself', () => {
    expect(leaves('a', { a: ['b'] })).toEqual(['d', 'strike']);
    expect(leaves('a', { a: ['b', 'c'], d: ['x'], c: ['y'] })).toEqual(['strike']);
  });
});
