import { expect, test } from '@jest/globals';
import type { BulkLink } from '../../server/store/graph-store.ts';
import { change, cypher, refusal, type StoreAtHand } from './at-hand.ts';

const entities = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `e${from + at}`, name: `Entity ${from + at}` }));
const link = (n: number, from: number, to: number): BulkLink => ({
  type: 'ALLIED_WITH',
  source: { id: `e${from}`, handle: null },
  target: { id: `e${to}`, handle: null },
  props: { id: `l${n}`, n, evidence: [`source|row ${n}`] },
});

export function bulkContract(store: StoreAtHand): void {
  const nodes = (from: number, count: number) =>
    store().bulk.nodes(['Entity', 'Actor'], entities(from, count));
  const counted = () =>
    store().read(cypher('MATCH (e:Entity) RETURN count(e) AS entities, count(DISTINCT e.id) AS ids'));

  test('entities and links are added with all they have', async () => {
    await nodes(1, 2);
    await store().bulk.links([link(1, 1, 2)]);
    const found = cypher(
      'MATCH (a:Entity:Actor)-[r:ALLIED_WITH]->(b:Entity:Actor) RETURN a.name AS a, r.n AS n, r.evidence AS evidence, b.name AS b',
    );
    expect(await store().read(found)).toEqual([
      { a: 'Entity 1', n: 1, evidence: ['source|row 1'], b: 'Entity 2' },
    ]);
  });

  test('links are added by the handles that came of their ends', async () => {
    const handles = (await nodes(1, 3)) ?? [null, null, null];
    const [one, two, three] = handles.map((handle, at) => ({ id: `e${at + 1}`, handle }));
    const ends = [
      [one!, three!],
      [three!, two!],
    ] as const;
    await store().bulk.links(
      ends.map(([source, target], n) => ({ type: 'ALLIED_WITH', source, target, props: { id: `l${n}` } })),
    );
    const found = 'MATCH (a)-[r:ALLIED_WITH]->(b) RETURN a.id AS a, b.id AS b ORDER BY a.id';
    expect(await store().read(cypher(found))).toEqual([
      { a: 'e1', b: 'e3' },
      { a: 'e3', b: 'e2' },
    ]);
  });

  test('calls made beside each other lose and mix up nothing, many links at one entity included', async () => {
    await Promise.all([0, 1, 2, 3].map((n) => nodes(n * 500, 500)));
    expect(await counted()).toEqual([{ entities: 2_000, ids: 2_000 }]);
    const links = Array.from({ length: 4_000 }, (_, n) => link(n, n % 2_000, n % 7));
    await Promise.all([0, 1, 2, 3].map((n) => store().bulk.links(links.slice(n * 1_000, n * 1_000 + 1_000))));
    const hubs = `MATCH (a:Entity)-[r:ALLIED_WITH]->(b:Entity)
      RETURN b.id AS hub, count(r) AS links, count(DISTINCT r.id) AS ids, sum(r.n) AS sum ORDER BY b.id`;
    const expected = [0, 1, 2, 3, 4, 5, 6].map((hub) => {
      const own = links
        .filter(({ target }) => target.id === `e${hub}`)
        .map(({ props }) => Number(props['n']));
      return {
        ...{ hub: `e${hub}`, links: own.length, ids: own.length },
        sum: own.reduce((sum, n) => sum + n, 0),
      };
    });
    expect(await store().read(cypher(hubs))).toEqual(expected);
  });

  test('what is written behind them sees all of them, and they all see what was written before', async () => {
    const first = change(store(), "CREATE (e:Entity {id: 'first'})");
    const bulk = [0, 1, 2].map((n) => nodes(n * 100, 100));
    const after = change(store(), 'MATCH (e:Entity) RETURN count(e) AS count');
    const last = nodes(300, 100);
    expect(await after).toEqual([{ count: 301 }]);
    await Promise.all([first, ...bulk, last]);
    expect(await counted()).toEqual([{ entities: 401, ids: 401 }]);
  });

  test('a call that fails adds nothing, and those beside it all they have', async () => {
    await nodes(1, 1);
    const [taken, kept] = await Promise.allSettled([
      store().bulk.nodes(['Entity', 'Actor'], [{ id: 'new' }, { id: 'e1' }]),
      nodes(2, 2),
    ]);
    expect([taken.status, kept.status]).toEqual(['rejected', 'fulfilled']);
    expect(await refusal(store().bulk.links([link(1, 1, 2), link(2, 1, 99)]))).toMatch(/^INVALID: bulk: /);
    expect(await store().read(cypher('MATCH (e:Entity) RETURN e.id AS id ORDER BY e.id'))).toEqual([
      { id: 'e1' },
      { id: 'e2' },
      { id: 'e3' },
    ]);
    expect(await store().read(cypher('MATCH ()-[r:ALLIED_WITH]->() RETURN count(r) AS links'))).toEqual([
      { links: 0 },
    ]);
  });

  test('all nodes of a data set are gone through, however many, and no other ones', async () => {
    const made = (from: number, count: number, dossier: string) =>
      Array.from({ length: count }, (_, at) => ({ id: `n${from + at}`, dossier, digest: `d${from + at}` }));
    await store().bulk.nodes(['Entity', 'Actor'], made(0, 4_000, 'mine'));
    await store().bulk.nodes(['Entity', 'Place'], made(4_000, 3_000, 'theirs'));
    await store().bulk.nodes(['Entity', 'Place'], made(7_000, 3_000, 'mine'));
    await store().bulk.nodes(['Source'], made(0, 10, 'mine'));
    await change(
      store(),
      "MATCH (e:Entity) WHERE e.dossier = 'mine' AND e.id IN ['n1', 'n3999', 'n9999'] DETACH DELETE e",
    );
    const rows = async (dossier: string | null, properties: string[]) => {
      const all = [];
      for await (const some of store().bulk.each({ label: 'Entity', dossier, properties })) all.push(...some);
      return all.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    };
    const mine = await rows('mine', ['id', 'digest']);
    const ids = [...made(0, 4_000, ''), ...made(7_000, 3_000, '')].map(({ id }) => id);
    const left = ids.filter((id) => !['n1', 'n3999', 'n9999'].includes(id)).sort();
    expect(mine.map(({ id }) => id)).toEqual(left);
    const [{ labels, ...first } = {}] = mine;
    expect([first, [...(labels as string[])].sort()]).toEqual([
      { id: 'n0', digest: 'd0' },
      ['Actor', 'Entity'],
    ]);
    expect((await rows(null, ['id'])).length).toBe(9_997);
    const types = new Map<unknown, number>();
    const typed = { label: 'Entity', dossier: null, properties: ['id'], typeAmong: ['Actor', 'Asset'] };
    for await (const some of store().bulk.each(typed))
      for (const { id, type, ...more } of some) {
        expect([typeof id, more]).toEqual(['string', {}]);
        types.set(type, (types.get(type) ?? 0) + 1);
      }
    expect([...types].sort()).toEqual([
      [null, 5_999],
      ['Actor', 3_998],
    ]);
    expect(await rows('nobody', ['id'])).toEqual([]);
    expect(await refusal(rows('mine', ['id', 'a b']))).toBe(
      'INVALID: bulk: a b is no label, type or property.',
    );
  });

  test('readers go first, but nobody waits for them longer than told', async () => {
    const ended: string[] = [];
    const slow = cypher(
      'UNWIND range(1, 700) AS a UNWIND range(1, 700) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN sum(a * b) AS s',
    );
    const read = () => store().read(slow);
    await Promise.all([
      read().then(() => ended.push('read')),
      store()
        .bulk.quiet(60_000)
        .then(() => ended.push('quiet')),
    ]);
    await Promise.all([
      read().then(() => ended.push('read')),
      store()
        .bulk.quiet(1)
        .then(() => ended.push('impatient')),
    ]);
    expect(ended).toEqual(['read', 'quiet', 'impatient', 'read']);
  });
}
