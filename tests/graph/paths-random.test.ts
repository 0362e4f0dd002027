import { describe, expect, test } from '@jest/globals';
import { groupBy } from '../../server/graph/access/batches.ts';
import { pathsByPage } from '../../server/graph/paths/paths.ts';
import { choices, compareLists, periods, ranks, relationId, seeded, timingOf } from './in-time.ts';
import { linkId, openSmallGraph, type SmallLink } from './small-graph.ts';

interface Route {
  readonly relations: readonly string[];
  readonly timing: string;
  readonly links: readonly string[];
}

const credibilityOf = ({ props }: SmallLink) => props?.['credibility'] as number;

/** Tries every chain of relations with every choice of links, and sorts all of them afterwards. */
function everyRoute(links: readonly SmallLink[], from: string, to: string, most: number): Route[] {
  const relations = groupBy(
    links.filter((link) => link.from !== link.to),
    relationId,
  );
  const found: Route[] = [];
  const go = (at: string, seen: readonly string[], route: readonly string[]) => {
    if (at === to)
      found.push({ relations: route, ...bestChoice(route.map((id) => relations.get(id) ?? [])) });
    if (at === to || route.length === most) return;
    for (const [id, [link]] of relations) {
      const other = link?.from === at ? link.to : link?.to === at ? link.from : null;
      if (other && !seen.includes(other)) go(other, [...seen, other], [...route, id]);
    }
  };
  go(from, [from], []);
  return found.sort(
    (a, b) =>
      a.relations.length - b.relations.length ||
      ranks.indexOf(a.timing) - ranks.indexOf(b.timing) ||
      compareLists(a.relations, b.relations),
  );
}

/** The best timing of any choice; of the choices that have it, the first by dates at all, grade and id, step by step. */
function bestChoice(steps: readonly SmallLink[][]): { timing: string; links: string[] } {
  const timing = ranks.find((rank) => choices(steps).some((links) => timingOf(links) === rank)) as string;
  const undated = ({ valid }: SmallLink) => Number(timing === 'UNKNOWN' && valid === undefined);
  const sorted = steps.map((links) =>
    [...links].sort(
      (a, b) =>
        undated(a) - undated(b) || credibilityOf(a) - credibilityOf(b) || (linkId(a) < linkId(b) ? -1 : 1),
    ),
  );
  const links = choices(sorted).find((choice) => timingOf(choice) === timing) as SmallLink[];
  return { timing, links: links.map(linkId) };
}

function randomLinks(seed: number): SmallLink[] {
  const random = seeded(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const links = new Map<string, SmallLink>();
  while (links.size < 26) {
    const valid = periods[pick(periods.length)];
    const link = {
      from: `n${pick(7)}`,
      type: pick(3) ? 'ALLIED_WITH' : 'FUNDS',
      to: `n${pick(7)}`,
      suffix: `s${pick(3)}`,
      ...(valid !== '?' && { valid }),
      props: { credibility: 2 + pick(3) },
    };
    links.set(linkId(link), link);
  }
  return [...links.values()];
}

describe('Paths of random graphs', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'of seed %i are those that trying every chain with every choice of links gives, page by page',
    async (seed) => {
      const links = randomLinks(seed);
      const { store, session } = await openSmallGraph({ links, entities: [{ id: 'n0' }, { id: 'n1' }] });
      for (const [maxHops, first] of [
        [2, 50],
        [3, 2],
        [4, 7],
        [6, 50],
      ] as const) {
        const expected = everyRoute(links, 'n0', 'n1', maxHops);
        const found: Route[] = [];
        for (let after: string | null = null, more = true; more;) {
          const args = { from: 'n0', to: 'n1', maxHops, first, after };
          const { page, count } = await pathsByPage(session(), args);
          expect(await count()).toEqual({ total: expected.length, atLeast: expected.length });
          expect(page.hasPrevious).toBe(after !== null);
          for (const { node } of page.items)
            found.push({
              relations: node.relations.map(({ id }) => id),
              timing: node.timing,
              links: node.links.map(({ id }) => id),
            });
          after = page.items.at(-1)?.cursor ?? null;
          more = page.hasNext;
          expect(page.items.length).toBe(more ? first : page.items.length);
        }
        expect(found).toEqual(expected);
      }
      await store.close();
    },
  );
});
