import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { importFiles } from '../../server/import/import.ts';
import { localFile } from '../../server/import/read/files.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openTestStore } from '../open-store.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

const donations = '../shared/data/ftm-donations/donations.ijson';
const shared = existsSync(donations);
const onData = shared ? test : test.skip;
let served: Served;
beforeAll(async () => {
  if (!shared) return;
  const [store, ontology] = [await openTestStore(), loadOntology()];
  await importFiles(store, ontology, { files: [localFile(donations)] });
  served = await serveOn(store, ontology);
});
afterAll(() => served?.stop());

interface Year {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}
interface Sum {
  readonly currency: string;
  readonly byYear: readonly Year[];
  readonly spanning: readonly unknown[];
  readonly undated: unknown;
  readonly undatedOnce: unknown;
  readonly total: { readonly low: number; readonly high: number; readonly text: string };
}
const fields = `{ currency byYear { year low high count } spanning { text } undated { text } undatedOnce { text }
  total { low high text } }`;

async function data<T>(query: string): Promise<T> {
  const answer = await served.ask(query);
  expect(errorsOf(answer)).toBeUndefined();
  return (answer.json as { data: T }).data;
}
const cents = (amounts: readonly number[]) =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

onData(
  'German party donations add up by year, party by party and all in all (skipped where ../shared/data is absent)',
  async () => {
    const { entities } = await data<{ entities: { nodes: readonly { id: string; name: string }[] } }>(
      '{ entities(filter: {kinds: ["organisation"]}, first: 100) { nodes { id name } } }',
    );
    const totals = new Map<string, string>();
    let all = 0;
    let payments = 0;
    for (const { id, name } of entities.nodes) {
      const { trace } = await data<{ trace: { totals: readonly Sum[] } }>(
        `{ trace(to: "${id}", maxHops: 1, families: [FUNDING]) { totals ${fields} } }`,
      );
      const [sum] = trace.totals;
      if (!sum) continue;
      expect([trace.totals.length, sum.currency, sum.spanning, sum.undated, sum.undatedOnce]).toEqual([
        ...[1, 'EUR', [], null, null],
      ]);
      // Each year is exact, and the years add up to the total.
      expect(sum.byYear.map(({ low }) => low)).toEqual(sum.byYear.map(({ high }) => high));
      expect(cents(sum.byYear.map(({ low }) => low))).toBe(Math.round(sum.total.low * 100));
      // What its relations say, giver by giver, is the same again, year by year.
      const { neighborhood } = await data<{
        neighborhood: { relations: readonly { target: { id: string }; amountByYear: readonly Year[] }[] };
      }>(
        `{ neighborhood(of: ["${id}"], filter: {families: [FUNDING]}) { relations { target { id } amountByYear { year low high count } } } }`,
      );
      const its = neighborhood.relations
        .filter(({ target }) => target.id === id)
        .flatMap((each) => each.amountByYear);
      for (const { year, low, count } of sum.byYear) {
        const inYear = its.filter((each) => each.year === year);
        expect([year, cents(inYear.map((each) => each.low))]).toEqual([year, Math.round(low * 100)]);
        expect(inYear.reduce((flows, each) => flows + each.count, 0)).toBe(count);
      }
      totals.set(name, sum.total.text);
      all += cents(sum.byYear.map(({ low }) => low));
      payments += sum.byYear.reduce((flows, { count }) => flows + count, 0);
    }
    expect([payments, all / 100]).toEqual([290, 40_589_689.15]);
    expect(
      Object.fromEntries(['CDU', 'CSU', 'FDP', 'SPD', 'MLPD'].map((each) => [each, totals.get(each)])),
    ).toEqual({
      ...{ CDU: '17,231,420 EUR', CSU: '6,394,282 EUR', FDP: '6,039,987 EUR' },
      ...{ SPD: '4,125,977 EUR', MLPD: '3,368,136.15 EUR' },
    });
  },
);
