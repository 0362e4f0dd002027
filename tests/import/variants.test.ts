import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ClaimDraft } from '../../server/graph/writing/drafts.ts';
import { importFiles } from '../../server/import/import.ts';
import { importText } from '../../server/import/report.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { emptyStore, openTestStore } from '../open-store.ts';
import { dumpGraph } from '../store/dump-graph.ts';
import { partsFile, partsFormat, type Line } from './parts-format.ts';

const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (dataset: string, lines: readonly Line[], published = '2020-05-01') =>
  importFiles(store, ontology, {
    files: [partsFile(lines, `${dataset}.parts`)],
    format: partsFormat,
    dataset: { id: dataset, source: { published } },
  });
const q = (text: string, params = {}) => store.read({ name: 'look', text }, params);
const backing = (of: string) =>
  q(`MATCH ${of} RETURN x.dossier AS of, x.evidence AS evidence, x.sources AS sources, x.knownFrom AS known`);
const holds = async () => {
  const { links, Entity, Figure, Source } = await dumpGraph(store);
  const ids = (rows: readonly Row[] = []) =>
    rows.flatMap(({ props }) => {
      const { id, dossier } = props as Row;
      return id == null ? [] : [`${String(id)} of ${String(dossier)}`];
    });
  return [...ids(Entity), ...ids(links), ...ids(Figure), ...ids(Source)];
};

/** All that a store holds but for what only tells how to look for links. */
const stored = async () => {
  const dump = await dumpGraph(store);
  const dossiers = dump['Dossier']!.map(({ props }) => ({ ...(props as Row), strays: null }));
  return { ...dump, Dossier: dossiers };
};
/** What a store of its own would hold after some imports. */
async function alone(...imports: readonly (() => Promise<unknown>)[]) {
  const before = store;
  store = await openTestStore();
  try {
    for (const each of imports) await each();
    return await stored();
  } finally {
    // With a Neo4j all stores are one.
    await emptyStore(store);
    await store.close();
    store = before;
  }
}

const claim: ClaimDraft = {
  ...{ id: null, statement: 'She leads it.', locator: 'p. 1', stance: 'ASSERTS', credibility: 3 },
  ...{ property: null, value: null, source: 'paper', attributedTo: null, verdict: null, evidence: [] },
};

