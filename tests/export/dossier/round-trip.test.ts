import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { buildDossier } from '../../../server/formats/dossier/build.ts';
import { dossierTexts, readTexts } from '../../../server/formats/dossier/read.ts';
import type { Backed, Dossier } from '../../../server/graph/writing/drafts.ts';
import { loadTexts } from '../../../server/import/dossier/open.ts';
import { Problems } from '../../../server/formats/fields/yaml-file.ts';
import { changesOf } from '../../../server/import/dossier/report.ts';
import { dossierFormat } from '../../../server/formats/dossier/dossier-export.ts';
import type { Scope } from '../../../server/export/scope.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { snapshot } from '../../dossier/snapshot.ts';
import { openTestStore } from '../../open-store.ts';
import { sourceOf } from '../source-of.ts';
import { textOf } from '../written.ts';

const ontology = loadOntology();
const stores: GraphStore[] = [];
const open = async () => {
  const store = await openTestStore();
  stores.push(store);
  return store;
};
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

const texts = (path: string) => dossierTexts(path, new Problems());
const load = (store: GraphStore, text: string, file = 'export.yaml') =>
  loadTexts(store, file, [{ file, text }], ontology);
const exported = async (store: GraphStore, scope?: Scope) =>
  textOf(dossierFormat, await sourceOf(store, ontology, scope));

/** A dossier in one order: elements by id, claims by what they are. */
function inOrder(dossier: Dossier): Dossier {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const backed = <T extends Backed & { readonly id: string }>(items: readonly T[]) =>
    byId(items).map((item) => ({
      ...item,
      claims: [...item.claims].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }));
  return {
    ...dossier,
    sources: byId(dossier.sources),
    entities: backed(dossier.entities),
    links: backed(dossier.links),
    figures: backed(dossier.figures),
  };
}

const model = (path: string, files: readonly { file: string; text: string }[]) =>
  inOrder(buildDossier(readTexts(path, files, ontology)));

/** Loaded, written, read and loaded again, into the same store and into an empty one, everything stays as it was. */
async function expectSame(files: readonly { file: string; text: string }[]): Promise<string> {
  const store = await open();
  const { dossier } = await loadTexts(store, 'first', files, ontology);
  const before = await snapshot(store);
  const { text, omissions } = await exported(store, { kind: 'dossier', dossier });
  expect(omissions).toEqual([]);
  expect(model('again', [{ file: 'again.yaml', text }])).toEqual(model('first', files));
  expect(changesOf(await load(store, text))).toBe(0);
  expect(await snapshot(store)).toEqual(before);
  await store.close();
  stores.splice(0);
  const other = await open();
  await load(other, text);
  expect(await snapshot(other)).toEqual(before);
  expect((await exported(other)).text).toBe(text);
  return text;
}

describe('a dossier that was exported and loaded again changes nothing', () => {
  test.each(['dossiers/pakistan-ttp', 'tests/dossier/small.yaml', 'tests/graph/world.yaml'])('%s', (path) =>
    expectSame(texts(path)),
  );

  test('with everything that a dossier can say', async () => {
    const text = await expectSame([{ file: 'all.yaml', text: everything }]);
    expect(text).toContain('suffix: second');
    expect(text.startsWith('entente: 1\ndossier:')).toBe(true);
  });
});

