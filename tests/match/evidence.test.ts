import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { bring, proposed, tableOf } from './imported.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const person = (id: string, name: string, properties: Readonly<Record<string, string>>) =>
  JSON.stringify({
    ...{ id, schema: 'Person' },
    properties: Object.fromEntries(
      Object.entries({ name, ...properties }).map(([key, value]) => [key, [value]]),
    ),
  });
const company = (id: string, name: string, properties: Readonly<Record<string, string>>) =>
  person(id, name, properties).replace('"Person"', '"Company"');

test('two files of one format match, whatever ids they give their objects', async () => {
  await bring(store, 'a', 'a.ftm.json', person('a5', 'Orson Vell', { birthDate: '1960-01-02' }));
  await bring(store, 'b', 'b.ftm.json', person('b5', 'Orson Vell', { birthDate: '1960-01-02' }));
  expect(await proposed(store)).toEqual([
    {
      names: 'Orson Vell = Orson Vell',
      score: 0.944,
      reasons: ['+ Both are called “Orson Vell”.', '+ Both were born on 1960-01-02.'],
    },
  ]);
});

test('two STIX bundles match by names, and their objects’ ids keep nothing apart', async () => {
  const bundle = (id: string, name: string) =>
    JSON.stringify({
      type: 'bundle',
      id: `bundle--${id}`,
      objects: [
        {
          ...{ type: 'intrusion-set', spec_version: '2.1', id: `intrusion-set--${id}`, name },
          ...{ created: '2020-01-01T00:00:00.000Z', modified: '2020-01-01T00:00:00.000Z' },
        },
      ],
    });
  await bring(store, 'a', 'a.json', bundle('11111111-aaaa-4aaa-8aaa-111111111111', 'Comment Crew'));
  await bring(store, 'b', 'b.json', bundle('22222222-bbbb-4bbb-8bbb-222222222222', 'Comment Crew'));
  expect((await proposed(store)).map(({ names, score }) => [names, score])).toEqual([
    ['Comment Crew = Comment Crew', 0.94],
  ]);
});

test('identifiers without a value or with an impossible one join nobody', async () => {
  const mapping = tableOf("kind: organisation, key: name, name: '{name}', identifiers: { column: ident }");
  await bring(
    store,
    'a',
    'a.csv',
    'name,ident\nHill Mart,tin:\nKelp Tyres,lei:0\nSand Hotel,duns:000000000\n',
    mapping,
  );
  await bring(store, 'b', 'b.csv', 'name,ident\nGlobe Pans,tin:\nTin Roofs,duns:000000000\n', mapping);
  await bring(store, 'c', 'c.ijson', company('a6', 'Jade Rail', { leiCode: '0' }));
  expect(await proposed(store)).toEqual([]);
});

test('what FollowTheMoney holds as a code and is none stays its property and is no identifier', async () => {
  await bring(store, 'c', 'c.ijson', company('a6', 'Jade Rail', { leiCode: '0', country: 'de' }));
  const rows = await store.read({
    name: 'look',
    text: 'MATCH (e:Entity) RETURN e.identifiers AS identifiers, e.attributes AS attributes LIMIT 1',
  });
  expect(rows[0]?.['identifiers']).toEqual(['ftm:a6']);
  expect(JSON.parse(String(rows[0]?.['attributes']))).toEqual({
    ftm: { schema: 'Company', properties: { leiCode: ['0'], country: ['de'] } },
  });
});

test('numbers of a country’s tax office join within the country only', async () => {
  const mapping = tableOf(
    "kind: company, key: name, name: '{name}', identifiers: 'tin:{tin}', attributes: [country]",
  );
  await bring(
    store,
    'a',
    'a.csv',
    'name,tin,country\nHill Mart,58213-77,Germany\nKelp Tyres,99120-44,DE\n',
    mapping,
  );
  await bring(
    store,
    'b',
    'b.csv',
    'name,tin,country\nHM Trading,5821377,DE\nGlobe Pans,9912044,France\n',
    mapping,
  );
  expect(await proposed(store)).toEqual([
    {
      names: 'HM Trading = Hill Mart',
      score: 0.99,
      reasons: [
        '+ They share the identifier tin:58213-77.',
        '- Their names differ: “Hill Mart” and “HM Trading”.',
      ],
    },
  ]);
});

const born = tableOf(
  "kind: person, key: name, name: '{name}', valid: { start: '{born}', openEnd: unknown }, attributes: [country]",
);
const births = (rows: string) => `name,born,country\n${rows}\n`;

