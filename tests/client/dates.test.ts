import { describe, expect, test } from '@jest/globals';
import {
  changeDays,
  countOn,
  datesCaption,
  datesText,
  entityStanding,
  isDay,
  isKnownOn,
  monthIndex,
  monthRange,
  monthsLater,
  monthStart,
  readDay,
  shortDayText,
  standing,
  writeDay,
} from '../../client/state/dates.ts';
import { period } from './sample-graph.ts';

const on = (validFrom: string | null, validTo: string | null, datedOnly = false) => ({
  validFrom,
  validTo,
  datedOnly,
  knownOn: null,
});

describe('how a link stands on the dates asked for', () => {
  const dated = period('2020-02', '2020-02-01', '2020-02-29');
  test.each([
    ['no dates are set', dated, null, null, 'holds'],
    ['the day before it begins is', dated, '2020-01-31', '2020-01-31', 'out'],
    ['its first day is', dated, '2020-02-01', '2020-02-01', 'holds'],
    ['its last day is', dated, '2020-02-29', '2020-02-29', 'holds'],
    ['the day after it ends is', dated, '2020-03-01', '2020-03-01', 'out'],
    ['a span lies around it', dated, '2019-01-01', '2021-12-31', 'holds'],
    ['a span lies within it', dated, '2020-02-10', '2020-02-12', 'holds'],
    ['a span ends as it begins', dated, '2019-01-01', '2020-02-01', 'holds'],
    ['a span begins as it ends', dated, '2020-02-29', '2024-01-01', 'holds'],
    ['a span ends before it', dated, '2019-01-01', '2020-01-31', 'out'],
    ['a span begins after it', dated, '2020-03-01', '2024-01-01', 'out'],
    ['all since its last day is', dated, '2020-02-29', null, 'holds'],
    ['all since the day after is', dated, '2020-03-01', null, 'out'],
    ['all until its first day is', dated, null, '2020-02-01', 'holds'],
    ['all until the day before is', dated, null, '2020-01-31', 'out'],
    ['it is undated', null, '2020-02-01', '2020-02-01', 'possible'],
    ['both its ends are unknown', period('../..', null, null), '2020-02-01', null, 'possible'],
    ['it has no end', period('2012/..', '2012-01-01', null), '2400-01-01', '2400-01-01', 'holds'],
    ['it has no end and all before it is', period('2012/..', '2012-01-01', null), null, '2011-12-31', 'out'],
    ['it has no beginning', period('../2012', null, '2012-12-31'), '0800-01-01', '0800-01-01', 'holds'],
  ] as const)('when %s', (_case, valid, from, to, expected) => {
    expect(standing(valid, on(from, to))).toBe(expected);
  });

  test('dated only leaves out what nobody dates, on any dates, but not entities', () => {
    const undated = [null, period('../..', null, null)];
    expect(undated.map((each) => standing(each, on(null, null, true)))).toEqual(['out', 'out']);
    expect(undated.map((each) => standing(each, on('2020-02-01', null, true)))).toEqual(['out', 'out']);
    expect(standing(dated, on(null, null, true))).toBe('holds');
    expect(undated.map((each) => entityStanding(each, on('2020-02-01', null, true)))).toEqual([
      'possible',
      'possible',
    ]);
  });
});

describe('a relation stands as the best of its links does, and each has to pass both clocks', () => {
  const year = (at: number, knownFrom: string | null, count: number) => ({
    valid: period(String(at), `${at}-01-01`, `${at}-12-31`),
    knownFrom,
    count,
  });
  const periods = [
    year(2001, '2002-06-01', 3),
    year(2001, '2010-01-01', 2),
    year(2005, null, 4),
    { valid: null, knownFrom: '2002-06-01', count: 1 },
  ];
  test.each([
    ['at any time', on(null, null), 10, 'holds'],
    ['in a year with links', on('2001-01-01', '2001-12-31'), 6, 'holds'],
    ['in a gap, where only the undated one is left', on('2003-01-01', '2003-12-31'), 1, 'possible'],
    ['in a gap, dated only', on('2003-01-01', '2003-12-31', true), 0, 'out'],
    ['over several years', on('2001-06-01', '2005-01-01', true), 9, 'holds'],
    ['as known in 2005', { ...on(null, '2001-12-31', true), knownOn: '2005-01-01' }, 3, 'holds'],
    ['as known before anything was', { ...on('2001-01-01', '2001-12-31'), knownOn: '2000-01-01' }, 0, 'out'],
  ] as const)('%s', (_case, dates, passing, stands) => {
    expect(countOn(periods, dates)).toEqual({ passing, standing: stands });
  });
});

