import { describe, expect, test } from '@jest/globals';
import { wholeTrace as trace } from './whole-trace.ts';
import { linkId, openSmallGraph, type SmallLink } from './small-graph.ts';

/**
 * Every way from a giver to `to` (or between the two) by the words of the docs, tried one by one: flows in a row,
 * between which a group stands for its leader, member or part, no entity twice. A way is its links, giver first.
 */
function everyWay(links: readonly SmallLink[], from: string | null, to: string, most: number): SmallLink[][] {
  const flows = links.filter(({ type }) => type === 'FUNDS');
  const ties = links.filter(({ type }) => type === 'LEADS');
  /** Chains of at most two ties from an entity up to a group. */
  const up = (entity: string, steps: number): SmallLink[][] => [
    [],
    ...(steps === 0 ? [] : ties.filter((tie) => tie.from === entity)).flatMap((tie) =>
      up(tie.to, steps - 1).map((rest) => [tie, ...rest]),
    ),
  ];
  /** What may lie between receiving and giving: up to two ties up to the giver, or one tie down to it. */
  const gaps = (entity: string): [string, SmallLink[]][] => [
    ...up(entity, 2).map((chain): [string, SmallLink[]] => [endOf(chain, entity), chain]),
    ...ties.filter((tie) => tie.to === entity).map((tie): [string, SmallLink[]] => [tie.from, [tie]]),
  ];
  const ways: SmallLink[][] = [];
  const start = (giver: string, way: SmallLink[], count: number) => {
    if (count < most) for (const flow of flows.filter((each) => each.from === giver)) goOn(flow, way, count);
  };
  const goOn = (flow: SmallLink, way: SmallLink[], count: number) => {
    for (const chain of up(flow.to, 2)) if (endOf(chain, flow.to) === to) ways.push([...way, flow, ...chain]);
    for (const [next, chain] of gaps(flow.to)) start(next, [...way, flow, ...chain], count + 1);
  };
  for (const giver of new Set(links.flatMap((link) => [link.from, link.to])))
    for (const chain of from === null ? [[]] : up(giver, 2))
      if (from === null || endOf(chain, giver) === from) start(giver, [...chain].reverse(), 0);
  return ways.filter((way) => {
    const ends = entitiesOf(way, to);
    return (
      new Set(ends).size === ends.length &&
      ends.length === way.length + 1 &&
      (from === null || ends[0] === from)
    );
  });
}

const endOf = (chain: readonly SmallLink[], entity: string): string => chain.at(-1)?.to ?? entity;

/** The entities along a way that ends in `to`, giver first. */
function entitiesOf(way: readonly SmallLink[], to: string): string[] {
  const entities = [to];
  for (const link of [...way].reverse()) entities.unshift(link.to === entities[0] ? link.from : link.to);
  return entities;
}

const isFlow = ({ type }: SmallLink) => type === 'FUNDS';

/** Each flow on the ways with the fewest flows that lie from it to the end, itself included. */
function distances(ways: readonly SmallLink[][]): Map<string, number> {
  const found = new Map<string, number>();
  for (const way of ways) {
    const flows = way.filter(isFlow).reverse();
    for (const [at, flow] of flows.entries())
      found.set(linkId(flow), Math.min(found.get(linkId(flow)) ?? Infinity, at + 1));
  }
  return found;
}

describe('Traces of random graphs', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'of seed %i cross the flows that trying every way crosses',
    async (seed) => {
      let state = seed * 7919;
      const below = (count: number) => (state = (state * 48_271) % 2_147_483_647) % count;
      const links = new Map<string, SmallLink>();
      while (links.size < 16) {
        const [a, b] = [below(8), below(8)];
        const type = links.size < 11 ? 'FUNDS' : 'LEADS';
        const link = {
          from: `n${a}`,
          type,
          to: `n${b}`,
          props: { amountLow: 2 ** links.size, amountHigh: 2 ** links.size, currency: 'USD', per: 'ONCE' },
        };
        // Ties run one way, from low to high: a group is no leader of its leader.
        if (a !== b && (type === 'FUNDS' || a < b)) links.set(linkId(link), link);
      }
      const all = [...links.values()];
      const { store, session } = await openSmallGraph({ links: all, entities: [{ id: 'n0' }, { id: 'n7' }] });
      for (const from of [null, 'n0'])
        for (const maxHops of [1, 2, 4]) {
          const result = await trace(session(), { from, to: 'n7', families: ['FUNDING'], maxHops });
          const ways = everyWay(all, from, 'n7', maxHops);
          const sums = [...result.totals, ...result.further].flatMap((total) =>
            total.flows.map((flow) => [flow.id, total.distance]),
          );
          expect(sums.sort()).toEqual([...distances(ways)].sort());
          const paths = result.paths.map((path) => path.links.map(({ id }) => id).join(' '));
          const expected = ways.map((way) => way.map(linkId).join(' '));
          expect(new Set(paths).size).toBe(paths.length);
          if (expected.length <= 50) expect([...paths].sort()).toEqual([...new Set(expected)].sort());
          else expect(paths.every((path) => expected.includes(path))).toBe(true);
          const crossed = new Set(ways.flat().map(linkId));
          expect(result.graph.links.map(({ id }) => id).filter((id) => !crossed.has(id))).toEqual([]);
          expect([...crossed].filter((id) => !result.graph.links.some((link) => link.id === id))).toEqual([]);
        }
      await store.close();
    },
  );
});
