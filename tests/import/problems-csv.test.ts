import { expect, test } from '@jest/globals';
import { findingsCsv } from '../../server/import/problems.ts';

test('a list of problems holds nothing that a spreadsheet would run', () => {
  expect(
    findingsCsv([
      { place: { file: '=cmd.csv', row: 3, column: '@SUM(A1)' }, message: '"-1" is no name, or "two".' },
      { place: { file: 'a.json', line: 7, object: "'=x" }, message: '+1 is, and "1,5"\nis not' },
    ]),
  ).toBe(
    [
      'file,row,line,column,object,reason',
      `'=cmd.csv,3,,'@SUM(A1),,"""-1"" is no name, or ""two""."`,
      `a.json,,7,,''=x,"'+1 is, and ""1,5""\nis not"`,
      '',
    ].join('\r\n'),
  );
});
