import { expect, test } from '@jest/globals';
import { made } from '../table/made.ts';

const links = `entities:
  a: { type: Actor, kind: organisation, key: f, name: '{f}' }
  b: { type: Actor, kind: organisation, key: t, name: '{t}' }
links:
  - { from: a, type: FUNDS, to: b, suffix: ['{n}'], amount: { value: '{a}', currency: EUR, per: ONCE }, valid: '{d}' }`;

/** Amount and period of each row, then what was told. */
async function read(rows: readonly string[], beside = '', table = links) {
  const found = await made({ csv: `n,f,t,a,d\n${rows.map((row) => `${row}\n`).join('')}`, table, beside });
  return [
    found.links.map(({ amountLowExact, amountLow, currency, valid }) => [
      amountLowExact ?? amountLow,
      currency,
      valid,
    ]),
    found.problems,
    found.notes,
  ];
}

test('a zero date is no date (case 18)', async () => {
  expect(await read(['1,f,t,1,0000-00-00', '2,f,t,1,0000-00-00 00:00:00', '3,f,t,1,0000'])).toEqual([
    [1, 2, 3].map(() => [1, 'EUR', undefined]),
    [],
    [],
  ]);
});

test('days and months are read with a zero in front and without (case 19)', async () => {
  const dates = 'dates: [D.M.YYYY, M/D/YYYY]';
  expect(
    await read(['1,f,t,1,3.4.2021', '2,f,t,1,03.04.2021', '3,f,t,1,03/04/2021', '4,f,t,1,3/4/2021'], dates),
  ).toEqual([
    ['2021-04-03', '2021-04-03', '2021-03-04', '2021-03-04'].map((valid) => [1, 'EUR', valid]),
    [],
    [],
  ]);
  expect(await read(['1,f,t,1,3.4.2021'], 'dates: [DD.MM.YYYY]')).toEqual([
    [[1, 'EUR', '2021-04-03']],
    [],
    [],
  ]);
  expect(await read(['1,f,t,1,3042021'], 'dates: [DDMMYYYY]')).toEqual([
    [],
    [
      't.csv, row 1, column d: "3042021" is no date in DDMMYYYY or ISO 8601; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).',
    ],
    [],
  ]);
});

test('two formats that read a date differently are told once a column', async () => {
  const dates = 'dates: [D/M/YYYY, M/D/YYYY]';
  expect(await read(['1,f,t,1,03/04/2021', '2,f,t,1,05/04/2021', '3,f,t,1,13/04/2021'], dates)).toEqual([
    ['2021-04-03', '2021-04-05', '2021-04-13'].map((valid) => [1, 'EUR', valid]),
    [],
    [
      't.csv, row 1, column d: "03/04/2021" is 2021-04-03 by D/M/YYYY and 2021-03-04 by M/D/YYYY; the first of them was taken, here and in cells like this.',
    ],
  ]);
});

test('a format without a year is a problem of the mapping', async () => {
  await expect(read(['1,f,t,1,12:30'], 'dates: [HH:mm]')).rejects.toThrow(
    'm.yaml:3:9: "HH:mm" is no format of dates: it has no year; write YYYY or YY in it, or epoch-ms.',
  );
});

test('seasons are read as EDTF writes them (case 21)', async () => {
  expect(
    await read(['1,f,t,1,2001-21', '2,f,t,1,2001-21/2001-22', '3,f,t,1,2001-21~', '4,f,t,1,Winter 2001']),
  ).toEqual([
    ['2001-21', '2001-21/2001-22', '2001-21~', '2001-24'].map((valid) => [1, 'EUR', valid]),
    [],
    [],
  ]);
  const open = links.replace("valid: '{d}'", "valid: { start: '{d}' }");
  expect((await read(['1,f,t,1,2001-22'], '', open))[0]).toEqual([[1, 'EUR', '2001-06/..']]);
});

