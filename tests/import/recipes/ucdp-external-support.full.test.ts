import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { importText, type ImportReport } from '../../../server/import/report.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';
import {
  allRows,
  countBy,
  distinctOf,
  linksOf,
  onData,
  shared,
  throughRecipe,
  type Seen,
} from './through-recipe.ts';

let store: GraphStore;
let report: ImportReport;
let supports: Seen[] = [];
let funds: Seen[] = [];
beforeAll(async () => {
  store = await openTestStore();
  if (!shared) return;
  const file = localFile('../shared/data/ucdp-esd-nonasia/ucdp-esd-ay-181-nonasia.csv');
  report = await throughRecipe(store, 'ucdp-external-support', [file]);
  supports = await linksOf(store, 'SUPPORTS');
  funds = await linksOf(store, 'FUNDS');
});
afterAll(() => store.close());

const supported = ({ target, suffix }: Seen) => `${target} ${suffix}`;

describe('external support outside Asia', () => {
  onData('is 5,890 links, one for each supporter, actor, year and dyad', () => {
    expect([importText(report), report.notes]).toEqual([
      'ucdp-external-support: 518 entities, 9,153 links, 1 source; 518 entities, 9,153 links, 1 source added.',
      [],
    ]);
    expect({
      links: supports.length,
      rows: distinctOf(supports, supported).length,
      pairs: distinctOf(supports, ({ source, target }) => `${source} > ${target}`).length,
    }).toEqual({ links: 5_890, rows: 1_948, pairs: 1_170 });
  });

  onData('is read from 2,993 rows, of the years 1975 to 2017', () => {
    const years = distinctOf(supports, ({ edtf }) => String(edtf)).sort();
    expect([report.rows, years[0], years.at(-1)]).toEqual([2_993, '1975', '2017']);
  });

  onData('has money in 911 rows, each with a funding link for each of its supporters', () => {
    const forms = supports.filter((link) => link.forms.includes('funding'));
    expect(distinctOf(funds, supported).length).toBe(911);
    expect(funds.map((link) => `${link.source} ${supported(link)}`)).toEqual(
      forms.map((link) => `${link.source} ${supported(link)}`),
    );
  });

  onData('counts the actors that each supporter supported', () => {
    expect(
      countBy(
        supports,
        ({ from }) => from,
        ({ target }) => target,
      ).slice(0, 4),
    ).toEqual([
      ['Government of United States of America', 51],
      ['Government of Libya', 43],
      ['Government of Sudan', 41],
      ['Government of Russia (Soviet Union)', 35],
    ]);
  });

  onData('gave UNITA weapons and money in 1986, from at least one of three governments', () => {
    const given = supports.filter(({ to, edtf }) => to === 'UNITA' && edtf === '1986');
    expect(given.map(({ from, giverCertain }) => [from, giverCertain]).sort()).toEqual([
      ['Government of DR Congo (Zaire)', false],
      ['Government of South Africa', false],
      ['Government of United States of America', false],
    ]);
    expect(given.every(({ forms }) => forms.includes('weapons') && forms.includes('funding'))).toBe(true);
    expect(funds.filter(({ to, edtf }) => to === 'UNITA' && edtf === '1986').length).toBe(3);
  });

  onData('goes on for UNITA from 1993 without money', () => {
    const since = (links: readonly Seen[]) =>
      links.filter(({ to, edtf }) => to === 'UNITA' && Number(edtf) >= 1993).length;
    expect([since(supports) > 0, since(funds)]).toEqual([true, 0]);
  });

  onData('is certain of the giver where there is one only', () => {
    const givers = new Map(countBy(supports, supported, ({ from }) => from));
    expect(supports.filter((link) => link.giverCertain !== (givers.get(supported(link)) === 1))).toEqual([]);
  });

  onData('knows actors by their UCDP ids, also those whose names hold commas', async () => {
    const rows = await allRows(
      store,
      'MATCH (e:Actor) WHERE e.id > $after RETURN e.id AS id, e.name AS name, e.kind AS kind, e.identifiers AS ids, e.knownFrom AS known',
    );
    const by = new Map(rows.map((row) => [String(row['ids']), row]));
    const seen = (id: string) => [by.get(`ucdp-actor:${id}`)?.['name'], by.get(`ucdp-actor:${id}`)?.['kind']];
    expect([seen('3'), seen('623'), seen('549'), seen('11545')]).toEqual([
      ['Government of United States of America', 'government'],
      ['Interahamwe, ex-FAR', 'armed-group'],
      ['Military Junta for the Consolidation of Democracy, Peace and Justice', 'armed-group'],
      ['UCDP actor 11545', 'organisation'],
    ]);
    expect(distinctOf(rows, ({ known }) => String(known))).toEqual(['2022-01-01']);
  });
});
