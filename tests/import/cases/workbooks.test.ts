import { expect, test } from '@jest/globals';
import { sheetAmount, sheetDate, sheetName, workbook } from './value-formats.ts';

const day = (serial: number | string, style = 1) => `<c r="B2" s="${style}"><v>${serial}</v></c>`;

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [
    60,
    'told: "1900-02-29" is no date in D.M.YYYY, D-MMM-YYYY, M/D/YY or ISO 8601; mend it, or add its format to "dates" of the mapping (YYYYMMDD).',
  ],
  [61, '1900-03-01'],
  [43831, '2020-01-01'],
  [43831.75, '2020-01-01'],
  [0.5, 'told: "12:00:00" is a time of day without a day; take the day too, or leave it out.'],
  [0, 'told: "00:00:00" is a time of day without a day; take the day too, or leave it out.'],
])('day %s of Excel is %s', async (serial, date) => {
  expect(await sheetDate(workbook(day(serial)))).toBe(date);
});

test.each([
  ['1', 0, '1904-01-01'],
  ['true', 59, '1904-02-29'],
  ['1', 42369, '2020-01-01'],
  ['1', 0.5, 'told: "12:00:00" is a time of day without a day; take the day too, or leave it out.'],
])('with date1904="%s" day %s is %s', async (said, serial, date) => {
  expect(await sheetDate(workbook(day(serial), ` date1904="${said}"`))).toBe(date);
});

test('a date that is written as such stays as it is', async () => {
  expect(await sheetDate(workbook('<c r="B2" t="d"><v>1900-01-15</v></c>'))).toBe('1900-01-15');
});

const noValue = (formula: string) => `told: "=${formula}" is a formula without its value; save the values.`;
test.each([
  ['<c r="B2"><f>SUM(A1:A2)</f></c>', noValue('SUM(A1:A2)')],
  ['<c r="B2"><f>SUM(A1:A2)</f><v/></c>', noValue('SUM(A1:A2)')],
  ['<c r="B2" t="str"><f>A1&amp;A2</f></c>', noValue('A1&A2')],
  ['<c r="B2"><f t="shared" si="0"/></c>', noValue('…')],
  ['<c r="B2"><f>SUM(A1:A2)</f><v>7</v></c>', '7 EUR'],
  ['<c r="B2" t="str"><f>A3</f><v></v></c>', 'nothing'],
  [
    '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    'nothing, noted: "#DIV/0!" is an error of a spreadsheet; it was left out.',
  ],
  ['<c r="B2"><v>99999999999999.99</v></c>', '99999999999999.99 EUR'],
  ['<c r="B2"><v>1.1000000000000001</v></c>', '1.1 EUR'],
])('a cell %s as an amount', async (cell, amount) => {
  expect(await sheetAmount(workbook(cell))).toBe(amount);
});

test('a formula without a value is told where a name is wanted too', async () => {
  expect(await sheetName(workbook('<c r="B2"><f>A1</f></c>'))).toBe(noValue('A1'));
});
