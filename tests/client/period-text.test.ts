import { describe, expect, test } from '@jest/globals';
import { dayText, periodExplained, periodText } from '../../client/panels/ui/period-text.ts';

const period = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });

describe('a period in words', () => {
  test.each([
    ['2022-06-02', '2 June 2022'],
    ['2020-02', 'February 2020'],
    ['2007', '2007'],
    ['2014?', '2014 (uncertain)'],
    ['2014~', 'about 2014'],
    ['2014-03%', 'about March 2014 (uncertain)'],
    ['2021-23', 'autumn 2021'],
    ['201X', 'the 2010s'],
    ['19XX', 'the 1900s'],
    ['2021-08/..', 'since August 2021'],
    ['2021/', 'from 2021, end unknown'],
    ['../2014', 'until 2014'],
    ['/2014', 'until 2014, start unknown'],
    ['2014/2020-02', '2014 – February 2020'],
    ['2022-06-02/2022-07~', '2 June 2022 – about July 2022'],
  ])('%s reads “%s”', (edtf, words) => {
    expect(periodText(period(edtf, null, null))).toBe(words);
  });

  test('none is undated', () => {
    expect(periodText(null)).toBe('undated');
    expect(periodExplained(null)).toBe(
      'No source gives a date. Undated things count as possible on every date.',
    );
  });

  test('a notation without plain wording reads by its bounds', () => {
    expect(periodText(period('{2016,2018}', '2016-01-01', '2018-12-31'))).toBe(
      'between 1 January 2016 and 31 December 2018',
    );
    expect(periodText(period('[2016..]', '2016-01-01', null))).toBe('not before 1 January 2016');
  });

  test('its explanation gives the notation, the bounds and the precision', () => {
    const february = { ...period('2020-02', '2020-02-01', '2020-02-29'), precision: 'MONTH' };
    expect(periodExplained(february)).toBe(
      'Written 2020-02 (EDTF, the ISO 8601-2 notation): between 1 February 2020 and 29 February 2020. Precision: month.',
    );
  });

  test('a day that is no day stays as written', () => {
    expect(dayText('2021-13-01')).toBe('2021-13-01');
  });
});
