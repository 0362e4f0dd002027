import { describe, expect, test } from '@jest/globals';
import { fromThumbs, inMode, modeOf, spanLater, toThumbs } from '../../client/state/date-modes.ts';
import { anyTime, monthIndex } from '../../client/state/dates.ts';

const months = { min: monthIndex('1999-12-01'), max: monthIndex('2010-01-01') };
const day = { validFrom: '2003-05-17', validTo: '2003-05-17' };
const span = { validFrom: '2003-05-17', validTo: '2006-12-31' };
const since = { validFrom: '2003-05-17', validTo: null };
const until = { validFrom: null, validTo: '2006-12-31' };

test('the dates tell in which way they were asked for', () => {
  expect([anyTime, day, span, since, until].map(modeOf)).toEqual(['any', 'day', 'span', 'since', 'until']);
});

describe('another way of asking goes on from what is asked', () => {
  test.each([
    ['nothing to a day', anyTime, 'day', { validFrom: '2010-01-01', validTo: '2010-01-01' }],
    ['nothing to a span', anyTime, 'span', { validFrom: '1999-12-01', validTo: '2010-01-31' }],
    ['nothing to since', anyTime, 'since', { validFrom: '1999-12-01', validTo: null }],
    ['nothing to until', anyTime, 'until', { validFrom: null, validTo: '2010-01-31' }],
    ['a day to its year', day, 'span', { validFrom: '2003-01-01', validTo: '2003-12-31' }],
    ['a day to since', day, 'since', since],
    ['a span to its first day', span, 'day', day],
    ['a span to until', span, 'until', until],
    [
      'since to a span up to the last change',
      since,
      'span',
      { validFrom: '2003-05-17', validTo: '2010-01-31' },
    ],
    ['until to a span from the first', until, 'span', { validFrom: '1999-12-01', validTo: '2006-12-31' }],
    [
      'since beyond the last change to a year',
      { validFrom: '2020-03-01', validTo: null },
      'span',
      { validFrom: '2020-03-01', validTo: '2021-03-01' },
    ],
    ['anything to any time', span, 'any', anyTime],
  ] as const)('%s', (_case, from, mode, to) => {
    expect(inMode(from, mode, months)).toEqual(to);
  });
});

test('dates move by months and keep whole months whole', () => {
  expect(spanLater({ validFrom: '2003-01-01', validTo: '2003-02-28' }, 12)).toEqual({
    validFrom: '2004-01-01',
    validTo: '2004-02-29',
  });
  expect(spanLater(until, -1)).toEqual({ validFrom: null, validTo: '2006-11-30' });
  expect(spanLater(anyTime, 5)).toEqual(anyTime);
});

describe('the thumbs of the slider', () => {
  test('are one for a day and an end, two for a span, and stay on the track', () => {
    expect([anyTime, day, span, since, until].map((dates) => toThumbs(dates, months))).toEqual([
      [months.max],
      [monthIndex('2003-05-01')],
      [monthIndex('2003-05-01'), monthIndex('2006-12-01')],
      [monthIndex('2003-05-01')],
      [monthIndex('2006-12-01')],
    ]);
    expect(toThumbs({ validFrom: '1800-01-01', validTo: '2400-01-01' }, months)).toEqual([
      months.min,
      months.max,
    ]);
  });

  test.each([
    ['no date: picks a day', anyTime, ['2004-03'], { validFrom: '2004-03-01', validTo: '2004-03-01' }],
    ['a day', day, ['2004-03'], { validFrom: '2004-03-01', validTo: '2004-03-01' }],
    ['the beginning alone', span, ['2004-03', '2006-12'], { validFrom: '2004-03-01', validTo: '2006-12-31' }],
    ['the end alone', span, ['2003-05', '2004-02'], { validFrom: '2003-05-17', validTo: '2004-02-29' }],
    [
      'the end of a span that begins beyond the track',
      { validFrom: '1800-01-01', validTo: '2006-12-31' },
      ['1999-12', '2007-01'],
      { validFrom: '1800-01-01', validTo: '2007-01-31' },
    ],
    ['since', since, ['2004-03'], { validFrom: '2004-03-01', validTo: null }],
    ['until', until, ['2004-03'], { validFrom: null, validTo: '2004-03-31' }],
  ] as const)('move %s', (_case, before, thumbs, after) => {
    const at = thumbs.map((month) => monthIndex(`${month}-01`));
    expect(fromThumbs(before, months, at)).toEqual(after);
  });
});