test.each([
  ['2001-21/..', '2001-03/..'],
  ['2001-21/', '2001-03/'],
  ['../2001-22', '../2001-08'],
  ['/2001-22', '/2001-08'],
  ['2001-21/2003', '2001-03/2003'],
  ['2001-05/2001-23', '2001-05/2001-11'],
  ['2001-21/2001-06-15', '2001-03/2001-06-15'],
  ['2001-21~/2003', '2001-03~/2003'],
  ['2001-33/2002-04', '2001-01/2002-04'],
  ['2001-24/2003', '2001-12/2003'],
  ['2000/2001-24', '2000/2002-02'],
  ['"{2001-21,2003}"', '{2001-03..2001-05,2003}'],
  ['"{2001-21..2003-01,2004-22..}"', '{2001-03..2003-01,2004-06..}'],
  ['2001-21/2001-22', '2001-21/2001-22'],
])('a season beside another precision, or open, is its months: %s', async (cell, valid) => {
  expect(await read([`1,f,t,1,${cell}`])).toEqual([[[1, 'EUR', valid]], [], []]);
});

test('a season in the columns of start and end is its months beside another precision', async () => {
  const rows = ['2001-21,2002-03', 'Spring 2001,', ',2001-22', '2001-03-04,Autumn 2001', '2001-21,2001-23'];
  const more = ['2001-21~,2001-03-15', '2001-36,2001-24', '2001-23,2001-21', '2001-12-01,Spring 2001'];
  const found = await made({
    csv: `n,f,t,a,d,e\n${[...rows, ...more].map((row, at) => `${at},f,t,1,${row}\n`).join('')}`,
    table: links.replace("valid: '{d}'", "valid: { start: '{d}', end: '{e}', openEnd: open }"),
  });
  expect(found.links.map(({ valid }) => valid)).toEqual([
    ...['2001-03/2002-03', '2001-03/..', '../2001-08', '2001-03-04/2001-11', '2001-21/2001-23'],
    ...['2001-03~/2001-03-15', '2001-36/2001-24'],
  ]);
  expect(found.problems).toEqual([
    't.csv, row 8, column e: It ends (2001-21) before it starts (2001-23); mend the row.',
    't.csv, row 9, column e: It ends (2001-21) before it starts (2001-12-01); mend the row.',
  ]);
});

test('a period that is none of two dates that are some is told with its column', async () => {
  const found = await made({
    csv: 'n,f,t,a,d,e\n1,f,t,1,19XX-21,2003\n',
    table: links.replace("valid: '{d}'", "valid: { start: '{d}', end: '{e}' }"),
  });
  expect([found.links, found.problems]).toEqual([
    [],
    ['t.csv, row 1, column e: "19XX-21/2003" is no date; mend the row.'],
  ]);
});

test('another currency than that of the mapping is told (case 23)', async () => {
  const told = (row: number, cell: string, named: string) =>
    `t.csv, row ${row}, column a: ${JSON.stringify(cell)} is in ${named}, and the amount is said to be in EUR; mend the cell, or take the currency from the row.`;
  expect(
    await read([
      '1,f,t,"USD 1,500",2001',
      '2,f,t,"$1,234",2001',
      '3,f,t,1500 GBP,2001',
      '4,f,t,"€ 1,500",2001',
    ]),
  ).toEqual([
    [[1500, 'EUR', '2001']],
    [told(1, 'USD 1,500', 'USD'), told(2, '$1,234', '$'), told(3, '1500 GBP', 'GBP')],
    [],
  ]);
});

test('a currency of the row agrees with the sign beside the amount', async () => {
  const table = links.replace('currency: EUR', "currency: '{c?}'");
  const found = await made({
    csv: 'n,f,t,a,d,c\n1,f,t,"$1,234",2001,AUD\n2,f,t,Rs 500,2001,PKR\n3,f,t,5 EUR,2001,\n4,f,t,$5,2001,\n',
    table,
  });
  expect(found.links.map(({ amountLow, currency }) => `${amountLow} ${currency}`)).toEqual([
    '1234 AUD',
    '500 PKR',
    '5 EUR',
  ]);
  expect(found.problems).toEqual([
    't.csv, row 4, column a: "$5" names its currency as $, which several do; say which in "currency" of the mapping.',
  ]);
});

