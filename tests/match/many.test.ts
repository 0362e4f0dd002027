import { expect, test } from '@jest/globals';
import { proposals } from '../../server/match/review.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { bring, proposed, tableOf } from './imported.ts';

const mapping = tableOf(
  "kind: armed-group, key: id, name: '{name}', aliases: '{also}', identifiers: '{lei}'",
);

const words = [
  'Karvan',
  'Nazir',
  'Tolma',
  'Zabur',
  'Shekan',
  'Dorvel',
  'Mishtar',
  'Pelun',
  'Rokhan',
  'Vasiri',
];
/** Names of which every other one shares words with some before it. */
const name = (at: number) => {
  const [one = '', two = ''] = [words[at % 10], words[(at * 7 + 3) % 10]];
  return (
    [`${one} ${two} Front`, `${one}-${two}`, `The ${one} Army of ${two}`, `${one}${at} Brigade`][at % 4] ??
    one
  );
};
const rows = (from: number, count: number, otherwise: (name: string) => string) =>
  Array.from(
    { length: count },
    (_, at) => `${from + at},"${otherwise(name(from + at))}",${at % 5 === 0 ? 'KNB' : ''},`,
  );
const table = (lines: readonly string[]) => ['id,name,also,lei', ...lines].join('\n');

test('the same pairs are found whichever of two data sets is the larger', async () => {
  const [large, small] = [rows(0, 120, (text) => text), rows(40, 30, (text) => text.replace(/ar/g, 'er'))];
  // Names that the larger one alone has make it the one that is only looked through.
  const more = Array.from({ length: 40 }, (_, at) => `x${at},Unheard${at} Qozem${at},,`);
  const sizes = [
    { one: [...large, ...more], two: small },
    { one: large, two: [...small, ...more, ...more.map((row) => `y${row.replace('Unheard', 'Unseen')}`)] },
  ];
  const found: string[][] = [];
  // One after the other: on Neo4j both are in one database.
  for (const { one, two } of sizes) {
    const store = await openTestStore();
    await bring(store, 'one', 'a.csv', table(one), mapping);
    await bring(store, 'two', 'b.csv', table(two), mapping);
    found.push((await proposed(store)).map(({ names }) => names).sort());
    await store.close();
  }
  expect(found[0]?.length).toBeGreaterThan(20);
  expect(found[0]).toEqual(found[1]);
});

test('names without a letter or digit are no names that two could share, and leave identifiers to say something', async () => {
  const store = await openTestStore();
  const line = (id: string, lei: string) => table([`${id},—,,${lei}`]);
  await bring(store, 'one', 'a.csv', line('a', 'lei:529900T8BM49AURSDO55'), mapping);
  await bring(store, 'two', 'b.csv', line('b', 'lei:529900T8BM49AURSDO55'), mapping);
  await bring(store, 'three', 'c.csv', line('c', ''), mapping);
  expect(await proposed(store)).toEqual([
    {
      names: '— = —',
      score: 0.99,
      reasons: [
        '+ They share the identifier lei:529900T8BM49AURSDO55.',
        '- Their names differ: “—” and “—”.',
      ],
    },
  ]);
  await store.close();
});

test('entities are read once for what is asked between data sets and within each', async () => {
  const store = await openTestStore();
  await bring(store, 'one', 'a.csv', table(rows(0, 20, (text) => text)), mapping);
  await bring(store, 'two', 'b.csv', table(rows(10, 20, (text) => text)), mapping);
  let read = 0;
  const counting: GraphStore = {
    ...store,
    bulk: {
      ...store.bulk,
      each: (wanted) => {
        read += 1;
        return store.bulk.each(wanted);
      },
    },
  };
  const found = await proposals(counting);
  await proposals(counting, { within: 'one' });
  await proposals(counting, { within: 'two' });
  expect([found.length > 0, read]).toEqual([true, 1]);
  await bring(store, 'three', 'c.csv', table(rows(5, 20, (text) => text)), mapping);
  await proposals(counting);
  expect(read).toBe(2);
  await store.close();
});
