import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../server/graph/access/cursor.ts';
import {
  anyLink,
  bothFilters,
  linkFilter,
  type LinkFilter,
} from '../../server/graph/elements/link-filter.ts';
import { network } from '../../server/graph/network/network.ts';
import {
  countRelations,
  relationsAmong,
  relationsByIds,
  relationsOfEntities,
} from '../../server/graph/relations/find.ts';
import { historySpans, periodsOf, summaryOf } from '../../server/graph/relations/history.ts';
import { historiesOf, linkPagesOfRelations, linksOfRelations } from '../../server/graph/relations/read.ts';
import type { RelationRecord } from '../../server/graph/relations/relation.ts';
import { presentEntities } from '../../server/graph/elements/entities.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { linkId, openSmallGraph, type SmallLink } from './small-graph.ts';

const ontology = loadOntology();

interface MadeLink extends SmallLink {
  readonly type: string;
  readonly props: {
    readonly credibility: number;
    readonly reliability: string;
    readonly sources: readonly string[];
    readonly origins: readonly string[];
    readonly knownFrom?: string;
    readonly forms?: readonly string[];
    readonly disputed?: boolean;
    readonly giverCertain?: boolean;
    readonly amountLow?: number;
    readonly currency?: string;
    readonly inKind?: boolean;
    readonly label?: string;
  };
}

function randomOf(seed: number) {
  let state = seed * 7919;
  return (count: number) => (state = (state * 48_271) % 2_147_483_647) % count;
}

const types = ['FUNDS', 'SUPPORTS', 'ALLIED_WITH', 'HOSTILE_TO', 'MEMBER_OF'];
const periods = [
  '2001',
  '2002',
  '2004',
  '2004-03',
  '2006/2008',
  '2010/..',
  '../1999',
  '2003-12-31',
  null,
  null,
];

/** Links among few entities, so that many run side by side, in either direction. */
function randomLinks(seed: number, entities: number, count: number): MadeLink[] {
  const below = randomOf(seed);
  const one = <T>(from: readonly T[]): T => from[below(from.length)]!;
  return Array.from({ length: count }, (_, at): MadeLink => {
    const from = below(entities);
    const to = below(entities);
    const valid = one(periods);
    const type = one(types);
    const knownFrom = one(['2005-05-05', '2012-01-01', undefined]);
    const money = type === 'FUNDS' && below(2) === 0;
    return {
      ...{ from: `n${from}`, to: `n${to}`, type, suffix: `s${at}` },
      ...(valid !== null && { valid }),
      props: {
        credibility: 1 + below(6),
        reliability: one(['A', 'B', 'F']),
        sources: one([['s1'], ['s2'], ['s1', 's2']]),
        origins: one([['o1'], ['o2', 'o3'], ['o1', 'o3']]),
        ...(knownFrom !== undefined && { knownFrom }),
        ...(type === 'SUPPORTS' && { forms: one([['aid'], ['weapons', 'aid'], ['training']]) }),
        ...(below(9) === 0 && { disputed: true }),
        ...(below(5) === 0 && { giverCertain: false }),
        ...(money && { amountLow: 100, currency: 'USD' }),
        ...(money && below(3) === 0 && { inKind: true }),
        ...(below(3) === 0 && { label: one(['pays', 'helps']) }),
      },
    };
  });
}

const boundsOf = ({ valid }: MadeLink) =>
  valid === undefined ? { earliest: null, latest: null } : parsePeriod(valid);

/** Whether a link passes, by the words of the schema. */
function passes(link: MadeLink, filter: LinkFilter): boolean {
  const { earliest, latest } = boundsOf(link);
  const { credibility, sources, knownFrom } = link.props;
  const within = (from: string, to: string) =>
    (earliest === null || earliest <= to) && (latest === null || latest >= from);
  return (
    (!filter.types || filter.types.includes(link.type)) &&
    (!filter.families || filter.families.includes(ontology.familyOf(link.type))) &&
    (!filter.validOn || within(filter.validOn, filter.validOn)) &&
    within(filter.validFrom ?? '0000-01-01', filter.validTo ?? '9999-12-31') &&
    (!filter.knownOn || knownFrom === undefined || knownFrom <= filter.knownOn) &&
    (!filter.minCredibility || credibility <= filter.minCredibility) &&
    (!filter.sources || sources.some((source) => filter.sources?.includes(source))) &&
    (!filter.dated || link.valid !== undefined)
  );
}

