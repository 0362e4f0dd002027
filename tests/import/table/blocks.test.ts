import { describe, expect, test } from '@jest/globals';
import { made } from './made.ts';

describe('the rows of a table', () => {
  test.each([
    ['{ kind: a }', '1'],
    ['{ kind: [a, b] }', '1 2'],
    ['{ kind: { not: a } }', '2 3'],
    ['{ kind: { not: [a, b] } }', '3'],
    ['{ kind: { empty: true } }', '3'],
    ['{ kind: { empty: false } }', '1 2'],
    ['{ name: { matches: "^[AB]" } }', '1 2'],
    ['{ age: { above: 5 } }', '2 3'],
    ['{ age: { from: 5, to: 6 } }', '1 2'],
    ['{ age: { below: 6 } }', '1'],
    ['{ age: { above: 5 }, kind: b }', '2'],
    ['[{ age: 7 }, { kind: a }]', '1 3'],
  ])('where %s are kept', async (where, expected) => {
    const table = `where: ${where}\nentities:\n  x: { type: Actor, kind: person, key: id, name: '{name}' }`;
    const found = await made({ csv: 'id,name,kind,age\n1,Ann,a,5\n2,Bo,b,6\n3,Cy,,7\n', table });
    expect(found.entities.map(({ place }) => place.row).join(' ')).toBe(expected);
  });

  test('with lists beside lists make an entity for each pair, and say which names cannot be paired', async () => {
    const found = await made({
      csv: 'id|ids|names\n1|10, 11, 10|Ann, Bo, Ann\n2|12|Interahamwe, ex-FAR\n3|12,13|Interahamwe, ex-FAR, Cy\n',
      table: `entities:
  to: { type: Actor, kind: armed-group, key: id, name: 'group {id}' }
  giver:
    each: { ids: ',', names: ',' }
    type: Actor
    kind: armed-group
    key: ids
    name: '{names}'
    weakName: 'actor {ids}'
links:
  - { from: giver, type: SUPPORTS, to: to, giverCertain: only-giver }`,
    });
    expect(
      found.entities.filter(({ id }) => id.length > 3).map(({ id, name, weak }) => [id, name, weak]),
    ).toEqual([
      ['t-10', 'Ann', undefined],
      ['t-11', 'Bo', undefined],
      ['t-12', 'Interahamwe, ex-FAR', undefined],
      ['t-13', undefined, undefined],
      ['t-13', 'actor 13', true],
    ]);
    expect(found.links.map(({ source, target, giverCertain }) => [source, target, giverCertain])).toEqual([
      ['t-10', 't-1', false],
      ['t-11', 't-1', false],
      ['t-12', 't-2', undefined],
      ['t-12', 't-3', false],
      ['t-13', 't-3', false],
    ]);
  });

  test('with columns of 0 and 1 make an obligation for each 1, and forms of support', async () => {
    const found = await made({
      csv: 'id,name,cease,amn,w,t,o,u\n1,Accord,1,0,1,1,0,1\n',
      table: `entities:
  accord: { type: Agreement, kind: treaty, key: id, name: '{name}' }
  duty:
    flags: { cease: Ceasefire, amn: Amnesty }
    type: Obligation
    kind: provision
    key: [id, $column]
    name: '{$label} ({name})'
links:
  - { from: accord, type: CONTAINS, to: duty }
  - from: accord
    type: SUPPORTS
    to: accord
    forms: { weapons: { w: 1 }, training: { t: 1 }, other: [{ o: 1 }, { u: 1 }], aid: { o: 1 } }`,
    });
    expect(found.entities.map(({ id, name }) => [id, name])).toEqual([
      ['t-1', 'Accord'],
      ['t-1--cease', 'Ceasefire (Accord)'],
    ]);
    expect(found.links.map(({ source, target }) => [source, target])).toEqual([['t-1', 't-1--cease']]);
  });

  test('with a column for each year make a figure for each', async () => {
    const found = await made({
      csv: 'id,2001,2002\n1,5,\n2,6,7\n',
      table: `entities:
  x: { key: id }
figures:
  - { about: x, columns: ['2001', '2002'], measure: people, value: '{$cell}', period: '{$column}' }`,
    });
    expect(found.figures.map(({ about, low, period }) => [about, low, period])).toEqual([
      ['t-1', 5, '2001'],
      ['t-2', 6, '2001'],
      ['t-2', 7, '2002'],
    ]);
  });

  test('with low, best and high make a range, and the best estimate where it differs', async () => {
    const found = await made({
      csv: 'id,low,best,high\n1,4,4,4\n2,1,3,9\n3,8,8,4\n4,,5,\n5,,,\n',
      table: `entities:
  x: { key: id }
figures: [{ about: x, measure: killed, low: '{low}', best: '{best}', high: '{high}' }]`,
    });
    expect(found.figures.map(({ about, low, high, suffix }) => [about, low, high, suffix])).toEqual([
      ['t-1', 4, 4, undefined],
      ['t-2', 1, 9, undefined],
      ['t-2', 3, 3, 'best'],
      ['t-3', 4, 8, undefined],
      ['t-3', 8, 8, 'best'],
      ['t-4', 5, 5, undefined],
    ]);
    expect(found.notes).toEqual([
      't.csv, row 3: The least (8), best (8) and most (4) are not in this order; the widest range of them was taken.',
    ]);
  });

  test('cite the sources that they name, each at its place', async () => {
    const found = await made({
      csv: 'id,name,source,office,when\n7,Raid,Raid in town; Second report,Reuters; AP,2014-01-02; 2014-01-03\n',
      table: `at: event {id}
sources:
  article:
    each: { source: ;, office: ;, when: ; }
    key: source
    title: '{source}'
    kind: article
    publisher: '{office}'
    published: '{when}'
entities:
  event: { type: Event, kind: attack, key: id, name: '{name}', cite: article }`,
    });
    expect(found.sources.map(({ place: _place, ...source }) => source)).toEqual([
      {
        id: 't-source-raid-in-town-f4ded9a9',
        title: 'Raid in town',
        kind: 'article',
        publisher: 'Reuters',
        published: '2014-01-02',
      },
      {
        id: 't-source-second-report-c70e2131',
        title: 'Second report',
        kind: 'article',
        publisher: 'AP',
        published: '2014-01-03',
      },
    ]);
    expect(found.entities[0]!.evidence).toEqual([
      't|event 7',
      't-source-raid-in-town-f4ded9a9|whole',
      't-source-second-report-c70e2131|whole',
    ]);
  });

  test('make claims of what a source says', async () => {
    const found = await made({
      csv: 'id,name,text\n7,Raid,Fifty men came.\n8,Raid,\n',
      table: `entities:
  event: { type: Event, kind: attack, key: id, name: '{name}', claims: [{ says: '{text}', credibility: 3 }] }`,
    });
    expect(found.entities.map(({ claims }) => claims)).toEqual([
      [
        {
          id: null,
          statement: 'Fifty men came.',
          locator: 't.csv row 1',
          stance: 'ASSERTS',
          credibility: 3,
          property: null,
          value: null,
          source: 't',
          attributedTo: null,
          verdict: null,
          evidence: [],
        },
      ],
      [],
    ]);
  });

  test('keep further columns, lists and the rest', async () => {
    const table = (attributes: string) =>
      `entities:\n  x: { type: Actor, kind: person, key: id, name: '{name}', attributes: ${attributes} }`;
    const csv = 'id,name,town,langs\n1,Ann,Oslo,no;en\n';
    const of = async (attributes: string) =>
      (await made({ csv, table: table(attributes) })).entities[0]!.attributes;
    expect(await of('[town]')).toEqual({ csv: { town: 'Oslo' } });
    expect(await of('rest')).toEqual({ csv: { town: 'Oslo', langs: 'no;en' } });
    expect(await of(`{ place: '{town}', speaks: { column: langs, split: ; } }`)).toEqual({
      csv: { place: 'Oslo', speaks: ['no', 'en'] },
    });
  });

  test('say once what they say of an entity again and again', async () => {
    const found = await made({
      csv: 'from,to\nAnn,Bo\nAnn,Cy\nann,Bo\n',
      table: `entities:
  from: { type: Actor, kind: person, key: { column: from, case: lower }, name: '{from}' }
  to: { type: Actor, kind: person, key: { column: to, case: lower }, name: '{to}' }
links: [{ from: from, type: RELATED_TO, to: to, suffix: '{to}' }]`,
    });
    expect(found.entities.map(({ name, evidence }) => [name, evidence])).toEqual([
      ['Ann', ['t|t.csv row 1']],
      ['Bo', ['t|t.csv row 1']],
      ['Cy', ['t|t.csv row 2']],
      ['ann', ['t|t.csv row 3']],
    ]);
    expect(found.links.length).toBe(3);
  });

  test('share columns that the mapping makes', async () => {
    const found = await made({
      csv: 'id,text\n1,Ann (1960)\n',
      table: `let:
  year: { column: text, match: '\\((\\d+)\\)' }
entities:
  x: { type: Actor, kind: person, key: id, name: '{text}', valid: { start: '{year}' } }`,
    });
    expect(found.entities[0]!.valid).toBe('1960/..');
  });

  test('that lack a key or an end are counted in a note', async () => {
    const found = await made({
      csv: 'from,to\nAnn,\n,Bo\nAnn,Bo\n',
      table: `entities:
  from: { type: Actor, kind: person, key: from, name: '{from}' }
links: [{ from: from, type: RELATED_TO, to: { entity: from, key: to } }]`,
    });
    expect([found.links.length, found.notes]).toEqual([
      1,
      [
        't.csv: 1 row gives no key for from; nothing was made of that part.',
        't.csv: 2 rows give no end for link 1; nothing was made of that part.',
      ],
    ]);
  });

  test('link each pair of a list once, whichever way round where links have no direction', async () => {
    const found = await made({
      csv: 'id,names\n1,Bo;Ann;Cy\n',
      table: `entities:
  person: { each: { names: ; }, type: Actor, kind: person, key: names, name: '{names}' }
links: [{ from: person, type: ALLIED_WITH, to: person, undirected: true }]`,
    });
    const name = new Map(found.entities.map((entity) => [entity.id, entity.name]));
    expect(found.links.map(({ source, target }) => [name.get(source), name.get(target)])).toEqual([
      ['Ann', 'Bo'],
      ['Bo', 'Cy'],
      ['Ann', 'Cy'],
    ]);
  });
});
