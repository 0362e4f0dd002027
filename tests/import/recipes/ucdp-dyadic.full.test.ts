import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
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
let hostile: Seen[] = [];
let supports: Seen[] = [];
beforeAll(async () => {
  store = await openTestStore();
  if (!shared) return;
  report = await throughRecipe(store, 'ucdp-dyadic', [
    localFile('../shared/data/ucdp-dyadic/ucdp-dyadic-251.csv'),
  ]);
  hostile = await linksOf(store, 'HOSTILE_TO');
  supports = await linksOf(store, 'SUPPORTS');
});
afterAll(() => store.close());

const rowsBehind = (links: readonly Seen[]) => new Set(links.flatMap(({ evidence }) => evidence)).size;
const yearsOf = ({ kept }: Seen, intensity: string) =>
  Object.keys(kept)
    .filter((key) => key.startsWith('intensity_') && (intensity === '' || kept[key] === intensity))
    .map((key) => Number(key.slice(10)))
    .sort((a, b) => a - b);

describe('the dyads of armed conflicts', () => {
  onData('stand at their dyad and year, so that a row less changes nothing else', async () => {
    const newer = await openTestStore();
    const text = readFileSync('../shared/data/ucdp-dyadic/ucdp-dyadic-251.csv', 'utf8');
    const lines = text.split('\n');
    const without = [lines[0], ...lines.slice(2)].join('\n');
    await throughRecipe(newer, 'ucdp-dyadic', [fileOfContents('ucdp-dyadic-251.csv', text)]);
    const second = await throughRecipe(newer, 'ucdp-dyadic', [
      fileOfContents('ucdp-dyadic-251.csv', without),
    ]);
    expect(importText(second)).toBe(
      'ucdp-dyadic: 744 entities, 2,059 links, 1 source; 1 entity changed; 1 entity, 1 link retracted.',
    );
    await newer.close();
  });

  onData('are 684 in 303 conflicts, from 3,432 years', () => {
    expect([importText(report), report.title, report.notes]).toEqual([
      'ucdp-dyadic: 745 entities, 2,060 links, 1 source; 745 entities, 2,060 links, 1 source added.',
      'UCDP Dyadic Dataset 25.1',
      [],
    ]);
    const years = new Set(
      hostile.flatMap((link) => yearsOf(link, '').map((year) => `${link.suffix} ${year}`)),
    );
    expect([
      distinctOf(hostile, ({ suffix }) => suffix).length,
      distinctOf(hostile, ({ kept }) => String(kept['conflict_id'])).length,
      years.size,
      rowsBehind(hostile),
    ]).toEqual([684, 303, 3_432, 3_432]);
    const spanned = hostile.flatMap((link) => yearsOf(link, ''));
    expect([Math.min(...spanned), Math.max(...spanned)]).toEqual([1946, 2024]);
  });

  onData('have secondary parties of side A in 617 rows and of side B in 162', () => {
    const sideA = new Set(hostile.map(({ from, suffix }) => `${from} ${suffix}`));
    const toA = supports.filter(({ to, suffix }) => sideA.has(`${to} ${suffix}`));
    const toB = supports.filter(({ to, suffix }) => !sideA.has(`${to} ${suffix}`));
    expect([rowsBehind(toA), rowsBehind(toB)]).toEqual([617, 162]);
    expect(distinctOf(supports, ({ forms }) => forms.join())).toEqual(['fighters']);
  });

  onData('of Pakistan and the TTP span 2007 to 2024, with the intensity of each year', () => {
    const [link] = hostile.filter(({ suffix }) => suffix === '857');
    expect([link!.from, link!.to, link!.edtf]).toEqual(['Government of Pakistan', 'TTP', '2007/2024']);
    expect(yearsOf(link!, 'war')).toEqual([2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2024]);
    expect(yearsOf(link!, 'minor')).toEqual([2007, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(
      supports.filter(({ suffix }) => suffix === '857').map(({ from, to, edtf }) => [from, to, edtf]),
    ).toEqual([['Government of Afghanistan', 'Government of Pakistan', '2015/2018']]);
  });

  onData('of Afghanistan and the Taleban have gaps, and 49 states beside the government in 2011', () => {
    const [link] = hostile.filter(({ from, to }) => from === 'Government of Afghanistan' && to === 'Taleban');
    expect([link!.edtf, yearsOf(link!, '').length]).toEqual(['{1995..1996,2003..2021}', 21]);
    const in2011 = supports.filter(({ suffix, edtf, to }) => {
      const spans = (edtf ?? '').replace(/[{}]/g, '').split(',');
      const holds = spans.some((span) => {
        const [first, last = first] = span.split(/\.\.|\//).map(Number);
        return first! <= 2011 && 2011 <= last!;
      });
      return suffix === link!.suffix && to === 'Government of Afghanistan' && holds;
    });
    expect(in2011.length).toBe(49);
  });

  onData('set 16 rebel sides against the Government of Pakistan', async () => {
    const rebels = await allRows(
      store,
      "MATCH (a:Actor {name: 'Government of Pakistan'})-[r:HOSTILE_TO]->(b:Actor) WHERE b.kind = 'armed-group' AND r.id > $after RETURN r.id AS id, b.name AS name",
    );
    expect(distinctOf(rebels, ({ name }) => String(name)).sort()).toEqual(
      [
        ...['BLA', 'BLF', 'BRA', 'BRAS', 'Baloch Ittehad', 'HGB', 'IMU', 'IS', 'Jamaat-ul-Ahrar'],
        ...['Lashkar-e-Islam', 'MQM', 'Mukti Bahini', 'TJP', 'TTP', 'TTP - TA', 'UBA'],
      ].sort(),
    );
  });

  onData('between several states on a side are links between each of them', () => {
    const gulf = hostile.filter(({ from, kept }) => from === 'Government of Australia' && kept['dyad_id']);
    expect(gulf.map(({ to, edtf }) => [to, edtf])).toEqual([['Government of Iraq', '2003']]);
    expect(countBy(hostile, ({ suffix }) => suffix).filter(([, count]) => count > 1).length).toBe(5);
  });
});