/** The relation that a link belongs to, by the words of the docs. */
function relationIdOf({ from, type, to }: MadeLink): string {
  const [a, b] = ontology.linkType(type)?.symmetric && to < from ? [to, from] : [from, to];
  return `${a}.${type}.${b}`;
}

/** All relations of some links, each with its links by id. */
function gathered(links: readonly MadeLink[]): Map<string, MadeLink[]> {
  const found = new Map<string, MadeLink[]>();
  for (const link of links.toSorted((a, b) => (linkId(a) < linkId(b) ? -1 : 1)))
    found.set(relationIdOf(link), [...(found.get(relationIdOf(link)) ?? []), link]);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const [firstDay, lastDay] = ['1990-01-01', '2019-12-31'];
const allDays = Array.from(
  { length: (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1 },
  (_, at) => new Date(Date.parse(firstDay) + at * 86_400_000).toISOString().slice(0, 10),
);

/** Spans day by day: every day from 1990 to 2019 on which a dated link held, put in runs. */
function spansByDay(links: readonly MadeLink[]): string[] {
  const dated = links.filter(({ valid }) => valid !== undefined).map(boundsOf);
  const runs: [string, string][] = [];
  let running = false;
  for (const day of allDays) {
    const holds = dated.some(
      ({ earliest, latest }) => (earliest ?? firstDay) <= day && day <= (latest ?? lastDay),
    );
    if (holds && running) runs[runs.length - 1]![1] = day;
    else if (holds) runs.push([day, day]);
    running = holds;
  }
  return runs.map(([from, to]) => `${from === firstDay ? '..' : from}/${to === lastDay ? '..' : to}`);
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].sort();

/** What a relation says, worked out from its links one by one. */
function saidOf(links: readonly MadeLink[]) {
  const money = links.filter(({ props }) => props.amountLow !== undefined);
  const [best] = links.map(({ props }) => `${props.credibility}${props.reliability}`).sort();
  const labels = new Set(links.map(({ props }) => props.label ?? null));
  const periodKeys = links.map(({ valid, props }) => `${valid ?? '~'} ${props.knownFrom ?? ''}`);
  return {
    count: links.length,
    spans: spansByDay(links),
    undated: links.filter(({ valid }) => valid === undefined).length,
    knownFrom: links.flatMap(({ props }) => props.knownFrom ?? []).sort()[0] ?? null,
    forms: distinct(links.flatMap(({ props }) => props.forms ?? [])),
    giverCertain: !links.some(({ props }) => props.giverCertain === false),
    grade: best,
    origins: distinct(links.flatMap(({ props }) => props.origins)).sort(),
    disputed: links.some(({ props }) => props.disputed === true),
    inKind: money.filter(({ props }) => props.inKind === true).length,
    unknownAmounts: links.length - money.length,
    label: labels.size === 1 ? [...labels][0] : null,
    periods: distinct(periodKeys).map(
      (key) => `${key} × ${periodKeys.filter((each) => each === key).length}`,
    ),
  };
}

type Session = ReturnType<Awaited<ReturnType<typeof openSmallGraph>>['session']>;

/** The same, as the store gives it, by relation id. */
async function told(session: Session, relations: readonly RelationRecord[]) {
  const histories = await historiesOf(session, relations);
  return new Map(
    relations.map(({ id, count }, at) => {
      const history = histories[at]!;
      const { credibility, reliability, ...summary } = summaryOf(history);
      return [
        id,
        {
          count,
          ...summary,
          grade: `${credibility}${reliability}`,
          spans: historySpans(history).map(({ earliest, latest }) => `${earliest ?? '..'}/${latest ?? '..'}`),
          periods: periodsOf(history)
            .map(({ valid, knownFrom, count: its }) => `${valid?.edtf ?? '~'} ${knownFrom ?? ''} × ${its}`)
            .sort(),
        },
      ];
    }),
  );
}

/** All items of a list, page by page. */
async function everyPage<T>(read: (after: string | null) => Promise<Page<T>[]>): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null, more = true; more;) {
    const [page]: Page<T>[] = await read(after);
    all.push(...page!.items.map(({ node }) => node));
    more = page!.hasNext;
    after = page!.items.at(-1)?.cursor ?? null;
  }
  return all;
}

