import { describe, expect, test } from '@jest/globals';
import { made } from './made.ts';

const people = `entities:
  person: { type: Actor, kind: person, key: id, name: '{name}' }`;

/** The notes of a check, without what each block made and which columns are not used. */
async function slips(table: Parameters<typeof made>[0]): Promise<string[]> {
  const { notes, problems } = await made({ ...table, isCheck: true });
  return [...problems, ...notes].filter((note) => !/ made | does not use /.test(note));
}

describe('a check notes', () => {
  test('how many rows each block made, and the columns that no table uses; an import does not', async () => {
    const table = {
      csv: 'id,name,town,zip\n1,Ann,Rome,5\n2,Bo,,6\n',
      table: `${people}
  place: { type: Place, kind: city, key: town, name: '{town}' }
links:
  - { from: person, type: LOCATED_IN, to: place }
  - { from: person, type: RELATED_TO, to: place, where: { zip: 7 } }
figures: [{ about: person, measure: people, value: '1', where: { zip: 5 } }]`,
    };
    expect((await made({ ...table, isCheck: true })).notes).toEqual([
      't.csv: 1 row gives no key for place; nothing was made of that part.',
      't.csv: 1 row gives no end for link 1; nothing was made of that part.',
      'm.yaml, line 5: t.csv: 2 rows made person 2, place 1, link 1 (LOCATED_IN) 1, link 2 (RELATED_TO) nothing, figure 1 (people) 1.',
      'm.yaml, line 11: None of 2 rows is as this condition asks; mend it, or leave it out.',
    ]);
    expect((await made({ csv: table.csv, table: people, isCheck: true })).notes).toEqual([
      'm.yaml, line 5: t.csv: 2 rows made person 2.',
      't.csv: The mapping does not use the columns "town", "zip".',
    ]);
    expect((await made(table)).notes).toHaveLength(2);
  });

  test.each([
    [
      '{ column: name, replace: { _: " " } }',
      `"replace" finds "_" in none of 2 values (the first: "Ann"); mend the text, or the order: steps are done as they are written.`,
    ],
    [
      '{ column: name, replace: { /x+/: y } }',
      `"replace" finds "/x+/" in none of 2 values (the first: "Ann"); mend the text, or the order: steps are done as they are written.`,
    ],
    [
      '{ column: name, match: "^(z)" }',
      `The pattern of "match" matches none of 2 values (the first: "Ann"); mend the pattern.`,
    ],
    [
      '{ column: name, map: { a: b } }',
      'None of 2 values (the first: "Ann") is in this map; each became nothing.',
    ],
    [
      '{ column: name, map: { Ann: b } }',
      '1 value of 2 (the first: "Bo") is not in this map; each became nothing.',
    ],
    [
      '{ column: name, map: { a: b }, default: c }',
      'None of 2 values (the first: "Ann") is in this map; each became the default.',
    ],
    [
      '{ column: name, lookup: towns }',
      'None of 2 values (the first: "Ann") is in towns.csv, where "towns" looks; each became nothing.',
    ],
    [
      '{ column: name, lookup: towns, missing: keep }',
      'None of 2 values (the first: "Ann") is in towns.csv, where "towns" looks; each was kept as it is.',
    ],
    [
      '{ column: id, lookup: towns }',
      '1 value of 2 (the first: "2") is not in towns.csv, where "towns" looks; each became nothing.',
    ],
  ])('that %s does nothing', async (summary, expected) => {
    const found = await slips({
      csv: 'id,name\n1,Ann\n2,Bo\n',
      table: `entities:\n  person: { type: Actor, kind: person, key: id, name: '{name}', summary: ${summary} }`,
      beside: 'lookups: { towns: { file: towns.csv } }',
      files: { 'towns.csv': 'id,town\n1,Rome\n' },
    });
    expect(found).toEqual([`m.yaml, line 7: ${expected}`]);
  });

  test('nothing of steps that did something, or may do nothing', async () => {
    const found = await slips({
      csv: 'id,name\n1,Ann_Lee\n2,Bo\n',
      table: `entities:
  person:
    type: Actor
    kind: person
    key: id
    name: { column: name, replace: { _: ' ' }, match: '^(\\w+)' }
    summary: { column: name, map: { Bo: b }, default: c }`,
    });
    expect(found).toEqual([]);
  });

  test('ends left empty where nobody said what that means, and templates that a part leaves empty', async () => {
    const csv = 'id,name,last,from,to\n1,Ann,Lee,2001,2002\n2,Bo,,2001,\n3,Cy,,2001,\n';
    const table = (valid: string) => `entities:
  person: { type: Actor, kind: person, key: id, name: '{name}', aliases: '{name} {last}', valid: ${valid} }`;
    expect(await slips({ csv, table: table("{ start: '{from}', end: '{to}' }") })).toEqual([
      `m.yaml, line 7: '{name} {last}' is left empty in 2 rows (the first: t.csv, row 2), where some of its columns are filled and "last" is not; write {last?} where that may be.`,
      'm.yaml, line 7: The end is empty in 2 rows of 3, which are taken to go on to this day; say openEnd: open where that is so, unknown or start where it is not.',
    ]);
    expect(
      await slips({
        csv,
        table: table("{ start: '{from}', end: '{to}', openEnd: open }").replace('{last}', '{last?}'),
      }),
    ).toEqual([]);
  });

  test('one name under several ids, of one block and of two', async () => {
    const csv = 'id,name,boss,country\n1,Ann,Bo,x\n2,Bo,Cy,x\n3,Bo,Ann,x\n';
    const two = `entities:
  person: { type: Actor, kind: person, keyPrefix: person, key: name, name: '{name}' }
  boss: { type: Actor, kind: person, key: [country, boss], name: '{boss}' }`;
    expect(await slips({ csv, table: two })).toEqual([
      'm.yaml, line 1: 2 names of "boss" and "person" stand under several ids, such as "Bo": t-x--bo-e52e1ced and t-person-bo-e52e1ced. Where both are one thing, give their blocks the same key, keyPrefix and namespace.',
    ]);
    expect(await slips({ csv, table: people })).toEqual([
      'm.yaml, line 1: 1 name of "person" stands under several ids, such as "Bo": t-2 and t-3. Where both are one thing, take what differs out of its key.',
    ]);
  });

  test('what the steps did over all files of a table together', async () => {
    const found = await slips({
      csv: 'id,name\n1,Ann\n',
      table: `entities:\n  person: { type: Actor, kind: person, key: id, name: { column: name, replace: { _: ' ' } } }`,
      files: { 't2.csv': 'id,name\n2,Bo_Lee\n' },
      reads: 't*.csv',
    });
    expect(found).toEqual([]);
  });
});

