import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countLinks, linksByIds, linksOfEntities } from '../../server/graph/elements/links.ts';
import { anyLink, linkFilter, type LinkFilter } from '../../server/graph/elements/link-filter.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { addSpokes, openWorld } from './open-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
const session = () => openSession(world.store, world.ontology);
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.store.close());

const request = (id: string, filter: LinkFilter = {}) => ({
  id,
  filter: linkFilter(world.ontology, filter),
  direction: 'BOTH' as const,
  ends: null,
  first: 50,
  after: null,
});

/** Ids of the host's links that pass, without the part that all share. */
async function passing(filter: LinkFilter): Promise<string[]> {
  const [page] = await linksOfEntities(session(), [request('red-host', filter)]);
  return page!.items.map(({ node }) => node.id);
}

const all = [
  'ann-lee.LEADS.red-host',
  'red-host.ALLIED_WITH.blue-guard',
  'red-host.CONDUCTED.first-push',
  'red-host.CONDUCTED.second-push',
  'red-host.FUNDS.blue-guard',
  'red-host.MEMBER_OF.river-league',
  'red-host.OPERATES_IN.mill-town',
  'red-host.PARTY_TO.river-pact',
];
const without = (...types: string[]) => all.filter((id) => !types.includes(id.split('.')[1]!));

describe('the links of an entity', () => {
  test('are all that touch it, by id, without a filter', async () => {
    expect(await passing({})).toEqual(all);
  });
  test('of a family are those of its types', async () => {
    expect(await passing({ families: ['FUNDING', 'ALLIANCE'] })).toEqual([
      'red-host.ALLIED_WITH.blue-guard',
      'red-host.FUNDS.blue-guard',
      'red-host.MEMBER_OF.river-league',
    ]);
  });
  test('of a type that is not of the family are none', async () => {
    expect(await passing({ families: ['FUNDING'], types: ['LEADS'] })).toEqual([]);
  });
  test('valid on a day are those that may have held then: undated ones always', async () => {
    expect(await passing({ validOn: '2013-05-15' })).toEqual(without('PARTY_TO'));
    expect(await passing({ validOn: '2014-03-31' })).toEqual(without('FUNDS', 'OPERATES_IN'));
    expect(await passing({ validOn: '2009-12-31' })).toEqual(
      without('FUNDS', 'MEMBER_OF', 'OPERATES_IN', 'PARTY_TO'),
    );
  });
  test('valid within a time are those whose period touches it', async () => {
    expect(await passing({ validFrom: '2013-06-30', validTo: '2013-12-31' })).toEqual(without('PARTY_TO'));
    expect(await passing({ validFrom: '2014-01-01' })).toEqual(without('FUNDS', 'OPERATES_IN'));
    expect(await passing({ validTo: '2011-12-31' })).toEqual(without('FUNDS', 'OPERATES_IN', 'PARTY_TO'));
  });
  test('known on a day are those a source had published: one without a date counts as known', async () => {
    expect(await passing({ knownOn: '2015-01-09' })).toEqual(['ann-lee.LEADS.red-host']);
    expect(await passing({ knownOn: '2015-01-10' })).toEqual(all);
  });
  test('of a credibility are those with a claim at least that credible', async () => {
    expect(await passing({ minCredibility: 2 })).toEqual([]);
    expect(await passing({ minCredibility: 3 })).toEqual(all);
    const [league] = await linksOfEntities(session(), [request('river-league', { minCredibility: 2 })]);
    expect(league!.items.map(({ node }) => node.id)).toEqual(['green-band.MEMBER_OF.river-league']);
  });
  test('of a source are those it asserts', async () => {
    expect(await passing({ sources: ['letters', 'journal'] })).toEqual(['ann-lee.LEADS.red-host']);
  });
  test('are counted as filtered', async () => {
    const filters = [{}, { validOn: '2009-12-31' }, { sources: ['letters'] }];
    const requests = filters.map((filter) => ({
      id: 'red-host',
      filter: linkFilter(world.ontology, filter),
    }));
    expect(await countLinks(session(), requests)).toEqual([8, 4, 1]);
  });
});

describe('a link', () => {
  test('is found by its id from its first entity, whole', async () => {
    const [link, none, noLink] = await linksByIds(session(), [
      'red-host.FUNDS.blue-guard',
      'a.B.c',
      'red-host',
    ]);
    expect(link).toEqual({
      id: 'red-host.FUNDS.blue-guard',
      attributes: null,
      type: 'FUNDS',
      source: 'red-host',
      target: 'blue-guard',
      label: null,
      valid: { edtf: '2012/2013', earliest: '2012-01-01', latest: '2013-12-31' },
      amountLow: 100,
      amountLowExact: null,
      amountHigh: 100,
      amountHighExact: null,
      currency: 'USD',
      per: 'WEEK',
      inKind: false,
      forms: [],
      giverCertain: true,
      sources: ['gazette'],
      origins: ['gazette'],
      knownFrom: '2015-01-10',
      credibility: 3,
      reliability: 'B',
      disputed: false,
      evidence: [],
      dossier: 'world',
    });
    expect([none, noLink]).toEqual([null, null]);
  });
});

describe('a filter is refused', () => {
  test.each([
    [{ types: ['FUND'] }, 'There is no link type "FUND". Did you mean FUNDS?'],
    [{ minCredibility: 7 }, 'minCredibility must be 1 to 6, not 7.'],
    [
      { validFrom: '2021-01-01', validTo: '2020-01-01' },
      'validFrom 2021-01-01 is later than validTo 2020-01-01.',
    ],
  ])('for %j', (filter, message) => {
    expect(() => linkFilter(world.ontology, filter)).toThrow(message);
  });
});

describe('a hub of 5,000 links', () => {
  beforeAll(() => addSpokes(world.store, 'river-pact', 5_000));

  test('gives its links a page at a time, in one call', async () => {
    const asked = session();
    const [page] = await linksOfEntities(asked, [{ ...request('river-pact'), first: 200 }]);
    expect(asked.calls).toBe(1);
    expect(page!.items).toHaveLength(200);
    expect(page!.items[1]!.node.id).toBe('spoke-0000.SUPPORTS.river-pact');
    expect(page!.hasNext).toBe(true);
    const [next] = await linksOfEntities(session(), [
      { ...request('river-pact'), first: 2, after: page!.items.at(-1)!.cursor },
    ]);
    expect(next!.items.map(({ node }) => node.id)).toEqual([
      'spoke-0199.SUPPORTS.river-pact',
      'spoke-0200.SUPPORTS.river-pact',
    ]);
  });

  test('is asked for together with others: what does not fit one answer of 5,000 rows is asked for again', async () => {
    const asked = session();
    const ids = [
      'river-pact',
      ...Array.from({ length: 4_999 }, (_, at) => `spoke-${String(at).padStart(4, '0')}`),
    ];
    const pages = await linksOfEntities(
      asked,
      ids.map((id) => request(id)),
    );
    expect(pages.map((page) => page.items.length)).toEqual([50, ...ids.slice(1).map(() => 1)]);
    expect(asked.calls).toBe(2);
  });

  test('is counted in one call', async () => {
    const asked = session();
    expect(await countLinks(asked, [{ id: 'river-pact', filter: anyLink }])).toEqual([5_001]);
    expect(asked.calls).toBe(1);
  });
});