test.each<[what: string, mine: string, theirs: string, score: number | null, reason: string | null]>([
  ['the same day', '1950-02-03,', '1950-02-03,', 0.944, '+ Both were born on 1950-02-03.'],
  ['the same year, one without a day', '1950,', '1950-02-03,', 0.895, '+ Both were born in 1950.'],
  [
    'a first of January, which stands for a year',
    '1950-01-01,',
    '1950-02-03,',
    0.895,
    '+ Both were born in 1950.',
  ],
  [
    'a day and a month that were turned',
    '1950-03-02,',
    '1950-02-03,',
    0.774,
    '- One was born on 1950-03-02, the other on 1950-02-03: the day and the month may be turned.',
  ],
  [
    'other days of one year',
    '1950-03-20,',
    '1950-02-03,',
    0.645,
    '- One was born on 1950-03-20, the other on 1950-02-03.',
  ],
  ['years beside each other', '1951,', '1950,', 0.516, '- One was born in 1951, the other in 1950.'],
  ['years about which one is not sure', '1951~,', '1950,', 0.86, null],
  ['a generation', '1985-05-05,', '1960-01-01,', null, null],
  ['other countries', ',Pakistan', ',in', 0.731, '- Their countries differ: Pakistan and India.'],
])('people of one name: %s', async (_, mine, theirs, score, reason) => {
  await bring(store, 'a', 'a.csv', births(`Lin Orr,${mine}`), born);
  await bring(store, 'b', 'b.csv', births(`Lin Orr,${theirs}`), born);
  const [found] = await proposed(store);
  expect(found?.score ?? null).toBe(score);
  expect(found?.reasons.slice(1) ?? []).toEqual(reason === null ? [] : [reason]);
});

test.each<[what: string, mine: string, theirs: string, score: number | null, reasons: readonly string[]]>([
  ['a year between them', '1999', '2000', 0.752, ['- One was founded in 1999, the other in 2000.']],
  ['a century between them', '1899', '1999', null, []],
  ['the same day', '1999-05-01', '1999-05-01', 0.97, ['+ Both were founded on 1999-05-01.']],
])('companies of one name: %s', async (_, mine, theirs, score, reasons) => {
  await bring(store, 'a', 'a.ijson', company('x1', 'Vell Shipping', { incorporationDate: mine }));
  await bring(store, 'b', 'b.ijson', company('y1', 'Vell Shipping', { incorporationDate: theirs }));
  const [found] = await proposed(store);
  expect(found?.score ?? null).toBe(score);
  expect(found?.reasons.slice(1) ?? []).toEqual(reasons);
});

test('names of people: what makes them spellings of one and what does not', async () => {
  const mapping = tableOf("kind: person, key: id, name: '{name}'");
  await bring(
    store,
    'a',
    'a.csv',
    'id,name\n1,So-called Government of the Delta Republic\n2,Ron L Hubb\n3,Abdullah Ahmad\n4,Maria Lopez\n5,Sheikh Hassan\n',
    mapping,
  );
  await bring(
    store,
    'b',
    'b.csv',
    'id,name\n1,Government of the Delta Republic\n2,Ron Ludwig Hubb\n3,عبد الله أحمد\n4,Mario Lopez\n5,Sheikh Hussein\n',
    mapping,
  );
  expect((await proposed(store)).map(({ names, score }) => [names, score])).toEqual([
    ['Government of the Delta Republic = So-called Government of the Delta Republic', 0.86],
    ['Ron L Hubb = Ron Ludwig Hubb', expect.any(Number)],
    ['Abdullah Ahmad = عبد الله أحمد', expect.any(Number)],
  ]);
});

test('a group whose alias is another’s name with a country before it is never that other', async () => {
  const mapping = tableOf("kind: armed-group, key: name, name: '{name}', aliases: '{alias}'");
  await bring(
    store,
    'm1',
    'a.csv',
    'name,alias\nTehrik-e Taliban Pakistan (TTP),Pakistani Taliban\n',
    mapping,
  );
  await bring(store, 'm2', 'b.csv', 'name,alias\nTaleban,\n', mapping);
  await bring(store, 'm3', 'c.csv', 'name,alias\nTaliban,\n', mapping);
  const common =
    'Teachers Doctors Farmers Miners Bakers Sailors Students Judges Lawyers Nurses Potters Weavers';
  const rows = common.split(' ').map((each) => `Pakistani ${each},`);
  await bring(store, 'm4', 'd.csv', `name,alias\n${rows.join('\n')}\n`, mapping);
  expect((await proposed(store)).map(({ names }) => names)).toEqual(['Taleban = Taliban']);
  // Nor where it is the first name of it, or stands behind.
  await bring(store, 'm5', 'e.csv', 'name,alias\nPakistani Taliban,TTP\nTaliban Pakistan,\n', mapping);
  const found = (await proposed(store)).map(({ names }) => names);
  expect(
    found.filter((pair) => /Tal[ie]ban$/.test(pair) && /^(Tal[ie]ban) =|= Tal[ie]ban$/.test(pair)),
  ).toEqual(['Taleban = Taliban']);
});
