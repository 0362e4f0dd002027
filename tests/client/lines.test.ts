import { describe, expect, test } from '@jest/globals';
import { addElements, type Elements, noElements, type RelationItem } from '../../client/state/elements.ts';
import { linesOf, maxUnbundled, pairOf } from '../../client/state/relations/lines.ts';
import { axisOf, barsOf } from '../../client/state/relations/spans.ts';
import { scaleOf, scaleWords, type Weight, weightOf, widthOf } from '../../client/state/relations/weights.ts';
import { sceneOf } from '../../client/state/scene.ts';
import { emptyView, filterIn, type View } from '../../client/state/view.ts';
import { visibleIn } from '../../client/state/visible.ts';
import { node, period, relation, sampleState, yearly } from './sample-graph.ts';

/** Forty years of support each way, money and a quarrel between two; a third that is supported in two spans. */
const rows: Elements = addElements(
  noElements,
  [node('a'), node('b'), node('c')],
  [
    relation('a', 'SUPPORTS', 'b', {}, yearly(...Array.from({ length: 40 }, (_, at) => 1970 + at))),
    relation('b', 'SUPPORTS', 'a', {}, yearly(...Array.from({ length: 40 }, (_, at) => 1970 + at))),
    relation('a', 'FUNDS', 'b', { family: 'FUNDING' }, yearly(1980, 1981)),
    relation('a', 'SUPPORTS', 'c', {}, yearly(1990, 1991, 2000)),
  ],
);
const view: View = { ...emptyView, nodes: ['a', 'b', 'c'] };
const drawn = (change: Partial<View> = {}, elements = rows) =>
  Object.values(sceneOf({ ...sampleState, elements, view: { ...view, ...change } }, '2026-01-01').lines);

describe('the lines of the map', () => {
  test('are at most one a relation, however many rows it has', () => {
    expect(visibleIn(rows, view).links).toBe(85);
    expect(drawn().map(({ id }) => id)).toEqual([
      'a.FUNDS.b',
      'a.SUPPORTS.b',
      'a.SUPPORTS.c',
      'b.SUPPORTS.a',
    ]);
  });

  test('are one for all between two when asked for, with the family of none where it holds several', () => {
    const lines = drawn({ bundling: 'pairs' });
    expect(
      lines.map(({ id, kind, family, bands, label, ends }) => ({ id, kind, family, bands, label, ends })),
    ).toEqual([
      {
        ...{ id: 'a..b', kind: 'pair', family: null, bands: ['FUNDING', 'SUPPORT'] },
        ...{ label: '3 relations, 82 links', ends: 'none' },
      },
      {
        bands: [],
        id: 'a.SUPPORTS.c',
        kind: 'relation',
        family: 'SUPPORT',
        label: '+ supports, 3 links',
        ends: 'target',
      },
    ]);
  });

  test('a bundle of one family keeps its colour and says that it runs both ways', () => {
    const [line] = drawn(filterIn({ ...view, bundling: 'pairs' }, { hiddenFamilies: ['FUNDING'] }));
    expect([line?.id, line?.family, line?.ends, line?.relations]).toEqual(['a..b', 'SUPPORT', 'both', 2]);
  });

  test('a pair that is opened in place shows each of its relations', () => {
    expect(drawn({ bundling: 'pairs', opened: ['a..b'] }).map(({ id }) => id)).toEqual([
      'a.FUNDS.b',
      'a.SUPPORTS.b',
      'b.SUPPORTS.a',
      'a.SUPPORTS.c',
    ]);
  });

  test('are bundled by themselves on a map of many, unless that is unwanted', () => {
    const many = Array.from({ length: maxUnbundled + 1 }, (_, at) =>
      relation('a', at % 2 ? `T${at}` : `U${at}`, 'b'),
    ).map((one): ReturnType<typeof seenWhole> => seenWhole(one));
    expect([
      linesOf(many, view).length,
      linesOf(many.slice(1), view).length,
      linesOf(many, { ...view, bundling: 'relations' }).length,
    ]).toEqual([1, maxUnbundled, maxUnbundled + 1]);
  });

  test('mark the bundle that holds what is selected, by relation or by one of its links', () => {
    const marked = (id: string, kind: 'relation' | 'link' | 'pair') =>
      drawn({ bundling: 'pairs', selection: { kind, id } })
        .filter(({ marks }) => marks.includes('selected'))
        .map((line) => line.id);
    expect([
      marked('a.FUNDS.b', 'relation'),
      marked('a.FUNDS.b.1981', 'link'),
      marked('a..b', 'pair'),
      marked('a.SUPPORTS.c.2000', 'link'),
    ]).toEqual([['a..b'], ['a..b'], ['a..b'], ['a.SUPPORTS.c']]);
  });
});

const seenWhole = (one: RelationItem) => ({ ...one, passing: one.count });

describe('on a day', () => {
  test('a relation is there where one of its periods is, counted by those that are', () => {
    const { relations } = visibleIn(rows, filterIn(view, { validFrom: '1981-05-01', validTo: '1981-05-01' }));
    expect(relations.map(({ id, passing }) => [id, passing])).toEqual([
      ['a.FUNDS.b', 1],
      ['a.SUPPORTS.b', 1],
      ['b.SUPPORTS.a', 1],
    ]);
  });
});

