import { expect, test } from '@jest/globals';
import { addElements, noElements, type Vocabulary } from '../../client/state/elements.ts';
import { outlineOf, piecesOf, rowsOf } from '../../client/state/outline.ts';
import { noFilters } from '../../client/state/view.ts';
import { talliesOf } from '../../client/state/visible.ts';
import { node, relation, sample, shown, yearly } from './sample-graph.ts';

const none = { supportForms: [], measures: [], rules: [], families: [] };
const vocabulary: Vocabulary = {
  ...none,
  entityTypes: [
    { type: 'EVENT', label: 'event', plural: 'events', description: '', kinds: [] },
    { type: 'ACTOR', label: 'actor', plural: 'actors', description: '', kinds: [] },
  ],
  linkTypes: [
    {
      id: 'FUNDS',
      family: 'FUNDING',
      label: 'funds',
      inverse: 'is funded by',
      symmetric: false,
      sign: 1,
      description: '',
    },
  ],
};

const lines = (filters = noFilters, words: Vocabulary | null = vocabulary) =>
  outlineOf(sample, { nodes: shown, filters }, words).flatMap((group) => [
    `${group.label} ${group.entities.length}`,
    ...group.entities.map((entity) => {
      const marks = [
        entity.possible ? 'possible' : '',
        entity.disputed ? 'disputed' : '',
        entity.hidden ? `+${entity.hidden}` : '',
      ];
      return `  ${[entity.name, entity.relations.length, ...marks].filter((part) => part !== '').join(' ')}`;
    }),
  ]);

test('the outline lists types in the order of the ontology, the most linked entities first', () => {
  expect(lines()).toEqual([
    'events 1',
    '  Strike 1',
    'actors 4',
    '  Alpha 4 +2',
    '  Beta 2',
    '  Gamma 2 disputed',
    '  Delta 1',
  ]);
});

test('of many entities the first are drawn, and the selected one wherever it stands', () => {
  const [, actors] = outlineOf(sample, { nodes: shown, filters: noFilters }, vocabulary);
  const drawn = (limit: number, selected: string | null) =>
    rowsOf(actors!.entities, limit, selected).map(({ name }) => name);
  expect(drawn(2, null)).toEqual(['Alpha', 'Beta']);
  expect(drawn(2, 'd')).toEqual(['Alpha', 'Beta', 'Delta']);
  expect(drawn(2, 'a')).toEqual(['Alpha', 'Beta']);
  expect(drawn(9, 'd')).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
});

test('rows are drawn a piece after the other, list by list', () => {
  const lists = [['a', 'b'], ['c'], ['d', 'e']];
  expect([0, 1, 3, 4, 9].map((allowed) => piecesOf(lists, allowed))).toEqual([
    [[], [], []],
    [['a'], [], []],
    [['a', 'b'], ['c'], []],
    [['a', 'b'], ['c'], ['d']],
    lists,
  ]);
});

test('the outline mirrors the filters and the date', () => {
  expect(
    lines({ ...noFilters, validFrom: '2013-01-01', validTo: '2013-01-01', hiddenFamilies: ['SUPPORT'] }),
  ).toEqual([
    'actors 4',
    '  Alpha 2 possible +2',
    '  Beta 2 possible',
    '  Delta 1',
    '  Gamma 1 possible disputed',
  ]);
});

test('a link reads from the entity it is listed under, with its amount', () => {
  const [, actors] = outlineOf(sample, { nodes: shown, filters: noFilters }, vocabulary);
  const texts = (id: string) =>
    actors?.entities.find((entity) => entity.id === id)?.relations.map((relation) => relation.text);
  expect(texts('a')).toEqual([
    'conducted Strike',
    'funds Beta, 5 USD a month',
    'supports Gamma',
    'leads (from Delta)',
  ]);
  expect(texts('b')).toEqual(['is funded by Alpha, 5 USD a month', 'hostile_to Gamma']);
});

test('the outline needs no ontology', () => {
  expect(lines(noFilters, null)[0]).toBe('actor 4');
});

test('tallies count the working set by type, kind, family and link type', () => {
  expect(talliesOf(sample, shown)).toEqual({
    nodes: {
      ACTOR: 4,
      'ACTOR/armed-group': 2,
      'ACTOR/state': 1,
      'ACTOR/person': 1,
      EVENT: 1,
      'EVENT/attack': 1,
    },
    families: { OPERATION: 1, FUNDING: 1, SUPPORT: 1, HOSTILITY: 1, STRUCTURE: 1 },
    linkTypes: { CONDUCTED: 1, FUNDS: 1, SUPPORTS: 1, HOSTILE_TO: 1, LEADS: 1 },
    onDates: { entities: 5, relations: 5 },
    all: { entities: 5, relations: 5 },
    undatedNodes: 3,
    undatedLinks: 2,
    undatedSources: 8,
  });
});

test('tallies follow the dates, and what is not on them counts 0', () => {
  const onDay = { ...noFilters, validFrom: '2016-01-01', validTo: '2016-01-01' };
  expect(talliesOf(sample, shown, { ...onDay, datedOnly: true, hiddenFamilies: ['FUNDING'] })).toEqual({
    nodes: {
      ACTOR: 3,
      'ACTOR/armed-group': 2,
      'ACTOR/state': 1,
      'ACTOR/person': 0,
      EVENT: 0,
      'EVENT/attack': 0,
    },
    families: { OPERATION: 0, FUNDING: 1, SUPPORT: 0, HOSTILITY: 0, STRUCTURE: 0 },
    linkTypes: { CONDUCTED: 0, FUNDS: 1, SUPPORTS: 0, HOSTILE_TO: 0, LEADS: 0 },
    onDates: { entities: 3, relations: 1 },
    all: { entities: 5, relations: 5 },
    undatedNodes: 3,
    undatedLinks: 2,
    undatedSources: 8,
  });
  expect(talliesOf(sample, shown, onDay)).toMatchObject({
    families: { OPERATION: 0, FUNDING: 1, SUPPORT: 1, HOSTILITY: 1, STRUCTURE: 0 },
    onDates: { entities: 3, relations: 3 },
  });
});

test('a relation of several links says how many of them the dates let pass, and when all of them held', () => {
  const elements = addElements(
    noElements,
    [node('a'), node('b')],
    [relation('a', 'SUPPORTS', 'b', { held: '1970 – 1972' }, yearly(1970, 1971, 1972))],
  );
  const strips = (filters: typeof noFilters) =>
    outlineOf(elements, { nodes: ['a', 'b'], filters }, vocabulary).flatMap(({ entities }) =>
      entities.flatMap(({ relations }) => relations.map(({ strip }) => strip)),
    );
  expect([
    strips(noFilters)[0],
    strips({ ...noFilters, validFrom: '1971-01-01', validTo: '1972-12-31' })[0],
  ]).toEqual(['3 links, 1970 – 1972', '2 of 3 links, 1970 – 1972']);
});