/** Ontology, attributes, evidence entries, suffixes, ids of claims, texts that YAML takes for something else. */
const everything = `
entente: 1
dossier: { id: all, title: 'All: "everything"', summary: "Two\\nlines: # and a comment" }
ontology:
  entityTypes: { Actor: { kinds: { guild: Guild } } }
  linkTypes:
    TRADES_WITH: { family: OTHER, label: trades with, inverse: trades with, symmetric: true, from: [Actor], to: [any] }
  supportForms: { maps: { label: Maps, description: Drawn. } }
  measures: { ships: { label: Ships, unit: hulls } }
sources:
  log: { title: The log, kind: book, author: A. Clerk, publisher: Port, published: '1999~', url: 'https://x.example/?a=b#c', reliability: B, notes: "- not\\n  a list", licence: CC0-1.0, attributes: { stix: { n: 1, 'a: b': [true, null, 'no', [1, [2]]], e: {} } } }
  talk: { title: 'true', kind: talk }
entities:
  g: { type: Actor, kind: guild, name: 'Null', aliases: ['2020', 'yes', '~'], identifiers: ['wikidata:Q1', 'a:b:c'], summary: 'a # b: c', valid: '1990/..', evidence: ['log|row 1', 'log|a: #b'], attributes: { x: { '1': 2, b: 'l\\nm' } } }
  h: { type: Actor, kind: person, name: Hé, claims: [{ at: whole, says: Was there., source: log, id: own.id, credibility: 2 }, { at: p. 1, says: 'Not: so.', source: talk, stance: denies }, { at: p. 1, says: Perhaps., source: talk, by: g, property: name, value: '0x1F' }] }
  p: { type: Place, kind: city, name: P, location: { lat: -12.25, lon: 0 }, evidence: [log|p. 3] }
  a: { type: Agreement, kind: treaty, name: A, evidence: [log|p. 4] }
  o: { type: Obligation, kind: prohibition, name: O, claims: [{ at: '7', says: Broken., source: log, verdict: BREACHED, evidence: [e, g.FUNDS.h, 'g:ships:1999'] }] }
  e: { type: Event, kind: attack, name: E, evidence: [log|p. 5] }
  op: { type: Operation, kind: military-operation, name: Op, ordinal: 3, evidence: [log|p. 6] }
links:
  - { from: g, type: FUNDS, to: h, amount: { low: 10, high: 20.5, currency: USD, per: ONCE }, evidence: [log|1], attributes: { k: v } }
  - { from: g, type: FUNDS, to: h, suffix: second, inKind: true, valid: '2001-05', evidence: [log|2] }
  - { from: g, type: SUPPORTS, to: h, forms: [maps, aid], giverCertain: false, claims: [${Array.from({ length: 12 }, (_, at) => `{ at: p. 1, says: Time ${at}., source: log }`).join(', ')}] }
  - { from: h, type: TRADES_WITH, to: g, label: barters with, evidence: [log|3] }
figures:
  - { about: g, measure: ships, low: 3, period: '1999', evidence: [log|4] }
  - { about: g, measure: ships, value: 4, suffix: later, unit: '%', evidence: [log|5], claims: [{ at: '9', says: Four., source: talk }] }
  - { about: g, measure: ships, high: 9, evidence: [log|6] }
`;

describe('several data sets', () => {
  const second = `entente: 1
dossier: { id: second, title: Second }
sources: { diary: { title: Diary, kind: book } }
entities: { newcomer: { type: Actor, kind: person, name: Newcomer, evidence: [diary|1] } }
links:
  - { from: newcomer, type: SUPPORTS, to: south-front, evidence: [diary|2] }
  - { from: north-league, type: HOSTILE_TO, to: newcomer, claims: [{ at: '3', says: They fell out., source: gazette }] }
`;
  const both = async () => {
    const store = await open();
    await load(store, readFileSync('tests/dossier/small.yaml', 'utf8'));
    await load(store, second);
    return store;
  };

  test('are one dossier when everything is exported, which an empty store takes', async () => {
    const store = await both();
    const before = await snapshot(store);
    const { text, omissions } = await exported(store);
    expect(omissions).toEqual([
      {
        what: 'data sets',
        count: 2,
        why: 'The file is one dossier: which of the data sets each element belongs to is not in it.',
      },
    ]);
    await store.close();
    stores.splice(0);
    const other = await open();
    expect((await load(other, text)).holds).toMatchObject({ entities: 8, links: 5, figures: 2, sources: 3 });
    const after = await snapshot(other);
    const bare = (rows: unknown) =>
      JSON.parse(JSON.stringify(rows).replace(/"(dossier|digest)":"[^"]*"/g, '"$1":""')) as unknown;
    for (const part of ['sources', 'entities', 'links', 'figures', 'claims', 'ties'])
      expect(bare(after[part])).toEqual(bare(before[part]));
  });

  test('each by itself only refers to what is of the other', async () => {
    const store = await both();
    const { text, omissions } = await exported(store, { kind: 'dossier', dossier: 'second' });
    expect(omissions).toEqual([
      {
        what: 'entities of other data sets',
        count: 2,
        why: 'The file refers to them; load what defines them first.',
      },
    ]);
    expect(changesOf(await load(store, text))).toBe(0);
    expect(text).not.toContain('South Front');
  });
});

describe('a part', () => {
  test('is a dossier of its own, and says what it does not bring', async () => {
    const store = await open();
    await load(store, readFileSync('tests/dossier/small.yaml', 'utf8'));
    const { text, omissions } = await exported(store, {
      kind: 'part',
      entities: ['north-league', 'ann-lee', 'no-crossing'],
    });
    expect(omissions.map(({ what, count }) => [what, count])).toEqual([
      ['attributions', 1],
      ['evidence of verdicts', 1],
    ]);
    await expect(load(store, text)).rejects.toThrow(/belongs to the dossier small/);
    await store.close();
    stores.splice(0);
    const other = await open();
    expect((await load(other, text)).holds).toMatchObject({ entities: 3, links: 1, figures: 2 });
  });
});