describe('the steps of a value', () => {
  test.each([
    ["{ column: a, lookup: names, replace: { _: ' ' } }", 'Make statement'],
    ["{ column: a, replace: { _: ' ' }, lookup: names }", 'Make_statement'],
    ['{ column: b, case: lower, map: { x: found } }', 'found'],
    ['{ column: b, map: { X: Found }, case: upper }', 'FOUND'],
    ['{ default: none, column: c, map: { x: found } }', 'none'],
    ["{ column: a, lookup: names, match: '_(.+)' }", 'statement'],
  ])('%s are done as they are written, default last', async (summary, expected) => {
    const found = await made({
      csv: 'a,b,c\n7,X,\n',
      table: `entities:\n  x: { type: Actor, kind: person, key: a, name: A, summary: ${summary} }`,
      beside: 'lookups: { names: { file: names.csv } }',
      files: { 'names.csv': 'id,name\n7,Make_statement\n' },
    });
    expect(found.entities.map((entity) => entity.summary)).toEqual([expected]);
  });
});

describe('a date made of several cells', () => {
  const period = async (cells: string, valid: string, dates = '') => {
    const found = await made({
      csv: `id,d,m,y,t\n1,${cells}\n`,
      table: `${dates}\nentities:\n  x: { type: Actor, kind: person, key: id, name: X, valid: ${valid} }`,
    });
    return [...found.problems, ...found.entities.map(({ valid: edtf }) => edtf)].join(' ');
  };
  const lacks = (column: string) =>
    `t.csv, row 1, column ${column}: This date is made of several cells, and "${column}" is empty; fill it in, or take the date from what is there.`;
  test.each([
    ['31,12,1822,', "'{y}-{m}-{d}'", '', '1822-12-31'],
    [',12,1822,', "'{y}-{m}-{d}'", '', '1822-12'],
    [',7,1822,', "'{y}-{m}-{d}'", 'dates: [YYYY-M-D]', '1822-07'],
    [',,1822,', "'{y}-{m}-{d}'", '', '1822'],
    [',,,', "'{y}-{m}-{d}'", '', ''],
    ['31,,1822,', "'{y}-{m}-{d}'", '', lacks('m')],
    ['31,12,,', "'{y}-{m}-{d}'", '', lacks('y')],
    [',4,2020,', "'{d}.{m}.{y}'", 'dates: [D.M.YYYY]', '2020-04'],
    [',,2020,', "'{d}.{m?}.{y}'", 'dates: [D.M.YYYY]', '2020'],
    ['3,4,,', "'{d}.{m}.{y}'", 'dates: [D.M.YYYY]', lacks('y')],
    [',12,1822,', "{ start: '1815', end: '{y}-{m}-{d}' }", '', '1815/1822-12'],
    ['31,,1822,', "{ start: '1815', end: '{y}-{m}-{d}' }", '', lacks('m')],
    ['31,,1822,', "{ start: { value: '{y}-{m}-{d}', replace: { x: y } } }", '', lacks('m')],
    ['31,,1822,', "{ start: { first: ['{y}-{m}-{d}', '{y}'] }, openEnd: start }", '', '1822'],
    ['2020-01-05,,,', "'{d} {t}'", '', '2020-01-05'],
    [',,2020,', "'{y}/{t}'", '', lacks('t')],
  ])('%s by %s %s is %s', async (cells, valid, dates, expected) => {
    expect(await period(cells, valid, dates)).toBe(expected);
  });

  test('an amount of which a part is missing is none, and told', async () => {
    const link = `links: [{ from: x, type: FUNDS, to: y, amount: { value: '{e}.{c}', currency: EUR, per: ONCE } }]`;
    const found = await made({
      csv: 'a,b,e,c\nA,B,5,50\nA,C,5,\nA,D,,\n',
      table: `entities:
  x: { type: Actor, kind: person, key: a, name: '{a}' }
  y: { type: Actor, kind: person, key: b, name: '{b}' }
${link}`,
    });
    expect([found.problems, found.links.map(({ amountLow }) => amountLow)]).toEqual([
      [
        't.csv, row 2, column c: This number is made of several cells, and "c" is empty; fill it in, or take the number from what is there.',
      ],
      [5.5, undefined],
    ]);
  });

  test('a text that is no date is not told to be in a format that is there', async () => {
    expect(await period('soon,,,', "'{d}'", 'dates: [D.M.YYYY]')).toBe(
      't.csv, row 1, column d: "soon" is no date in D.M.YYYY or ISO 8601; mend it, or add its format to "dates" of the mapping (M/D/YY, YYYYMMDD).',
    );
  });
});

