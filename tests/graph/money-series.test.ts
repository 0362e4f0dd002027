import { describe, expect, test } from '@jest/globals';
import {
  moneySeries,
  seriesText,
  windowOf,
  type MoneyFlow,
  type MoneySum,
} from '../../server/graph/values/money-series.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';
import type { Per } from '../../server/graph/records.ts';

type More = Partial<MoneyFlow>;
let made = 0;
const flow = (amount: number | null, per: Per | null, valid: string | null, more: More = {}): MoneyFlow => ({
  id: `f${String((made += 1)).padStart(6, '0')}`,
  ...{
    amountLow: amount,
    amountHigh: amount,
    amountLowExact: null,
    amountHighExact: null,
    per,
    currency: 'USD',
    inKind: false,
  },
  valid: valid === null ? null : parsePeriod(valid),
  knownFrom: null,
  ...more,
});
const only = (sums: readonly MoneySum[]): MoneySum => {
  expect(sums).toHaveLength(1);
  return sums[0]!;
};
/** Each year's arithmetic. */
const years = (...flows: MoneyFlow[]) =>
  Object.fromEntries(only(moneySeries(flows)).byYear.map(({ year, arithmetic }) => [year, arithmetic]));

describe('Money over time', () => {
  test('five yearly gifts of 100 are 100 a year and 500 in all', () => {
    const flows = [2001, 2002, 2003, 2004, 2005].map((year) => flow(100, 'YEAR', `${year}`));
    const year = (at: number) => ({
      ...{ year: 2001 + at, low: 100, high: 100, currency: 'USD', text: '100 USD', arithmetic: '100 USD' },
      ...{ count: 1, flows: [flows[at]!.id] },
    });
    const total = {
      ...{ from: 2001, to: 2005, low: 500, high: 500, currency: 'USD', text: '500 USD' },
      arithmetic: '5 × 100 USD = 500 USD',
    };
    expect(moneySeries(flows)).toEqual([
      {
        currency: 'USD',
        byYear: [0, 1, 2, 3, 4].map(year),
        ...{ spanning: [], undated: null, undatedOnce: null, total, count: 5 },
      },
    ]);
    const whole = flow(100, 'YEAR', '2001/2005');
    const sum = only(moneySeries([whole]));
    expect(sum.total).toEqual(total);
    expect(sum.byYear).toEqual([0, 1, 2, 3, 4].map((at) => ({ ...year(at), flows: [whole.id] })));
  });

  test.each<[string, Per, string, Record<number, string>]>([
    [
      'months of 12',
      'MONTH',
      '2020-08/2021-02',
      {
        2020: '50,500 USD × 5 months = 252,500 USD',
        2021: '50,500 USD × 2 months = 101,000 USD',
      },
    ],
    [
      'a yearly rate from July',
      'YEAR',
      '2020-07/2021',
      { 2020: '50,500 USD × 6 of 12 months = 25,250 USD', 2021: '50,500 USD' },
    ],
    [
      'days of the year where it begins within a month',
      'YEAR',
      '2021-08-15/2022-12',
      { 2021: '50,500 USD × 139 of 365 days = 19,231.51 USD', 2022: '50,500 USD' },
    ],
    [
      'days of a leap year',
      'YEAR',
      '2020-08-15/2020',
      { 2020: '50,500 USD × 139 of 366 days = 19,178.96 USD' },
    ],
    [
      'a monthly rate by days',
      'MONTH',
      '2021-08-15/2021',
      { 2021: '50,500 USD × 12 months × 139 of 365 days = 230,778.08 USD' },
    ],
    ['a daily rate of a leap year', 'DAY', '2020', { 2020: '50,500 USD × 366 days = 18,483,000 USD' }],
    ['a daily rate by its days', 'DAY', '2021-02', { 2021: '50,500 USD × 28 days = 1,414,000 USD' }],
    ['52 weeks', 'WEEK', '2021', { 2021: '50,500 USD × 52 weeks = 2,626,000 USD' }],
    [
      'weeks of half a year',
      'WEEK',
      '2021-01/2021-06',
      { 2021: '50,500 USD × 52 weeks × 6 of 12 months = 1,313,000 USD' },
    ],
    ['a season', 'YEAR', '2001-21', { 2001: '50,500 USD × 3 of 12 months = 12,625 USD' }],
    ['doubt, which widens nothing', 'YEAR', '2001?', { 2001: '50,500 USD' }],
    ['all of a list', 'YEAR', '{2001,2003}', { 2001: '50,500 USD', 2003: '50,500 USD' }],
  ])('counts %s', (_, per, valid, expected) => {
    expect(years(flow(50_500, per, valid))).toEqual(expected);
  });

  test.each<[string, string, string | null, Record<number, string>]>([
    [
      'that goes on: certain up to the day on which its source said so',
      '2020/..',
      '2022-05-10',
      {
        2020: '100 USD',
        2021: '100 USD',
        2022: '100 USD × (130 – 365) of 365 days = 35.62 – 100 USD',
      },
    ],
    [
      'whose end is unknown: certain only where it starts',
      '2020/',
      '2021-05-10',
      { 2020: '100 USD', 2021: '100 USD × (0 – 12) of 12 months = 0 – 100 USD' },
    ],
    [
      'whose source has no date',
      '2020-07/..',
      null,
      { 2020: '100 USD × (1 – 6) of 12 months = 8.33 – 50 USD' },
    ],
    [
      'whose beginning is unknown',
      '/2005-06',
      '2004-01-01',
      {
        2004: '100 USD × (0 – 12) of 12 months = 0 – 100 USD',
        2005: '100 USD × (1 – 6) of 12 months = 8.33 – 50 USD',
      },
    ],
    [
      'that always was',
      '../2005',
      '2004-11-15',
      { 2004: '100 USD × (47 – 366) of 366 days = 12.84 – 100 USD', 2005: '100 USD' },
    ],
    ['with digits left out', '2001-XX', null, { 2001: '100 USD × (0 – 12) of 12 months = 0 – 100 USD' }],
    [
      'that is one of a set',
      '[2001,2003]',
      null,
      {
        2001: '100 USD × (0 – 12) of 12 months = 0 – 100 USD',
        2003: '100 USD × (0 – 12) of 12 months = 0 – 100 USD',
      },
    ],
    [
      'that starts within some year of a decade',
      '200X/2010',
      null,
      {
        ...Object.fromEntries(
          [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008].map((year) => [
            year,
            '100 USD × (0 – 12) of 12 months = 0 – 100 USD',
          ]),
        ),
        ...{ 2009: '100 USD', 2010: '100 USD' },
      },
    ],
  ])('gives a range for a period %s', (_, valid, knownFrom, expected) => {
    expect(years(flow(100, 'YEAR', valid, { knownFrom }))).toEqual(expected);
  });

  test('goes on to the latest year that the sum speaks of, whatever the day is', () => {
    const open = flow(100, 'YEAR', '2020/..', { knownFrom: '2021-12-31' });
    const late = flow(5, 'ONCE', '2023-03');
    const sum = only(moneySeries([open, late]));
    expect(sum.byYear.map(({ year, low, high }) => [year, low, high])).toEqual([
      [2020, 100, 100],
      [2021, 100, 100],
      [2022, 0, 100],
      [2023, 5, 105],
    ]);
    expect(sum.total?.arithmetic).toBe('2 × 100 USD + (0 – 100 USD) + (5 – 105 USD) = 205 – 405 USD');
  });

  test('puts a one-off in its year, and leaves one over several years whole', () => {
    const sum = only(
      moneySeries([
        flow(100, 'ONCE', '2001-03-05'),
        flow(100, null, '2001'),
        flow(60, 'ONCE', '2001/2003'),
        flow(40, 'ONCE', '2001/2003'),
        flow(7, 'ONCE', '2002/..'),
      ]),
    );
    expect(sum.byYear.map(({ year, arithmetic, count }) => [year, arithmetic, count])).toEqual([
      [2001, '2 × 100 USD = 200 USD', 2],
    ]);
    expect(sum.spanning).toEqual([
      {
        ...{ from: 2001, to: 2003, low: 100, high: 100, currency: 'USD', text: '100 USD' },
        arithmetic: '60 USD + 40 USD = 100 USD',
      },
      { from: 2002, to: null, low: 7, high: 7, currency: 'USD', text: '7 USD', arithmetic: '7 USD' },
    ]);
    expect(sum.total).toEqual({
      ...{ from: 2001, to: null, low: 307, high: 307, currency: 'USD', text: '307 USD' },
      arithmetic: '200 USD + 100 USD + 7 USD = 307 USD',
    });
  });

  test('keeps what is undated apart, currencies apart, and goods and unknown amounts out', () => {
    const sums = moneySeries([
      flow(50_500, 'MONTH', null),
      flow(25_000, 'ONCE', '2022'),
      flow(9, 'ONCE', null),
      flow(3, 'YEAR', '2022', { currency: 'EUR' }),
      flow(1_000_000, 'YEAR', '2022', { inKind: true }),
      flow(null, 'YEAR', '2022'),
    ]);
    expect(
      sums.map(({ currency, undated, undatedOnce, total, count }) => [
        ...[currency, undated?.arithmetic, undatedOnce?.arithmetic, total?.text, count],
      ]),
    ).toEqual([
      ['EUR', undefined, undefined, '3 EUR', 1],
      ['USD', '50,500 USD × 12 months = 606,000 USD a year', '9 USD', '25,000 USD', 3],
    ]);
  });

  test('keeps open bounds open', () => {
    const sum = only(
      moneySeries([
        flow(5, 'YEAR', '2001', { amountHigh: null }),
        flow(null, 'YEAR', '2001/2002', { amountHigh: 3 }),
      ]),
    );
    expect(sum.byYear.map(({ low, high, arithmetic }) => [low, high, arithmetic])).toEqual([
      [5, null, '(at least 5 USD) + (up to 3 USD) = at least 5 USD'],
      [null, 3, 'up to 3 USD'],
    ]);
    expect(sum.total).toMatchObject({ low: 5, high: null });
  });

  test('names twelve terms and adds the rest up in one', () => {
    const flows = Array.from({ length: 15 }, (_, at) => flow(at + 1, 'ONCE', '2001'));
    const terms = Array.from({ length: 12 }, (_, at) => `${at + 1} USD`).join(' + ');
    expect(years(...flows)).toEqual({ 2001: `${terms} + 42 USD from 3 more = 120 USD` });
  });

  test('lists 500 flows of a year and counts them all', () => {
    const [year] = only(moneySeries(Array.from({ length: 501 }, () => flow(1, 'ONCE', '2001')))).byYear;
    expect([year?.count, year?.flows.length, year?.arithmetic]).toEqual([501, 500, '501 × 1 USD = 501 USD']);
  });

  test('lists the latest 500 years and adds up those before', () => {
    const sum = only(
      moneySeries([flow(2, 'YEAR', '1001/2001-06'), flow(1, 'DAY', '1001/1004'), flow(7, 'ONCE', '0900')]),
    );
    expect([sum.byYear.length, sum.byYear[0]?.year, sum.byYear.at(-1)?.arithmetic]).toEqual([
      ...[500, 1502, '2 USD × 6 of 12 months = 1 USD'],
    ]);
    expect(sum.spanning).toEqual([
      {
        ...{ from: 900, to: 1501, low: 2_470, high: 2_470, currency: 'USD', text: '2,470 USD' },
        arithmetic: '2,470 USD from 3 flows',
      },
    ]);
    expect(sum.total).toMatchObject({ from: 900, to: 2001, low: 3_469, high: 3_469 });
  });
});