const filters: LinkFilter[] = [
  {},
  { families: ['FUNDING', 'ALLIANCE'], validOn: '2004-05-01' },
  { validFrom: '2002-06-01', validTo: '2005-01-01', dated: true },
  { knownOn: '2008-01-01', minCredibility: 4, sources: ['s2'] },
];

describe('relations of random graphs are what gathering all links one by one gives', () => {
  test.each([1, 2, 3, 4])('of seed %i, with what each says, under filters', async (seed) => {
    const links = randomLinks(seed, 6, 160);
    const graph = await openSmallGraph({ links });
    const session = graph.session({ timeLimit: 600_000 });
    const ids = Array.from({ length: 6 }, (_, at) => `n${at}`);
    const entities = await presentEntities(session, ids);
    for (const filter of filters) {
      const expected = gathered(links.filter((link) => passes(link, filter)));
      const params = linkFilter(ontology, filter);
      const { relations, omitted } = await relationsAmong(session, entities, params);
      expect(omitted).toBe(0);
      expect([...(await told(session, relations))]).toEqual(
        [...expected].map(([id, its]) => [id, saidOf(its)]),
      );
      const read = await linksOfRelations(session, relations);
      expect(read.map((its) => its.map(({ id }) => id))).toEqual(
        [...expected.values()].map((its) => its.map(linkId)),
      );
    }
    await graph.store.close();
  });

  test.each([5, 6])('of seed %i, of each entity in each direction, page by page', async (seed) => {
    const links = randomLinks(seed, 6, 120);
    const graph = await openSmallGraph({ links });
    const session = graph.session({ timeLimit: 600_000 });
    for (const filter of filters)
      for (const direction of ['OUT', 'IN', 'BOTH'] as const) {
        const params = linkFilter(ontology, filter);
        const goes = (id: string, { from, to, type }: MadeLink) =>
          ontology.linkType(type)?.symmetric || direction === 'BOTH'
            ? from === id || to === id
            : (direction === 'OUT' ? from : to) === id;
        const asked = ['n0', 'n1', 'n2', 'nobody'];
        const expected = asked.map((id) =>
          [...gathered(links.filter((link) => passes(link, filter) && goes(id, link)))]
            .map(([relation, its]) => ({ id: relation, count: its.length }))
            .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
        );
        const counts = await countRelations(
          session,
          asked.map((id) => ({ id, filter: params, direction })),
        );
        expect(counts).toEqual(expected.map((its) => its.length));
        for (const [at, id] of asked.entries()) {
          const found = await everyPage((after) =>
            relationsOfEntities(session, [{ id, filter: params, direction, first: 4, after }]),
          );
          expect(found.map((node) => ({ id: node.id, count: node.count }))).toEqual(expected[at]);
        }
      }
    await graph.store.close();
  });

  test.each([7, 8])(
    'of seed %i, by id, with their links by first day, narrowed, page by page',
    async (seed) => {
      const links = randomLinks(seed, 4, 120);
      const graph = await openSmallGraph({ links });
      const session = graph.session({ timeLimit: 600_000 });
      const own: LinkFilter = { validOn: '2004-05-01', sources: ['s1'], knownOn: '2012-06-01' };
      const narrower: LinkFilter = { validFrom: '2004-04-01', sources: ['s2'], knownOn: '2010-01-01' };
      const params = linkFilter(ontology, own);
      const expected = gathered(links.filter((link) => passes(link, own)));
      const all = [...gathered(links).keys()];
      const relations = await relationsByIds(
        session,
        all.map((id) => ({ id, filter: params })),
      );
      expect(relations.map((relation) => relation && [relation.id, relation.count])).toEqual(
        all.map((id) => (expected.has(id) ? [id, expected.get(id)!.length] : null)),
      );
      const present = relations.filter((relation) => relation !== null);
      for (const filter of [{}, narrower]) {
        const keyOf = (link: MadeLink) =>
          `${link.valid === undefined ? '~' : (boundsOf(link).earliest ?? '')} ${linkId(link)}`;
        const wanted = present.map(({ id }) =>
          expected
            .get(id)!
            .filter((link) => passes(link, filter))
            .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
            .map(linkId),
        );
        const narrowed = bothFilters(params, linkFilter(ontology, filter));
        const found: string[][] = [];
        for (const relation of present) {
          const its = await everyPage((after) =>
            linkPagesOfRelations(session, [{ relation, ...narrowed, first: 2, after }]),
          );
          found.push(its.map(({ id }) => id));
        }
        expect(found).toEqual(wanted);
      }
      await graph.store.close();
    },
  );
});