describe('faults of a row that are noted', () => {
  const table = (faults: string) => `${faults}
entities:
  a: { type: Actor, kind: company, key: a, name: '{a}' }
  b: { type: Actor, kind: company, key: b, name: '{b}' }
links:
  - { from: a, type: FUNDS, to: b, amount: { value: '{eur}', currency: EUR, per: ONCE }, valid: { start: '{from}', end: '{to}' } }`;
  const csv = 'a,b,eur,from,to\nA,B,100,2011-07-08,2011-01-26\nA,C,-5,2011-01-01,2011-01-02\n';
  const advice =
    'mend it, or make what was paid back a link of its own: from the other end, where: { eur: { below: 0 } }, times: -1.';
  test('say what was kept', async () => {
    const found = await made({ csv, table: table('faults: note') });
    expect([found.problems, found.notes]).toEqual([
      [],
      [
        't.csv, row 1, column to: It ends (2011-01-26) before it starts (2011-07-08); mend the row. The start was kept, and the end left out.',
        `t.csv, row 2, column eur: The amount -5 is below 0, and a gift is not; ${advice} The link was kept, its amount left out.`,
      ],
    ]);
    expect(found.links.map(({ valid, amountLow }) => [valid, amountLow])).toEqual([
      ['2011-07-08/', 100],
      ['2011-01-01/2011-01-02', undefined],
    ]);
  });
  test('are problems unless told, each with its column', async () => {
    const found = await made({ csv, table: table('') });
    expect([found.problems, found.links]).toEqual([
      [
        't.csv, row 1, column to: It ends (2011-01-26) before it starts (2011-07-08); mend the row.',
        `t.csv, row 2, column eur: The amount -5 is below 0, and a gift is not; ${advice}`,
      ],
      [],
    ]);
  });
});

