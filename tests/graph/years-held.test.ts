import { describe, expect, test } from '@jest/globals';
import { heldText } from '../../server/graph/relations/years-held.ts';

const from = (earliest: string | null, latest: string | null) => ({
  valid: { edtf: `${earliest ?? '..'}/${latest ?? '..'}`, earliest, latest },
});
const on = (day: string) => from(day, day);
const years = (first: number, last = first) => from(`${first}-01-01`, `${last}-12-31`);

describe('the years in which a relation held, in words', () => {
  test.each([
    ['', []],
    ['', [{ valid: null }]],
    ['1979', [years(1979)]],
    ['1979 – 1990, 1994', [years(1994), years(1979, 1990), { valid: null }]],
    ['1979 – 1990', [years(1979, 1985), years(1986, 1990), years(1980)]],
    ['since 2015', [from('2015-03-01', null), years(2017)]],
    ['since 2015', [from('2015-03-01', '9999-12-31')]],
    ['until 2015', [from(null, '2015-12-31')]],
    ['at any time', [from(null, null)]],
    ['until 1990, since 2015', [from('2015-01-01', null), from(null, '1990-05-01')]],
    ['1980 – 1999, in 5 of 20 years', [years(1980), years(1985, 1986), years(1990), years(1999)]],
    [
      'since 1980, with 3 gaps of a year or more',
      [years(1980), years(1985), years(1990), from('1999-01-01', null)],
    ],
  ])('%s', (text, links) => {
    expect(heldText(links)).toBe(text);
  });

  test('a payment a year is a run of years, on whichever day of each it falls', () => {
    const paid = Array.from({ length: 10 }, (_, at) => on(`${2001 + at}-0${1 + (at % 9)}-15`));
    expect(heldText(paid)).toBe('2001 – 2010');
    expect(heldText([...paid, on('2001-12-31'), on('2003-02-01')])).toBe('2001 – 2010');
  });

  test('a payment every other year leaves the years between out', () => {
    expect(heldText(Array.from({ length: 10 }, (_, at) => on(`${2001 + 2 * at}-06-30`)))).toBe(
      '2001 – 2019, in 10 of 19 years',
    );
  });
});
