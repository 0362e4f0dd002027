import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anyLink, linkFilter } from '../../server/graph/elements/link-filter.ts';
import {
  alliesOf,
  neighboursOf,
  surroundingsOf,
  roles,
  type Role,
} from '../../server/graph/network/neighbours.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { openWorld } from './open-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
const session = () => openSession(world.store, world.ontology);
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.store.close());

const ids = async (id: string, role: Role) => {
  const [found] = await neighboursOf(session(), [{ id, role, filter: anyLink, first: 50 }]);
  return found!.map((entity) => entity.id);
};

describe('a role leads', () => {
  test.each([
    ['leader', 'red-host', ['ann-lee']],
    ['allianceOf', 'red-host', ['river-league']],
    ['member', 'river-league', ['green-band', 'red-host']],
    ['groupOf', 'green-band', ['river-league']],
    ['party', 'river-pact', ['red-host']],
    ['conductor', 'first-push', ['red-host']],
    ['broker', 'river-pact', []],
  ] as const)('%s of %s', async (name, id, expected) => {
    expect(await ids(id, roles[name])).toEqual(expected);
  });

  test('operations in the order that their source gives, not by name', async () => {
    expect(await ids('red-host', roles.operation)).toEqual(['first-push', 'second-push']);
  });

  test('from several entities in one call', async () => {
    const asked = session();
    const requests = ['red-host', 'river-league', 'nobody'].map((id) => ({
      id,
      role: roles.memberOrPart,
      filter: anyLink,
      first: 1,
    }));
    const found = await neighboursOf(asked, requests);
    expect(found.map((its) => its.map((entity) => entity.id))).toEqual([[], ['green-band'], []]);
    expect(asked.calls).toBe(1);
  });
});

describe('allies', () => {
  const allies = async (id: string, filter = anyLink) => {
    const [found] = await alliesOf(session(), [{ id, filter, first: 50 }]);
    return found!.map(({ actor, links, through }) => ({
      ally: actor.id,
      links: links.map((link) => link.id),
      through: through?.id ?? null,
    }));
  };

  test('are direct ones and those in the same alliance, by name, and say through what', async () => {
    expect(await allies('red-host')).toEqual([
      { ally: 'blue-guard', links: ['red-host.ALLIED_WITH.blue-guard'], through: null },
      {
        ally: 'green-band',
        links: ['red-host.MEMBER_OF.river-league', 'green-band.MEMBER_OF.river-league'],
        through: 'river-league',
      },
    ]);
    expect(await allies('blue-guard')).toEqual([
      { ally: 'red-host', links: ['red-host.ALLIED_WITH.blue-guard'], through: null },
    ]);
  });

  test('as of a day are those whose every link may have held then', async () => {
    const filter = linkFilter(world.ontology, { validOn: '2015-01-01' });
    expect((await allies('red-host', filter)).map(({ ally }) => ally)).toEqual(['blue-guard']);
  });

  test('of several actors take a bounded number of calls', async () => {
    const asked = session();
    const requests = ['red-host', 'green-band', 'blue-guard'].map((id) => ({
      id,
      filter: anyLink,
      first: 50,
    }));
    expect((await alliesOf(asked, requests)).map((its) => its.length)).toEqual([2, 1, 1]);
    expect(asked.calls).toBe(4);
  });
});

describe('the places that a place lies in', () => {
  test('come nearest first', async () => {
    const chains = await surroundingsOf(session(), ['mill-town', 'valley', 'highland']);
    expect(chains.map((chain) => chain.map((place) => place.id))).toEqual([
      ['valley', 'highland'],
      ['highland'],
      [],
    ]);
  });
});