describe('a column that files may lack', () => {
  const table = `entities:\n  x: { type: Actor, kind: person, key: a, name: '{a}', summary: '{note?}' }`;
  test('is empty where one lacks it', async () => {
    const found = await made({
      csv: 'a\nA\n',
      table,
      files: { 't2.csv': 'a,note\nB,hi\n' },
      reads: 't*.csv',
    });
    expect(found.entities.map(({ name, summary }) => [name, summary])).toEqual([
      ['A', undefined],
      ['B', 'hi'],
    ]);
  });
  test('is a slip where all lack it', async () => {
    await expect(made({ csv: 'a,nota\nA,hi\n', table })).rejects.toThrow(
      'm.yaml:7:69: t.csv has no column "note"; did you mean "nota"?',
    );
    const files = { 't2.csv': 'a\nB\n' };
    await expect(made({ csv: 'a\nA\n', table, files, reads: 't*.csv' })).rejects.toThrow(
      'No file of this table has a column "note"; take it out, or mend its name.',
    );
  });
});

test('columns: rest goes through every column that nothing else uses', async () => {
  const found = await made({
    csv: 'id,name,2001,2002\n1,Ann,5,6\n2,Bo,,7\n',
    table: `${people}
figures: [{ about: person, columns: rest, measure: people, value: '{$cell}', period: '{$column}' }]`,
  });
  expect(found.figures.map(({ about, low, period }) => [about, low, period])).toEqual([
    ['t-1', 5, '2001'],
    ['t-1', 6, '2002'],
    ['t-2', 7, '2002'],
  ]);
});

describe('one slip in the YAML is one error', () => {
  test.each([
    [
      'a bracket that is never closed',
      "entities:\n  person: { type: Actor, kind: person, key: id, name: '{name}'\nlinks:\n  - { from: person, type: RELATED_TO, to: person }",
    ],
    ['a bad indentation', 'entities:\n  person:\n    type: Actor\n   kind: person\n    key: id'],
    [
      'a quotation mark that is never closed',
      "entities:\n  person: { type: Actor, kind: person, key: id, name: '{name} }",
    ],
    [
      'a needed key misspelt',
      "entities:\n  person: { type: Actor, kind: person, key: id, name: '{name}' }\nlinks:\n  - { form: person, type: RELATED_TO, to: person }",
    ],
  ])('%s', async (_, table) => {
    const error = await made({ csv: 'id,name\n1,Ann\n', table }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message.split('\n')).toHaveLength(1);
  });
});
