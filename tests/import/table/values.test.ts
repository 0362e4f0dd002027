import { describe, expect, test } from '@jest/globals';
import { made } from './made.ts';

/** The names of the one entity block with this name. */
async function names(csv: string, name: string, beside = ''): Promise<(string | undefined)[]> {
  const table = `entities:\n  x: { type: Actor, kind: person, key: id, name: ${name} }`;
  return (await made({ csv, table, beside })).entities.map((entity) => entity.name);
}

describe('a value', () => {
  test.each([
    ['a template', `'{first} {last}'`, 'Ann Lee'],
    ['a template with an empty column', `'{first}, {none}'`, undefined],
    ['a template whose column may be empty', `'{none?} {first}'`, 'Ann'],
    ['a column and a default', `{ column: none, default: nobody }`, 'nobody'],
    ['a default made of a column', `{ column: none, default: 'person {id}' }`, 'person 1'],
    ['the first that is not empty', `{ first: ['{none}', '{last}'] }`, 'Lee'],
    ['a constant', `{ constant: '{first}' }`, '{first}'],
    ['a match', `{ column: note, match: 'born (\\d+)' }`, '1960'],
    ['a match without groups', `{ column: note, match: '\\d+$' }`, '1960'],
    ['a replacement', `{ column: note, replace: { b: p, '/ \\d+/': '' } }`, 'porn'],
    ['small letters', `{ column: last, case: lower }`, 'lee'],
    ['a map', `{ column: last, map: { Lee: The Lees } }`, 'The Lees'],
    ['a map without the value', `{ column: last, map: { Lew: The Lews } }`, undefined],
    ['a null marker', `{ column: last, nulls: [Lee], default: none }`, 'none'],
    ['a value of a value', `{ value: { column: note, match: '^(.)' }, case: upper }`, 'B'],
  ])('is %s', async (_name, written, expected) => {
    expect(await names('id,first,last,none,note\n1,Ann,Lee,,born 1960\n', written)).toEqual([expected]);
  });

  test('is nothing where the mapping has a null marker', async () => {
    expect(await names('id,n\n1,-0- \n2,Ann\n', `'{n}'`, "nulls: ['-0-']")).toEqual([undefined, 'Ann']);
  });

  test('is looked up in JSON, in CSV and in the same file', async () => {
    const found = await made({
      csv: 'id,name,boss,rel,land\n1,Ann,,P1,NO\n2,Bo,Ann,P2,SE\n3,Cy,Dan,P1,XX\n',
      files: {
        'rel.json': '{"P1":{"label":"leads"},"P2":{"label":"serves"}}',
        'lands.csv': 'code,land\nNO,Norway\nSE,Sweden\n',
      },
      beside: `lookups:
  rel: { file: rel.json, take: label }
  land: { file: lands.csv, key: code, take: land }
  person: { file: t.csv, key: name, take: id }`,
      table: `entities:
  person: { type: Actor, kind: person, key: id, name: '{name}', summary: { column: land, lookup: land, missing: note } }
  boss: { type: Actor, kind: person, where: { boss: { empty: false } }, key: { column: boss, lookup: person, missing: keep }, name: '{boss}', weak: true }
links:
  - from: person
    where: { boss: { empty: false } }
    type: RELATED_TO
    to: boss
    label: { column: rel, lookup: rel }`,
    });
    expect(found.links.map(({ source, target, label }) => [source, label, target])).toEqual([
      ['t-2', 'serves', 't-1'],
      ['t-3', 'leads', 't-dan-b1259567'],
    ]);
    expect(found.entities.filter(({ weak }) => !weak).map(({ summary }) => summary)).toEqual([
      'Norway',
      'Sweden',
      undefined,
    ]);
    expect(found.notes).toEqual(['t.csv, row 3, column land: "XX" is not in lands.csv.']);
  });

  test.each([
    ['1,234.56', '', 1234.56],
    ['1.234,56', "numbers: '1.234,56'", 1234.56],
    ['€ 1.234', "numbers: '1.234,56'", 1234],
    ['$1,234', '', 1234],
    ['USD 12', '', 12],
    ['12 USD', '', 12],
    ['1 234', '', 1234],
    ['(5)', '', -5],
    ['−5', '', -5],
    ['1e3', '', 1000],
    ['0', '', 0],
  ])('is the number in %s', async (cell, beside, expected) => {
    const table = `entities:\n  x: { key: id }\nfigures: [{ about: x, measure: people, value: '{n}' }]`;
    const found = await made({ csv: `id;n\n1;${cell}\n`, table, beside });
    expect([found.figures.map(({ low }) => low), found.problems]).toEqual([[expected], []]);
  });

  test('that is a number with two points or the wrong comma is a problem', async () => {
    const table = `entities:\n  x: { key: id }\nfigures: [{ about: x, measure: people, value: '{n}' }]`;
    const found = await made({ csv: 'id;n\n1;1.2.3\n2;1,5\n3;Infinity\n', table });
    expect([found.figures.length, found.problems.length]).toEqual([0, 3]);
  });
});

describe('a period', () => {
  const period = async (cells: string, valid: string, beside = '') => {
    const table = `entities:\n  x: { type: Actor, kind: person, key: id, name: x, valid: ${valid} }`;
    const found = await made({ csv: `id;a;b\n1;${cells}\n`, table, beside });
    return found.problems[0] ?? found.entities[0]!.valid;
  };

  test.each([
    ['2009-06-12;', '2009-06-12'],
    ['2009-06-00;', '2009-06'],
    ['2009-00-00;', '2009'],
    ['2014?;', '2014?'],
    ['2008-02-29T00:00:00;', '2008-02-29'],
    ['2/1/08;', '2008-02-01'],
    ['29.7.2011;', '2011-07-29'],
    ['1277681817962;', '2010-06-27'],
    [';', undefined],
  ])('of %s is %s', async (cells, expected) => {
    expect(await period(cells, `'{a}'`, 'dates: [M/D/YY, D.M.YYYY, epoch-ms]')).toBe(expected);
  });

  test.each([
    ['2009;2010', '2009/2010'],
    ['2009;2009', '2009'],
    ['2009;', '2009/..'],
    [';2010', '../2010'],
    [';', undefined],
    ['2010;2009', 't.csv, row 1, column b: It ends (2009) before it starts (2010); mend the row.'],
  ])('from start to end of %s is %s', async (cells, expected) => {
    expect(await period(cells, `{ start: '{a}', end: '{b}' }`)).toBe(expected);
  });

  test('with a precision of the row is cut to it', async () => {
    const valid = `{ on: '{a}', precision: { column: b, map: { 1: day, 3: month, 5: year, 6: about } } }`;
    const cut = await Promise.all(['1', '3', '5', '6'].map((code) => period(`2009-06-12;${code}`, valid)));
    expect(cut).toEqual(['2009-06-12', '2009-06', '2009', '2009-06-12~']);
  });

  test.each(['2009-13-01', '2009-02-30', 'soon'])('that is %s is a problem', async (cell) => {
    expect(await period(`${cell};`, `'{a}'`)).toBe(
      `t.csv, row 1, column a: "${cell}" is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY).`,
    );
  });
});
