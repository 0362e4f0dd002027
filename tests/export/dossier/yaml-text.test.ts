import { expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { block, scalar } from '../../../server/formats/dossier/yaml-text.ts';
import type { Json } from '../../../server/graph/records.ts';

/** What Entente's own reader makes of a text. */
function read(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

const texts = [
  ...['', ' ', ' a', 'a ', 'a: b', 'a:b', 'a #b', 'a#b', '- a', '? a', ': a', '# a', '[a]', '{a}', 'a, b'],
  ...[
    'true',
    'No',
    'null',
    '~',
    'NaN',
    '.inf',
    '2020',
    '1e3',
    '0x1F',
    '1_000',
    '2020-01-01',
    '+1',
    '12:30:45',
  ],
  ...[
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    "it's",
    "'a'",
    '"a"',
    'say "so"',
    'a\\b',
    '\\',
    '---',
    '...',
  ],
  ...[
    'a\nb',
    'a\r\nb',
    '\ta',
    'a\tb',
    '\u0000',
    '\u0007',
    '\u007f',
    '\u0085',
    '\u00a0a',
    '\u2028',
    '\ufeff',
    '\uffff',
  ],
  ...['طالبان', 'Ünïcødé', '😀', 'a😀', '\ud800', 'é\u0301', '中文：是', '<<', '=', 'y', 'x'.repeat(5_000)],
];

test('any text comes back as it was, alone, in lists and maps, as key and as value', () => {
  for (const text of texts) {
    expect(read(`${scalar(text)}\n`)).toBe(text);
    const value: Json = { a: text, list: [text, { b: text, c: [text] }], deep: { [text]: { [text]: text } } };
    expect(read(block(value, 0))).toEqual(value);
    expect(read(`x:\n${block([{ k: text, l: { m: [[text], []] } }], 2)}`)).toEqual({
      x: [{ k: text, l: { m: [[text], []] } }],
    });
  }
});

test('numbers, empty lists and maps, nulls and nested lists come back as they were', () => {
  const value: Json = {
    numbers: [0, -1, 1.5, 1e21, 1e-9, 123456789.123],
    none: [null, true, false],
    empty: { map: {}, list: [], lists: [[], [[]], {}] },
    long: Array.from({ length: 60 }, (_, at) => `item ${at}`),
    wide: { a: 'x'.repeat(80), b: 'y'.repeat(80) },
  };
  expect(read(block(value, 0))).toEqual(value);
});

test('random texts come back as they were', () => {
  const signs = [...`abc XYZ019 :#-?,.[]{}&*!|>'"%@\`\\/~=<\n\r\t\u0085\u2028é中😀`];
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let time = 0; time < 3_000; time += 1) {
    const text = Array.from({ length: random(12) }, () => signs[random(signs.length)]).join('');
    expect(read(block({ [text]: [text, { [text]: text, z: text }] }, 0))).toEqual({
      [text]: [text, { [text]: text, z: text }],
    });
  }
});

test('plain texts stay readable', () => {
  expect(
    block({ name: 'Tehrik-i-Taliban Pakistan (TTP)', aliases: ['TTP', 'a, b'], period: '2020/..' }, 0),
  ).toBe('name: Tehrik-i-Taliban Pakistan (TTP)\naliases: [TTP, "a, b"]\nperiod: "2020/.."\n');
});