const first: Line[] = [
  { source: 'paper', title: 'The paper', reliability: 'B' },
  { entity: 'ann', kind: 'person', name: 'Ann' },
  { entity: 'guild' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019' },
  { figure: ['guild', 'members', 12], period: '2019' },
];
const second: Line[] = [
  { source: 'paper', title: 'A paper', reliability: 'C' },
  { entity: 'ann', kind: 'person', name: 'Ann Lee', summary: 'Heads the guild.', claims: [claim] },
  { entity: 'guild', aliases: ['The Guild'] },
  { entity: 'zoe', kind: 'person' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019/2021', claims: [claim] },
  { link: ['zoe', 'MEMBER_OF', 'guild'] },
  { figure: ['guild', 'members', 13], period: '2019' },
];
const two = () => bring('two', second, '2018-03-04');

describe('an element that two data sets have', () => {
  test('stays with the first and shows the names and evidence of both, with a note of what else is said', async () => {
    await bring('one', first);
    const report = await two();
    expect(importText(report)).toBe(
      'two: 3 entities, 2 links, 1 figure, 2 claims, 2 sources; 1 entity, 1 link, 2 claims, 1 source added; 5 elements put beside what other data sets say of them.',
    );
    const entity =
      'The data set one had an entity of this id first and keeps it: names and evidence of this file stand beside, and links lead to the one there; what else it says shows where one says nothing, and wholly once one drops it or is undone.';
    const other = (what: string) =>
      `The data set one had a ${what} of this id first and keeps it: the evidence of this file stands beside; what else it says shows once one drops it or is undone.`;
    expect(report.notes.map(({ place, message }) => [place.object, message]).sort()).toEqual([
      ['ann', entity],
      ['ann.LEADS.guild', other('link')],
      ['guild', entity],
      ['guild:members:2019', other('figure')],
      [
        'paper',
        'The data set one had a source of this id first and keeps it: what this file says of it shows once one drops it or is undone.',
      ],
    ]);
    expect(await backing("(x:Entity {id: 'ann'})")).toEqual([
      {
        of: 'one',
        evidence: ['one|one.parts row 2', 'two|two.parts row 2'],
        sources: ['one', 'paper', 'two'],
        known: null,
      },
    ]);
    expect(
      await q(
        "MATCH (e:Entity {id: 'ann'}) RETURN e.name AS name, e.aliases AS aliases, e.summary AS summary",
      ),
    ).toEqual([{ name: 'Ann', aliases: ['Ann Lee'], summary: 'Heads the guild.' }]);
    expect(await backing("(x:Entity {id: 'guild'})")).toEqual([
      {
        of: 'one',
        evidence: ['one|one.parts row 3', 'two|two.parts row 3'],
        sources: ['one', 'two'],
        known: '2018-03-04',
      },
    ]);
    expect(await backing('(:Entity)-[x:LEADS]->(:Entity)')).toEqual([
      {
        of: 'one',
        evidence: ['one|one.parts row 4', 'two|two.parts row 5'],
        sources: ['one', 'paper', 'two'],
        known: null,
      },
    ]);
    expect(
      await q('MATCH (:Entity)-[r:LEADS]->(:Entity) RETURN r.edtf AS valid, r.credibility AS credibility'),
    ).toEqual([{ valid: '2019', credibility: 3 }]);
    expect(await backing('(x:Figure)')).toEqual([
      {
        of: 'one',
        evidence: ['one|one.parts row 5', 'two|two.parts row 7'],
        sources: ['one', 'two'],
        known: '2018-03-04',
      },
    ]);
    expect(await q('MATCH (e:Entity) RETURN e.id AS id, e.degree AS degree ORDER BY id')).toEqual([
      { id: 'ann', degree: 1 },
      { id: 'guild', degree: 2 },
      { id: 'zoe', degree: 1 },
    ]);
    const before = await stored();
    for (const again of [two, () => bring('one', first)])
      expect(importText(await again())).toMatch(/; nothing changed\.$/);
    expect(await stored()).toEqual(before);
  });

  test('is as the second says once the first is undone, with all that touches it', async () => {
    const secondAlone = await alone(two);
    await bring('one', first);
    await two();
    await undoImport(store, 'one');
    expect(await stored()).toEqual(secondAlone);
    expect(importText(await two())).toMatch(/; nothing changed\.$/);
  });

  test('is as the first says once the second is undone', async () => {
    const firstAlone = await alone(() => bring('one', first));
    await bring('one', first);
    await two();
    await undoImport(store, 'two');
    expect(await stored()).toEqual(firstAlone);
  });

  test('shows what a newer version of either says, and no longer what it dropped', async () => {
    await bring('one', first);
    await two();
    const report = await bring(
      'two',
      [
        ...second.slice(0, 2),
        { entity: 'guild', aliases: ['The Old Guild'] },
        ...second.slice(3, 4),
        { link: ['zoe', 'MEMBER_OF', 'guild'] },
      ],
      '2018-03-04',
    );
    expect([report.changed, report.removed]).toEqual([
      { sources: 0, entities: 1, links: 1, figures: 0, claims: 0 },
      { sources: 0, entities: 0, links: 1, figures: 1, claims: 1 },
    ]);
    expect(await q("MATCH (e:Entity {id: 'guild'}) RETURN e.aliases AS aliases")).toEqual([
      { aliases: ['The Old Guild'] },
    ]);
    expect(await backing('(:Entity)-[x:LEADS]->(:Entity)')).toEqual([
      { of: 'one', evidence: ['one|one.parts row 4'], sources: ['one'], known: '2020-05-01' },
    ]);
    expect(await q('MATCH (t:Retracted) RETURN t.id AS id, t.was AS was ORDER BY id')).toEqual([
      { id: 'two|figures|guild:members:2019', was: 'Variant' },
      { id: 'two|links|ann.LEADS.guild', was: 'Variant' },
    ]);
    await bring('one', [
      ...first.slice(0, 2),
      { entity: 'guild', name: 'The Great Guild' },
      ...first.slice(3),
    ]);
    expect(
      await q(
        "MATCH (e:Entity {id: 'guild'}) RETURN e.name AS name, e.aliases AS aliases, e.evidence AS evidence",
      ),
    ).toEqual([
      {
        name: 'The Great Guild',
        aliases: ['guild', 'The Old Guild'],
        evidence: ['one|one.parts row 3', 'two|two.parts row 3'],
      },
    ]);
    await two();
    expect(await q('MATCH (t:Retracted) RETURN t.id AS id')).toEqual([]);
  });

  test('becomes the second one’s when the first drops it, and the first can have it beside again', async () => {
    await bring('one', first);
    await two();
    const report = await bring('one', [...first.slice(0, 1), { entity: 'cat', kind: 'person' }]);
    expect(report.removed).toEqual({ sources: 0, entities: 2, links: 1, figures: 1, claims: 0 });
    expect(await holds()).toEqual([
      ...['ann of two', 'cat of one', 'guild of two', 'zoe of two'],
      ...['ann.LEADS.guild of two', 'zoe.MEMBER_OF.guild of two', 'guild:members:2019 of two'],
      ...['one of one', 'paper of one', 'two of two'],
    ]);
    expect(await q('MATCH (t:Retracted) RETURN t.id AS id ORDER BY id')).toEqual(
      ['entities|ann', 'entities|guild', 'figures|guild:members:2019', 'links|ann.LEADS.guild'].map((id) => ({
        id: `one|${id}`,
      })),
    );
    expect(importText(await two())).toMatch(/; nothing changed\.$/);
    await bring('one', first);
    expect((await backing("(x:Entity {id: 'ann'})"))[0]).toMatchObject({
      of: 'two',
      evidence: ['two|two.parts row 2', 'one|one.parts row 2'],
    });
    expect(await q('MATCH (t:Retracted) RETURN t.id AS id')).toEqual([{ id: 'cat' }]);
  });

  test('goes from one to the next of three, and waits with all of them for an entity of a fourth', async () => {
    const link: Line = { link: ['ann', 'LEADS', 'guild'] };
    for (const dataset of ['a', 'b', 'c']) await bring(dataset, [{ entity: 'ann', kind: 'person' }, link]);
    expect(await q('MATCH (w:Waiting) RETURN w.id AS id ORDER BY id')).toEqual(
      ['a', 'b', 'c'].map((dataset) => ({ id: `${dataset}|ann.LEADS.guild` })),
    );
    expect((await bring('guilds', [{ entity: 'guild' }])).resolved).toBe(3);
    const evidence = (...datasets: readonly string[]) =>
      datasets.flatMap((dataset) => [`${dataset}|${dataset}.parts row 2`]);
    const leads = async () =>
      (await backing('(:Entity)-[x:LEADS]->(:Entity)')).map(({ of, evidence }) => [of, evidence]);
    expect(await leads()).toEqual([['a', evidence('a', 'b', 'c')]]);
    await undoImport(store, 'guilds');
    expect(await leads()).toEqual([]);
    await undoImport(store, 'a');
    expect((await bring('guilds', [{ entity: 'guild' }])).resolved).toBe(2);
    expect(await leads()).toEqual([['b', evidence('b', 'c')]]);
    await undoImport(store, 'b');
    expect(await leads()).toEqual([['c', evidence('c')]]);
    await undoImport(store, 'c');
    expect(await holds()).toEqual(['guild of guilds', 'guilds of guilds']);
  });

  test('of different types stay apart but for what is told', async () => {
    await bring('one', [{ entity: 'kabul', type: 'Place', kind: 'city' }]);
    const report = await bring('two', [
      { entity: 'kabul', name: 'The Kabul government' },
      { entity: 'zoe', kind: 'person' },
    ]);
    expect(report.notes.map(({ message }) => message)).toEqual([
      'The data set one had an entity of this id first and keeps it, as Place and not Actor: names and evidence of this file stand beside, and links lead to the one there; what else it says shows where one says nothing, and wholly once one drops it or is undone.',
    ]);
    expect(await backing("(x:Entity {id: 'kabul'})")).toMatchObject([{ evidence: ['one|one.parts row 1'] }]);
    await undoImport(store, 'one');
    expect(await q("MATCH (e:Actor {id: 'kabul'}) RETURN e.name AS name")).toEqual([
      { name: 'The Kabul government' },
    ]);
  });
});