describe('relations of very many links', () => {
  const days = Array.from({ length: 6_200 }, (_, at) =>
    new Date(Date.parse('1990-01-01') + at * 2 * 86_400_000).toISOString().slice(0, 10),
  );
  const hub: SmallLink[] = days.map((valid, at) => ({
    ...{ from: 'giver', type: 'SUPPORTS', to: 'taker', suffix: `d${at}`, valid },
    props: { forms: [at % 2 === 0 ? 'aid' : 'weapons'], origins: [`o${at % 7}`] },
  }));

  test('say their periods by month, and are counted and listed whole', async () => {
    const few: SmallLink[] = ['2001', '2003'].map((valid) => ({
      ...{ from: 'giver', type: 'FUNDS', to: 'taker', suffix: valid, valid },
    }));
    const graph = await openSmallGraph({ links: [...hub, ...few] });
    const session = graph.session({ timeLimit: 600_000 });
    const { relations } = await network(session, {
      links: anyLink,
      limit: 10,
      parts: { links: false, relations: true },
    });
    expect(relations.map(({ id, count }) => [id, count])).toEqual([
      ['giver.FUNDS.taker', 2],
      ['giver.SUPPORTS.taker', 6_200],
    ]);
    const [yearly, daily] = await historiesOf(session, relations);
    expect(historySpans(yearly!).map(({ edtf }) => edtf)).toEqual(['2001', '2003']);
    const { origins, forms, undated } = summaryOf(daily!);
    expect({ origins, forms, undated }).toEqual({
      origins: ['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6'],
      ...{ forms: ['aid', 'weapons'], undated: 0 },
    });
    const months = distinct(days.map((day) => day.slice(0, 7)));
    expect(daily!.length).toBe(months.length);
    expect(daily!.reduce((sum, { count }) => sum + count, 0)).toBe(6_200);
    expect(periodsOf(daily!).map(({ valid, count }) => [valid?.earliest, valid?.latest, count])).toEqual(
      months.map((month) => {
        const its = days.filter((day) => day.startsWith(month));
        return [its[0], its.at(-1), its.length];
      }),
    );
    const [, links] = await linksOfRelations(session, relations);
    expect(links!.length).toBe(6_200);
    expect(distinct(links!.map(({ id }) => id)).length).toBe(6_200);
    await graph.store.close();
  });
});

test('more than 500 periods are told by calendar year', () => {
  const part = {
    ...{ knownFrom: null, credibility: 6, reliability: 'F' as const, disputed: false, giverCertain: true },
    ...{ inKind: 0, unknownAmounts: 1, labels: [''], forms: [], origins: [], count: 1 },
  };
  const history = Array.from({ length: 1_200 }, (_, at) => ({
    ...part,
    valid: parsePeriod(new Date(Date.parse('2001-01-01') + at * 2 * 86_400_000).toISOString().slice(0, 10)),
  }));
  const yearly = ['2001', '2002', '2003', '2004', '2005', '2006', '2007'];
  expect(periodsOf(history).map(({ valid, count }) => [valid?.edtf, count])).toEqual(
    yearly.map((year) => [year, history.filter(({ valid }) => valid.edtf.startsWith(year)).length]),
  );
  expect(historySpans(history).map(({ edtf }) => edtf)).toEqual(['2001/2007']);
  expect(periodsOf([...history.slice(0, 2), { ...part, valid: null }])).toEqual([
    { valid: parsePeriod('2001-01-01'), knownFrom: null, count: 1 },
    { valid: parsePeriod('2001-01-03'), knownFrom: null, count: 1 },
    { valid: null, knownFrom: null, count: 1 },
  ]);
});
