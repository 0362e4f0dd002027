import { describe, expect, test } from '@jest/globals';
import { precisionOf, periodText } from '../../server/graph/values/period-words.ts';
import { intersect, parsePeriod } from '../../server/graph/values/period.ts';
import { BadInputError } from '../../server/graph/errors.ts';

describe('A period', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31', 'YEAR', '2021'],
    ['2020-02', '2020-02-01', '2020-02-29', 'MONTH', 'February 2020'],
    ['2022-06-02', '2022-06-02', '2022-06-02', 'DAY', '2 June 2022'],
    ['0000', '0000-01-01', '0000-12-31', 'YEAR', '0000'],
    ['9999', '9999-01-01', '9999-12-31', 'YEAR', '9999'],
    ['2021-08/..', '2021-08-01', null, 'INTERVAL', 'since August 2021'],
    ['2021-08/', '2021-08-01', null, 'INTERVAL', 'from August 2021, end unknown'],
    ['../2021', null, '2021-12-31', 'INTERVAL', 'until 2021'],
    ['/2021', null, '2021-12-31', 'INTERVAL', 'until 2021'],
    ['2022-06-02/2022-07', '2022-06-02', '2022-07-31', 'INTERVAL', '2 June 2022 to July 2022'],
    ['2014?', '2014-01-01', '2014-12-31', 'YEAR UNCERTAIN', '2014 (uncertain)'],
    ['2014-05~', '2014-05-01', '2014-05-31', 'MONTH APPROXIMATE', 'about May 2014'],
    ['2014%', '2014-01-01', '2014-12-31', 'YEAR UNCERTAIN APPROXIMATE', 'about 2014 (uncertain)'],
    [
      '1984?/2004~',
      '1984-01-01',
      '2004-12-31',
      'INTERVAL UNCERTAIN APPROXIMATE',
      '1984 (uncertain) to about 2004',
    ],
    ['2020-21', '2020-03-01', '2020-05-31', 'SEASON', 'spring 2020'],
    ['2020-24', '2020-12-01', '2021-02-28', 'SEASON', 'winter 2020'],
    ['9999-24', '9999-12-01', '9999-12-31', 'SEASON', 'winter 9999'],
    ['2020-31', '2020-03-01', '2020-05-31', 'SEASON', 'southern autumn 2020'],
    ['2020-34', '2020-04-01', '2020-06-30', 'SEASON', 'second quarter of 2020'],
    ['2020-41', '2020-07-01', '2020-12-31', 'SEASON', 'second half of 2020'],
    ['2020-21?', '2020-03-01', '2020-05-31', 'SEASON UNCERTAIN', 'spring 2020 (uncertain)'],
    ['2020-21/2021-22', '2020-03-01', '2021-08-31', 'INTERVAL', 'spring 2020 to summer 2021'],
    ['202', '2020-01-01', '2029-12-31', 'DECADE', 'the 2020s'],
    ['201X', '2010-01-01', '2019-12-31', 'DECADE', 'the 2010s'],
    ['19', '1900-01-01', '1999-12-31', 'CENTURY', 'the 1900s'],
    ['19XX', '1900-01-01', '1999-12-31', 'CENTURY', 'the 1900s'],
    ['2016-XX', '2016-01-01', '2016-12-31', 'YEAR', '2016'],
    ['2016-02-XX', '2016-02-01', '2016-02-29', 'MONTH', 'February 2016'],
    ['156X-12-25', '1560-12-25', '1569-12-25', 'MASKED', '156X-12-25'],
    ['[2016,2018]', '2016-01-01', '2018-12-31', 'SET', '[2016,2018]'],
    ['{2015,2018..2020}', '2015-01-01', '2020-12-31', 'SET', '{2015,2018..2020}'],
    ['[..2016]', null, '2016-12-31', 'SET', '[..2016]'],
    ['[2016..]', '2016-01-01', null, 'SET', '[2016..]'],
  ])('%s runs from %s to %s, is a %s and reads %s', (edtf, earliest, latest, precision, text) => {
    const period = parsePeriod(edtf);
    expect(period).toEqual({ edtf, earliest, latest });
    expect(precisionOf(period)).toBe(precision);
    expect(periodText(period)).toBe(text);
  });

  test.each([
    ['2001-21/..', '2001-03/..', '2001-03-01', null],
    ['/2001-22', '/2001-08', null, '2001-08-31'],
    ['2001-05/2001-23?', '2001-05/2001-11?', '2001-05-01', '2001-11-30'],
    ['2001-24/2003', '2001-12/2003', '2001-12-01', '2003-12-31'],
    ['{2001-21,2001-24}', '{2001-03..2001-05,2001-12..2002-02}', '2001-03-01', '2002-02-28'],
    ['[2001-21..]', '[2001-03..]', '2001-03-01', null],
    ['[..2001-21]', '[..2001-05]', null, '2001-05-31'],
  ])('with a season where EDTF has none, %s, is written %s', (text, edtf, earliest, latest) => {
    expect(parsePeriod(text)).toEqual({ edtf, earliest, latest });
  });

  const notEdtf =
    'is no date or period in EDTF. Write 2021, 2021-08, 2021-08-15, 2014?, 2021-08/.. or 2020/2024.';
  const outside = 'lies outside the years 0000 to 9999.';
  const says = 'says neither when it starts nor when it ends. Leave the period out where nothing is known.';
  test.each([
    ['', notEdtf],
    ['August 2021', notEdtf],
    [' 2021', notEdtf],
    ['2021-13', notEdtf],
    ['2021-02-30', notEdtf],
    ['2021-8', notEdtf],
    ['15/08/2021', notEdtf],
    ['2021-08-15T10:00:00Z', 'holds a time of day. Write the day alone, 2021-08-15.'],
    ['-0044', outside],
    ['Y12345', outside],
    ['-0044/2021', outside],
    ['2024/2020', 'ends before it starts. Write the earlier date first.'],
    ['2001-23/2001-05', 'ends before it starts. Write the earlier date first.'],
    ['2001-21/2003/2004', notEdtf],
    ['2001-21/x', notEdtf],
    ['2021-08-15/2021-08-10', 'ends before it starts. Write the earlier date first.'],
    ['../..', says],
    ['/', says],
  ])('%j is refused: %s', (edtf, message) => {
    expect(() => parsePeriod(edtf, 'valid')).toThrow(new BadInputError('valid', `"${edtf}" ${message}`));
  });

  test('longer than 100 characters is refused before it is parsed', () => {
    const long = `[${'2020,'.repeat(40)}2021]`;
    expect(() => parsePeriod(long)).toThrow(`"${long.slice(0, 100)}" is longer than 100 characters.`);
  });
});

describe('Periods intersect', () => {
  test.each([
    [['2021', '2021-08/..'], { edtf: '2021-08-01/2021-12-31', earliest: '2021-08-01', latest: '2021-12-31' }],
    [['2020/2024', '2021'], { edtf: '2021', earliest: '2021-01-01', latest: '2021-12-31' }],
    [['2014', '2016'], null],
    [['../2014', '2014-12-31/..'], { edtf: '2014-12-31', earliest: '2014-12-31', latest: '2014-12-31' }],
    [['2020/..', '2021/..'], { edtf: '2021/..', earliest: '2021-01-01', latest: null }],
    [
      ['../2020', '2010/..', '2012/..'],
      { edtf: '2012-01-01/2020-12-31', earliest: '2012-01-01', latest: '2020-12-31' },
    ],
    [['2020', '2021', '2020/2021'], null],
    [[], { edtf: '../..', earliest: null, latest: null }],
  ])('%j in %j', (periods, expected) => {
    expect(intersect(periods.map((edtf) => parsePeriod(edtf)))).toEqual(expected);
  });
});
