import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importFiles } from '../../server/import/import.ts';
import { ImportProblems } from '../../server/import/problems.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { importText } from '../../server/import/report.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { dumpGraph } from '../store/dump-graph.ts';
import { partsFile, partsFormat, type Line } from './parts-format.ts';

const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (dataset: string, lines: readonly Line[], more: object = {}) =>
  importFiles(store, ontology, {
    files: [partsFile(lines)],
    format: partsFormat,
    dataset: { id: dataset, source: { published: '2020-05-01' } },
    ...more,
  });
const q = (text: string, params = {}) => store.read({ name: 'look', text }, params);
const degrees = async () =>
  Object.fromEntries(
    (await q('MATCH (e:Entity) RETURN e.id AS id, e.degree AS degree ORDER BY id')).map((row) => [
      row.id,
      row.degree,
    ]),
  );

const three: Line[] = [
  { entity: 'ann', kind: 'person', name: 'Ann' },
  { entity: 'bob', kind: 'person' },
  { entity: 'guild' },
  { entity: 'ann', kind: 'person', name: 'Ann Lee', aliases: ['A. Lee'] },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019' },
  { link: ['bob', 'MEMBER_OF', 'guild'] },
  { link: ['ann', 'FUNDS', 'guild'], amountLow: 5, amountHigh: 5, currency: 'USD', per: 'YEAR' },
  { figure: ['guild', 'members', 12], period: '2019' },
];