test('emphasis takes ids of links and of relations alike', () => {
  const lit = (ids: readonly string[]) =>
    Object.values(
      sceneOf({ ...sampleState, elements: rows, view, emphasis: { nodes: [], links: ids } }).lines,
    )
      .filter(({ marks }) => marks.includes('emphasised'))
      .map(({ id }) => id);
  expect([lit(['a.FUNDS.b.1980']), lit(['a.FUNDS.b', 'a.SUPPORTS.c'])]).toEqual([
    ['a.FUNDS.b'],
    ['a.FUNDS.b', 'a.SUPPORTS.c'],
  ]);
});

test('a pair has one id, whichever way round', () => {
  expect([pairOf({ source: 'b', target: 'a' }), pairOf({ source: 'a', target: 'b' })]).toEqual([
    'a..b',
    'a..b',
  ]);
});

test('a strip has a bar for each year with links, on the axis of all, and gaps between', () => {
  const periods = [...yearly(1990, 1991, 1991, 1994), { valid: null, knownFrom: null, count: 7 }];
  const axis = axisOf(periods);
  expect([axis, barsOf(periods, axis!)]).toEqual([
    { from: 1990, to: 1994 },
    [
      { year: 1990, links: 1 },
      { year: 1991, links: 2 },
      { year: 1994, links: 1 },
    ],
  ]);
  expect(axisOf([{ valid: null }])).toBeNull();
});

describe('the width of a line', () => {
  const weighed = (weight: Weight, ...relations: readonly RelationItem[]) => {
    const all = relations.map(seenWhole);
    const scale = scaleOf(weight, all);
    return all.map((one) => {
      const value = weightOf([one], scale, '2020-12-31');
      return [value === null ? null : Math.round(value), widthOf(value, scale)];
    });
  };

  test('says how many links there are', () => {
    expect(
      weighed('links', relation('a', 'T', 'b'), relation('a', 'T', 'c', {}, yearly(1, 2, 3, 4, 5, 6, 7))),
    ).toEqual([
      [1, 1.25],
      [7, 3.5],
    ]);
  });

  test('says how many years it held, gaps and overlaps counted once, open ends up to today, undated unknown', () => {
    const span = (from: string, to: string | null) => ({
      valid: period('', from, to),
      knownFrom: null,
      count: 1,
    });
    expect(
      weighed(
        'duration',
        relation('a', 'T', 'b', {}, [span('2000-01-01', '2001-12-31'), span('2001-01-01', '2002-12-31')]),
        relation('a', 'T', 'c', {}, [span('2001-01-01', null)]),
        relation('a', 'T', 'd'),
      ),
    ).toEqual([
      [3, 2.25],
      [20, 7],
      [null, 1],
    ]);
  });

  test('says how many years it held where each has a payment on some day of it', () => {
    const paid = (...days: readonly string[]) =>
      days.map((day) => ({ valid: period(day, day, day), knownFrom: null, count: 1 }));
    expect(
      weighed(
        'duration',
        relation(
          'a',
          'FUNDS',
          'b',
          {},
          paid('2001-03-05', '2002-11-30', '2003-01-01', '2003-12-31', '2009-07-01'),
        ),
      ),
    ).toEqual([[4, 2.25]]);
  });

  test('says how many different origins all that a line draws has', () => {
    const told = (type: string, originIds: readonly string[], origins = originIds.length) =>
      seenWhole(relation('a', type, 'b', { originIds, origins }));
    const weightOfLine = (...relations: Parameters<typeof scaleOf>[1]) =>
      weightOf(relations, scaleOf('origins', relations), '2020-12-31');
    expect([
      weightOfLine(told('T', ['one', 'two']), told('U', ['two', 'three'])),
      weightOfLine(told('T', ['one']), told('U', ['one'])),
      weightOfLine(told('T', ['one'], 40), told('U', ['two'])),
    ]).toEqual([3, 1, 40]);
  });

  test('says the least of what is known in the usual currency; no amount is unknown and not zero', () => {
    const cash = (target: string, currency: string, low: number | null, high = low) =>
      relation('a', 'FUNDS', target, { money: [{ currency, low, high }] });
    expect(
      weighed(
        'amount',
        cash('b', 'USD', 5_000_000),
        cash('c', 'USD', 40_000, 90_000),
        cash('d', 'EUR', 7),
        cash('e', 'USD', null),
      ),
    ).toEqual([
      [5_000_000, 7],
      [40_000, 3.5],
      [null, 1],
      [null, 1],
    ]);
  });

  test('is explained by a legend that says what is unknown', () => {
    const funds = seenWhole(
      relation('a', 'FUNDS', 'b', { money: [{ currency: 'USD', low: 2_000, high: 2_000 }] }),
    );
    expect(scaleWords(scaleOf('amount', [funds]))).toEqual({
      rows: [
        { width: 1.25, text: 'under 1 USD' },
        { width: 2.25, text: 'from 1 USD' },
        { width: 3.5, text: 'from 10 USD' },
        { width: 5, text: 'from 100 USD' },
        { width: 7, text: '1,000 USD or more' },
      ],
      unknown: 'no dated amount in USD: unknown, not zero',
      note: 'The least that dated cash comes to. Rates and amounts without a date, and goods, are not in it.',
    });
    expect(scaleWords(scaleOf('duration', [])).rows.map(({ text }) => text)).toEqual([
      'under 1 year',
      '1 – 4 years',
      '5 – 9 years',
      '10 – 19 years',
      '20 years or more',
    ]);
  });
});
