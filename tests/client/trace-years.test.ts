import { describe, expect, test } from '@jest/globals';
import { sumText, totalLines, yearsText } from '../../client/panels/trace/money-text.ts';
import { relationsByYear, windowOf, yearsOf, yearsParam } from '../../client/panels/trace/time-window.ts';
import { yearBars } from '../../client/panels/trace/year-bars.ts';

describe('sums in words', () => {
  test('are exact, whatever binary numbers make of them', () => {
    const huge = { low: 99_999_999_999_999.98, lowExact: '99999999999999.99' };
    expect([
      sumText(
        [
          { low: 0.1, high: 0.1 },
          { low: 0.2, high: 0.2 },
        ],
        'EUR',
      ),
      sumText(
        [
          { ...huge, high: huge.low, highExact: huge.lowExact },
          { low: 0.01, high: 0.01 },
        ],
        'EUR',
      ),
      sumText(
        [
          { low: 0.0000001, high: 0.0000001 },
          { low: 1, high: 1 },
        ],
        'EUR',
      ),
      sumText(
        [
          { low: 1, high: null },
          { low: null, high: 3 },
        ],
        'EUR',
      ),
    ]).toEqual(['0.30 EUR', '100,000,000,000,000 EUR', '1.0000001 EUR', 'at least 1 EUR']);
  });

  test('say what is known of their bounds', () => {
    expect([
      sumText([{ low: 500, high: 500 }], 'USD'),
      sumText([{ low: 1234.5, high: 40_589_689.15 }], 'EUR'),
      sumText([{ low: 5, high: null }], 'USD'),
      sumText([{ low: null, high: 5 }], 'USD'),
      sumText([{ low: null, high: null }], 'USD'),
    ]).toEqual([
      '500 USD',
      '1,234.50 – 40,589,689.15 EUR',
      'at least 5 USD',
      'up to 5 USD',
      'an unknown amount of USD',
    ]);
  });

  test('say their years', () => {
    expect([
      yearsText(2001, 2005),
      yearsText(2001, 2001),
      yearsText(2001, null),
      yearsText(null, 5),
      yearsText(null, null),
    ]).toEqual(['2001 – 2005', '2001', 'since 2001', 'until 5', 'of no known year']);
  });

  test('keep what is dated, a rate and an amount without a date apart', () => {
    expect(
      totalLines({
        total: { from: 2001, to: 2005, text: '500 USD', arithmetic: '100 USD × 5 years = 500 USD' },
        undated: { text: '606,000 USD a year', arithmetic: '50,500 USD × 12 months = 606,000 USD a year' },
        undatedOnce: { text: '25,000 – 26,000 USD', arithmetic: '25,000 – 26,000 USD' },
      }),
    ).toEqual([
      { key: 'dated', text: '500 USD, 2001 – 2005', arithmetic: '100 USD × 5 years = 500 USD' },
      {
        key: 'rate',
        text: '606,000 USD a year, of no known year',
        arithmetic: '50,500 USD × 12 months = 606,000 USD a year',
      },
      { key: 'once', text: '25,000 – 26,000 USD, of no known date', arithmetic: '25,000 – 26,000 USD' },
    ]);
    expect(totalLines({ total: null, undated: null, undatedOnce: null })).toEqual([]);
  });
});

describe('the years that are traced', () => {
  test('are read from the address and written to it', () => {
    const texts = ['2001', '2001-2005', '2005-2001', '987', 'soon', '2001-', undefined];
    expect(texts.map(yearsOf)).toEqual([
      { from: 2001, to: 2001 },
      { from: 2001, to: 2005 },
      { from: 2001, to: 2005 },
      { from: 987, to: 987 },
      null,
      null,
      null,
    ]);
    expect([
      yearsParam({ from: 2001, to: 2001 }),
      yearsParam({ from: 2001, to: 2005 }),
      yearsParam(null),
    ]).toEqual(['2001', '2001-2005', null]);
  });

  test('are asked for from their first day to their last', () => {
    expect(windowOf({ from: 987, to: 2005 }, { validFrom: null, validTo: null })).toEqual({
      validFrom: '0987-01-01',
      validTo: '2005-12-31',
    });
  });

  test('are asked for as far as the map’s dates keep them', () => {
    const [from, to] = ['2001-05-01', '2003-06-30'];
    const ofDates = (first: number, last: number, validFrom: string | null, validTo: string | null) =>
      windowOf({ from: first, to: last }, { validFrom, validTo });
    expect([
      ofDates(2000, 2005, from, to),
      ofDates(2002, 2002, from, to),
      ofDates(2001, 2001, from, null),
      ofDates(2003, 2004, null, to),
      ofDates(2004, 2005, from, to),
      ofDates(2000, 2000, from, null),
    ]).toEqual([
      { validFrom: from, validTo: to },
      { validFrom: '2002-01-01', validTo: '2002-12-31' },
      { validFrom: from, validTo: '2001-12-31' },
      { validFrom: '2003-01-01', validTo: to },
      null,
      null,
    ]);
  });

  test('count the relations that may have held in each, once each, gaps as zero', () => {
    const span = (earliest: string | null, latest: string | null) => ({ earliest, latest });
    expect(
      relationsByYear([
        { spans: [span('2001-05-01', '2001-06-01'), span('2001-08-01', '2002-01-01')] },
        { spans: [span('2004-01-01', null)] },
        { spans: [span(null, '2001-03-01')] },
        { spans: [span('2005-01-01', '9999-12-31')] },
        { spans: [] },
      ]),
    ).toEqual([
      { year: 2001, count: 2 },
      { year: 2002, count: 1 },
      { year: 2003, count: 0 },
      { year: 2004, count: 1 },
      { year: 2005, count: 2 },
    ]);
    expect(relationsByYear([{ spans: [] }])).toEqual([]);
  });
});

describe('a chart by year', () => {
  test('sets a bar at the lower bound of each year and a whisker to the upper one, gaps kept', () => {
    const chart = yearBars(
      [
        { year: 2001, low: 50, high: 50 },
        { year: 2003, low: 25, high: 100 },
        { year: 2004, low: 50, high: null },
        { year: 2005, low: null, high: 20 },
        { year: 2006, low: null, high: null },
      ],
      100,
      200,
    );
    expect(chart).toEqual({
      width: 100,
      top: 100,
      bars: [
        { year: 2001, x: 2, width: 16, top: 100, whisker: null },
        { year: 2003, x: 42, width: 16, top: 150, whisker: { top: 0, bottom: 150 } },
        { year: 2004, x: 62, width: 16, top: 100, whisker: { top: 0, bottom: 100 } },
        { year: 2005, x: 82, width: 16, top: 200, whisker: { top: 160, bottom: 200 } },
      ],
      ticks: [
        { year: 2001, x: 10 },
        { year: 2004, x: 70 },
      ],
    });
  });

  test('grows wider than its panel where years would come too close', () => {
    const years = Array.from({ length: 100 }, (_, index) => ({ year: 1900 + index, low: 1, high: 1 }));
    expect(yearBars(years, 340, 60)?.width).toBe(600);
  });

  test('is nothing where there is nothing to compare', () => {
    expect([
      yearBars([], 100, 60),
      yearBars(
        [
          { year: 2001, low: 5, high: 5 },
          { year: 2002, low: null, high: null },
        ],
        100,
        60,
      ),
    ]).toEqual([null, null]);
  });
});
