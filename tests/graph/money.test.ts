import { describe, expect, test } from '@jest/globals';
import { amountText, annualise, annualTotal, oneOffTotal } from '../../server/graph/values/money.ts';
import { numberText, rangeText } from '../../server/graph/values/number-text.ts';
import type { Per } from '../../server/graph/records.ts';

const flow = (
  amountLow: number | null,
  amountHigh: number | null,
  per: Per | null,
  more: { currency?: string | null; inKind?: boolean } = {},
) => ({
  ...{ amountLow, amountHigh, amountLowExact: null, amountHighExact: null },
  ...{ per, currency: 'USD', inKind: false, ...more },
});

describe('A flow reads as money a year', () => {
  test.each([
    [50_500, 50_500, 'MONTH', 606_000, 606_000, '50,500 USD × 12 months = 606,000 USD a year'],
    [100, 100, 'DAY', 36_500, 36_500, '100 USD × 365 days = 36,500 USD a year'],
    [100, 100, 'WEEK', 5_200, 5_200, '100 USD × 52 weeks = 5,200 USD a year'],
    [5_000, 5_000, 'YEAR', 5_000, 5_000, '5,000 USD × 1 year = 5,000 USD a year'],
    [1, 2.5, 'MONTH', 12, 30, '(1 – 2.50 USD) × 12 months = 12 – 30 USD a year'],
    [0.1, 0.1, 'MONTH', 1.2, 1.2, '0.10 USD × 12 months = 1.20 USD a year'],
    [1_000, null, 'MONTH', 12_000, null, '(at least 1,000 USD) × 12 months = at least 12,000 USD a year'],
    [null, 1_000, 'YEAR', null, 1_000, '(up to 1,000 USD) × 1 year = up to 1,000 USD a year'],
    [67e9, 67e9, 'DAY', 24_455e9, 24_455e9, '67,000,000,000 USD × 365 days = 24,455,000,000,000 USD a year'],
  ] as const)('%s to %s a %s', (from, to, per, low, high, arithmetic) => {
    const text = arithmetic.replace(/^.* = /, '');
    expect(annualise(flow(from, to, per))).toEqual({ low, high, currency: 'USD', text, arithmetic });
  });

  test.each([
    ['without an amount', flow(null, null, 'MONTH')],
    ['without a currency', flow(5, 5, 'MONTH', { currency: null })],
    ['one-off', flow(5, 5, 'ONCE')],
    ['without a word on how often', flow(5, 5, null)],
    ['in kind', flow(5, 5, 'YEAR', { inKind: true })],
  ])('but not one %s', (_, link) => {
    expect(annualise(link)).toBeNull();
  });
});

test.each([
  [flow(50_500, 50_500, 'MONTH'), '50,500 USD a month'],
  [flow(1_000, 2_000, 'YEAR'), '1,000 – 2,000 USD a year'],
  [flow(7e9, 7e9, 'ONCE'), '7,000,000,000 USD once'],
  [flow(12.5, 12.5, null), '12.50 USD'],
  [flow(10, null, 'DAY'), 'at least 10 USD a day'],
  [flow(null, 10, 'WEEK'), 'up to 10 USD a week'],
  [flow(null, null, 'MONTH'), 'amount not given'],
])('%j reads %s', (link, text) => {
  expect(amountText(link)).toBe(text);
});

describe('Flows add up', () => {
  test('term by term, each in its own rhythm', () => {
    expect(annualTotal([flow(50_500, 50_500, 'MONTH'), flow(100, 200, 'WEEK')])).toEqual({
      low: 611_200,
      high: 616_400,
      currency: 'USD',
      text: '611,200 – 616,400 USD a year',
      arithmetic: '50,500 USD × 12 months + (100 – 200 USD) × 52 weeks = 611,200 – 616,400 USD a year',
    });
  });

  test('without the errors of binary fractions', () => {
    expect(oneOffTotal([flow(0.1, 0.1, 'ONCE'), flow(0.2, 0.2, 'ONCE')])).toEqual({
      low: 0.3,
      high: 0.3,
      currency: 'USD',
      text: '0.30 USD',
      arithmetic: '0.10 USD + 0.20 USD = 0.30 USD',
    });
  });

  test('recurring and one-off apart, and never in kind', () => {
    const flows = [
      flow(1, 1, 'YEAR'),
      flow(10, 10, 'ONCE'),
      flow(100, 100, null),
      flow(7, 7, 'YEAR', { inKind: true }),
      flow(8, 8, 'ONCE', { inKind: true }),
    ];
    expect(annualTotal(flows)?.arithmetic).toBe('1 USD × 1 year = 1 USD a year');
    expect(oneOffTotal(flows)?.arithmetic).toBe('10 USD + 100 USD = 110 USD');
  });

  test('open bounds stay open', () => {
    expect(annualTotal([flow(5, null, 'YEAR'), flow(null, 3, 'YEAR')])).toEqual({
      low: 5,
      high: null,
      currency: 'USD',
      text: 'at least 5 USD a year',
      arithmetic: '(at least 5 USD) × 1 year + (up to 3 USD) × 1 year = at least 5 USD a year',
    });
  });

  test('many at length, with the rest in one term', () => {
    const flows = Array.from({ length: 15 }, () => flow(1, 1, 'ONCE'));
    const terms = Array.from({ length: 12 }, () => '1 USD').join(' + ');
    expect(oneOffTotal(flows)?.arithmetic).toBe(`${terms} + 3 USD from 3 more = 15 USD`);
  });

  test('one one-off sum needs no arithmetic, and none gives nothing', () => {
    expect(oneOffTotal([flow(1_000, 2_000, 'ONCE')])?.arithmetic).toBe('1,000 – 2,000 USD');
    expect(oneOffTotal([flow(5, 5, 'ONCE')])?.arithmetic).toBe('5 USD');
    expect(annualTotal([flow(null, null, 'YEAR')])).toBeNull();
  });
});

test.each([
  [0.1, '0.1'],
  [1_955, '1,955'],
  [-1_234_567.25, '-1,234,567.25'],
  [88, '88'],
  [1e21, '1,000,000,000,000,000,000,000'],
  [0.0000001, '0.0000001'],
])('%s is written %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test.each([
  [6_000, 65_000, null, '6,000 – 65,000'],
  [88, 88, '%', '88%'],
  [67e9, 67e9, 'USD', '67,000,000,000 USD'],
  [50, null, null, 'at least 50'],
  [null, 7, 'camps', 'up to 7 camps'],
  [null, null, 'USD', 'unknown'],
])('%s to %s %s reads %s', (low, high, unit, text) => {
  expect(rangeText(low, high, unit)).toBe(text);
});
