import { describe, expect, test } from '@jest/globals';
import {
  changeDays,
  shortDayText,
  isDay,
  isKnownOn,
  monthIndex,
  monthRange,
  monthStart,
  standingOn,
} from '../../client/state/dates.ts';
import { period } from './sample-graph.ts';

describe('how a period stands on a day', () => {
  const dated = period('2020-02', '2020-02-01', '2020-02-29');
  test.each([
    ['no day is set', dated, null, 'holds'],
    ['the day before it begins', dated, '2020-01-31', 'out'],
    ['its first day', dated, '2020-02-01', 'holds'],
    ['its last day', dated, '2020-02-29', 'holds'],
    ['the day after it ends', dated, '2020-03-01', 'out'],
    ['it is undated', null, '2020-02-01', 'possible'],
    ['both its ends are unknown', period('../..', null, null), '2020-02-01', 'possible'],
    ['it has no end', period('2012/..', '2012-01-01', null), '2400-01-01', 'holds'],
    ['it has no beginning', period('../2012', null, '2012-12-31'), '0800-01-01', 'holds'],
  ] as const)('when %s', (_case, valid, day, standing) => {
    expect(standingOn(valid, day)).toBe(standing);
  });
});

test('what a source published later, or never said when, is told apart by "known on"', () => {
  const days = [null, '2015-02-28', '2015-03-01'];
  expect(days.map((day) => isKnownOn('2015-03-01', day))).toEqual([true, false, true]);
  expect(days.map((day) => isKnownOn(null, day))).toEqual([true, true, true]);
});

test('only real days are days', () => {
  const texts = ['2020-02-29', '2021-02-29', '2021-2-9', '2021-13-01', '', 'yesterday', '0999-12-31'];
  expect(texts.filter(isDay)).toEqual(['2020-02-29', '0999-12-31']);
});

test('months go to indices and back, over year ends and early centuries', () => {
  expect(monthIndex('2021-08-15')).toBe(2021 * 12 + 7);
  expect([monthIndex('2021-12-31'), monthIndex('2021-12-31') + 1].map(monthStart)).toEqual([
    '2021-12-01',
    '2022-01-01',
  ]);
  expect(monthStart(monthIndex('0087-01-09'))).toBe('0087-01-01');
});

test('changes are the days on which something begins and the days after it ends, once each', () => {
  const days = changeDays([
    period('2020-02', '2020-02-01', '2020-02-29'),
    period('2020-02/..', '2020-02-01', null),
    period('../2019', null, '2019-12-31'),
    null,
  ]);
  expect(days).toEqual(['2020-01-01', '2020-02-01', '2020-03-01']);
});

test('the slider spans a month more than the changes on either side, and nothing without any', () => {
  expect(monthRange(['2020-01-01', '2020-03-01'])).toEqual({
    min: monthIndex('2019-12-01'),
    max: monthIndex('2020-04-01'),
  });
  expect(monthRange([])).toBeNull();
});

test('a day is written as people read it', () => {
  expect(shortDayText('2021-08-05')).toBe('5 Aug 2021');
});