describe('With a filter by time', () => {
  const flows = [
    flow(100, 'YEAR', '2020/..', { knownFrom: '2021-06-30' }),
    flow(60, 'ONCE', '2019/2021'),
    flow(1, 'MONTH', null),
  ];
  test.each([
    [{ validOn: '2020-05-05', validFrom: null, validTo: null }, [2020]],
    [{ validOn: null, validFrom: '2021-05-05', validTo: '2022-01-01' }, [2021, 2022]],
    [{ validOn: null, validFrom: '2021-05-05', validTo: null }, [2021]],
    [{ validOn: null, validFrom: null, validTo: '2020-01-01' }, [2020]],
    [{ validOn: '2030-01-01', validFrom: '2029-01-01', validTo: null }, [2030]],
  ])('%j lists the years that it touches, each as a whole', (filter, listed) => {
    const sum = only(moneySeries(flows, windowOf(filter)));
    expect(sum.byYear.map(({ year }) => year)).toEqual(listed);
    const whole = only(moneySeries(flows, { from: null, to: '2030-12-31' })).byYear;
    expect(sum.byYear).toEqual(whole.filter(({ year }) => listed.includes(year)));
    expect(sum.spanning).toHaveLength(listed.some((year) => year <= 2021) ? 1 : 0);
    expect(sum.undated?.text).toBe('12 USD a year');
  });

  test('there is no window without days', () => {
    expect(windowOf({ validOn: null, validFrom: null, validTo: null })).toBeNull();
  });
});

