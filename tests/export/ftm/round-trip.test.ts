import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { few, settled, textOf } from './few.ts';
import { hasFollowTheMoney, loadedByFollowTheMoney, misfits, read, written, type Entity } from './written.ts';

const donations = '../shared/data/ftm-donations/donations.ijson';
const shared = existsSync(donations);

/** There and back. Links that wait for an end are not exported. */
const roundTrip = async (text: string) => {
  const found = await collect(ftmFormat, [fileOfContents('donations.ijson', text)]);
  const ids = new Set(found.entities.map(({ id }) => id));
  const links = found.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return written(collectedSource({ ...found, links }));
};

(shared ? test : test.skip)(
  'donations come back entity by entity (skipped where ../shared/data is absent)',
  async () => {
    const before = readFileSync(donations, 'utf8');
    const { text, entities, omissions } = await roundTrip(before);
    expect(omissions).toEqual([]);
    expect(entities).toHaveLength(454);
    expect(settled(entities)).toEqual(settled(read(before)));
    expect(misfits(entities)).toEqual([]);
    expect((await roundTrip(text)).text).toBe(text);
  },
);

const fewText = textOf(few);

test('entities of every sort come back with every property, id, date and what stands beside them', async () => {
  const { entities, omissions } = await roundTrip(fewText);
  expect(omissions).toEqual([]);
  expect(settled(entities)).toEqual(settled(few));
});

(hasFollowTheMoney ? test : test.skip)(
  'FollowTheMoney itself loads what came back (skipped where the followthemoney package is absent)',
  async () => {
    const { text } = await roundTrip(shared ? readFileSync(donations, 'utf8') : fewText);
    expect(loadedByFollowTheMoney(text)).toBe(shared ? '454' : String(few.length));
  },
);

/** Where each property went: into the model (an entity's or link's fields, links, sources) or beside it, as written. */
async function fatesOf(text: string): Promise<Record<string, string>> {
  const found = await collect(ftmFormat, [fileOfContents('few.ijson', text)]);
  const parts = [...found.entities, ...found.links];
  const beside = new Map<string, Set<string>>();
  for (const { place, attributes } of parts) {
    const { properties } = (attributes?.['ftm'] ?? {}) as { properties?: Entity['properties'] };
    const known = beside.get(place.object!) ?? new Set();
    for (const name of Object.keys(properties ?? {})) known.add(name);
    beside.set(place.object!, known);
  }
  const counts = new Map<string, { model: number; beside: number }>();
  for (const { id, schema, properties } of read(text))
    for (const name of Object.keys(properties)) {
      const count = counts.get(`${schema} ${name}`) ?? { model: 0, beside: 0 };
      counts.set(`${schema} ${name}`, count);
      count[beside.get(id)!.has(name) ? 'beside' : 'model'] += 1;
    }
  const told = [...counts].map(
    ([name, { model, beside }]) =>
      [
        name,
        [...(model ? [`${model} in the model`] : []), ...(beside ? [`${beside} beside it`] : [])].join(', '),
      ] as const,
  );
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

(shared ? test : test.skip)(
  'the fate of each field of the donations (skipped where ../shared/data is absent)',
  async () => {
    expect(await fatesOf(readFileSync(donations, 'utf8'))).toEqual({
      'Address city': '69 beside it',
      'Address country': '67 beside it',
      'Address full': '69 beside it',
      'Address street': '67 beside it',
      'Company addressEntity': '56 in the model',
      'Company country': '55 beside it',
      'Company name': '56 in the model',
      'Organization addressEntity': '6 in the model',
      'Organization country': '6 beside it',
      'Organization name': '17 in the model',
      'Payment amountEur': '290 in the model',
      'Payment beneficiary': '290 in the model',
      'Payment date': '290 in the model',
      'Payment namesMentioned': '290 beside it',
      'Payment payer': '290 in the model',
      'Person country': '22 beside it',
      'Person name': '22 in the model',
    });
  },
);
