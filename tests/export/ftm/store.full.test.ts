import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import type { ImportFile } from '../../../server/formats/reading.ts';
import { importFiles } from '../../../server/import/import.ts';
import { importText } from '../../../server/import/report.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { article } from '../../dossier/article-dossier.ts';
import { openTestStore } from '../../open-store.ts';
import { dossierSource } from '../in-memory.ts';
import { sourceOf } from '../source-of.ts';
import { few, settled, textOf } from './few.ts';
import { read, written } from './written.ts';

const donations = '../shared/data/ftm-donations/donations.ijson';
const shared = existsSync(donations);
const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (file: ImportFile) => importFiles(store, ontology, { files: [file] });

(shared ? test : test.skip)(
  'donations are stored, add up, and come back entity by entity (skipped where ../shared/data is absent)',
  async () => {
    expect(importText(await bring(localFile(donations)))).toBe(
      'donations: 164 entities, 369 links, 1 source; 164 entities, 369 links, 1 source added.',
    );
    const [sums] = await store.read(
      {
        name: 'sums',
        text: 'MATCH (a)-[f:FUNDS]->(b) RETURN count(f) AS payments, sum(f.amountLow) AS euros',
      },
      {},
    );
    expect(sums).toEqual({ payments: 290, euros: expect.closeTo(40_589_689.15, 2) });
    expect(importText(await bring(localFile(donations)))).toBe(
      'donations: 164 entities, 369 links, 1 source; nothing changed.',
    );
    const { entities, omissions } = await written(await sourceOf(store, ontology));
    expect(omissions).toEqual([]);
    expect(settled(entities)).toEqual(settled(read(readFileSync(donations, 'utf8'))));
  },
);

test('entities of every sort come back from a store', async () => {
  const report = await bring(fileOfContents('few.ijson', textOf(few)));
  expect(importText(report)).toBe(
    'few: 23 entities, 40 links, 7 sources; 23 entities, 40 links, 7 sources added; ' +
      '1 reference to entities that are not there yet (they wait).',
  );
  const { entities } = await written(await sourceOf(store, ontology));
  expect(settled(entities)).toEqual(settled(few));
});

test('what is exported of the article can be imported again', async () => {
  const { text, entities } = await written(dossierSource(article));
  const report = await bring(fileOfContents('article.ftm.json', text));
  expect(report.notes).toEqual([]);
  const again = await written(await sourceOf(store, ontology));
  expect(settled(again.entities)).toEqual(settled(entities));
});
