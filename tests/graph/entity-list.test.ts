import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countEntities, listEntities, type EntityFilter } from '../../server/graph/search/entity-list.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { statistics } from '../../server/graph/elements/datasets.ts';
import { openWorld } from './open-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
const session = () => openSession(world.store, world.ontology);
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.store.close());

describe('entities are kept', () => {
  const cases: [string, EntityFilter, string[]][] = [
    ['of a type', { types: ['Operation'] }, ['first-push', 'second-push']],
    ['of either of two types', { types: ['Alliance', 'Agreement'] }, ['river-league', 'river-pact']],
    ['of a kind', { kinds: ['person', 'city'] }, ['ann-lee', 'mill-town']],
    ['of a type and kind that exclude each other: none', { types: ['Place'], kinds: ['person'] }, []],
    ['that a source asserts', { sources: ['journal'] }, ['green-band']],
    [
      'that were known on a day',
      { types: ['Actor'], knownOn: '2015-01-10' },
      ['ann-lee', 'blue-guard', 'red-host'],
    ],
    [
      'that may have been there on a day, undated ones always',
      { types: ['Actor', 'Agreement'], validOn: '1997-12-31' },
      ['ann-lee', 'blue-guard', 'green-band'],
    ],
    ['whose name is alike', { text: 'al jaish al ahmar' }, ['red-host']],
    ['whose name is alike, of a type', { text: 'river', types: ['Agreement'] }, ['river-pact']],
    ['whose name is alike: none', { text: '…' }, []],
  ];
  test.each(cases)('%s', async (_, filter, ids) => {
    const page = await listEntities(session(), { filter, orderBy: 'ID', first: 50 });
    expect(page.items.map((item) => item.node.id)).toEqual(ids);
    expect(await countEntities(session(), filter)).toBe(ids.length);
  });
});

test('statistics count the graph by type, family and source, most first', async () => {
  expect(await statistics(session())).toEqual({
    entities: 11,
    links: 11,
    claims: 25,
    sources: 3,
    figures: 2,
    byType: [
      { name: 'Actor', count: 4 },
      { name: 'Place', count: 3 },
      { name: 'Operation', count: 2 },
      { name: 'Agreement', count: 1 },
      { name: 'Alliance', count: 1 },
    ],
    byFamily: [
      { name: 'ALLIANCE', count: 3 },
      { name: 'PLACE', count: 3 },
      { name: 'OPERATION', count: 2 },
      { name: 'AGREEMENT', count: 1 },
      { name: 'FUNDING', count: 1 },
      { name: 'STRUCTURE', count: 1 },
    ],
    bySource: [
      { name: 'gazette', count: 21 },
      { name: 'journal', count: 2 },
      { name: 'letters', count: 2 },
    ],
  });
});