test('dates are said as short as they can be', () => {
  expect(
    [
      on(null, null),
      on('2021-08-01', '2021-08-01'),
      on('2003-01-01', '2003-12-31'),
      on('2003-01-01', '2005-12-31'),
      on('2003-02-01', '2003-02-28'),
      on('2003-02-01', '2004-05-31'),
      on('2003-01-01', '2004-05-31'),
      on('2003-02-03', '2004-05-31'),
      on('2003-01-01', null),
      on('2003-03-01', null),
      on('2003-03-02', null),
      on(null, '2011-12-31'),
      on(null, '2011-05-31'),
      on(null, '2011-05-30'),
    ].map(datesText),
  ).toEqual([
    'at any time',
    'on 1 Aug 2021',
    'in 2003',
    'in 2003 – 2005',
    'in Feb 2003',
    'in Feb 2003 – May 2004',
    'in Jan 2003 – May 2004',
    'in 3 Feb 2003 – 31 May 2004',
    'since 2003',
    'since Mar 2003',
    'since 2 Mar 2003',
    'until 2011',
    'until May 2011',
    'until 30 May 2011',
  ]);
});

test('a view says which dates it is of', () => {
  expect(datesCaption({ ...on('2003-01-01', '2005-12-31', true), knownOn: '2024-02-09' })).toBe(
    'true in 2003 – 2005, dated only, known on 9 Feb 2024',
  );
  expect(datesCaption(on(null, null))).toBe('true at any time');
  expect(datesCaption(on(null, null, true))).toBe('true at any time, dated only');
});

describe('a day as people type it', () => {
  test.each([
    ['2003-05-17', 'none', { day: '2003-05-17' }],
    [' 2003-05-17 ', 'last', { day: '2003-05-17' }],
    ['2003', 'first', { day: '2003-01-01' }],
    ['2003', 'last', { day: '2003-12-31' }],
    ['2004-02', 'first', { day: '2004-02-01' }],
    ['2004-02', 'last', { day: '2004-02-29' }],
    ['2003', 'none', { error: 'Write a whole day, 2003-05-17; for a month or year choose “in a span”' }],
    ['2003-02-30', 'first', { error: '2003-02-30 is not in the calendar' }],
    ['2003-13', 'last', { error: '2003-13 is not in the calendar' }],
    ['0203', 'first', { error: 'Write a day, month or year: 2003-05-17, 2003-05 or 2003' }],
    ['last spring', 'last', { error: 'Write a day, month or year: 2003-05-17, 2003-05 or 2003' }],
    ['17.5.2003', 'none', { error: 'Write a day: 2003-05-17' }],
  ] as const)('%s, %s', (text, edge, read) => {
    expect(readDay(text, edge)).toEqual(read);
  });

  test('is written back as short as it can be read again', () => {
    const days = ['2003-01-01', '2003-12-31', '2003-02-28', '2003-02-01', '2003-02-03'];
    expect(days.map((day) => writeDay(day, 'first'))).toEqual([
      '2003',
      '2003-12-31',
      '2003-02-28',
      '2003-02',
      '2003-02-03',
    ]);
    expect(days.map((day) => writeDay(day, 'last'))).toEqual([
      '2003-01-01',
      '2003',
      '2003-02',
      '2003-02-01',
      '2003-02-03',
    ]);
    for (const edge of ['first', 'last', 'none'] as const)
      for (const day of days) expect(readDay(writeDay(day, edge), edge)).toEqual({ day });
  });
});

test('months are added within the calendar, and the last day of one stays the last', () => {
  expect([
    monthsLater('2003-01-31', 1),
    monthsLater('2004-02-29', 12),
    monthsLater('2003-12-31', -12),
    monthsLater('2003-05-30', -3),
    monthsLater('2003-05-17', 8),
  ]).toEqual(['2003-02-28', '2005-02-28', '2002-12-31', '2003-02-28', '2004-01-17']);
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
