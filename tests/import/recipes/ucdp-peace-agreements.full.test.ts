import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { findRecipe } from '../../../server/import/recipes.ts';
import { importText, type ImportReport } from '../../../server/import/report.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import type { GraphStore, Row } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';
import { collect } from '../collect.ts';
import { allRows, countBy, keptOf, linksOf, onData, shared, throughRecipe } from './through-recipe.ts';

const folder = '../shared/data/ucdp-peace-agreements';
let store: GraphStore;
let report: ImportReport;
let agreements: Row[] = [];
let provisions: Row[] = [];
beforeAll(async () => {
  store = await openTestStore();
  if (!shared) return;
  report = await throughRecipe(store, 'ucdp-peace-agreements', [
    localFile(`${folder}/ucdp-peace-agreements-221.csv`),
  ]);
  agreements = await allRows(
    store,
    'MATCH (a:Agreement) WHERE a.id > $after RETURN a.id AS id, a.name AS name, a.edtf AS edtf, a.attributes AS attributes, a.evidence AS evidence',
  );
  provisions = await allRows(
    store,
    'MATCH (a:Agreement)-[r:CONTAINS]->(o:Obligation) WHERE r.id > $after RETURN r.id AS id, a.id AS agreement, o.name AS name, o.attributes AS attributes',
  );
});
afterAll(() => store.close());

const numbered = (paid: number) => `ucdp-peace-agreements-agreement-${paid}`;
const found = (paid: number) => agreements.find(({ id }) => id === numbered(paid))!;
const kept = (row: Row, name: string) => [keptOf(row['attributes'])[name] ?? []].flat();
const provided = (paid: number) =>
  provisions.filter(({ agreement }) => agreement === numbered(paid)).map((row) => kept(row, 'provision')[0]);

describe('peace agreements', () => {
  onData('are 374 between 272 actors, about 141 dyads in 76 conflicts', async () => {
    expect([report.title, importText(report)]).toEqual([
      'UCDP Peace Agreement Dataset 22.1',
      'ucdp-peace-agreements: 2,636 entities, 11,188 links, 335 sources; 2,636 entities, 11,188 links, 335 sources added.',
    ]);
    const [actors] = await store.read({ name: 'look', text: 'MATCH (a:Actor) RETURN count(a) AS n' }, {});
    expect([
      agreements.length,
      actors!['n'],
      new Set(agreements.flatMap((row) => kept(row, 'dyad_id'))).size,
      new Set(agreements.flatMap((row) => kept(row, 'conflict_id'))).size,
    ]).toEqual([374, 272, 141, 76]);
    const signed = agreements.map(({ edtf }) => String(edtf).slice(0, 4)).sort();
    expect([signed[0], signed.at(-1)]).toEqual(['1975', '2021']);
    expect(countBy(agreements, (row) => kept(row, 'type')[0]!)).toEqual([
      ['partial', 213],
      ['process', 84],
      ['full', 77],
    ]);
  });

  onData('contain their provisions as obligations that bind the parties', async () => {
    const counts = new Map(countBy(provisions, (row) => kept(row, 'provision')[0]!));
    const some = ['cease', 'ddr', 'gender', 'elections', 'return', 'amn', 'shagov', 'pko'];
    expect(some.map((name) => counts.get(name))).toEqual([176, 121, 113, 108, 94, 78, 53, 50]);
    const bound = await linksOf(store, 'BOUND_BY');
    const lome = bound.filter(({ to }) => to === 'ceasefire (Lomé Peace Agreement)');
    expect(lome.map(({ from }) => from).sort()).toEqual([
      ...['Commonwealth Organization', 'ECOWAS', 'Government of Burkina Faso', 'Government of Ghana'],
      ...['Government of Ivory Coast', 'Government of Liberia', 'Government of Nigeria'],
      ...['Government of Sierra Leone', 'Government of Togo', 'OAU', 'RUF', 'United Nations'],
    ]);
  });

  onData('ended in 134 cases, 24 of which had an amnesty', () => {
    const ended = agreements.filter((row) => kept(row, 'ended')[0] === 'true');
    const amnesties = new Set(
      provisions.filter((row) => kept(row, 'provision')[0] === 'amn').map(({ agreement }) => agreement),
    );
    expect([ended.length, ended.filter(({ id }) => amnesties.has(id)).length]).toEqual([134, 24]);
  });

  onData('hold from their signing until they end, where the data say so', () => {
    expect([found(1013), found(1011), found(1565)].map(({ name, edtf }) => [name, edtf])).toEqual([
      ['Lomé Peace Agreement', '1999-07-07/2000-02-01'],
      ['Abidjan Peace Agreement', '1996-11-30/1997-03-06'],
      ['Peshawar Accord', '1992-04-24/'],
    ]);
    expect(report.notes.map(({ place, message }) => [place.row, message])).toEqual([
      [
        89,
        'It ends (2000-01-01) before it starts (2000-08-26); mend the row. The start was kept, and the end left out.',
      ],
    ]);
  });

  onData('such as the Peshawar Accord name their parties, and cite their text', async () => {
    const parties = (await linksOf(store, 'PARTY_TO')).filter(({ target }) => target === numbered(1565));
    expect(parties.map(({ source }) => Number(source.split('-').at(-1))).sort((a, b) => a - b)).toEqual([
      130, 293, 294, 296, 297, 299, 300,
    ]);
    expect(provided(1565)).not.toContain('cease');
    expect(provided(1565)).toContain('interim');
    expect(found(1565)['evidence']).toEqual([
      'ucdp-peace-agreements|agreement 1565',
      expect.stringMatching(/^ucdp-peace-agreements-source-.+\|whole$/),
    ]);
  });

  onData('are the same from CSV and from XLSX', async () => {
    const { mapping } = findRecipe('ucdp-peace-agreements')!;
    const read = async (ending: string) => {
      const file = localFile(`${folder}/ucdp-peace-agreements-221.${ending}`, 'agreements');
      const { entities, links, sources, notes } = await collect(csvFormat, [file], { mapping });
      const texts = JSON.stringify({ entities, links, sources, notes });
      return JSON.parse(
        texts
          .replaceAll('"xlsx":{', '"csv":{')
          .replace(/agreements, sheet [^"]+?(?="|,? row)/g, 'agreements'),
      ) as unknown;
    };
    expect(await read('xlsx')).toEqual(await read('csv'));
  });
});
