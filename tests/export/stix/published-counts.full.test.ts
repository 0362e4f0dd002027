import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { localFile } from '../../../server/import/read/files.ts';
import { importFiles } from '../../../server/import/import.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';
import { sourceOf } from '../source-of.ts';
import { writeStix, type WrittenObject } from './write.ts';

const real = existsSync('../shared/data') ? test : test.skip;
const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (path: string) =>
  importFiles(store, ontology, { files: [localFile(`../shared/data/${path}.json`)] });

/** The objects of a bundle as the store gives them back, those too that it keeps for export only. */
async function stored(path: string): Promise<readonly WrittenObject[]> {
  const { dataset, rows } = await bring(path);
  const source = await sourceOf(store, ontology, { kind: 'dossier', dossier: dataset });
  const { objects } = (await writeStix(source)).bundle;
  expect(objects).toHaveLength(rows);
  return objects;
}

function tally(objects: readonly WrittenObject[], property: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const object of objects) {
    const word = String(object[property]);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
const only = (objects: readonly WrittenObject[], type: string) =>
  objects.filter((object) => object.type === type);

/** References of relationships to what is not in the bundle. */
const dangling = (objects: readonly WrittenObject[]) => {
  const known = new Set(objects.map(({ id }) => id));
  return only(objects, 'relationship')
    .flatMap(({ source_ref, target_ref }) => [source_ref, target_ref])
    .filter((ref) => !known.has(String(ref)));
};

describe('What is stored of a bundle counts as its publisher counts it (skipped where ../shared/data is absent)', () => {
  real('ATT&CK for ICS, with what is deprecated or revoked', async () => {
    const objects = await stored('stix-attack-ics-16.1/ics-attack-16.1');
    const relationships = only(objects, 'relationship');
    expect([objects.length, relationships.length, objects.length - relationships.length]).toEqual([
      1_871, 1_555, 316,
    ]);
    expect(tally(objects, 'type')).toMatchObject({
      ...{ 'attack-pattern': 95, 'course-of-action': 85, 'x-mitre-data-component': 36 },
      ...{ malware: 29, 'intrusion-set': 17, campaign: 7, identity: 1 },
    });
    expect(tally(relationships, 'relationship_type')).toEqual({
      ...{ targets: 524, mitigates: 396, uses: 347, detects: 281, 'attributed-to': 5, 'revoked-by': 2 },
    });
    expect(dangling(objects)).toEqual([]);
    expect([
      objects.filter((object) => object['x_mitre_deprecated'] === true).length,
      objects.filter((object) => object['revoked'] === true).length,
    ]).toEqual([218, 2]);
  });

  real('the malware of the Sandworm Team, of which seven uses stand and four are deprecated', async () => {
    const objects = await stored('stix-attack-ics-16.1/ics-attack-16.1');
    const sandworm = objects.find(({ type, name }) => type === 'intrusion-set' && name === 'Sandworm Team')!;
    const uses = only(objects, 'relationship').filter(
      (each) =>
        each['relationship_type'] === 'uses' &&
        each['source_ref'] === sandworm.id &&
        String(each['target_ref']).startsWith('malware--'),
    );
    const deprecated = uses.filter((each) => each['x_mitre_deprecated'] === true);
    expect([uses.length, deprecated.length]).toEqual([11, 4]);
  });

  real('the APT1 report', async () => {
    const objects = await stored('stix-oasis-apt1/apt1');
    expect(tally(objects, 'type')).toEqual({
      ...{ relationship: 30, indicator: 12, tool: 10, 'attack-pattern': 7, malware: 6 },
      ...{ 'threat-actor': 5, identity: 4, 'intrusion-set': 1, report: 1 },
    });
    expect(dangling(objects)).toEqual([]);
  });

  real("OpenCTI's geography", async () => {
    const objects = await stored('stix-opencti-reference/geography');
    expect([objects.length, tally(objects, 'type')]).toEqual([
      539,
      { location: 272, relationship: 266, identity: 1 },
    ]);
  });

  real("OpenCTI's sectors, and beside them its companies, which share one identity with them", async () => {
    const sectors = await stored('stix-opencti-reference/sectors');
    expect([sectors.length, tally(sectors, 'type')]).toEqual([121, { identity: 72, relationship: 49 }]);
    expect((await bring('stix-opencti-reference/companies')).rows).toBe(63);
    const { objects } = (await writeStix(await sourceOf(store, ontology))).bundle;
    expect(tally(objects, 'type')).toEqual({ identity: 72 + 32 - 1, relationship: 49 + 31 });
    expect(dangling(objects)).toEqual([]);
  });
});
