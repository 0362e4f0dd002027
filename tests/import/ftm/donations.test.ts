import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { localFile } from '../../../server/import/read/files.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { collect } from '../collect.ts';

const folder = '../shared/data/ftm-donations';
const shared = existsSync(folder);
const absent = '(skipped where ../shared/data is absent)';

(shared ? test : test.skip)(`German party donations become funding flows that add up ${absent}`, async () => {
  const found = await collect(ftmFormat, [localFile(`${folder}/donations.ijson`)]);
  expect({ problems: found.problems, notes: found.notes, rows: found.rows }).toEqual({
    problems: [],
    notes: [],
    rows: 454,
  });
  const count = (texts: readonly string[]) =>
    texts.reduce<Record<string, number>>((sum, text) => ({ ...sum, [text]: (sum[text] ?? 0) + 1 }), {});
  expect(count(found.entities.map(({ type, kind }) => `${type} ${kind}`))).toEqual({
    'Actor company': 56,
    'Actor organisation': 17,
    'Actor person': 22,
    'Place address': 69,
  });
  expect(count(found.links.map(({ type }) => type))).toEqual({ FUNDS: 290, LOCATED_IN: 79 });
  const ids = new Set(found.entities.map(({ id }) => id));
  expect(found.links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);

  const names = new Map(found.entities.map(({ id, name }) => [id, name ?? '']));
  const paid = found.links.filter(({ type }) => type === 'FUNDS');
  const cents = (links: typeof paid) =>
    links.reduce((sum, link) => sum + Math.round(link.amountLow! * 100), 0);
  const received = (party: string) => cents(paid.filter(({ target }) => names.get(target) === party)) / 100;
  expect(cents(paid) / 100).toBe(40_589_689.15);
  expect(
    Object.fromEntries(['CDU', 'CSU', 'FDP', 'SPD', 'MLPD'].map((each) => [each, received(each)])),
  ).toEqual({
    ...{ CDU: 17_231_420, CSU: 6_394_282, FDP: 6_039_987, SPD: 4_125_977, MLPD: 3_368_136.15 },
  });
  const payers = [...new Set(paid.map(({ source }) => source))].map((payer) => ({
    name: names.get(payer),
    sum: cents(paid.filter(({ source }) => source === payer)) / 100,
  }));
  expect(payers.sort((a, b) => b.sum - a.sum)[0]).toEqual({
    name: 'Verband der Bayerischen Metall- und Elektroindustrie e.V.',
    sum: 4_160_000,
  });
  // Written in two ways: 30 and 1.
  const ofBmw = paid.filter(({ source }) => names.get(source)?.startsWith('Bayerische Motorenwerke'));
  expect(count(ofBmw.map(({ target }) => names.get(target)!))).toEqual({ SPD: 8, CDU: 8, CSU: 8, FDP: 7 });
});

(shared ? test : test.skip)(
  `a donation keeps its day, its money and what else it says ${absent}`,
  async () => {
    const { links } = await collect(ftmFormat, [localFile(`${folder}/donations.ijson`)]);
    expect(links.find(({ place }) => place.object === '2216b422a31242fe204654ce194864661f515921')).toEqual({
      place: {
        file: `${folder}/donations.ijson`,
        line: expect.any(Number),
        object: '2216b422a31242fe204654ce194864661f515921',
      },
      source: 'test-set-f9c295f21b233ac878fbac4d271bb6fd13d7952a',
      target: 'test-set-6d03aec76fdeec8f9697d8b19954ab6fc2568bc8',
      type: 'FUNDS',
      suffix: '2216b422a31242fe204654ce194864661f515921',
      ...{ amountLow: 100_000, amountHigh: 100_000, currency: 'EUR', per: 'ONCE' },
      valid: '2011-12-29',
      evidence: ['test-set|2216b422a31242fe204654ce194864661f515921'],
      attributes: {
        ftm: {
          schema: 'Payment',
          id: '2216b422a31242fe204654ce194864661f515921',
          properties: { namesMentioned: ['Frau Lina Dachner', 'MLPD'] },
        },
      },
    });
  },
);
