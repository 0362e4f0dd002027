import { gifts, giftsMapping, rows, type Case } from './case.ts';

const good = rows('Acme,Red Party,1000,2009-06-05');
const latin = Buffer.from(rows('Café,Red Party,1000,2009-06-05'), 'latin1');
const utf16 = Buffer.from(good, 'utf16le');
const bombLevels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const aliasBomb = bombLevels
  .map((name, at) => {
    const inner = at === 0 ? 'lol' : `*${bombLevels[at - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
  })
  .join('\n');

export const tableCases: readonly Case[] = [
  gifts('an empty table', '', '~/gifts.csv | The file is empty; give one with a row of headers.'),
  gifts('a table of blanks', ' \n\n \n', '~/gifts.csv | The file is empty; give one with a row of headers.'),
  gifts(
    'a header alone',
    rows(),
    '~/gifts.csv: There is nothing in it to import: no entity, link or figure. Check the file; entente undo removes a data set.',
  ),
  gifts(
    'an unclosed quote',
    rows('Acme,"Red Party,1000,2009', 'Acme,Blue,3,2009'),
    '~/gifts.csv | 1 | A quotation mark in this row is never closed; close it, or write quote: none in the mapping.',
  ),
  gifts('a quote in the middle of a cell', rows('Ac"me,Red Party,1000,2009'), null),
  gifts(
    'letters behind a closing quote',
    rows('"Acme"x,Red Party,1000,2009'),
    '~/gifts.csv | 1 | A quotation mark in this row is never closed; close it, or write quote: none in the mapping.',
  ),
  gifts(
    'two columns of one name',
    good.replace('taker', 'giver'),
    '~/map.yaml:7:54: ~/gifts.csv has no column "taker"; its columns are giver, giver#2, amount, day.',
  ),
  gifts(
    'a row too short',
    rows('Acme,Red Party'),
    '~/gifts.csv | 1 | This row has 2 cells where the header has 4; add the missing ones.',
  ),
  gifts(
    'a row too long',
    rows('Acme,Red Party,1000,2009,more,still more'),
    '~/gifts.csv | 1 | This row has 6 cells where the header has 4; quote cells that hold the delimiter.',
  ),
  gifts(
    'NUL bytes in a table',
    rows('Ac\0me,Red Party,1000,2009'),
    '~/gifts.csv | 1 | This row holds a NUL character; remove it, or name the encoding in the mapping (encoding: utf-16le).',
  ),
  gifts(
    'UTF-16 without a byte order mark',
    utf16,
    '~/gifts.csv | This is no text, or its encoding is another: the first row holds control characters. Check the file, or name the encoding in the mapping (encoding: utf-16le).',
  ),
  gifts('UTF-16 with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), null),
  gifts(
    'Latin-1 that passes for UTF-8',
    latin,
    '~/gifts.csv | 1 | From about here the file is not utf-8; name its encoding in the mapping (encoding: windows-1252) or save it as UTF-8.',
  ),
  gifts(
    'an encoding that lies',
    latin,
    '~/gifts.csv | 1 | From about here the file is not utf-8; name its encoding in the mapping (encoding: windows-1252) or save it as UTF-8.',
    giftsMapping.replace("'*'", "'*'\n    encoding: utf-8"),
  ),
  gifts(
    'an encoding that is none',
    latin,
    '~/map.yaml:5:15: "encoding" must be one of utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1, windows-1251, windows-1250, not "utf-99"; did you mean "utf-8"?',
    giftsMapping.replace("'*'", "'*'\n    encoding: utf-99"),
  ),
  gifts('a byte order mark', `\uFEFF${good}`, null),
  gifts('lines that end with CR and LF', good.replaceAll('\n', '\r\n'), null),
  gifts('lines that end with CR alone', good.replaceAll('\n', '\r'), null),
  gifts('a last line that does not end', good.trimEnd(), null),
  gifts(
    '30 February',
    rows('Acme,Red Party,1000,2021-02-30'),
    '~/gifts.csv | 1 | day | "2021-02-30" is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).',
  ),
  gifts(
    'the year 99999',
    rows('Acme,Red Party,1000,99999'),
    '~/gifts.csv | 1 | day | "99999" is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).',
  ),
  gifts(
    'a month 13',
    rows('Acme,Red Party,1000,2021-13'),
    '~/gifts.csv | 1 | day | "2021-13" is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).',
  ),
  gifts(
    'a number with letters behind it',
    rows('Acme,Red Party,12abc,2021'),
    '~/gifts.csv | 1 | amount | "12abc" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
  ),
  gifts(
    'NaN',
    rows('Acme,Red Party,NaN,2021'),
    '~/gifts.csv | 1 | amount | "NaN" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
  ),
  gifts(
    'Infinity',
    rows('Acme,Red Party,Infinity,2021'),
    '~/gifts.csv | 1 | amount | "Infinity" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
  ),
  gifts(
    'a number beyond all numbers',
    rows('Acme,Red Party,1e999,2021'),
    '~/gifts.csv | 1 | amount | "1e999" is no number; mend it, or say how numbers are written in "numbers" of the mapping (1.234,56).',
  ),
  gifts(
    'an amount below 0',
    rows('Acme,Red Party,-5,2021'),
    '~/gifts.csv | 1 | amount | The amount -5 is below 0, and a gift is not; mend it, or make what was paid back a link of its own: from the other end, where: { amount: { below: 0 } }, times: -1.',
  ),
  gifts(
    'keys of emoji, quotes and line breaks',
    rows('😀,"Red\nParty ""X""",1000,2021', "'; DROP,\\,1,2022"),
    null,
  ),
  gifts(
    'a key of 20,000 letters',
    rows(`${'x'.repeat(20_000)},Red Party,1000,2021`),
    '~/gifts.csv | 1 | The name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 20000 characters; shorten it to 300.',
  ),
  gifts(
    'keys that objects have already',
    rows('__proto__,constructor,1000,2021', 'toString,hasOwnProperty,1,2022'),
    null,
  ),
  gifts(
    'columns that objects have already',
    '__proto__,constructor,amount,day\nA,B,1,2021\n',
    null,
    giftsMapping
      .replace("key: giver, name: '{giver}'", "key: __proto__, name: '{__proto__}'")
      .replace("key: taker, name: '{taker}'", "key: constructor, name: '{constructor}'"),
  ),
  gifts(
    'a mapping that names a column that is not there',
    good,
    '~/map.yaml:7:54: ~/gifts.csv has no column "takr"; did you mean "taker"?',
    giftsMapping.replace('key: taker', 'key: takr'),
  ),
  gifts(
    'a mapping that is no YAML',
    good,
    '~/map.yaml:16:1: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; mend the syntax here.',
    `${giftsMapping}  - files: [\n`,
  ),
  gifts(
    'a mapping that is a bomb of aliases',
    good,
    /^~\/map\.yaml:1:1: A mapping needs "dataset"; add it: what the data set is\.\n~\/map\.yaml:2:1: "a" is no key of a mapping/,
    `entente: 1\n${aliasBomb}\ntables: *i\n`,
  ),
  gifts(
    'a mapping of binary rubbish',
    good,
    /^~\/map\.yaml:1:1: This file must be a mapping, with keys such as entente, dataset, /,
    '\0\x01\x02\uFFFD',
  ),
  gifts('an empty mapping', good, '~/map.yaml:1:1: This file is empty; write its value or leave it out.', ''),
  gifts(
    'a mapping without tables',
    good,
    '~/map.yaml:1:1: A mapping needs "tables"; add it: what to make of the rows.\n~/map.yaml:2:10: The data set needs "title"; add it: its title.',
    'entente: 1\ndataset: { id: bad }\n',
  ),
  gifts(
    'a mapping of another version',
    good,
    '~/map.yaml:1:10: "entente" must be 1, not 7.',
    giftsMapping.replace('entente: 1', 'entente: 7'),
  ),
  gifts(
    'a mapping with a misspelt word',
    good,
    '~/map.yaml:8:5: "lnks" is no key of a table; did you mean "links"?',
    giftsMapping.replace('links:', 'lnks:'),
  ),
  gifts(
    'a mapping of other files',
    good,
    'No table of the mapping reads ~/gifts.csv; mend "files" in it.',
    giftsMapping.replace("'*'", "'people.csv'"),
  ),
  gifts(
    'a mapping with a bad pattern',
    good,
    'No table of the mapping reads ~/gifts.csv; mend "files" in it.',
    giftsMapping.replace("'*'", "'/(a+)+$/'"),
  ),
  gifts(
    'a mapping whose link type is unknown',
    good,
    '~/map.yaml:10:15: "PAYS" is no link type; add it to "ontology" of the mapping, or use a word that is there.',
    giftsMapping.replace('FUNDS', 'PAYS'),
  ),
];