test.each([
  ['C$500', 'CAD'],
  ['C$500', 'NIO'],
  ['Can$ 500', 'CAD'],
  ['S$500', 'SGD'],
  ['R500', 'ZAR'],
  ['R 500.00', 'ZAR'],
  ['Fr. 500', 'CHF'],
  ['500 Fr', 'CHF'],
  ['500 Fr.', 'CHF'],
  ['500 руб.', 'RUB'],
  ['500 руб', 'RUB'],
  ['500руб.', 'RUB'],
])('the sign of %s agrees with %s', async (amount, currency) => {
  const table = links.replace("'{a}', currency: EUR", `'{a}', currency: ${currency}`);
  const found = await made({ csv: `n,f,t,a,d\n1,f,t,${amount},2001\n`, table });
  expect([found.links.map(({ amountLow, currency }) => [amountLow, currency]), found.problems]).toEqual([
    [[500, currency]],
    [],
  ]);
});

test('a sign names the currency where nothing else does, unless several have it', async () => {
  const table = links.replace('currency: EUR', "currency: '{c?}'");
  const amounts = ['S$1', 'Can$2', 'R3', 'Fr. 4', '5 руб.', 'C$6', '7 R', 'B8'];
  const found = await made({
    csv: `n,f,t,a,d,c\n${amounts.map((amount, at) => `${at},f,t,${amount},2001,\n`).join('')}`,
    table,
  });
  expect(found.links.map(({ amountLow, currency }) => `${amountLow} ${currency}`)).toEqual([
    '1 SGD',
    '2 CAD',
    '3 ZAR',
    '4 CHF',
    '5 RUB',
  ]);
  const notNumber =
    'is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).';
  expect(found.problems).toEqual([
    't.csv, row 6, column a: "C$6" names its currency as C$, which several do; say which in "currency" of the mapping.',
    `t.csv, row 7, column a: "7 R" ${notNumber}`,
    `t.csv, row 8, column a: "B8" ${notNumber}`,
  ]);
});

test('lakhs, crores and digits of other scripts are read (case 24)', async () => {
  const rows = ['"12,50,000"', '"1,00,00,000"', '١٢٣', '۱۲۳', '१,२३,४५६', '5 lakh', '2.5 crore', '١٬٢٣٤٫٥'];
  expect(
    await read(
      rows.map(
        (amount, at) =>
          `${at},f,t,${amount.includes(',') && !amount.startsWith('"') ? `"${amount}"` : amount},2001`,
      ),
    ),
  ).toEqual([
    [1250000, 10000000, 123, 123, 123456, 500000, 25000000, 1234.5].map((amount) => [amount, 'EUR', '2001']),
    [],
    [],
  ]);
  expect((await read(['1,f,t,"12,34,567.89",2001'], 'numbers: "12,34,567.89"'))[0]).toEqual([
    [1234567.89, 'EUR', '2001'],
  ]);
});

test('money keeps all its digits (case 27)', async () => {
  expect((await read(['1,f,t,99999999999999.99,2001', '2,f,t,99999999999999999999,2001']))[0]).toEqual([
    ['99999999999999.99', 'EUR', '2001'],
    ['99999999999999999999', 'EUR', '2001'],
  ]);
});

test('columns of one name are told where the mapping knows of one only', async () => {
  const table = `entities:\n  x: { type: Actor, kind: person, key: id, name: '{name}' }`;
  const found = await made({ csv: 'id,name,name\n1,Ann,Bo\n', table });
  expect([found.entities.map(({ name }) => name), found.notes]).toEqual([
    ['Ann'],
    [
      't.csv, column name: Several columns are called "name"; the first is read, and the next is "name#2" in the mapping.',
    ],
  ]);
  const both = await made({
    csv: 'id,name,name\n1,Ann,Bo\n',
    table: table.replace("'{name}'", "'{name} {name#2}'"),
  });
  expect([both.entities.map(({ name }) => name), both.notes]).toEqual([['Ann Bo'], []]);
});
