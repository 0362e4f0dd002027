import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { importFiles } from '../../../server/import/import.ts';
import { importText } from '../../../server/import/report.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { article } from '../../dossier/article-dossier.ts';
import { bundleFile } from '../../import/stix/bundle.ts';
import { everyType } from '../../import/stix/every-type.ts';
import { openTestStore } from '../../open-store.ts';
import { dossierSource } from '../in-memory.ts';
import { sourceOf } from '../source-of.ts';
import { writeStix, type Written } from './write.ts';

const shared = existsSync('../shared/data');
const real = shared ? test : test.skip;
const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (...names: string[]) =>
  importFiles(store, ontology, { files: names.map((name) => localFile(`../shared/data/${name}.json`)) });
const written = async (dossier: string) =>
  (await writeStix(await sourceOf(store, ontology, { kind: 'dossier', dossier }))).bundle;
const original = (name: string) =>
  JSON.parse(readFileSync(`../shared/data/${name}.json`, 'utf8')) as Written['bundle'];
const byId = (objects: readonly { readonly id: string }[]) =>
  Object.fromEntries(objects.map((object) => [object.id, object]));
const q = (text: string) => store.read({ name: 'look', text });

test('Every type of STIX comes through the store as it was, and again changes nothing', async () => {
  const request = { files: [bundleFile(everyType)], dataset: { id: 'every-type' } };
  await importFiles(store, ontology, request);
  expect(byId((await written('every-type')).objects)).toEqual(byId(everyType));
  expect(importText(await importFiles(store, ontology, request))).toContain('nothing changed.');
});

test('The article written as STIX is imported without a problem', async () => {
  const { text } = await writeStix(dossierSource(article));
  const report = await importFiles(store, ontology, { files: [fileOfContents('article.json', text)] });
  expect([report.rejects, report.waiting]).toEqual([[], 0]);
});

describe('A bundle comes through the store as it was (skipped where ../shared/data is absent)', () => {
  const cases: readonly (readonly [name: string, path: string, counts: string])[] = [
    ['ics-attack-16', 'stix-attack-ics-16.1/ics-attack-16.1', '292 entities, 1,403 links, 768 sources'],
    ['apt1', 'stix-oasis-apt1/apt1', '45 entities, 30 links, 9 sources'],
    ['geography', 'stix-opencti-reference/geography', '273 entities, 266 links, 539 claims, 1 source'],
    ['sectors', 'stix-opencti-reference/sectors', '72 entities, 49 links, 121 claims, 1 source'],
  ];
  for (const [dataset, path, counts] of cases)
    real(path, async () => {
      const report = await bring(path);
      expect([report.rejects, report.waiting]).toEqual([[], 0]);
      expect(importText(report)).toBe(`${dataset}: ${counts}; ${counts} added.`);
      const [before, after] = [original(path), await written(dataset)];
      expect({ ...after, objects: [] }).toEqual({ ...before, objects: [] });
      expect(byId(after.objects)).toEqual(byId(before.objects));
      expect(after.objects).toHaveLength(before.objects.length);
    });
});

describe('In the store (skipped where ../shared/data is absent)', () => {
  real('the Sandworm Team uses seven malware and three techniques', async () => {
    await bring('stix-attack-ics-16.1/ics-attack-16.1');
    expect(
      await q(
        "MATCH (:Entity {name: 'Sandworm Team'})-[:USES]->(e:Entity) RETURN e.kind AS kind, count(e) AS n ORDER BY kind",
      ),
    ).toEqual([
      { kind: 'attack-pattern', n: 3 },
      { kind: 'malware', n: 7 },
    ]);
  });

  real('companies wait for their sectors, in whichever order they come', async () => {
    const [companies, sectors] = ['stix-opencti-reference/companies', 'stix-opencti-reference/sectors'];
    const first = await bring(companies!);
    expect(first.waiting).toBe(31);
    expect(first.notes.filter(({ message }) => message.includes('waits'))).toHaveLength(31);
    const second = await bring(sectors!);
    expect([second.waiting, second.resolved]).toEqual([0, 31]);
    expect(await q('MATCH (:Entity)-[r:PART_OF]->(:Entity) RETURN count(r) AS n')).toEqual([{ n: 80 }]);
  });
});