describe('an import', () => {
  test('writes entities, links and figures with their evidence, degrees and knowledge date', async () => {
    const report = await bring('one', three);
    expect(importText(report)).toBe(
      'one: 3 entities, 3 links, 1 figure, 1 source; 3 entities, 3 links, 1 figure, 1 source added.',
    );
    expect(await degrees()).toEqual({ ann: 2, bob: 1, guild: 3 });
    expect(
      await q(
        "MATCH (e:Entity {id: 'ann'}) RETURN e.name AS name, e.aliases AS aliases, e.evidence AS evidence, e.knownFrom AS known",
      ),
    ).toEqual([
      {
        name: 'Ann',
        aliases: ['Ann Lee', 'A. Lee'],
        evidence: ['one|some.parts row 1', 'one|some.parts row 4'],
        known: '2020-05-01',
      },
    ]);
    expect(
      await q(
        'MATCH (a)-[r:LEADS]->(b) RETURN r.id AS id, r.validFrom AS f, r.validTo AS t, r.evidence AS evidence',
      ),
    ).toEqual([
      { id: 'ann.LEADS.guild', f: '2019-01-01', t: '2019-12-31', evidence: ['one|some.parts row 5'] },
    ]);
    expect(await q('MATCH (f:Figure)-[:ABOUT]->(e) RETURN f.id AS id, e.id AS about')).toEqual([
      { id: 'guild:members:2019', about: 'guild' },
    ]);
  });

  test('again changes nothing and writes nothing', async () => {
    await bring('one', three);
    const before = await dumpGraph(store);
    const report = await bring('one', three);
    expect(importText(report)).toBe('one: 3 entities, 3 links, 1 figure, 1 source; nothing changed.');
    expect(await dumpGraph(store)).toEqual(before);
  });

  test('in another order changes nothing but where it was read', async () => {
    await bring('one', three.slice(0, 3));
    const report = await bring('one', three.slice(0, 3));
    expect(importText(report)).toBe('one: 3 entities, 1 source; nothing changed.');
  });

  test('of a newer version updates what changed and retracts what was dropped', async () => {
    await bring('one', three);
    const newer: Line[] = [
      { entity: 'ann', kind: 'person', name: 'Ann Lee-Wood' },
      { entity: 'guild' },
      { entity: 'cat', kind: 'person' },
      { link: ['ann', 'LEADS', 'guild'], valid: '2019/2020' },
      { link: ['cat', 'MEMBER_OF', 'guild'] },
    ];
    const report = await bring('one', newer);
    expect([report.created, report.changed, report.removed]).toEqual([
      { sources: 0, entities: 1, links: 1, figures: 0, claims: 0 },
      { sources: 0, entities: 2, links: 1, figures: 0, claims: 0 },
      { sources: 0, entities: 1, links: 2, figures: 1, claims: 0 },
    ]);
    expect(await degrees()).toEqual({ ann: 1, cat: 1, guild: 2 });
    expect(await q('MATCH (t:Retracted) RETURN t.id AS id, t.was AS was ORDER BY id')).toEqual([
      { id: 'ann.FUNDS.guild', was: 'FUNDS' },
      { id: 'bob', was: 'Actor' },
      { id: 'bob.MEMBER_OF.guild', was: 'MEMBER_OF' },
      { id: 'guild:members:2019', was: 'Figure' },
    ]);
    await bring('one', three);
    expect(await degrees()).toEqual({ ann: 2, bob: 1, guild: 3 });
    expect(await q('MATCH (t:Retracted) RETURN t.id AS id ORDER BY id')).toEqual([
      { id: 'cat' },
      { id: 'cat.MEMBER_OF.guild' },
    ]);
  });

  test('with a problem writes nothing and tells all problems with their places', async () => {
    const before = await dumpGraph(store);
    const failing = bring('one', [
      ...three,
      { problem: 'The amount "x" is no number; write digits.' },
      { entity: 'dot', kind: 'wizard' },
      { link: ['ann', 'LEADS', 'guild'], valid: '2020' },
      { link: ['ann', 'LOVES', 'guild'] },
      { link: ['ann', 'PARTY_TO', 'guild'] },
      { figure: ['guild', 'members', 13], period: '20x9' },
    ]);
    await expect(failing).rejects.toThrow(ImportProblems);
    expect(((await failing.catch((error: Error) => error)) as Error).message.split('\n')).toEqual([
      'some.parts, row 9: The amount "x" is no number; write digits.',
      'some.parts, row 10: wizard is no kind of Actor; add it to the ontology of the mapping.',
      'some.parts, row 11: The link ann.LEADS.guild has the valid "2020" here and "2019" at some.parts, row 5; tell them apart by a key.',
      'some.parts, row 12: LOVES is no link type; add it to the ontology of the mapping.',
      'some.parts, row 13: A PARTY_TO link cannot end at guild, which is of the type Actor; it must be Agreement.',
      'some.parts, row 14: "20x9" is no date or period in EDTF. Write 2021, 2021-08, 2021-08-15, 2014?, 2021-08/.. or 2020/2024.',
    ]);
    expect(await dumpGraph(store)).toEqual(before);
  });

  test('told to keep going writes the good rows and gives the rejects', async () => {
    const report = await bring('one', [...three, { problem: 'Bad.' }], { keepGoing: true });
    expect(importText(report)).toBe(
      'one: 3 entities, 3 links, 1 figure, 1 source; 3 entities, 3 links, 1 figure, 1 source added; 1 problem left out.',
    );
    expect(report.rejects).toEqual([{ place: { file: 'some.parts', row: 9 }, message: 'Bad.' }]);
  });

  test('has links wait for entities of data sets that come later, whichever comes first', async () => {
    const report = await bring('shops', [{ entity: 'shop' }, { link: ['shop', 'PART_OF', 'mall'] }]);
    expect([report.waiting, report.notes.map(({ message }) => message)]).toEqual([
      1,
      ['The link shop.PART_OF.mall waits: no entity has the id mall yet.'],
    ]);
    expect(await degrees()).toEqual({ shop: 0 });
    expect((await bring('malls', [{ entity: 'mall' }])).resolved).toBe(1);
    expect(await degrees()).toEqual({ mall: 1, shop: 1 });
    await undoImport(store, 'malls');
    expect(await degrees()).toEqual({ shop: 0 });
    expect((await bring('malls', [{ entity: 'mall' }])).resolved).toBe(1);
    expect(await degrees()).toEqual({ mall: 1, shop: 1 });
  });

  test('undone leaves the store as it was before', async () => {
    await bring('zero', [
      { entity: 'ann', kind: 'person' },
      { entity: 'zed', kind: 'person' },
      { link: ['zed', 'RELATED_TO', 'ann'], label: 'knows' },
    ]);
    const before = await dumpGraph(store);
    await bring('one', [
      { entity: 'x' },
      { link: ['x', 'RELATED_TO', 'zed'], label: 'knows' },
      { link: ['ann', 'RELATED_TO', 'zed'], label: 'knows' },
      { figure: ['zed', 'attacks', 3] },
    ]);
    expect(await dumpGraph(store)).not.toEqual(before);
    await undoImport(store, 'one');
    expect(await dumpGraph(store)).toEqual(before);
  });
});