describe('Several flows read', () => {
  test.each<[string, MoneyFlow[], string | null]>([
    ['one as its source gives it', [flow(50_500, 'MONTH', '2020')], '50,500 USD a month'],
    [
      'several by their sum and years',
      [flow(100, 'YEAR', '2001'), flow(400, 'ONCE', '2005')],
      '500 USD, 2001 – 2005',
    ],
    ['one year', [flow(100, 'YEAR', '2001'), flow(400, 'ONCE', '2001')], '500 USD, 2001'],
    [
      'undated apart',
      [flow(100, 'YEAR', '2001'), flow(50_500, 'MONTH', null), flow(9, 'ONCE', null)],
      '100 USD, 2001; 606,000 USD a year, undated; 9 USD once, undated',
    ],
    [
      'currencies and goods apart',
      [
        flow(1, 'ONCE', '2001'),
        flow(2, 'ONCE', '2002', { currency: 'EUR' }),
        flow(3, 'ONCE', '2003', { inKind: true }),
      ],
      '2 EUR, 2002; 1 USD, 2001; 3 USD, 2003, in kind',
    ],
    ['open spans', [flow(1, 'ONCE', '2001/..'), flow(2, 'ONCE', '2003')], '3 USD, from 2001'],
    ['nothing where none is known', [flow(null, 'YEAR', '2001')], null],
  ])('%s', (_, flows, text) => {
    expect(seriesText(flows)).toBe(text);
  });
});
