import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { localFile } from '../../../server/import/read/files.ts';
import type { EntityPart, LinkPart } from '../../../server/formats/reading.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import { collect, type Collected } from '../collect.ts';

const shared = existsSync('../shared/data');
const onData = (name: string, work: () => Promise<void>) =>
  (shared ? test : test.skip)(`${name} (skipped where ../shared/data is absent)`, work);

/** What a mapping makes of the files of a data set. */
async function through(mapping: string, set: string, fits: RegExp): Promise<Collected> {
  const folder = `../shared/data/${set}`;
  const files = readdirSync(folder)
    .filter((name) => fits.test(name))
    .map((name) => localFile(`${folder}/${name}`));
  const name = `tests/import/mappings/${mapping}.yaml`;
  return collect(csvFormat, files, { mapping: { name, text: readFileSync(name, 'utf8') } });
}

const linkId = ({ source, type, target, suffix = '' }: LinkPart) => [source, type, target, suffix].join('.');
const distinctLinks = (links: readonly LinkPart[]) => [
  ...new Map(links.map((link) => [linkId(link), link])).values(),
];
const distinctIds = (entities: readonly EntityPart[]) => new Set(entities.map(({ id }) => id));

function nameIn(entities: readonly EntityPart[]): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
}

/** How many by each key, most first, then by name. */
function tally<T>(all: readonly T[], key: (each: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

describe('the donations', () => {
  onData('make 290 payments of 40,589,689.15 euros', async () => {
    const found = await through('ftm-donations', 'ftm-donations', /^donations\.csv$/);
    const name = nameIn(found.entities);
    const payments = distinctLinks(found.links);
    const sum = (links: readonly LinkPart[]) =>
      Math.round(links.reduce((total, { amountLow = 0 }) => total + amountLow, 0) * 100) / 100;
    const sums = (end: 'source' | 'target') =>
      tally(payments, (link) => name(link[end]))
        .map(([who]) => [who, sum(payments.filter((link) => name(link[end]) === who))] as const)
        .sort((a, b) => b[1] - a[1]);
    expect([found.rows, payments.length, sum(payments)]).toEqual([292, 290, 40_589_689.15]);
    expect(sums('target').slice(0, 5)).toEqual([
      ['CDU', 17_231_420],
      ['CSU', 6_394_282],
      ['FDP', 6_039_987],
      ['SPD', 4_125_977],
      ['MLPD', 3_368_136.15],
    ]);
    expect(sums('source')[0]).toEqual([
      'Verband der Bayerischen Metall- und Elektroindustrie e.V.',
      4_160_000,
    ]);
    const bmw = payments.filter((link) => name(link.source).startsWith('Bayerische Motorenwerke'));
    expect(tally(bmw, (link) => name(link.target))).toEqual([
      ['CDU', 8],
      ['CSU', 8],
      ['SPD', 8],
      ['FDP', 7],
    ]);
    expect([found.problems, found.notes]).toEqual([[], []]);
  });
});

describe('the allegiances', () => {
  onData('put every organisation where it operates', async () => {
    const found = await through('is-allegiances', 'is-allegiances', /\.csv$/);
    const name = nameIn(found.entities);
    const operates = found.links.filter(({ type }) => type === 'OPERATES_IN');
    const ids = distinctIds(found.entities);
    expect([operates.length, distinctIds(found.entities).size]).toEqual([47, 67]);
    expect(operates.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(tally(operates, ({ target }) => name(target)).slice(0, 3)).toEqual([
      ['Philippines', 6],
      ['Libya', 5],
      ['Algeria', 4],
    ]);
    const twice = tally(operates, ({ source }) => name(source)).filter(([, count]) => count > 1);
    expect(twice).toEqual([['The Islamic Movement of Uzbekistan (IMU)', 2]]);
    expect(found.problems).toEqual([]);
  });
});

describe('the nations', () => {
  onData('have 1,992 relations between 14 states', async () => {
    const found = await through('nations', 'nations', /\.txt$/);
    const name = nameIn(found.entities);
    const links = distinctLinks(found.links);
    expect([found.rows, links.length, distinctIds(found.entities).size]).toEqual([1_992, 1_992, 14]);
    expect(new Set(links.map(({ label }) => label)).size).toBe(55);
    const of = (relation: string, from?: string) =>
      links.filter(({ label, source }) => label === relation && (!from || name(source) === from));
    expect(
      of('economicaid', 'usa')
        .map(({ target }) => name(target))
        .sort(),
    ).toEqual(['brazil', 'egypt', 'india', 'israel', 'jordan']);
    expect(of('militaryalliance').length).toBe(21);
    expect(of('militaryalliance', 'poland').map(({ target }) => name(target))).toEqual(['ussr']);
    const between = (from: string, to: string) =>
      of('militaryalliance', from).filter(({ target }) => name(target) === to).length;
    expect([between('china', 'cuba'), between('cuba', 'china')]).toEqual([1, 0]);
    expect(found.problems).toEqual([]);
  });
});

describe('the triples of Wikidata', () => {
  onData('of CoDEx-S are 36,543 with the names of their relations', async () => {
    const found = await through('codex', 'codex-s', /\.(txt|json)$/);
    const links = distinctLinks(found.links);
    const name = nameIn(found.entities);
    expect([links.length, distinctIds(found.entities).size]).toEqual([36_543, 2_034]);
    expect(new Set(links.map(({ label }) => label)).size).toBe(42);
    expect(links.filter(({ label }) => label === 'diplomatic relation').length).toBe(6_172);
    const degrees = tally(
      links.flatMap(({ source, target }) => [source, target]),
      name,
    );
    expect(degrees.slice(0, 2)).toEqual([
      ['Q30', 1_125],
      ['Q1860', 815],
    ]);
    expect(found.problems).toEqual([]);
  });

  onData('of CoDEx-M are 206,205', async () => {
    const found = await through('codex', 'codex-m', /^(train|valid|test|relations).*\.(txt|json)$/);
    const links = distinctLinks(found.links);
    const name = nameIn(found.entities);
    expect([links.length, distinctIds(found.entities).size]).toEqual([206_205, 17_050]);
    expect(tally(links, ({ label = '' }) => label).slice(0, 1)).toEqual([['occupation', 71_596]]);
    const count = (relation: string) => links.filter(({ label }) => label === relation).length;
    expect(count('country of citizenship')).toBe(16_828);
    const degrees = tally(
      links.flatMap(({ source, target }) => [source, target]),
      name,
    );
    expect(degrees.slice(0, 3)).toEqual([
      ['Q30', 6_911],
      ['Q36180', 4_930],
      ['Q1860', 4_467],
    ]);
    const direct = links.filter(({ label }) => label === 'diplomatic relation');
    const has = (from: string, to: string) =>
      direct.some(({ source, target }) => name(source) === from && name(target) === to);
    expect([has('Q843', 'Q889'), has('Q889', 'Q843')]).toEqual([true, true]);
  });
});

describe('the hijackers', () => {
  onData('are 60 associates with 125 ties', async () => {
    const found = await through('hijackers', 'terror-911-hijackers', /^associates_.*\.csv$/);
    const name = nameIn(found.entities);
    const links = distinctLinks(found.links);
    expect([distinctIds(found.entities).size, links.length]).toEqual([60, 125]);
    const degrees = tally(
      links.flatMap(({ source, target }) => [source, target]),
      name,
    );
    expect(degrees.slice(0, 3)).toEqual([
      ['Mohamed Atta', 15],
      ['Marwan Al Shehhi', 12],
      ['Essid Sami Ben Khemail', 11],
    ]);
  });

  onData('are 19 with 27 prior contacts', async () => {
    const found = await through('hijackers', 'terror-911-hijackers', /^prior_contacts_.*\.csv$/);
    const name = nameIn(found.entities);
    const links = distinctLinks(found.links);
    expect([distinctIds(found.entities).size, links.length]).toEqual([19, 27]);
    const degrees = tally(
      links.flatMap(({ source, target }) => [source, target]),
      name,
    );
    expect(degrees.slice(0, 2)).toEqual([
      ['Hamza Alghamdi', 6],
      ['Nawaf Alhazmi', 6],
    ]);
  });
});

describe('the social network benchmark', () => {
  onData('has 34,735 nodes and 70,842 relationships in 31 files', async () => {
    const found = await through('ldbc-snb', 'ldbc-snb-testdata', /\.csv$/);
    const ids = distinctIds(found.entities);
    const links = distinctLinks(found.links);
    expect([found.problems, found.notes]).toEqual([[], []]);
    expect([ids.size, found.links.length, links.length]).toEqual([34_735, 70_842, 70_842]);
    const sort = (id: string) => id.replace(/^ldbc-snb-([a-z]+)-.*/, '$1');
    expect(Object.fromEntries(tally([...ids], sort))).toEqual({
      person: 222,
      forum: 805,
      post: 5_924,
      comment: 2_218,
      tag: 16_080,
      tagclass: 71,
      place: 1_460,
      organisation: 7_955,
    });
    expect(links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    const knows = links.filter(({ type }) => type === 'KNOWS');
    const friends = tally(
      knows.flatMap(({ source, target }) => [source, target]),
      nameIn(found.entities),
    );
    expect([knows.length, friends[0]]).toEqual([825, ['Rafael Fernández', 48]]);
  });
});
