import { expect, test } from '@jest/globals';
import papaparse from 'papaparse';
import { bring, column, dataSet, look, textOf } from './data-set.ts';

const load = () => bring('ftm-donations', ['donations.csv'], { mapping: 'ftm-donations' });

dataSet('the table of donations', load, () => {
  test('gives the CDU its 18 rows with a space behind the name, and counts no donation twice', async () => {
    const payments = await look(
      'MATCH (:Entity)-[f:FUNDS]->(p:Entity) RETURN p.name AS party, f.amountLow AS euros, f.evidence AS evidence',
    );
    const rowsBehind = (some: typeof payments) =>
      some.flatMap(({ evidence }) => (evidence as string[]).map((entry) => Number(entry.split(' row ')[1])));
    expect([payments.length, new Set(rowsBehind(payments)).size]).toEqual([290, 292]);

    const written = papaparse.parse<Record<'Party' | 'DonationEUR', string>>(
      textOf('ftm-donations/donations.csv').trim(),
      { header: true },
    ).data;
    const toCdu = payments.filter(({ party }) => party === 'CDU');
    const rows = rowsBehind(toCdu).map((row) => written[row - 1]!);
    const spelled = (name: string) => rows.filter(({ Party }) => Party === name);
    expect([spelled('CDU').length, spelled('CDU ').length, rows.length]).toEqual([109, 18, 127]);
    const sum = (amounts: readonly unknown[]) => amounts.reduce<number>((all, each) => all + Number(each), 0);
    // What one would count who took the rows as they stand.
    expect(sum(spelled('CDU').map(({ DonationEUR }) => DonationEUR))).toBe(15_207_053);
    expect(sum(toCdu.map(({ euros }) => euros))).toBe(17_231_420);
  });
});

dataSet(
  'the donations as FollowTheMoney',
  () => bring('ftm-donations', ['donations.ijson']),
  () => {
    test('say where companies and organisations are, and of no person', async () => {
      expect(
        await look(
          `MATCH (a:Entity)-[r:LOCATED_IN]->(:Place) RETURN a.kind AS kind, count(r) AS addresses ORDER BY kind`,
        ),
      ).toEqual([
        { kind: 'company', addresses: 69 },
        { kind: 'organisation', addresses: 10 },
      ]);
      expect(await column("MATCH (p:Actor {kind: 'person'}) RETURN count(p) AS people")).toEqual([22]);
    });
  },
);
