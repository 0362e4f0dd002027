import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anyLink, linkFilter } from '../../server/graph/elements/link-filter.ts';
import { neighborhood, network, type GraphRecord } from '../../server/graph/network/network.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { addSpokes, openWorld } from './open-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
const session = () => openSession(world.store, world.ontology);
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.store.close());

const shape = ({ nodes, links, truncated, omitted }: GraphRecord) => ({
  nodes: nodes.map((node) => node.id).join(' '),
  links: links.map((link) => link.id).join(' '),
  truncated,
  omitted,
});

describe('the network', () => {
  test('is the most connected entities, the links among them, and how many it leaves out', async () => {
    expect(shape(await network(session(), { links: anyLink, limit: 4 }))).toEqual({
      nodes: 'red-host blue-guard mill-town river-league',
      links:
        'red-host.ALLIED_WITH.blue-guard red-host.FUNDS.blue-guard red-host.MEMBER_OF.river-league red-host.OPERATES_IN.mill-town',
      truncated: true,
      omitted: 7,
    });
  });

  test('keeps the entities and the links that pass', async () => {
    const links = linkFilter(world.ontology, { families: ['FUNDING'] });
    expect(shape(await network(session(), { filter: { types: ['Actor'] }, links, limit: 10 }))).toEqual({
      nodes: 'red-host blue-guard ann-lee green-band',
      links: 'red-host.FUNDS.blue-guard',
      truncated: false,
      omitted: 0,
    });
  });

  test('takes three calls, one more to count what it leaves out, and but two as long as nothing is written', async () => {
    const fresh = () => openSession({ ...world.store }, world.ontology);
    const [whole, part, once, again] = [fresh(), fresh(), session(), session()];
    await network(whole, { links: anyLink, limit: 100 });
    await network(part, { links: anyLink, limit: 4 });
    await network(once, { links: anyLink, limit: 4 });
    await network(again, { links: anyLink, limit: 4 });
    expect([whole.calls, part.calls, again.calls]).toEqual([3, 4, 2]);
  });
});

const around = (of: string[], depth: number, limit = 300, filter = anyLink) =>
  neighborhood(session(), { of, depth, filter, limit }).then(shape);

describe('a neighbourhood', () => {
  test('of depth 0 is the entities themselves and the links among them', async () => {
    expect(await around(['green-band', 'river-league', 'ann-lee'], 0)).toEqual({
      nodes: 'green-band river-league ann-lee',
      links: 'green-band.MEMBER_OF.river-league',
      truncated: false,
      omitted: 0,
    });
  });

  test('holds what is nearest first, then most connected, then by id', async () => {
    const { nodes } = await around(['green-band'], 2);
    expect(nodes).toBe('green-band river-league red-host');
    const deeper = await around(['green-band'], 4);
    expect(deeper.nodes).toBe(
      'green-band river-league red-host blue-guard mill-town ann-lee first-push river-pact second-push valley',
    );
    expect(deeper.truncated).toBe(false);
  });

  test('of several entities starts from all of them', async () => {
    expect((await around(['green-band', 'highland'], 1)).nodes).toBe(
      'green-band highland river-league valley',
    );
  });

  test('counts what its limit leaves out and goes no further', async () => {
    expect(await around(['red-host'], 3, 4)).toEqual({
      nodes: 'red-host blue-guard mill-town river-league',
      links:
        'red-host.ALLIED_WITH.blue-guard red-host.FUNDS.blue-guard red-host.MEMBER_OF.river-league red-host.OPERATES_IN.mill-town',
      truncated: true,
      omitted: 4,
    });
  });

  test('follows only links that pass', async () => {
    const filter = linkFilter(world.ontology, { families: ['PLACE'], validOn: '2013-05-15' });
    expect((await around(['red-host'], 4, 300, filter)).nodes).toBe('red-host mill-town valley highland');
    const later = linkFilter(world.ontology, { families: ['PLACE'], validOn: '2014-05-15' });
    expect((await around(['red-host'], 4, 300, later)).nodes).toBe('red-host');
  });

  test('leaves unknown ids out, and says so when none is known', async () => {
    expect((await around(['red-host', 'nobody'], 0)).nodes).toBe('red-host');
    await expect(around(['nobody'], 1)).rejects.toThrow(
      'No entity has the id "nobody"; search finds ids by name.',
    );
  });

  test('comes by pages too: each relation among all lies in the page of its later end', async () => {
    const all = ['red-host', 'blue-guard', 'mill-town', 'river-league', 'green-band', 'ann-lee'];
    const parts = { links: false, relations: true };
    const among = async (of: string[], beside: string[]) => {
      const asked = session();
      const graph = await neighborhood(asked, { of, depth: 0, filter: anyLink, limit: 10, parts, beside });
      expect(graph.nodes.map(({ id }) => id)).toEqual(of);
      return { ids: graph.relations.map(({ source, type, target }) => `${source}.${type}.${target}`), asked };
    };
    const whole = await among(all, []);
    const first = await among(all.slice(0, 2), []);
    const second = await among(all.slice(2, 4), all.slice(0, 2));
    const third = await among(all.slice(4), [...all.slice(0, 4), 'nobody', 'green-band']);
    expect([first, second, third].map(({ ids }) => ids.length)).toEqual([2, 2, whole.ids.length - 4]);
    expect([...first.ids, ...second.ids, ...third.ids].sort()).toEqual([...whole.ids].sort());
    expect([first, second, third].map(({ asked }) => asked.calls)).toEqual([2, 3, 3]);
  });

  test('of a hub of 5,000 stays within its limit and tells how many it left out', async () => {
    await addSpokes(world.store, 'river-pact', 5_000);
    const asked = session();
    const found = await neighborhood(asked, { of: ['river-pact'], depth: 4, filter: anyLink, limit: 300 });
    expect([found.nodes.length, found.links.length, found.truncated, found.omitted]).toEqual([
      300,
      299,
      true,
      4_702,
    ]);
    expect(asked.calls).toBe(4);
  });

  test('of a hub holds the links to it and among the rest, as without a hub', async () => {
    const graph = await around(['red-host', 'river-pact', 'spoke-0000'], 0);
    expect(graph.links).toBe('red-host.PARTY_TO.river-pact spoke-0000.SUPPORTS.river-pact');
    const two = await around(['river-pact'], 0);
    expect(two).toEqual({ nodes: 'river-pact', links: '', truncated: false, omitted: 0 });
  });

  test('ends when its time is up, and says what to change', async () => {
    const late = openSession(world.store, world.ontology, { timeLimit: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(
      neighborhood(late, { of: ['red-host'], depth: 4, filter: anyLink, limit: 300 }),
    ).rejects.toThrow('The query took too long and was stopped.');
    expect(late.calls).toBe(0);
  });
});
